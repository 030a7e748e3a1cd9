/** What the schema finds in the data of a case, in plain Dutch. Values of the file are never repeated. */
import { validateCasus, validateLijn, type SchemaError, type Validator } from '../casus/casus-validator.js'
import { lijnSchema } from '../casus/lijn.js'
import type { Shape } from '../casus/reading.js'
import { casusSchema, SCHEMA_VERSIE } from '../casus/schema.js'
import type { DataPath, Finding, Severity } from '../problem.js'
import { namedKey } from '../text/named-key.js'
import { nearestWord } from './nearest-word.js'
import { dayTexts, typeTexts, patternTexts, type Texts } from './schema-texts.js'

export type SchemaFinding = Finding & { ruleId: string; severity: Severity }

/** All that keeps `data` from being a valid case; empty for a `CasusFile`. The data is not changed. */
export function schemaFindings(data: unknown): SchemaFinding[] {
  const older = olderVersion(data)
  return older ? [older] : findingsOf(data, casusSchema as Shape, validateCasus)
}

/** All that keeps `data` from being a valid file with factors; empty for a `Lijn`. The data is not changed. */
export function lijnSchemaFindings(data: unknown): SchemaFinding[] {
  return findingsOf(data, lijnSchema as Shape, validateLijn)
}

/** The same for any schema of ours, with the validator that was made of it. */
export function findingsOf<T>(data: unknown, schema: Shape, validate: Validator<T>): SchemaFinding[] {
  const newer = newerVersion(data)
  if (newer) return [newer]
  if (validate(data)) return []
  const errors = validate.errors ?? []
  const wrongTypes = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath))
  // A value of the wrong type also misses its allowed values; one message says it all.
  const found = errors
    .filter(({ keyword, instancePath }) => keyword === 'type' || !wrongTypes.has(instancePath))
    .map((error) => toFinding(error, data, schema))
  // A key that was written wrong is not missing as well.
  const meant = new Set(found.flatMap(({ means }) => (means ? [JSON.stringify(means)] : [])))
  return found
    .filter(({ ruleId, at }) => ruleId !== 'SCHEMA-VERPLICHT' || !meant.has(JSON.stringify(at)))
    .map(({ means: _means, ...finding }) => finding)
}

/** A file of a newer program: the rest cannot be judged. */
function newerVersion(data: unknown): SchemaFinding | undefined {
  const version = versionOf(data)
  return version !== undefined && version > SCHEMA_VERSIE ? { ...versionPlace, ...newerTexts } : undefined
}

/** A case of an older program, which can be brought along. */
function olderVersion(data: unknown): SchemaFinding | undefined {
  const version = versionOf(data)
  const isOlder = version !== undefined && Number.isInteger(version) && version >= 0 && version < SCHEMA_VERSIE
  return isOlder ? { ...versionPlace, ...olderTexts } : undefined
}

function versionOf(data: unknown): number | undefined {
  const version = (data as { schemaVersie?: unknown } | null | undefined)?.schemaVersie
  return typeof version === 'number' ? version : undefined
}

const versionPlace = { severity: 'fout', at: ['schemaVersie'] } as const

const newerTexts = {
  ruleId: 'SCHEMA-VERSIE',
  message: `Dit bestand is van een nieuwere versie dan ${SCHEMA_VERSIE}.`,
  advice: 'Werk beraad bij en probeer het opnieuw. Aan het bestand is niets veranderd.',
}

const olderTexts = {
  ruleId: 'SCHEMA-OUD',
  message: `Dit bestand is van een oudere versie dan ${SCHEMA_VERSIE}.`,
  advice: 'Kijk met beraad migreer wat er verandert, en zet het om met beraad migreer --schrijf.',
}

function toFinding(error: SchemaError, data: unknown, schema: Shape): SchemaFinding & Pick<Found, 'means'> {
  const { at, value, shape } = resolve(error.instancePath, data, schema)
  const name = nameOf(at)
  const found = (findings[error.keyword] ?? otherFinding)({ at, value, shape, name, params: error.params })
  return { severity: 'fout', at, ...found }
}

interface Context {
  at: DataPath
  value: unknown
  shape: Shape
  name: string
  params: Record<string, unknown>
}

/** `means`: the key that was probably meant. */
type Found = Texts & Partial<Finding> & { ruleId: string; means?: DataPath }

