/** `factor a3 te laat` at the list of arguments: a factor without going through the questions of that argument. */
import { visibleLine } from '../text/visible.js'
import { argumentAt, noSuchArgument } from './argument-edits.js'
import { factorsFor, readFactor } from './factor-choice.js'
import type { Choice } from './look-up.js'
import { lijnOf } from './look-ups.js'
import { setAt } from './path.js'
import type { Session, Turn } from './session.js'

/** What such a line does; undefined when the line is something else. Without a text behind it: what can be chosen. */
export function takeFactorWord(session: Session, line: string): Turn | undefined {
  const [, number, text = ''] = /^\s*factor\s+a?\s?(\d+)(?:\s+(.*\S))?\s*$/i.exec(line) ?? []
  if (number === undefined) return undefined
  const refuse = (error: string): Turn => ({ session, notices: [], error })
  const lijn = lijnOf(session)
  if (!lijn?.factoren.length)
    return refuse(
      'Deze casus heeft nog geen lijn met factoren. Kies er een: typ stap 1. Was het een argument? Zet er = voor.',
    )
  const id = `a${number}`
  const argument = argumentAt(session.file, id)
  if (argument === undefined) return refuse(noSuchArgument(id).error)
  if (argument.kant === undefined) return refuse(`${id} heeft nog geen kant. Typ wijzig ${id} en kies er een.`)
  if (text === '') return listed(session, id, factorsFor(argument.kant, lijn))
  const found = readFactor(text, argument.kant, lijn)
  if ('error' in found) return refuse(found.error)
  if ('fitting' in found) return listed(session, id, found.fitting)
  const file = setAt(session.file, ['argumenten', { by: 'id', value: id }, 'factor'], found.factor)
  return { session: { ...session, file }, notices: found.notices }
}

function listed(session: Session, id: string, choices: readonly Choice[]): Turn {
  const [first] = choices
  const lines = choices.map((choice) => `- ${visibleLine(`${choice.id}: ${choice.text}`)}`)
  const advice =
    first === undefined
      ? 'Aan deze kant staat nog geen factor in de lijst.'
      : `Typ bijvoorbeeld: factor ${id} ${first.id}`
  return { session, notices: [...lines, advice] }
}
