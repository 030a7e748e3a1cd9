/** A template of a report on disk, as commands see it. */
import type { ReadSource } from './sources.js'

export interface SjabloonFile {
  /** Its text, or why it was not read. */
  source: ReadSource
  /** The bytes of a file beside it; undefined where there is none that may be read. */
  beside(name: string): Uint8Array | undefined
}
