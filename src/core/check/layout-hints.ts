/** What is not wrong in a text, but misleads others: line ends, tabs, unseen characters, a hash sign that takes words away. */
import type { Problem } from '../problem.js'
import { capProblems } from '../text/cap-problems.js'
import { structureLines } from '../text/structure-lines.js'
import { firstHidden } from '../text/visible.js'
import { commentLeaks, type CommentLeak } from './comment-leaks.js'
import { formSeverity } from './form-rules.js'
import { isAsked } from './only.js'
import { ordinarySeverities } from './rules/lek.js'

/**
 * At most one of each kind in a text that could be read, and all that leads to a person in its comments; the words themselves are not shown, for they may be anyone's.
 * `problems`: what else was found, in the order of the file, as capped. `only`: the rules that were asked for.
 */
export function withLayoutHints(
  { file, text }: { file: string; text: string },
  problems: Problem[],
  only?: readonly string[],
): Problem[] {
  if (problems.at(-1)?.ruleId === 'MEER') return problems
  const hints = kinds.flatMap(({ find, ...told }) => {
    const offset = isAsked(told.ruleId, only) ? find(text) : -1
    return offset === -1 ? [] : [{ file, ...placeAt(text, offset), ...told, severity: formSeverity(told.ruleId) }]
  })
  const leaks = isAsked(leakId, only) ? commentLeaks(text).map((leak) => inComment(file, leak)) : []
  return hints.length + leaks.length === 0 ? problems : capProblems([...problems, ...hints, ...leaks].sort(byPlace))
}

const leakId = 'LEK-COMMENTAAR'

function inComment(file: string, { place, certainty, message }: CommentLeak): Problem {
  return {
    file,
    ...place,
    ruleId: leakId,
    severity: ordinarySeverities[certainty],
    message,
    advice: 'Haal het weg. Ook wat achter een hekje staat, blijft in git en is te lezen voor wie het bestand krijgt.',
  }
}

interface Kind {
  ruleId: string
  message: string
  advice: string
  /** Where in the text it is first; -1 when nowhere. */
  find: (text: string) => number
}

const kinds: readonly Kind[] = [
  {
    ruleId: 'BESTAND-REGELEINDE',
    message: 'Dit bestand heeft regeleinden van Windows (CRLF).',
    advice: 'Bewaar het in je editor met regeleinde LF. Dan toont git alleen wat je echt wijzigt.',
    find: (text) => text.indexOf('\r\n'),
  },
  {
    ruleId: 'BESTAND-SLOTREGEL',
    message: 'De laatste regel eindigt niet met een Enter.',
    advice: 'Zet een Enter achter de laatste regel. Dan toont git alleen wat je echt wijzigt.',
    find: (text) => (text.endsWith('\n') ? -1 : text.length - 1),
  },
  {
    ruleId: 'YAML-TAB',
    message: 'Hier staat een tab.',
    advice: 'Vervang de tab door een spatie. Een tab ziet er in elke editor anders uit.',
    find: (text) => text.indexOf('\t'),
  },
  {
    ruleId: 'YAML-ONZICHTBAAR',
    message: 'Hier staat een teken dat je niet ziet.',
    advice: 'Typ de woorden hier opnieuw. Het kan tekst verbergen, en zoeken vindt zo’n woord niet.',
    find: firstHidden,
  },
  {
    ruleId: 'YAML-HEKJE',
    message: 'Wat achter dit hekje staat, telt niet mee.',
    advice:
      'Hoort het bij de tekst? Zet aanhalingstekens om de hele tekst. Is het commentaar? Zet een spatie achter het hekje.',
    find: hashWithoutSpace,
  },
]

/** A comment behind a value is mostly written with a space; without one, somebody meant a number or a word. */
function hashWithoutSpace(text: string): number {
  if (!/\s#[^\s#]/.test(text)) return -1
  for (const { offset, text: line, valueAt, keyAt, isItem } of structureLines(text)) {
    const rest = line.slice(valueAt)
    if ((keyAt === undefined && !isItem) || /^["']/.test(rest)) continue
    const at = /(?<=^|\s)#[^\s#]/.exec(rest)?.index
    if (at !== undefined) return offset + valueAt + at
  }
  return -1
}

function byPlace(one: Problem, other: Problem): number {
  return one.line - other.line || one.column - other.column
}

function placeAt(text: string, offset: number): Pick<Problem, 'line' | 'column' | 'endLine' | 'endColumn'> {
  const before = text.slice(0, Math.max(offset, 0))
  const line = before.split('\n').length
  const column = before.length - before.lastIndexOf('\n')
  return { line, column, endLine: line, endColumn: column + 1 }
}
