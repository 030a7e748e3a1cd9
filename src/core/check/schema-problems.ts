/** What the schema finds in the data of a case, in plain Dutch. Values of the file are never repeated. */
import { lijnSchema } from '../casus/lijn.js'
import { schemaErrors, type Schema, type SchemaError } from '../casus/schema-errors.js'
import { casusSchema, SCHEMA_VERSIE } from '../casus/schema.js'
import type { DataPath, Finding, Severity } from '../problem.js'
import { namedKey } from '../text/named-key.js'
import { nearestWord } from './nearest-word.js'
import { dayTexts, typeTexts, patternTexts, type Texts } from './schema-texts.js'

export type SchemaFinding = Finding & { ruleId: string; severity: Severity }

/** All that keeps `data` from being a valid case; empty for a `CasusFile`. The data is not changed. */
export function schemaFindings(data: unknown): SchemaFinding[] {
  const older = olderVersion(data)
  return older ? [older] : findingsOf(data, casusSchema)
}

/** All that keeps `data` from being a valid file with factors; empty for a `Lijn`. The data is not changed. */
export function lijnSchemaFindings(data: unknown): SchemaFinding[] {
  return findingsOf(data, lijnSchema)
}

/** The same for any schema of ours. */
export function findingsOf(data: unknown, schema: Schema): SchemaFinding[] {
  const newer = newerVersion(data)
  if (newer) return [newer]
  const found = schemaErrors(data, schema).map(toFinding)
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

function toFinding(error: SchemaError): SchemaFinding & Pick<Found, 'means'> {
  return { severity: 'fout', at: error.at, ...findings[error.keyword](error, nameOf(error.at)) }
}

/** `means`: the key that was probably meant. */
type Found = Texts & Partial<Finding> & { ruleId: string; means?: DataPath }

const findings: Record<SchemaError['keyword'], (error: SchemaError, name: string) => Found> = {
  type: ({ schema, value }, name) => ({ ruleId: 'SCHEMA-TYPE', ...typeTexts(name, String(schema.type), value) }),
  enum: ({ schema, value }, name) => ({
    ruleId: 'SCHEMA-WAARDE',
    message: `${name} kent alleen de waarden ${schema.enum!.join(', ')}.`,
    advice: meantValue(value, schema.enum as string[]),
  }),
  const: ({ schema }, name) => ({
    ruleId: 'SCHEMA-WAARDE',
    message: `${name} kent alleen de waarde ${String(schema.const)}.`,
    advice: `Schrijf ${String(schema.const)}, zonder aanhalingstekens.`,
  }),
  required: ({ at, key }) => ({
    ruleId: 'SCHEMA-VERPLICHT',
    at: [...at, key!],
    onKey: true,
    message: `De sleutel ${key!} ontbreekt${at.length > 0 ? ` bij ${nameOf(at)}` : ''}.`,
    advice: `Voeg een regel toe die begint met "${key!}:".`,
  }),
  additionalProperties: ({ at, schema, key }) => unknownKey(at, schema, key!),
  pattern: ({ schema }, name) => patternTexts(name, schema.pattern!),
  format: ({ value }, name) => ({ ruleId: 'SCHEMA-DATUM', ...dayTexts(name, value) }),
  minimum: ({ schema }, name) => ({
    ruleId: 'SCHEMA-GETAL',
    message: `${name} mag niet kleiner zijn dan ${schema.minimum}.`,
    advice: 'Schrijf een heel getal van 0 of meer.',
  }),
}

/** Capitals, accents, commas and spaces are what people add to a fixed word. */
function meantValue(value: unknown, allowed: string[]): string {
  const plain = (word: string) =>
    word
      .normalize('NFD')
      .replace(/[^a-z]/gi, '')
      .toLowerCase()
  const typed = typeof value === 'string' ? plain(value) : ''
  const usual = allowed.find((word) => word === usualWords[typed])
  const meant = allowed.find((word) => plain(word) === typed) ?? usual ?? nearestWord(typed, allowed)
  return meant === undefined ? 'Kies een van deze waarden en schrijf haar precies zo.' : `Bedoelde je ${meant}?`
}

/** What people write in place of a fixed word. */
const usualWords: Readonly<Record<string, string>> = {
  voor: 'pro',
  tegen: 'contra',
  con: 'contra',
  publiek: 'openbaar',
  geheim: 'vertrouwelijk',
}

function unknownKey(at: DataPath, { properties = {} }: Schema, key: string): Found {
  const known = Object.keys(properties)
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
