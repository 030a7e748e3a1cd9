/** Every question that applies to a case right now, in the order of the method, each with the place of its answer. */
import type { Casus } from '../casus/casus.js'
import { deelAt } from '../casus/delen.js'
import type { Lijnen } from '../casus/lijn.js'
import type { CasusFile } from '../casus/schema.js'
import { stepsOf } from '../casus/steps.js'
import {
  placeOf,
  type FieldQuestion,
  type Item,
  type ListQuestion,
  type Question,
  type RowsQuestion,
  type Step,
  type StepId,
  type TextsQuestion,
} from '../casus/steps/question.js'
import type { RuleContext } from '../check/rule.js'
import { asksForReason } from './asks-for-reason.js'
import { getAt, pathName, type Path, type Segment } from './path.js'
import { readingOf } from './reading-of.js'

interface Base {
  /** Unique and stable, such as `argumenten.a3.kant`, or `argumenten.+` for the end of a list. */
  key: string
  step: Step
  /** Which question of the step this is, 1-based, of how many. */
  nr: number
  total: number
}

/** One answer that can be given. */
export interface FieldSlot extends Base {
  kind: 'field'
  question: FieldQuestion
  path: Path
  /** The list item or row that it is about: where it comes from, its name as a path, and what it is called. */
  about?: { origin: 'lijst' | 'rijen'; item: string; label: string }
}

/** The end of a list: one more item, or done. */
export interface MoreSlot extends Base {
  kind: 'more'
  question: ListQuestion | TextsQuestion
  path: Path
}

export type Slot = FieldSlot | MoreSlot

/** A case, the lijnen that it can be compared in, and what the rules may know besides. */
export interface OnTable {
  readonly file: CasusFile
  readonly lijnen: Lijnen
  readonly known: RuleContext
}

/**
 * All slots of a case. Conditions are judged on the case as it is, so the result changes with the answers. A sealed
 * advice has only slots for what comes after it.
 */
export function slots({ file, lijnen, known }: OnTable): Slot[] {
  const table: Table = { file, casus: readingOf(file), lijnen, known }
  return stepsOf[file.soort].flatMap((step) => {
    const asked = step.questions.filter((question) => applies(question, table) && isFree(question, step, file))
    return asked.flatMap((question, i) => slotsOf(question, { step, nr: i + 1, total: asked.length }, table))
  })
}

/** Whether a step is about what comes after the advice. */
export function isAfterwards(step: StepId): boolean {
  return step === 'afronden' || step === 'besluit' || step === 'opvolging'
}

/** A remark may be left out, but not beside a nee: then it says what is missing (step 7). */
export function isNeeded(file: CasusFile, slot: FieldSlot): boolean {
  const row = getAt(file, slot.path.slice(0, -1)) as Record<string, unknown> | undefined
  return slot.question.required === true || (row !== undefined && slot.question.requiredWhen?.(row) === true)
}

/** What an item is called on the screen: its first answer. */
export function itemLabel(question: ListQuestion, item: unknown): string {
  const label = getAt(item, [lastKey(question.fields[0]!.id)])
  return typeof label === 'string' ? label : ''
}

/** The items of a question as they stand in the file; undefined while there is no list yet. */
export function itemsAt(file: CasusFile, { question, path }: MoreSlot): readonly unknown[] | undefined {
  const value = getAt(file, path)
  return Array.isArray(value) ? value.filter((item) => isOwnItem(question, item)) : undefined
}

/** Whether a list cannot be closed yet, because nothing stands in it. */
export function mustHaveOne({ file }: OnTable, slot: MoreSlot): boolean {
  return slot.question.kind === 'lijst' && slot.question.required === true && (itemsAt(file, slot) ?? []).length === 0
}

/** Two questions may fill one list: each has the items with its own preset. */
function isOwnItem(question: ListQuestion | TextsQuestion, item: unknown): boolean {
  const preset = Object.entries((question.kind === 'lijst' && question.preset) || {})
  return preset.every(([key, value]) => getAt(item, [key]) === value)
}

