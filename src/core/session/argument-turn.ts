/** Step 5 at the speed of talk: a line with a sign is an argument, a line with a verb changes the list. */
import type { Casus } from '../casus/casus.js'
import { readingForm } from '../casus/reading.js'
import { visibleLine } from '../text/visible.js'
import { applyArgumentMove, readArgumentMove } from './argument-moves.js'
import { captureLine, openFields, type CapturedArgument } from './capture.js'
import { nextId } from './edits.js'
import { takeFactorWord } from './factor-word.js'
import { setAt } from './path.js'
import { without, type Session, type Turn } from './session.js'
import type { MoreSlot } from './slots.js'

/** What a line at the list of arguments does; undefined when it is an ordinary first answer. The list stays open. */
export function takeArgumentLine(session: Session, slot: MoreSlot, line: string): Turn | undefined {
  const open = { ...session, closed: without(session.closed, [slot]), later: without(session.later, [slot]) }
  const factor = takeFactorWord(session, line)
  if (factor !== undefined) return factor
  const move = readArgumentMove(line)
  if (move !== undefined) {
    const result = applyArgumentMove(session.file, move, session.known)
    if ('error' in result) return { session, notices: [], error: result.error }
    return { session: { ...open, file: result.file }, notices: result.notices }
  }
  const casus = readingForm(session.file)
  const captured = captureLine(line, casus)
  if (captured === undefined) return undefined
  if ('error' in captured) return { session, notices: [], error: captured.error }
  const id = nextId(session.file, 'a')
  const items = session.file.argumenten ?? []
  const file = setAt(session.file, ['argumenten', items.length], { id, ...captured.argument })
  return { session: { ...open, file }, notices: heard(id, captured.argument, captured.unknown, casus) }
}

/** What was understood, and what is asked later, so that nobody has to look it up. */
function heard(id: string, argument: CapturedArgument, unknown: readonly string[], casus: Casus): string[] {
  const { kant, soort, beginsel, perspectief, belanghebbenden = [] } = argument
  const names = belanghebbenden.map((b) => casus.belanghebbenden.find((one) => one.id === b)?.naam ?? b)
  const view = perspectief?.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)
  const parts = [kant, names.join(', '), soort, beginsel, view].filter((part) => part)
  const later = openFields({ id, ...argument })
  return [
    `→ ${id} ${visibleLine(parts.join(' · '))}${later.length > 0 ? ` (straks nog: ${later.join(', ')})` : ''}`,
    ...(unknown.length > 0 ? [`Niet begrepen: ${visibleLine(unknown.join(' '))}. Dat vraag ik straks.`] : []),
  ]
}
