/** One step from a version of the case file to the next. */
import type { Document } from 'yaml'

export interface Migration {
  /** Changes the tree in place, comments and quotes included; gives what it did, each in one short sentence. */
  apply(document: Document): string[]
  /** Top keys whose words become other words; everything else that was written must be found again afterwards. */
  translated: readonly string[]
}
