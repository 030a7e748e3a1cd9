/** What can be found in a case: every text in it, and in which column of the index it counts. */
import type { Casus } from '../casus/casus.js'
import { deelAt } from '../casus/delen.js'
import type { Shape } from '../casus/reading.js'
import { casusSchema } from '../casus/schema.js'

/** One text of a case. */
export interface Passage {
  /** Where it stands in the data: keys and positions. */
  at: readonly (string | number)[]
  column: Column
  text: string
}

export type Column = keyof typeof weights

/** How much a word counts there. What says what the case is about weighs most. */
export const weights = { titel: 10, kern: 6, vraag: 5, argumenten: 3, conclusie: 3, overig: 1 } as const

/** All texts of a case, in the order of the file. A new key of the schema is found without further work. */
export function passagesOf(casus: Casus): Passage[] {
  return Object.entries(casus)
    .filter(([key]) => key !== 'zegel')
    .flatMap(([key, value]) => textsIn(value, (casusSchema as Shape).properties![key] ?? {}, [key]))
}

/** Where a passage stands, in the words of the case: "argument a3, stelling". */
export function placeName(casus: Casus, at: Passage['at']): string {
  const { naam, veld } = deelAt(casus, at)
  return veld === '' ? naam : `${naam}, ${veld.replaceAll('.', ' ')}`
}

/** The keys on the way to a passage, such as "argumenten.stelling". */
export function pathOf({ at }: Passage): string {
  return at.filter((step) => typeof step === 'string').join('.')
}

function textsIn(value: unknown, shape: Shape & { pattern?: string }, at: Passage['at']): Passage[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => textsIn(item, shape.items ?? {}, [...at, i]))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, shape.properties?.[key] ?? {}, [...at, key]))
  return typeof value === 'string' && isText(shape) ? [{ at, column: columnOf(at), text: value }] : []
}

/** Days, choices, kenmerken and hashes are no text; a slug is, since it is made of words. */
function isText(shape: Shape & { pattern?: string; enum?: unknown; format?: string }): boolean {
  const { pattern = anything } = shape
  return shape.enum === undefined && shape.format === undefined && (pattern === anything || pattern.includes('a-z0-9]'))
}

function columnOf(at: Passage['at']): Column {
  return columns[String(at[0])] ?? 'overig'
}

/** The pattern of a filled text. */
const anything = '\\S'

const columns: Record<string, Column> = {
  titel: 'titel',
  kernpunten: 'kern',
  trefwoorden: 'kern',
  lijn: 'kern',
  beslissing: 'vraag',
  signaal: 'vraag',
  raadsadvies: 'vraag',
  argumenten: 'argumenten',
  conclusie: 'conclusie',
}
