/** Which cases a list shows. */
import { casePeriod, isPeriod } from '../casus/case-day.js'
import type { Casus } from '../casus/casus.js'
import { UserError } from '../errors.js'
import { oordeelLabels, perspectiefLabels, soortLabels, statusLabels } from '../report/labels.js'
import { folded } from '../text/fold.js'
import { textsOf } from './texts.js'
import { openMeasures, type ListedCase } from './row.js'

/** What is asked for. Every filter must hold; of the values of one filter a single one is enough. */
export interface CaseSelection extends Partial<Record<ChoiceFilter | TextFilter, readonly string[]>> {
  /** From this year, month or day on: "JJJJ", "JJJJ-MM" or "JJJJ-MM-DD". */
  sinds?: string
  /** Up to and including this year, month or day. */
  tot?: string
  openMaatregelen?: boolean
}

type ChoiceFilter = 'status' | 'soort' | 'oordeel' | 'perspectief'
type TextFilter = 'lijn' | 'beginsel' | 'doorslag' | 'belanghebbende' | 'kader' | 'woord'

/** The cases that every filter lets through, in the order given. Throws a UserError for a value that cannot be. */
export function selectCases<T extends ListedCase>(cases: readonly T[], selection: CaseSelection): T[] {
  const tests = [...choiceTests(selection), ...textTests(selection), ...dayTests(selection)]
  if (selection.openMaatregelen) tests.push((casus) => openMeasures(casus) > 0)
  return cases.filter(({ casus }) => tests.every((holds) => holds(casus)))
}

type CaseTest = (casus: Casus) => boolean

function choiceTests(selection: CaseSelection): CaseTest[] {
  return (Object.keys(choices) as ChoiceFilter[]).flatMap((name) => {
    const typed = selection[name]
    if (typed === undefined) return []
    const wanted = new Set<unknown>(typed.map((value) => choiceMeant(name, value)))
    return [(casus) => choices[name].of(casus).some((value) => wanted.has(value))]
  })
}

/** The allowed value that was meant: "ja, mits" and "Ja-mits" are both ja-mits. */
function choiceMeant(name: ChoiceFilter, typed: string): string {
  const { called, allowed } = choices[name]
  const meant = allowed.find((value) => onlyLetters(value) === onlyLetters(typed))
  if (meant === undefined) throw new UserError(`${called} "${typed}" bestaat niet.`, `Kies uit: ${allowed.join(', ')}.`)
  return meant
}

function onlyLetters(text: string): string {
  return folded(text).replace(/[^a-z]/g, '')
}

function textTests(selection: CaseSelection): CaseTest[] {
  return (Object.keys(texts) as TextFilter[]).flatMap((name) => {
    const parts = selection[name]?.map(folded)
    if (parts === undefined) return []
    return [(casus) => texts[name](casus).some((text) => parts.some((part) => folded(text ?? '').includes(part)))]
  })
}

/** Days in this form sort as text, and a year is the beginning of its days. A case without a day is in no period. */
function dayTests({ sinds, tot }: CaseSelection): CaseTest[] {
  const tests: CaseTest[] = []
  if (sinds !== undefined) {
    mustBePeriod(sinds)
    tests.push((casus) => casePeriod(casus) >= sinds)
  }
  if (tot !== undefined) {
    mustBePeriod(tot)
    tests.push((casus) => casePeriod(casus) !== '' && casePeriod(casus).slice(0, tot.length) <= tot)
  }
  return tests
}

function mustBePeriod(typed: string): void {
  if (!isPeriod(typed))
    throw new UserError(`"${typed}" is geen dag of jaar.`, 'Schrijf het als 2024, 2024-05 of 2024-05-14.')
}

type ValuesOf = (casus: Casus) => readonly (string | undefined)[]

const choices: Record<ChoiceFilter, { called: string; allowed: readonly string[]; of: ValuesOf }> = {
  status: { called: 'De status', allowed: Object.keys(statusLabels), of: ({ status }) => [status] },
  soort: { called: 'De soort', allowed: Object.keys(soortLabels), of: ({ soort }) => [soort] },
  oordeel: { called: 'Het oordeel', allowed: Object.keys(oordeelLabels), of: ({ conclusie }) => [conclusie.oordeel] },
  perspectief: {
    called: 'Het perspectief',
    allowed: Object.keys(perspectiefLabels),
    of: ({ argumenten }) => argumenten.map(({ perspectief }) => perspectief),
  },
}

const texts: Record<TextFilter, ValuesOf> = {
  lijn: ({ lijn }) => [lijn],
  beginsel: ({ argumenten, maatwerk }) => [
    ...argumenten.map(({ beginsel }) => beginsel),
    ...(maatwerk?.ruimte?.beginselen ?? []),
  ],
  doorslag: ({ argumenten, conclusie: { doorslaggevend } }) =>
    argumenten.filter(({ id }) => doorslaggevend.includes(id)).map(({ beginsel }) => beginsel),
  belanghebbende: ({ belanghebbenden }) => belanghebbenden.map(({ naam }) => naam),
  kader: ({ informatie, signaal }) => [
    ...informatie.kaders.flatMap(({ naam, verwijzing }) => [naam, verwijzing]),
    signaal?.regel,
    signaal?.verwijzing,
  ],
  woord: textsOf,
}

/** The names of all filters. */
export const filterNames: readonly string[] = [
  ...Object.keys(choices),
  ...Object.keys(texts),
  ...['sinds', 'tot', 'openMaatregelen'],
]
