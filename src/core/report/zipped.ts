/** A zip file whose bytes depend on nothing but what is in it. */
import { strToU8, zipSync, type Zippable } from 'fflate'

/** Each part under its name, in that order. A part named `mimetype` is stored as it is, as OpenDocument asks. */
export function zipped(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const entries: Zippable = {}
  for (const [name, part] of parts) {
    const bytes = typeof part === 'string' ? strToU8(part) : part
    entries[name] = [bytes, { mtime: firstMoment, level: name === 'mimetype' ? 0 : 6, os: 0 }]
  }
  return zipSync(entries)
}

/** The first moment that a zip file can hold, where the machine is: fflate writes down the local time. */
const firstMoment = new Date(1980, 0, 1)
