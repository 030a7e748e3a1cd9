/** What can be filled in for a member: the keys as a path in the file, and how a typed value becomes that of the case. */
import { casusSchema } from '../casus/schema.js'
import { kindNames } from '../lek/kind-names.js'
import { leaksIn } from '../lek/case-leaks.js'
import { readCaseId, readDay, type Answer } from '../session/answers.js'
import { unwritable } from '../text/serialize.js'

/** What a value is read against. */
export interface LidContext {
  /** Today, as "JJJJ-MM-DD". */
  today: string
  /** The criteria of the group. */
  criteria: ReadonlySet<string>
}

/** The value of a filled text for that key, or what is wrong with it. An error never repeats the text: it may be about a person. */
export function readLidValue(key: LidKey, text: string, context: LidContext): Answer {
  const refusal = unwritable(text)
  return refusal === undefined ? readers[key](text, context) : { error: refusal }
}

/** The key that is meant; capitals and blanks around it don't matter. */
export function lidKeyOf(typed: string): LidKey | undefined {
  const name = typed.trim().toLowerCase()
  return lidKeys.find((key) => key.toLowerCase() === name)
}

type Reader = (text: string, context: LidContext) => Answer

const { weging, aanbod, antwoord } = casusSchema.properties.groep.properties.leden.items.properties

const readers = {
  gemeld: day,
  contactpersoon: line,
  kenmerken: criteria,
  'weging.uitkomst': choice(weging.properties.uitkomst.enum),
  'weging.motivering': line,
  'weging.datum': day,
  advies: day,
  'aanbod.soort': choice(aanbod.properties.soort.enum),
  'aanbod.omvang': line,
  'aanbod.bedrag': amount,
  'aanbod.datum': day,
  antwoord: choice(antwoord.enum),
  casus: readCaseId,
} satisfies Record<string, Reader>

export type LidKey = keyof typeof readers
/** In the order of the file. */
export const lidKeys = Object.keys(readers) as LidKey[]

function day(text: string, { today }: LidContext): Answer {
  return readDay(text, today)
}

/** One line without what is surely personal; what only may be so is for `controleer`. */
function line(text: string): Answer {
  const value = text.replace(/\s+/g, ' ')
  const sure = leaksIn(value, 'tekst').find(({ kind, certainty }) => certainty === 'zeker' || kind === 'bsn')
  if (sure === undefined) return { value }
  return { error: `Hier staat iets dat bij een persoon hoort: ${kindNames[sure.kind]}. Haal het weg.` }
}

function criteria(text: string, { criteria }: LidContext): Answer {
  const words = text
    .toLowerCase()
    .split(/[\s,;+]+/)
    .filter((word) => word !== '')
  if (words.every((word) => criteria.has(word))) return { value: [...new Set(words)] }
  if (criteria.size === 0) return { error: 'Deze groep heeft nog geen criteria. Leg die eerst vast met beraad verder.' }
  return { error: `Noem alleen criteria van deze groep: ${[...criteria].join(', ')}.` }
}

function choice(values: readonly string[]): Reader {
  return (text) => {
    const value = values.find((one) => squeezed(one) === squeezed(text))
    return value === undefined ? { error: `Kies uit: ${values.join(', ')}.` } : { value }
  }
}

/** "1.250,50" as the Dutch write it, also without points, with a euro sign, or with a point before one or two decimals. */
function amount(text: string): Answer {
  const digits = text.replace(/^€\s*|\s*euro$/gi, '')
  const isDutch = /^(?:\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,\d{1,2})?$/.test(digits)
  if (isDutch) return { value: Number(digits.replaceAll('.', '').replace(',', '.')) }
  if (/^\d{1,9}\.\d{1,2}$/.test(digits)) return { value: Number(digits) }
  return { error: 'Schrijf een bedrag in euro’s, bijvoorbeeld 1.250,50.' }
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '')
}
