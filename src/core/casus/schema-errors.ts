/** What keeps data from having the form that a schema of ours asks for. */
import { isDay } from './case-day.js'

/** The part of JSON Schema that our schemas use. */
export interface Schema {
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly items?: Schema
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | false
}

export interface SchemaError {
  keyword: 'type' | 'enum' | 'const' | 'pattern' | 'format' | 'minimum' | 'required' | 'additionalProperties'
  at: readonly (string | number)[]
  value: unknown
  /** What the schema says of this place. */
  schema: Schema
  /** The key that is missing, or that may not be there. */
  key?: string
}

/**
 * Every error in the data, as ajv finds them; of a value of the wrong type only that. Empty when the data is valid. Only
 * keys of the data itself count, and nothing is changed. ajv writes a validator of 330 kB, which every start would read.
 */
export function schemaErrors(data: unknown, schema: Schema): SchemaError[] {
  const errors: SchemaError[] = []
  judge(data, planOf(schema), [], errors)
  return errors
}

/** A schema, ready to be asked often. */
interface Plan {
  schema: Schema
  isOfType: ((value: unknown) => boolean) | undefined
  allows: ReadonlySet<unknown> | undefined
  pattern: RegExp | undefined
  isDate: boolean
  minimum: number
  items: Plan | undefined
  required: readonly string[]
  /** Of the keys that were met so far. */
  known: Map<string, Plan>
}

const plans = new WeakMap<Schema, Plan>()
const patterns = new Map<string, RegExp>()

function planOf(schema: Schema): Plan {
  const known = plans.get(schema)
  if (known !== undefined) return known
  const { type, pattern, items } = schema
  const plan: Plan = {
    schema,
    isOfType: type === undefined ? undefined : typeTest(type),
    allows: 'const' in schema ? new Set([schema.const]) : schema.enum && new Set(schema.enum),
    pattern: pattern === undefined ? undefined : patternOf(pattern),
    isDate: schema.format === 'date',
    minimum: schema.minimum ?? -Infinity,
    items: items && planOf(items),
    required: schema.required ?? [],
    known: new Map(),
  }
  plans.set(schema, plan)
  return plan
}

function patternOf(source: string): RegExp {
  const known = patterns.get(source) ?? new RegExp(source, 'u')
  patterns.set(source, known)
  return known
}

function typeTest(type: string | readonly string[]): (value: unknown) => boolean {
  if (typeof type === 'string') return types[type]!
  const tests = type.map((one) => types[one]!)
  return (value) => tests.some((test) => test(value))
}

const types: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isInteger(value),
  number: (value) => Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: (value) => Array.isArray(value),
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
}

function judge(value: unknown, plan: Plan, at: (string | number)[], errors: SchemaError[]): void {
  const keyword = wrongWith(value, plan)
  if (keyword !== undefined) errors.push({ keyword, at: [...at], value, schema: plan.schema })
  if (keyword === 'type' || typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) judgeKeys(value as Record<string, unknown>, plan, at, errors)
  else if (plan.items !== undefined) judgeItems(value, plan.items, at, errors)
}

function wrongWith(value: unknown, plan: Plan): SchemaError['keyword'] | undefined {
  if (plan.isOfType !== undefined && !plan.isOfType(value)) return 'type'
  if (plan.allows !== undefined && !plan.allows.has(value)) return 'const' in plan.schema ? 'const' : 'enum'
  if (typeof value === 'string') {
    if (plan.pattern !== undefined && !plan.pattern.test(value)) return 'pattern'
    if (plan.isDate && !isDay(value)) return 'format'
  } else if (typeof value === 'number' && value < plan.minimum) return 'minimum'
  return undefined
}

function judgeItems(value: readonly unknown[], items: Plan, at: (string | number)[], errors: SchemaError[]): void {
  for (let i = 0; i < value.length; i++) {
    at.push(i)
    judge(value[i], items, at, errors)
    at.pop()
  }
}

function judgeKeys(value: Record<string, unknown>, plan: Plan, at: (string | number)[], errors: SchemaError[]): void {
  const { schema } = plan
  for (const key of plan.required)
    if (!Object.hasOwn(value, key) || value[key] === undefined)
      errors.push({ keyword: 'required', at: [...at], value, schema, key })
  for (const key of Object.keys(value)) {
    const inner = plan.known.get(key) ?? planOfKey(plan, key)
    if (inner === undefined) {
      if (schema.additionalProperties === false)
        errors.push({ keyword: 'additionalProperties', at: [...at], value, schema, key })
    } else if (value[key] !== undefined) {
      at.push(key)
      judge(value[key], inner, at, errors)
      at.pop()
    }
  }
}

function planOfKey({ schema, known }: Plan, key: string): Plan | undefined {
  const { properties = {}, additionalProperties } = schema
  const inner = Object.hasOwn(properties, key) ? properties[key] : additionalProperties
  if (inner === undefined || inner === false) return undefined
  const plan = planOf(inner)
  known.set(key, plan)
  return plan
}
