/** Every text in a case, or in a lijn, that somebody typed, with the way to it. The schema tells which values are texts. */
import { lijnSchema, type Lijn } from '../casus/lijn.js'
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
export function caseTexts(casus: object): readonly CaseText[] {
  const texts = remembered.get(casus) ?? textsIn(casus, casusSchema as TextShape)
  remembered.set(casus, texts)
  return texts
}

/** The same of a lijn with its factors. */
export function lijnTexts(lijn: Lijn): CaseText[] {
  return textsIn(lijn, lijnSchema as TextShape)
}

function textsIn(data: object, schema: TextShape): CaseText[] {
  const texts: CaseText[] = []
  gather(data, schema, [], texts)
  return texts
}

/** Two rules or more ask for the same texts. */
const remembered = new WeakMap<object, readonly CaseText[]>()

/** What this file reads of a schema, besides its shape. */
interface TextShape extends Shape {
  readonly properties?: Readonly<Record<string, TextShape>>
  readonly items?: TextShape
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly pattern?: string
}

/** `way`: the path to the value; it is back as it was when this returns. */
function gather(value: unknown, shape: TextShape | undefined, way: (string | number)[], texts: CaseText[]): void {
  if (shape === undefined || value === null) return
  if (typeof value === 'string') {
    const form = formOf(shape)
    if (form !== undefined) texts.push({ at: [...way], text: value, form })
  } else if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) gatherPart(value[i], shape.items, i, way, texts)
  } else if (typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) gatherPart(inner, shape.properties?.[key], key, way, texts)
  }
}

function gatherPart(
  part: unknown,
  shape: TextShape | undefined,
  step: string | number,
  way: (string | number)[],
  texts: CaseText[],
): void {
  way.push(step)
  gather(part, shape, way, texts)
  way.pop()
}

function formOf(shape: TextShape): TextForm | undefined {
  const form = forms.get(shape) ?? readForm(shape) ?? 'geen'
  forms.set(shape, form)
  return form === 'geen' ? undefined : form
}

/** Every case asks about the same shapes. */
const forms = new WeakMap<TextShape, TextForm | 'geen'>()

function readForm({ enum: choices, format, pattern }: TextShape): TextForm | undefined {
  if (choices !== undefined || format !== undefined) return undefined
  if (pattern === undefined || pattern === '\\S') return 'tekst'
  // "b1" and its like hold a letter and a number, a hash holds digits; what else has a pattern is made from words.
  return pattern.includes('a-z') && !/^\^[a-z]\[/.test(pattern) ? 'naamdeel' : undefined
}
