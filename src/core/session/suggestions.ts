/** What others answered here: from the method and from earlier cases. Offered with a number, never filled in. */
import type { Casus } from '../casus/casus.js'
import { visibleLine } from '../text/visible.js'
import type { EarlierAnswers, Session, SessionContext } from './session.js'
import { itemLabel, itemsAt, type Slot } from './slots.js'

const most = 15
/** A question should not drown in what may be answered. */
const atOnce = 4

/**
 * The answers of earlier cases that may help again, the most frequent first. Only what says nothing about a person, and
 * nothing of a confidential case: the screen may stand before another group.
 */
export function earlierAnswers(cases: readonly Casus[]): EarlierAnswers {
  const open = cases.filter(({ vertrouwelijkheid }) => vertrouwelijkheid !== 'vertrouwelijk')
  const texts = (give: (casus: Casus) => readonly (string | undefined)[]) => byFrequency(open.flatMap(give))
  return {
    'deelnemers.functie': texts((c) => c.deelnemers.map((d) => d.functie)),
    afspraken: texts((c) => c.afspraken),
    'belanghebbenden.naam': texts((c) => c.belanghebbenden.map((b) => b.naam)),
    'beslisser.functie': texts((c) => [c.beslisser.functie]),
    'beslisser.orgaan': texts((c) => [c.beslisser.orgaan]),
    'beslisser.mandaat': texts((c) => [c.beslisser.mandaat]),
    'informatie.kaders.naam': texts((c) => c.informatie.kaders.map((k) => k.naam)),
    'argumenten.beginsel': texts((c) => c.argumenten.map((a) => a.beginsel)),
  }
}

/** The suggestions at a slot, without what the list already holds: first those of earlier cases, then the method's. */
export function suggestionsAt(session: Session, slot: Slot, { method, earlier }: SessionContext): string[] {
  if (slot.kind === 'field' && slot.question.kind !== 'regel') return []
  const first = slot.question.kind === 'lijst' ? [slot.question.fields[0]!.id] : []
  const ids = [slot.question.id, ...first]
  const all = ids.flatMap((id) => [...(earlier[id] ?? []), ...(method.vragen[id]?.suggesties ?? [])])
  const taken = new Set(presentTexts(session, slot).map((text) => text.toLowerCase()))
  return [...new Set(all)].filter((text) => !taken.has(text.toLowerCase())).slice(0, most)
}

function presentTexts({ file }: Session, slot: Slot): string[] {
  if (slot.kind === 'field') return []
  const { question } = slot
  const items = itemsAt(file, slot) ?? []
  return items.map((item) => (question.kind === 'lijst' ? itemLabel(question, item) : String(item)))
}

/** The first few suggestions as one line: "Denk aan: #1 cliënt · #2 gezin". Empty when there are none. */
export function suggestionLine(suggestions: readonly string[]): string[] {
  if (suggestions.length === 0) return []
  const more = suggestions.length > atOnce ? ' · meer: hulp' : ''
  return [`Denk aan (typ #1 om te kiezen): ${numbered(suggestions.slice(0, atOnce)).join(' · ')}${more}`]
}

/** All suggestions, one on a line. */
export function suggestionList(suggestions: readonly string[]): string[] {
  return suggestions.length === 0
    ? []
    : ['Denk aan (typ #1 om te kiezen):', ...numbered(suggestions).map((text) => `  ${text}`)]
}

function numbered(suggestions: readonly string[]): string[] {
  return suggestions.map((text, i) => `#${i + 1} ${visibleLine(text)}`)
}

/** The suggestion that a line such as `#2` picks; the line itself when it picks none. */
export function picked(line: string, suggestions: readonly string[]): string {
  const [, nr] = /^\s*#(\d+)\s*$/.exec(line) ?? []
  return nr === undefined ? line : (suggestions[Number(nr) - 1] ?? line)
}

function byFrequency(texts: readonly (string | undefined)[]): string[] {
  const counts = new Map<string, number>()
  for (const text of texts) if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([text]) => text)
}
