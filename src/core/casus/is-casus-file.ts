/** Whether data has the form of a case. */
import { schemaErrors } from './schema-errors.js'
import { casusSchema, type CasusFile } from './schema.js'

/** Whether data is a case of this version. What keeps it from being one, and why, is for `schemaFindings` to say. */
export function isCasusFile(data: unknown): data is CasusFile {
  return schemaErrors(data, casusSchema).length === 0
}
