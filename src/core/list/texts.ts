/** Every text that somebody wrote in a case. */
import type { Casus } from '../casus/casus.js'
import { casusSchema } from '../casus/schema.js'

/** The part of JSON Schema that tells a text from a choice. */
interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly enum?: readonly string[]
}

/** The texts in the order of the file, without the values that one chooses and without marks such as a3. */
export function textsOf(casus: Casus): string[] {
  return textsIn(casus, casusSchema as Shape)
}

function textsIn(value: unknown, shape: Shape): string[] {
  if (typeof value === 'string') return shape.enum || /^[a-z][1-9][0-9]*$/.test(value) ? [] : [value]
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, shape.items ?? {}))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, shape.properties?.[key] ?? {}))
}
