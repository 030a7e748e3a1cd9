/** A list that the group fills, as lines on the screen. */
import type { ListQuestion } from '../casus/steps/question.js'
import { visibleLine } from '../text/visible.js'
import { getAt } from './path.js'
import type { Session } from './session.js'
import { itemLabel, itemsAt, type MoreSlot } from './slots.js'

/** All items of a list, one on a line. */
export function listLines({ file }: Session, slot: MoreSlot): string[] {
  const { question } = slot
  return (itemsAt(file, slot) ?? []).map((item, i) => {
    if (question.kind === 'teksten') return `  ${i + 1}  ${visibleLine(String(item))}`
    const id = getAt(item, ['id'])
    const mark = (typeof id === 'string' ? id : String(i + 1)).padEnd(3)
    return `  ${mark} ${sideOf(question, item)}${visibleLine(itemLabel(question, item))}${afterDay(question, item)}`
  })
}

/** An argument shows its column, in words. */
function sideOf(question: ListQuestion, item: unknown): string {
  if (question.id !== 'argumenten') return ''
  const kant = getAt(item, ['kant'])
  return typeof kant === 'string' ? `${kant.padEnd(6)}  ` : '?       '
}

/** A day alone does not tell which event is meant. */
function afterDay({ fields }: ListQuestion, item: unknown): string {
  const [first, second] = fields
  if (first!.kind !== 'datum' || second?.kind !== 'regel') return ''
  const text = getAt(item, [second.id.split('.').at(-1)!])
  return typeof text === 'string' ? `  ${visibleLine(text)}` : ''
}
