/** The types of the generated validator. Made by scripts/generate.ts; do not edit. */
import type { Lijn } from './lijn.js'
import type { Method } from './method.js'
import type { CasusFile } from './schema.js'

/** What is wrong at one place, in the words of JSON Schema. */
export interface SchemaError {
  /** The place in the data, as a JSON Pointer. */
  instancePath: string
  schemaPath: string
  keyword: string
  params: Record<string, unknown>
}

/** Tells whether data is valid. After a no, `errors` says why, until the next call. Never changes the data. */
export interface Validator<T> {
  (data: unknown): data is T
  errors?: SchemaError[] | null
}

export declare const validateCasus: Validator<CasusFile>
export declare const validateLijn: Validator<Lijn>
export declare const validateMethod: Validator<Method>
