/** What a lijn is: a kind of decision with the factors that cases of that kind are compared on. One file per lijn. */
import type { FromSchema } from 'json-schema-to-ts'
import { SCHEMA_VERSIE } from './schema.js'
import { filledDay, filledText } from './schema/values.js'

const factorId = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' } as const

const factor = {
  type: 'object',
  description: 'Eén factor: een omstandigheid die naar precies één kant wijst.',
  additionalProperties: false,
  required: ['id', 'kant', 'definitie', 'ingevoerd'],
  properties: {
    id: { ...factorId, description: 'Vast kenmerk van de factor, zoals te-late-beslissing.' },
    kant: {
      type: 'string',
      enum: ['pro', 'contra'],
      description: 'Pleit deze factor voor ja (pro) of voor nee (contra)?',
    },
    definitie: { ...filledText, description: 'Wanneer deze factor er is, in één zin.' },
    ingevoerd: { ...filledDay, description: 'Sinds welke dag de factor in de lijst staat, als "JJJJ-MM-DD".' },
    zieOok: {
      type: 'array',
      description: 'Factoren van deze lijn die erop lijken of er de andere kant van zijn.',
      items: { ...factorId, description: 'Kenmerk van een factor.' },
    },
  },
} as const

/** The JSON Schema of `factoren/<lijn>.yaml`. */
export const lijnSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:beraad:schema:factoren:1',
  title: 'Factoren van een lijn',
  description: 'Eén lijn: een soort beslissing, met de factoren waarop beraden worden vergeleken.',
  type: 'object',
  additionalProperties: false,
  required: ['schemaVersie', 'lijn', 'vraag', 'factoren'],
  properties: {
    schemaVersie: { const: SCHEMA_VERSIE, description: 'De versie van dit bestandsformaat.' },
    lijn: { ...factorId, description: 'De naam van de lijn. Gelijk aan de bestandsnaam.' },
    vraag: { ...filledText, description: 'De vraag van deze lijn, die vastlegt wat ja betekent.' },
    factoren: { type: 'array', description: 'De factoren van deze lijn.', items: factor },
  },
} as const

/** A lijn as it stands in its file. */
export type Lijn = FromSchema<typeof lijnSchema>
export type Factor = Lijn['factoren'][number]
/** Lijnen by name. */
export type Lijnen = ReadonlyMap<string, Lijn>
