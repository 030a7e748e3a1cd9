/** A decision from the flags of one command line, for who types no answers: the same places in the case, the same refusals. */
import { readingForm } from '../casus/reading.js'
import type { CasusFile } from '../casus/schema.js'
import type { DeelUitkomst, Uitkomst } from '../casus/besluit.js'
import { casusSchema } from '../casus/schema.js'
import { UserError } from '../errors.js'
import { unwritable } from '../text/serialize.js'
import { visibleLine } from '../text/visible.js'
import { readDay } from './answers.js'
import { followed, tooEarly } from './decision.js'
import { getAt, setAt } from './path.js'

/** Measures by outcome, as kenmerken such as m1; a reason as "m1=…". */
export interface DecisionFlags extends Partial<Record<DeelUitkomst, readonly string[]>> {
  uitkomst?: string
  motivering?: string
  door?: string
  datum?: string
  reden?: readonly string[]
}

/**
 * The case with what the flags say, and what follows from it. Once one measure is named, the others follow the whole.
 * `today`: "JJJJ-MM-DD". Throws a UserError for what cannot be.
 */
export function withFlags(file: CasusFile, flags: DecisionFlags, today: string): ReturnType<typeof followed> {
  const answers: [string, unknown][] = [
    ['datum', dayMeant(file, flags, today)],
    ['door', lineOf('door', flags.door)],
    ['uitkomst', uitkomstMeant(flags.uitkomst)],
    ['motivering', reasonMeant(file, flags)],
  ]
  const given = answers.filter(([, value]) => value !== undefined)
  const whole = given.reduce((so, [key, value]) => setAt(so, ['opvolging', 'besluit', key], value), file)
  return followed(withParts(whole, flags))
}

function dayMeant(file: CasusFile, { datum }: DecisionFlags, today: string): string | undefined {
  if (datum === undefined) return undefined
  const day = pastDay('datum', datum, today)
  const refusal = tooEarly(file, day)
  if (refusal === undefined) return day
  throw new UserError(
    refusal,
    `Kies een latere dag. Klopt het voorleggen niet? beraad verder ${file.id} --stap besluit`,
  )
}

/** A day from a flag on which something happened, as "JJJJ-MM-DD". Throws a UserError for no day, or one to come. */
export function pastDay(flag: string, typed: string, today: string): string {
  const day = readDay(typed.trim(), today)
  if ('error' in day) throw new UserError(`--${flag} ${visibleLine(typed)} is geen dag.`, day.error)
  if (String(day.value) > today) throw new UserError('Die dag moet nog komen.', 'Leg het vast als het gedaan is.')
  return String(day.value)
}

/** A text from a flag on one line; undefined when there is none. Throws a UserError for what no file can hold. */
export function lineOf(flag: string, typed: string | undefined): string | undefined {
  const text = (typed ?? '').replace(/\s+/g, ' ').trim()
  const refusal = unwritable(text)
  if (refusal !== undefined) throw new UserError(refusal, `Geef de tekst opnieuw mee met --${flag}.`)
  return text === '' ? undefined : text
}

/** A decision that follows the advice needs no reason, so nobody is asked for one. */
function reasonMeant(file: CasusFile, { motivering, uitkomst }: DecisionFlags): string | null | undefined {
  const text = lineOf('motivering', motivering)
  if (text !== undefined) return `${text}\n`
  const isAsked = uitkomstMeant(uitkomst) !== 'overgenomen' || file.opvolging?.besluit?.motivering !== undefined
  return isAsked ? undefined : null
}

function uitkomstMeant(typed: string | undefined): Uitkomst | undefined {
  const word = typed?.trim().toLowerCase()
  const found = uitkomsten.find((name) => name === word)
  if (typed !== undefined && found === undefined)
    throw new UserError(`De uitkomst "${visibleLine(typed)}" bestaat niet.`, `Kies uit: ${uitkomsten.join(', ')}.`)
  return found
}

function withParts(file: CasusFile, flags: DecisionFlags): CasusFile {
  const named = partsIn(flags)
  const reasons = reasonsIn(flags)
  if (named.size + reasons.size === 0) return file
  const whole = file.opvolging?.besluit?.uitkomst
  if (whole !== 'deels' && whole !== 'afgewezen')
    throw new UserError(
      'Per maatregel besluiten kan bij deels of afgewezen.',
      'Geef ook mee: --uitkomst deels, of --uitkomst afgewezen.',
    )
  const ids = readingForm(file).conclusie.maatregelen.map(({ id }) => id)
  for (const id of [...named.keys(), ...reasons.keys()]) mustBeThere(id, ids)
  const rest: DeelUitkomst = whole === 'deels' ? 'overgenomen' : 'afgewezen'
  return ids.reduce((so, id) => {
    const row = [...rows, { by: 'maatregel', value: id }]
    const answered = setAt(so, [...row, 'uitkomst'], named.get(id) ?? getAt(so, [...row, 'uitkomst']) ?? rest)
    const reden = reasons.get(id)
    return reden === undefined ? answered : setAt(answered, [...row, 'reden'], reden)
  }, file)
}

function partsIn(flags: DecisionFlags): Map<string, DeelUitkomst> {
  const found = new Map<string, DeelUitkomst>()
  for (const uitkomst of deelUitkomsten)
    for (const id of flags[uitkomst]?.flatMap((typed) => typed.split(/[\s,]+/)).filter(Boolean) ?? []) {
      if (found.has(id))
        throw new UserError(`${visibleLine(id)} staat er tweemaal bij.`, 'Geef elke maatregel één uitkomst.')
      found.set(id, uitkomst)
    }
  return found
}

function reasonsIn({ reden = [] }: DecisionFlags): Map<string, string> {
  return new Map(
    reden.map((typed) => {
      const [, id, text] = /^\s*(m\d+)\s*[=:]\s*(\S[^]*)$/.exec(typed) ?? []
      if (id === undefined)
        throw new UserError('Bij --reden hoort voor welke maatregel zij is.', 'Schrijf het zo: --reden "m1=Geen geld."')
      return [id, lineOf('reden', text)!]
    }),
  )
}

function mustBeThere(id: string, ids: readonly string[]): void {
  if (ids.includes(id)) return
  const known = ids.length === 0 ? 'Dit advies heeft geen maatregelen.' : `Kies uit: ${ids.join(', ')}.`
  throw new UserError(`${visibleLine(id)} staat niet bij de maatregelen.`, known)
}

const rows = ['opvolging', 'besluit', 'onderdelen'] as const
const { uitkomst, onderdelen } = casusSchema.properties.opvolging.properties.besluit.properties
const uitkomsten = uitkomst.enum
const deelUitkomsten = onderdelen.items.properties.uitkomst.enum