/** How an item of a list is found: by id where it has one, else by position. */
export function itemSegment(question: ListQuestion, item: unknown, position: number): Segment {
  const id = getAt(item, ['id'])
  return question.prefix !== undefined && typeof id === 'string' ? { by: 'id', value: id } : position
}

type Place = Omit<Base, 'key'>
type Table = OnTable & { casus: Casus }

function applies(question: Question, { casus, lijnen, known }: Table): boolean {
  if (question.kind === 'lijn') return lijnen.size > 0
  if (question.kind === 'rijen') return question.rows(casus).length > 0
  if ('excuses' in question && question.excuses !== undefined) return asksForReason(casus, question.excuses, known)
  return !('when' in question) || question.when === undefined || question.when(casus)
}

/** What the advice rests on is not asked while it is sealed. */
function isFree({ id }: Question, step: Step, file: CasusFile): boolean {
  return file.zegel === undefined || (isAfterwards(step.id) && deelAt(file, id.split('.')).groep !== 'inhoud')
}

function slotsOf(question: Question, place: Place, table: Table): Slot[] {
  switch (question.kind) {
    case 'lijst':
      return listSlots(question, place, table)
    case 'teksten':
      return [moreSlot(question, place)]
    case 'rijen':
      return rowSlots(question, place, table)
    default:
      return [fieldSlot(question, place, question.id.split('.'))]
  }
}

function listSlots(question: ListQuestion, place: Place, table: Table): Slot[] {
  const path = placeOf(question).split('.')
  const list = getAt(table.file, path)
  const fields = (Array.isArray(list) ? list : []).flatMap((item, position) => {
    if (!isOwnItem(question, item)) return []
    const itemPath = [...path, itemSegment(question, item, position)]
    const about = { origin: question.kind, item: pathName(itemPath), label: itemLabel(question, item) }
    return itemSlots(question, { place, itemPath, item, about, table })
  })
  return [...fields, moreSlot(question, place)]
}

function rowSlots(question: RowsQuestion, place: Place, table: Table): Slot[] {
  const path = placeOf(question).split('.')
  return question.rows(table.casus).flatMap((row) => {
    const itemPath = [...path, { by: question.keyField, value: row.id }]
    const about = { origin: question.kind, item: pathName(itemPath), label: row.label }
    return itemSlots(question, { place, itemPath, item: getAt(table.file, itemPath), about, table })
  })
}

interface ItemPlace {
  place: Place
  itemPath: Path
  item: unknown
  about: NonNullable<FieldSlot['about']>
  table: Table
}

function itemSlots(question: ListQuestion | RowsQuestion, at: ItemPlace): Slot[] {
  const { place, itemPath, item, about, table } = at
  const values = (item ?? {}) as Record<string, unknown>
  const depth = itemPath.length - 1
  return question.fields
    .filter((field) => isAskedOf(field, values, table))
    .map((field) => ({ ...fieldSlot(field, place, [...itemPath, ...field.id.split('.').slice(depth)]), about }))
}

function isAskedOf(field: FieldQuestion, item: Item, { casus, lijnen }: Table): boolean {
  if (field.kind === 'factor' && !lijnen.get(casus.lijn ?? '')?.factoren.length) return false
  return (field.when?.(casus) ?? true) && (field.whenItem?.(item) ?? true)
}

function fieldSlot(question: FieldQuestion, place: Place, path: Path): FieldSlot {
  return { kind: 'field', key: pathName(path), ...place, question, path }
}

function moreSlot(question: ListQuestion | TextsQuestion, place: Place): MoreSlot {
  const path = placeOf(question).split('.')
  return { kind: 'more', key: `${question.id}.+`, ...place, question, path }
}

function lastKey(id: string): string {
  return id.slice(id.lastIndexOf('.') + 1)
}
