/** How a message speaks of a key that somebody typed. */
import { findLeaks } from '../lek/find-leaks.js'
import { shorten } from './shorten.js'

/** The key by its name, at most 40 characters of it; without the name where that may point at a person. */
export function namedKey(key: string): string {
  return findLeaks(key).length > 0 ? 'Deze sleutel' : `De sleutel "${shorten(key, 40)}"`
}
