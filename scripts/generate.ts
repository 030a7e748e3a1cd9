/** Writes what follows from the schemas: the published JSON Schemas and the validator. Run: npx tsx scripts/generate.ts */
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import standalone from 'ajv/dist/standalone/index.js'
import { build } from 'rolldown'
import { adviesregisterSchema } from '../src/core/adviesregister/schema.js'
import { lijnSchema } from '../src/core/casus/lijn.js'
import { methodSchema } from '../src/core/casus/method.js'
import { casusSchema } from '../src/core/casus/schema.js'
import { sjabloonSchema } from '../src/core/casus/sjabloon.js'
import { collectieSchema } from '../src/core/collectie/schema.js'
import { controleSchema } from '../src/core/check/report-schema.js'
import { groepSchema } from '../src/core/groep/schema.js'
import { kadersSchema } from '../src/core/kaders/gebruik-schema.js'
import { indexSchema } from '../src/core/index/schema.js'
import { rapportSchema } from '../src/core/report/rapport-schema.js'
import { jaarbeeldSchema } from '../src/core/jaarbeeld/schema.js'
import { listSchema } from '../src/core/list/row-schema.js'
import { opvolgingSchema } from '../src/core/opvolging/schema.js'
import { verschilSchema } from '../src/core/verschil/schema.js'
import { vergelijkSchema } from '../src/core/vergelijk/schema.js'
import { zoekSchema } from '../src/core/search/hits-schema.js'
import { signalenSchema } from '../src/core/signaal/monitor-schema.js'
import { precedentenSchema } from '../src/core/moresprudentie/precedenten-schema.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The generated files by their path in the repository. The same schemas give the same bytes. */
export async function generatedFiles(): Promise<Record<string, string>> {
  return {
    'schema/adviesregister.schema.json': asJson(adviesregisterSchema),
    'schema/casus.schema.json': asJson(casusSchema),
    'schema/collectie.schema.json': asJson(collectieSchema),
    'schema/controle.schema.json': asJson(controleSchema),
    'schema/factoren.schema.json': asJson(lijnSchema),
    'schema/groep.schema.json': asJson(groepSchema),
    'schema/index.schema.json': asJson(indexSchema),
    'schema/methode.schema.json': asJson(methodSchema),
    'schema/jaarbeeld.schema.json': asJson(jaarbeeldSchema),
    'schema/kaders.schema.json': asJson(kadersSchema),
    'schema/lijst.schema.json': asJson(listSchema),
    'schema/opvolging.schema.json': asJson(opvolgingSchema),
    'schema/rapport.schema.json': asJson(rapportSchema),
    'schema/sjabloon.schema.json': asJson(sjabloonSchema),
    'schema/signalen.schema.json': asJson(signalenSchema),
    'schema/verschil.schema.json': asJson(verschilSchema),
    'schema/zoek.schema.json': asJson(zoekSchema),
    'schema/precedenten.schema.json': asJson(precedentenSchema),
    'schema/vergelijk.schema.json': asJson(vergelijkSchema),
    'src/core/casus/casus-validator.js': await validatorSource(casusValidators, casusHead),
    'src/core/casus/casus-validator.d.ts': validatorTypes,
    'src/core/casus/sjabloon-validator.js': await validatorSource({ validateSjabloon: sjabloonSchema }, sjabloonHead),
    'src/core/casus/sjabloon-validator.d.ts': sjabloonTypes,
  }
}

function asJson(schema: unknown): string {
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** The same schema without its descriptions: the validator carries its schema along, and reads none of them. */
function withoutTexts(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutTexts)
  if (typeof node !== 'object' || node === null) return node
  const kept = Object.entries(node).filter(([key, value]) => key !== 'description' || typeof value !== 'string')
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutTexts(value)]))
}

/**
 * What the validator writes out at each of its 650 checks, as one function: a fifth less text to read at every start. A
 * function for every object was tried as well: one case took 8 ms less, and a folder of 1,000 some 80 ms more.
 */
function shorter(source: string): string {
  const note =
    /const (err\d+) = (\{instancePath.*?\});if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}/g
  return `${source.replace(note, 'vErrors = noted(vErrors, $2);')}
function noted(errors, error) {
  if (errors === null) return [error]
  errors.push(error)
  return errors
}`
}

/** Ajv's own module still asks for parts of ajv at run time; the bundle holds them, so the program needs no ajv. */
async function validatorSource(schemas: Record<string, { $id: string }>, head: string): Promise<string> {
  const ajv = new Ajv({
    schemas: Object.values(schemas).map((schema) => withoutTexts(schema) as { $id: string }),
    code: { source: true, esm: true },
    strict: true,
    allowUnionTypes: true,
    allErrors: true,
    ownProperties: true,
    messages: false,
  })
  formats.default(ajv, { mode: 'full', formats: ['date'] })
  const names = Object.entries(schemas).map(([name, { $id }]) => [name, $id])
  const source = shorter(standalone.default(ajv, Object.fromEntries(names) as Record<string, string>))
  const name = `${root}validator.js`
  const { output } = await build({
    cwd: root,
    input: name,
    platform: 'neutral',
    resolve: { mainFields: ['main'] },
    plugins: [
      {
        name: 'source',
        resolveId: (id) => (id === name ? id : undefined),
        load: (id) => (id === name ? source : undefined),
      },
    ],
    transform: { target: 'es2022' },
    write: false,
    output: { comments: false },
  })
  return `${head}\n${output[0].code}`
}

const casusValidators = { validateCasus: casusSchema, validateLijn: lijnSchema, validateMethod: methodSchema }

const casusHead = `/** Tells whether data is a valid case, file with factors or method. Made by scripts/generate.ts from the schemas; do not edit. */
/* eslint-disable */
// @ts-nocheck`

/** Apart: a check of cases must not wait for it. */
const sjabloonHead = `/** Tells whether data is a valid template of a report. Made by scripts/generate.ts from the schema; do not edit. */
/* eslint-disable */
// @ts-nocheck`

const validatorTypes = `/** The types of the generated validator. Made by scripts/generate.ts; do not edit. */
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

/** Tells whether data is valid. After a no, \`errors\` says why, until the next call. Never changes the data. */
export interface Validator<T> {
  (data: unknown): data is T
  errors?: SchemaError[] | null
}

export declare const validateCasus: Validator<CasusFile>
export declare const validateLijn: Validator<Lijn>
export declare const validateMethod: Validator<Method>
`

const sjabloonTypes = `/** The types of the generated validator. Made by scripts/generate.ts; do not edit. */
import type { Validator } from './casus-validator.js'
import type { Sjabloon } from './sjabloon.js'

export declare const validateSjabloon: Validator<Sjabloon>
`

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(await generatedFiles())) await writeFile(`${root}${path}`, text)
}
