/** The parts of a case: what belongs to the advice, what a group calls it, and what does not belong to it. */
import { canonical } from './canonical.js'
import type { Casus } from './casus.js'
import { followUpFields, itemKeys, rowNames, table, type Groep, type Row } from './deel-table.js'
import type { CasusFile } from './schema.js'

/** Keys of maps and positions in lists. */
type DataPath = readonly (string | number)[]

/** One part that the advice rests on. */
export interface Deel {
  /** Unique and stable: by key and kenmerk, never by position, such as `argumenten.a3`. */
  pad: string
  /** In the words of the case: "argument a3", "de conclusie". */
  naam: string
  /** Where it stands in the data. */
  at: DataPath
  /** What it says, in canonical form, without what is a part of its own. */
  inhoud: unknown
}

/** Where a path leads: the part, and the field within it. */
export interface PlaceInDeel {
  pad: string
  naam: string
  groep: Groep
  /** The rest of the way, such as `smoes.wedervraag` or `antwoorden.d2.doen`; empty for the whole part. */
  veld: string
}

/** The parts that the advice rests on, in the order of the table. A part that says nothing is not there, and both
 * forms of a case have the same parts. */
export function delen(file: CasusFile | Casus): Deel[] {
  const found = rowNames.filter((row) => table[row].groep === 'inhoud').flatMap((row) => delenOf(file, row))
  return numbered(found.filter(({ inhoud }) => inhoud !== undefined))
}

/** The part that a path into this case leads to. Every path leads to one, also one that the advice does not rest on. */
export function deelAt(file: CasusFile | Casus, at: DataPath): PlaceInDeel {
  const row = rowNames.findLast((name) => name.split('.').every((key, i) => at[i] === key))
  if (row === undefined)
    return { pad: String(at[0] ?? ''), naam: 'de casus', groep: 'gegevens', veld: words(file, at, 1) }
  const depth = row.split('.').length
  const isItem = table[row].by !== undefined && at.length > depth
  const pad = isItem ? `${row}.${keyOf(file, at.slice(0, depth + 1))}` : row
  const veld = words(file, at, isItem ? depth + 1 : depth)
  const isFollowUp = isItem && followUpFields[row]?.includes(veld.split('.')[0]!) === true
  const groep = isFollowUp ? 'opvolging' : table[row].groep
  return { pad, naam: deelNaam(pad), groep, veld }
}

/** Whether the items of the list at this path are parts of their own: then their order says nothing. */
export function isListOfDelen(at: DataPath): boolean {
  const row = at.join('.')
  return Object.hasOwn(table, row) && table[row as Row].by !== undefined
}

/** What a group calls the part with this `pad`, also when the case no longer holds it. An unknown one stays as it is. */
export function deelNaam(pad: string): string {
  if (Object.hasOwn(table, pad)) return table[pad as Row].naam
  const row = rowNames.findLast((name) => pad.startsWith(`${name}.`))
  return row === undefined ? pad : `${table[row].item ?? table[row].naam} ${pad.slice(row.length + 1)}`
}

function delenOf(file: CasusFile | Casus, row: Row): Deel[] {
  const at = row.split('.')
  const value = valueAt(file, at)
  const { by, naam, item: kind } = table[row]
  if (by === undefined) return [{ pad: row, naam, at, inhoud: canonical(without(value, ownParts(row))) }]
  const left = followUpFields[row]
  return (Array.isArray(value) ? value : []).map((item, i) => {
    const key = keyOf(file, [...at, i])
    const inhoud = canonical(left === undefined ? item : without(item, left))
    return { pad: `${row}.${key}`, naam: `${kind} ${key}`, at: [...at, i], inhoud }
  })
}

/** A kenmerk that stands there twice is a fault in the file; both parts stay to be seen. */
function numbered(found: readonly Deel[]): Deel[] {
  const seen = new Map<string, number>()
  return found.map((one) => {
    const count = (seen.get(one.pad) ?? 0) + 1
    seen.set(one.pad, count)
    return count === 1 ? one : { ...one, pad: `${one.pad}#${count}`, naam: `${one.naam} (${count})` }
  })
}

/** The keys of a section that are parts of their own. */
function ownParts(row: Row): string[] {
  return rowNames.filter((name) => name.startsWith(`${row}.`)).map((name) => name.slice(row.length + 1))
}

function without(value: unknown, keys: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)))
}

function words(file: unknown, at: DataPath, from: number): string {
  return at
    .slice(from)
    .map((_, i) => keyOf(file, at.slice(0, from + i + 1)))
    .join('.')
}

/** The last step of a path as a word: a key, the kenmerk of a list item, or its number for people (from 1). */
function keyOf(file: unknown, at: DataPath): string {
  const last = at.at(-1)
  if (typeof last !== 'number') return String(last)
  const item = valueAt(file, at) as Record<string, unknown> | null | undefined
  const key = itemKeys.map((name) => item?.[name]).find((value) => typeof value === 'string')
  return key === undefined ? String(last + 1) : String(key)
}

function valueAt(data: unknown, at: DataPath): unknown {
  return at.reduce<unknown>(
    (here, key) =>
      typeof here === 'object' && here !== null ? (here as Record<string | number, unknown>)[key] : undefined,
    data,
  )
}
