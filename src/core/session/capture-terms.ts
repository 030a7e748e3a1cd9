/** The words that are marks at fast capture, and what each stands for. */
import type { Casus } from '../casus/casus.js'
import { folded } from '../text/fold.js'

export interface Mark {
  kind: 'belanghebbenden' | 'soort' | 'beginsel' | 'perspectief'
  value: string
}

/** A word or name that stands for a mark, and how many letters of its beginning are enough. */
export interface Term extends Mark {
  name: string
  enough: number
}

/** Everything that a word or the beginning of one stands for. A whole word goes before a beginning of others. */
export function meaningsOf(word: string, terms: readonly Term[]): Mark[] {
  const typed = plainWord(word)
  const whole = terms.filter(({ name }) => name === typed)
  const fitting = whole.length > 0 ? whole : terms.filter((t) => typed.length >= t.enough && t.name.startsWith(typed))
  const marks = new Map(fitting.map(({ kind, value }) => [`${kind} ${value}`, { kind, value }]))
  return [...marks.values()]
}

/** Classes by any beginning; perspectives by three letters or more. */
export const fixedTerms: readonly Term[] = [
  ...termsFor('soort', 'beginsel', ['beginsel', 'recht'], 1),
  ...termsFor('soort', 'belang', ['belang'], 1),
  ...termsFor('soort', 'wens', ['wens'], 1),
  ...termsFor('perspectief', 'juridisch', ['juridisch'], 3),
  ...termsFor(
    'perspectief',
    'financieelEconomisch',
    ['financieel-economisch', 'financieeleconomisch', 'economisch'],
    3,
  ),
  ...termsFor(
    'perspectief',
    'sociaalMaatschappelijk',
    ['sociaal-maatschappelijk', 'sociaalmaatschappelijk', 'maatschappelijk'],
    3,
  ),
]

/** Every stakeholder: the whole id, the whole name, or three letters or more of the name without its article. */
export function stakeholderTerms(casus: Casus): Term[] {
  return casus.belanghebbenden.flatMap(({ id, naam }) => {
    const name = plainWord(naam)
    const whole = termsFor('belanghebbenden', id, [id, name], Infinity)
    return [...whole, ...termsFor('belanghebbenden', id, [name.replace(/^(?:de|het|een|'t) (?=.)/, '')], 3)]
  })
}

/** The principles that a class may be followed by: those of the sources, and those that the case already names. */
export function principleTerms(casus: Casus): Term[] {
  const named = casus.argumenten.flatMap(({ beginsel }) => (beginsel?.trim() ? [beginsel] : []))
  const known = new Map([...named, ...knownPrinciples].map((principle) => [plainWord(principle), principle]))
  return [...known].flatMap(([name, principle]) => termsFor('beginsel', principle, [name], 3))
}

/** A word or name as it is compared: without capitals, accents, and the signs that separate marks. */
export function plainWord(text: string): string {
  return folded(text)
    .replaceAll('’', "'")
    .replace(/[\s,;/&+()]+/g, ' ')
    .trim()
    .replace(/\.$/, '')
}

/** Principles that the sources name. The method file offers the same ones. */
export const knownPrinciples: readonly string[] = [
  'rechtmatigheid',
  'rechtvaardigheid',
  'gelijkheid',
  'evenredigheid',
  'zorgvuldigheid',
  'rechtszekerheid',
  'vertrouwen',
  'bestaanszekerheid',
  'inkomenszekerheid',
  'welzijn',
  'autonomie',
  'privacy',
  'menselijke maat',
  'professionele integriteit',
]

function termsFor(kind: Mark['kind'], value: string, names: readonly string[], enough: number): Term[] {
  return names.map((name) => ({ kind, value, name, enough }))
}
