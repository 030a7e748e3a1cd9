/** From a case as it stands in a file to the form that rules and reports read. */
import type { Casus } from './casus.js'
import { casusSchema, type CasusFile } from './schema.js'

/** The part of JSON Schema that this file walks. */
export interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly type?: string | readonly string[]
  readonly description?: string
}

const sections = ['beslissing', 'beslisser', 'informatie', 'conclusie', 'toets', 'opvolging']

/** The reading form of a valid case: nulls dropped, every list and every section present. The input is not changed. */
export function readingForm(file: CasusFile): Casus {
  const casus = read(file, casusSchema as Shape) as Record<string, unknown>
  for (const section of sections) casus[section] ??= read({}, shapeOf(casusSchema as Shape, section))
  return casus as unknown as Casus
}

function read(value: unknown, shape: Shape): unknown {
  if (Array.isArray(value)) return value.map((item) => read(item, shape.items ?? {}))
  if (typeof value !== 'object' || value === null) return value
  const result: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    const inner = (value as Record<string, unknown>)[key]
    if (inner !== null) result[key] = typeof inner === 'object' ? read(inner, shapeOf(shape, key)) : inner
  }
  for (const key of listsIn(shape)) result[key] ??= []
  return result
}

function shapeOf(shape: Shape, key: string): Shape {
  return shape.properties?.[key] ?? {}
}

/** The keys of a shape that hold a list, remembered: every case asks for the same ones. */
function listsIn(shape: Shape): readonly string[] {
  const known = lists.get(shape)
  if (known) return known
  const found = Object.entries(shape.properties ?? {}).flatMap(([key, { type }]) => (type === 'array' ? [key] : []))
  lists.set(shape, found)
  return found
}

const lists = new WeakMap<Shape, readonly string[]>()
