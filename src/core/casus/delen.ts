/** The parts of a case: what belongs to the advice, what a group calls it, and what does not belong to it. */
import { canonical } from './canonical.js'
import type { Casus } from './casus.js'
import type { CasusFile } from './schema.js'

/** Inhoud: what the advice rests on. Opvolging: what happens with it. Gegevens: about the case, not about the advice. */
export type Groep = 'inhoud' | 'opvolging' | 'gegevens'

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

/** What an item of a list is known by. */
const itemKeys = ['id', 'argument', 'deelnemer', 'naar', 'maatregel', 'onderdeel'] as const

interface DeelRow {
  groep: Groep
  naam: string
  /** For a list whose items are parts: the key that they are known by. */
  by?: (typeof itemKeys)[number]
  /** What one item is called, before its kenmerk. */
  item?: string
}

/** Lists within a section whose items are parts of their own, and sections that a reader sees as one. */
type Inner =
  | `maatwerk.${'nodig' | 'tijdlijn'}`
  | `informatie.${'feiten' | 'vragen' | 'kaders'}`
  | `conclusie.${'tegenargumenten' | 'maatregelen' | 'standpunten'}`
  | `reconstructie.${'besluiten' | 'patronen' | 'aanbevelingen'}`
  | `groep.${'criteria' | 'leden'}`
type Row = keyof CasusFile | Inner

/** Every key of a case file. A new key in the schema is a compile error here: say whether the advice rests on it. */
const table: Record<Row, DeelRow> = {
  // The shape of the file, and where it is found: a migration or another name does not change an advice.
  schemaVersie: { groep: 'gegevens', naam: 'de schemaversie' },
  id: { groep: 'gegevens', naam: 'het id' },
  titel: { groep: 'inhoud', naam: 'de titel' },
  // It decides by which rules the case is judged.
  soort: { groep: 'inhoud', naam: 'de soort' },
  // How far the case is: it changes after the advice, by nature.
  status: { groep: 'gegevens', naam: 'de status' },
  // Who may read it can change later, and so can the words by which it is found.
  vertrouwelijkheid: { groep: 'gegevens', naam: 'de vertrouwelijkheid' },
  // With the factors of the arguments, it decides what the case binds others to.
  lijn: { groep: 'inhoud', naam: 'de lijn' },
  trefwoorden: { groep: 'gegevens', naam: 'de trefwoorden' },
  // What most people read of the advice.
  kernpunten: { groep: 'inhoud', naam: 'de kernpunten' },
  // Whether to hold a beraad at all; the beraad was held.
  intake: { groep: 'gegevens', naam: 'de intake' },
  // What was reconstructed and which room there is: the decision rests on it.
  maatwerk: { groep: 'inhoud', naam: 'het maatwerk' },
  'maatwerk.nodig': { groep: 'inhoud', naam: 'wie er nodig is', by: 'id', item: 'vereiste' },
  'maatwerk.tijdlijn': { groep: 'inhoud', naam: 'de tijdlijn', by: 'id', item: 'gebeurtenis' },
  reconstructie: { groep: 'inhoud', naam: 'de reconstructie' },
  'reconstructie.besluiten': { groep: 'inhoud', naam: 'de keten van besluiten', by: 'id', item: 'besluit' },
  'reconstructie.patronen': { groep: 'inhoud', naam: 'de patronen', by: 'id', item: 'patroon' },
  'reconstructie.aanbevelingen': { groep: 'inhoud', naam: 'de aanbevelingen', by: 'id', item: 'aanbeveling' },
  groep: { groep: 'inhoud', naam: 'de groep' },
  'groep.criteria': { groep: 'inhoud', naam: 'de criteria', by: 'id', item: 'criterium' },
  // A group is worked off for years; what the board was told about whom it is for does not change with it.
  'groep.leden': { groep: 'opvolging', naam: 'de leden', by: 'id', item: 'lid' },
  // What somebody saw; an advice that follows from it is another case. What became of it comes afterwards.
  signaal: { groep: 'gegevens', naam: 'het signaal' },
  // The advice of a council is no advice of this house: it is registered, never sealed.
  raadsadvies: { groep: 'gegevens', naam: 'het advies van de raad' },
  // A later sitting looks back; it does not change what was advised.
  bijeenkomsten: { groep: 'gegevens', naam: 'de bijeenkomsten', by: 'id', item: 'bijeenkomst' },
  afspraken: { groep: 'gegevens', naam: 'de afspraken' },
  // The answers of the toets hang on them: another functie would be another answer.
  deelnemers: { groep: 'inhoud', naam: 'de deelnemers', by: 'id', item: 'deelnemer' },
  beslissing: { groep: 'inhoud', naam: 'de beslissing' },
  belanghebbenden: { groep: 'inhoud', naam: 'de belanghebbenden', by: 'id', item: 'belanghebbende' },
  beslisser: { groep: 'inhoud', naam: 'de beslisser' },
  informatie: { groep: 'inhoud', naam: 'de informatie' },
  'informatie.feiten': { groep: 'inhoud', naam: 'de feiten', by: 'id', item: 'feit' },
  'informatie.vragen': { groep: 'inhoud', naam: 'de open vragen', by: 'id', item: 'vraag' },
  'informatie.kaders': { groep: 'inhoud', naam: 'de kaders', by: 'id', item: 'kader' },
  argumenten: { groep: 'inhoud', naam: 'de argumenten', by: 'id', item: 'argument' },
  conclusie: { groep: 'inhoud', naam: 'de conclusie' },
  'conclusie.tegenargumenten': {
    groep: 'inhoud',
    naam: 'de tegenargumenten',
    by: 'argument',
    item: 'tegenargument',
  },
  'conclusie.maatregelen': { groep: 'inhoud', naam: 'de maatregelen', by: 'id', item: 'maatregel' },
  'conclusie.standpunten': { groep: 'inhoud', naam: 'de standpunten' },
  toets: { groep: 'inhoud', naam: 'de toets' },
  verwijzingen: { groep: 'inhoud', naam: 'de verwijzingen', by: 'naar', item: 'verwijzing naar' },
  opvolging: { groep: 'opvolging', naam: 'de opvolging' },
  // Outside the order of the meeting.
  parkeerplaats: { groep: 'gegevens', naam: 'de parkeerplaats' },
  // Which rule is silent, and until when, is about the check; it lapses after the advice, by nature.
  uitzonderingen: { groep: 'gegevens', naam: 'de uitzonderingen' },
  // Housekeeping of the kenmerken.
  vervallen: { groep: 'gegevens', naam: 'de vervallen kenmerken' },
  // They tell of the advice and cannot be part of what they seal.
  versies: { groep: 'gegevens', naam: 'de versies' },
  zegel: { groep: 'gegevens', naam: 'het zegel' },
}
const rowNames = Object.keys(table) as Row[]

/** A measure is carried out after the advice: how it stands is follow-up. Later cases come after it too. */
const followUpFields: Partial<Record<Row, readonly string[]>> = {
  'conclusie.maatregelen': ['stand'],
  'reconstructie.aanbevelingen': ['stand', 'casussen'],
}
