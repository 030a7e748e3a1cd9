/** Every text in a case, or in a lijn, that somebody typed, with the way to it. The schema tells which values are texts. */
import { lijnSchema } from '../casus/lijn.js'
import type { Shape } from '../casus/reading.js'
import { casusSchema } from '../casus/schema.js'
import type { DataPath } from '../problem.js'

/** One text of a case. A `naamdeel` is a name in small letters with dashes, such as an id made from a title. */
export interface CaseText {
  at: DataPath
  text: string
  form: TextForm
}

export type TextForm = 'tekst' | 'naamdeel'

/** The texts in the order of the data. Choices, days, numbers and marks such as "a3" are no texts. */
export function caseTexts(casus: object): CaseText[] {
  const texts: CaseText[] = []
  eachCaseText(casus, (text, form, way) => texts.push({ at: [...way], text, form }))
  return texts
}

/** Sees one text. `way`: the path to it, only until this returns: who needs it longer makes a copy. */
type SeeText = (text: string, form: TextForm, way: DataPath) => void

/** Shows the same texts one by one: nearly always nothing is found in them, and then no path is needed. */
export function eachCaseText(casus: object, see: SeeText): void {
  walk(casus, planOf(casusSchema as TextShape), [], see)
}

/** The same of a lijn with its factors. */
export function eachLijnText(lijn: object, see: SeeText): void {
  walk(lijn, planOf(lijnSchema as TextShape), [], see)
}

/** `way`: the path to the value; it is back as it was when this returns. */
function walk(value: unknown, plan: Plan, way: (string | number)[], see: SeeText): void {
  if (typeof value === 'string') {
    if (plan.form !== undefined) see(value, plan.form, way)
  } else if (Array.isArray(value)) {
    if (plan.items !== undefined) for (let i = 0; i < value.length; i++) walkPart(value[i], plan.items, i, way, see)
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      const inner = plan.parts.get(key)
      if (inner !== undefined) walkPart((value as Record<string, unknown>)[key], inner, key, way, see)
    }
  }
}

function walkPart(part: unknown, plan: Plan, step: string | number, way: (string | number)[], see: SeeText): void {
  way.push(step)
  walk(part, plan, way, see)
  way.pop()
}

/** Where texts may stand, by a schema. What holds none has no plan. */
interface Plan {
  form: TextForm | undefined
  items: Plan | undefined
  parts: ReadonlyMap<string, Plan>
}

/** What this file reads of a schema, besides its shape. */
interface TextShape extends Shape {
  readonly properties?: Readonly<Record<string, TextShape>>
  readonly items?: TextShape
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly pattern?: string
}

/** Made once: every case asks for the same one. */
function planOf(schema: TextShape): Plan {
  const plan = plans.get(schema) ?? makePlan(schema)
  plans.set(schema, plan)
  return plan
}

const plans = new WeakMap<TextShape, Plan>()

function makePlan(shape: TextShape): Plan {
  const parts = Object.entries(shape.properties ?? {}).map(([key, inner]) => [key, makePlan(inner)] as const)
  const items = shape.items && makePlan(shape.items)
  return { form: formOf(shape), items: items && kept(items), parts: new Map(parts.filter(([, part]) => kept(part))) }
}

function kept(plan: Plan): Plan | undefined {
  return plan.form !== undefined || plan.items !== undefined || plan.parts.size > 0 ? plan : undefined
}

function formOf({ enum: choices, format, pattern }: TextShape): TextForm | undefined {
  if (choices !== undefined || format !== undefined) return undefined
  if (pattern === undefined || pattern === '\\S') return 'tekst'
  // "b1" and its like hold a letter and a number, a hash holds digits; what else has a pattern is made from words.
  return pattern.includes('a-z') && !/^\^[a-z]\[/.test(pattern) ? 'naamdeel' : undefined
}
