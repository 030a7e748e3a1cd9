/** Whether two pieces of case data are the same; a key with undefined counts as absent. */
import { isList, isRecord, keysOf } from './emit.js'

/** Deep equality of JSON-like data; the order of keys does not count, the order of lists does. */
export function equalData(a: unknown, b: unknown): boolean {
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, i) => equalData(item, b[i]))
  if (!isRecord(a) || !isRecord(b)) return a === b
  const keys = keysOf(a)
  return keys.length === keysOf(b).length && keys.every((key) => Object.hasOwn(b, key) && equalData(a[key], b[key]))
}
