/** What the group said of an earlier conclusion is asked once more (steps 6 and 7): what that is, at which questions, and until when. */
import type { CasusFile } from '../casus/schema.js'
import { isNo, type Item } from '../casus/steps/question.js'
import { getAt, removeAt, setAt } from './path.js'
import { slots, type FieldSlot, type OnTable, type Slot } from './slots.js'

type Part = NonNullable<NonNullable<CasusFile['conclusie']>['opnieuw']>[number]

/** The case after an answer: another conclusion leaves what was said of the earlier one, to be asked anew. */
export function withAnew(before: CasusFile, answered: CasusFile, { key, path }: FieldSlot): CasusFile {
  if (key !== 'conclusie.oordeel' && key !== 'conclusie.tekst') return answered
  const earlier = getAt(before, path) ?? null
  if (earlier === null || earlier === getAt(answered, path)) return answered
  const opnieuw = parts.filter((part) => isGiven[part](answered))
  return opnieuw.length === 0 ? answered : setAt(answered, place, opnieuw)
}

/** The case after an answer of the test: where no nee is left, nothing has to be done with one. */
export function withoutStrayFollowUp(file: CasusFile, { question, path }: FieldSlot): CasusFile {
  const row = path.slice(0, -1)
  const item = getAt(file, row) as Record<string, unknown> | undefined
  const isStray = question.id.startsWith(`${answers}.`) && item?.['vervolg'] !== undefined && !saysNo(item)
  return isStray ? removeAt(file, [...row, 'vervolg']) : file
}

/** The answers to ask once more: what is noted so, and whoever said a nee that led the group back to an earlier step. */
export function slotsAnew(file: CasusFile, all: readonly Slot[]): Slot[] {
  const noted = file.conclusie?.opnieuw ?? []
  return all.filter((slot) => {
    const isAskedAnew = isOfLedBack(file, slot) || noted.some((part) => isAbout(part, slot))
    return isAskedAnew && getAt(file, slot.path) !== undefined
  })
}

/** Whether a question is about the test of somebody whose nee led the group back to step 5 or 6. */
export function isOfLedBack(file: CasusFile, { question, path }: Slot): boolean {
  const item = question.id.startsWith(`${answers}.`) ? getAt(file, path.slice(0, -1)) : undefined
  const { vervolg } = (item ?? {}) as { vervolg?: unknown }
  return (vervolg === 'stap5' || vervolg === 'stap6') && saysNo(item as Item)
}

/** The session with only noted what still has to be asked. A sealed advice has no questions that could be. */
export function settled<T extends Asked>(session: T): T {
  const { file } = session
  const noted = file.conclusie?.opnieuw ?? []
  if (noted.length === 0 || file.zegel !== undefined) return session
  const waiting = slotsAnew(file, slots(session)).filter(({ key }) => session.again.has(key) || session.later.has(key))
  const left = noted.filter((part) => waiting.some((slot) => isAbout(part, slot)))
  if (left.length === noted.length) return session
  return { ...session, file: left.length === 0 ? removeAt(file, place) : setAt(file, place, left) }
}

type Asked = OnTable & { readonly again: ReadonlySet<string>; readonly later: ReadonlySet<string> }

function isAbout(part: Part, { key, step, question }: Slot): boolean {
  switch (part) {
    case 'toets':
      return step.id === 'toets'
    case 'standpunten':
      return question.id.startsWith('conclusie.standpunten') && question.id !== 'conclusie.standpunten.tekst'
    case 'kernpunten':
      return key === 'kernpunten'
  }
}

const isGiven: Record<Part, (file: CasusFile) => boolean> = {
  toets: ({ toets }) => (toets?.antwoorden ?? []).length > 0 || Object.keys(toets?.aantallen ?? {}).length > 0,
  standpunten: ({ conclusie }) => (conclusie?.standpunten ?? []).length > 0,
  kernpunten: ({ kernpunten }) => Boolean(kernpunten),
}
const parts = Object.keys(isGiven) as Part[]
const saysNo = isNo('achterConclusie', 'spiegel', 'doen')
const answers = 'toets.antwoorden'
const place = ['conclusie', 'opnieuw']