const findings: Record<string, (context: Context) => Found> = {
  type: ({ name, params, value }) => ({ ruleId: 'SCHEMA-TYPE', ...typeTexts(name, String(params.type), value) }),
  enum: ({ name, params, value }) => ({
    ruleId: 'SCHEMA-WAARDE',
    message: `${name} kent alleen de waarden ${(params.allowedValues as string[]).join(', ')}.`,
    advice: meantValue(value, params.allowedValues as string[]),
  }),
  const: ({ name, params }) => ({
    ruleId: 'SCHEMA-WAARDE',
    message: `${name} kent alleen de waarde ${params.allowedValue}.`,
    advice: `Schrijf ${params.allowedValue}, zonder aanhalingstekens.`,
  }),
  required: ({ at, params }) => ({
    ruleId: 'SCHEMA-VERPLICHT',
    at: [...at, String(params.missingProperty)],
    onKey: true,
    message: `De sleutel ${params.missingProperty} ontbreekt${at.length > 0 ? ` bij ${nameOf(at)}` : ''}.`,
    advice: `Voeg een regel toe die begint met "${params.missingProperty}:".`,
  }),
  additionalProperties: ({ at, shape, params }) => unknownKey(at, shape, String(params.additionalProperty)),
  pattern: ({ name, params }) => patternTexts(name, String(params.pattern)),
  format: ({ name, value }) => ({ ruleId: 'SCHEMA-DATUM', ...dayTexts(name, value) }),
  minimum: ({ name, params }) => ({
    ruleId: 'SCHEMA-GETAL',
    message: `${name} mag niet kleiner zijn dan ${params.limit}.`,
    advice: 'Schrijf een heel getal van 0 of meer.',
  }),
}

/** For a keyword that the schema does not use today. */
function otherFinding({ name }: Context): Found {
  return {
    ruleId: 'SCHEMA-VORM',
    message: `${name} heeft niet de goede vorm.`,
    advice: 'Vergelijk deze plek met een casus die beraad zelf maakte.',
  }
}

/** Capitals, accents, commas and spaces are what people add to a fixed word. */
function meantValue(value: unknown, allowed: string[]): string {
  const plain = (word: string) =>
    word
      .normalize('NFD')
      .replace(/[^a-z]/gi, '')
      .toLowerCase()
  const typed = typeof value === 'string' ? plain(value) : ''
  const meant = allowed.find((word) => plain(word) === typed) ?? nearestWord(typed, allowed)
  return meant === undefined ? 'Kies een van deze waarden en schrijf haar precies zo.' : `Bedoelde je ${meant}?`
}

function unknownKey(at: DataPath, shape: Shape, key: string): Found {
  const known = Object.keys(shape.properties ?? {})
  const meant = nearestWord(key, known)
  return {
    ruleId: 'SCHEMA-ONBEKEND',
    at: [...at, key],
    onKey: true,
    message: `${namedKey(key)} is hier niet bekend.`,
    advice: meant === undefined ? otherKeys(known) : `Bedoelde je "${meant}"?`,
    ...(meant === undefined ? {} : { means: [...at, meant] }),
  }
}

function otherKeys(known: string[]): string {
  const isShort = known.length > 0 && known.length <= 8
  return isShort
    ? `Haal hem weg, of kies uit: ${known.join(', ')}.`
    : 'Haal hem weg. Je editor toont welke sleutels hier mogen.'
}

/** What a reader calls a place: its key, and for a list item the list with its number. */
function nameOf(at: DataPath): string {
  const last = at.at(-1)
  if (last === undefined) return 'Het bestand'
  return typeof last === 'number' ? `${nameOf(at.slice(0, -1))} nummer ${last + 1}` : last
}

/** From a JSON Pointer to a path, with what stands there and what the schema says about it. */
function resolve(pointer: string, data: unknown, schema: Shape): Pick<Context, 'at' | 'value' | 'shape'> {
  const at: (string | number)[] = []
  let value = data
  let shape = schema
  for (const part of pointer.split('/').slice(1)) {
    const step = part.replaceAll('~1', '/').replaceAll('~0', '~')
    const isList = Array.isArray(value)
    at.push(isList ? Number(step) : step)
    value = (value as Record<string, unknown>)[step]
    shape = (isList ? shape.items : shape.properties?.[step]) ?? {}
  }
  return { at, value, shape }
}
