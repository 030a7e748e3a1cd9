/** What the index of the moresprudentie holds: the one definition of its JSON form, its types and the published JSON Schema. */
import type { FromSchema } from 'json-schema-to-ts'
import { casusSchema } from '../casus/schema.js'
import { verwijzing } from '../casus/schema/afterwards.js'
import { conclusie } from '../casus/schema/conclusie.js'

/** The version of the JSON form. */
export const INDEX_VERSIE = 1

const text = { type: 'string' } as const
const ids = { type: 'array', items: { ...text, description: 'Het id van een beraad.' } } as const
const { soort } = casusSchema.properties
const { behandeling } = verwijzing.properties
const treatment = { ...text, enum: behandeling.enum, description: behandeling.description } as const
const status = { ...text, enum: ['advies', 'besloten', 'afgerond'], description: 'Hoe ver de casus is.' } as const

const kader = {
  type: 'object',
  required: ['naam', 'verwijzing'],
  properties: {
    naam: { ...text, description: 'Hoe het kader heet.' },
    verwijzing: { ...text, description: 'De verwijzing, zoals een ECLI. Leeg als die er niet is.' },
  },
} as const

const cites = {
  type: 'object',
  required: ['naar', 'behandeling'],
  properties: { naar: { ...text, description: 'Het id van het eerdere beraad.' }, behandeling: treatment },
} as const

const cited = {
  type: 'object',
  required: ['door', 'behandeling'],
  properties: { door: { ...text, description: 'Het id van het latere beraad.' }, behandeling: treatment },
} as const

/** What a case says of itself in the index. */
const columns = {
  id: { ...text, description: 'Het id van het beraad.' },
  bestand: { ...text, description: 'Het pad van het bestand, vanuit de map met casussen.' },
  status,
  datum: { ...text, description: 'De dag van het beraad. Leeg als er geen dag is.' },
  titel: { ...text, description: 'Waar het beraad over gaat.' },
  soort: { ...text, enum: soort.enum, description: soort.description },
  vertrouwelijkheid: { ...text, enum: ['openbaar', 'intern'], description: 'Wie deze casus mag lezen.' },
  vraag: { ...text, description: 'De morele vraag van stap 1.' },
  oordeel: { ...text, enum: [...conclusie.properties.oordeel.enum, ''], description: 'Het oordeel van stap 6.' },
  lijn: { ...text, description: 'De lijn. Leeg als die er niet is.' },
  kernpunten: { ...text, description: 'De kern in een paar zinnen.' },
  beginselen: { type: 'array', items: text, description: 'De beginselen in de argumenten die meetellen.' },
  kaders: { type: 'array', items: kader, description: 'De kaders van stap 4.' },
  verwijzingen: { type: 'array', items: cites, description: 'Hoe dit beraad met eerdere beraden omgaat.' },
} as const

/** What later cases say of it. */
const laterColumns = {
  behandeldDoor: { type: 'array', items: cited, description: 'Hoe latere beraden met dit beraad omgaan.' },
  vertrouwelijkeVerwijzingen: {
    type: 'integer',
    minimum: 0,
    description: 'Hoeveel vertrouwelijke beraden naar dit beraad verwijzen.',
  },
} as const

type Keys<T> = (keyof T & string)[]
const rowKeys = Object.keys(columns) as Keys<typeof columns>
const beraadKeys = [...rowKeys, ...(Object.keys(laterColumns) as Keys<typeof laterColumns>)]

const groups = (what: string) =>
  ({
    type: 'array',
    description: `De beraden per ${what}.`,
    items: {
      type: 'object',
      required: ['naam', 'beraden'],
      properties: { naam: { ...text, description: 'De naam; leeg voor wat er geen heeft.' }, beraden: ids },
    },
  }) as const

/** The published schema of `moresprudentie/index.json`. Keys may be added within one versie, so others are allowed. */
export const indexSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:beraad:schema:index:1',
  title: 'Index van de moresprudentie',
  description:
    'Wat beraad index schrijft in moresprudentie/index.json. Binnen één versie komen er hoogstens sleutels bij.',
  type: 'object',
  required: ['versie', 'beraden', 'vertrouwelijk', 'perLijn', 'perBeginsel', 'perKader', 'perOordeel', 'perJaar'],
  properties: {
    versie: { const: INDEX_VERSIE, description: 'De versie van deze vorm.' },
    beraden: {
      type: 'array',
      description: 'De beraden met status advies, besloten of afgerond die niet vertrouwelijk zijn, op id.',
      items: { type: 'object', required: beraadKeys, properties: { ...columns, ...laterColumns } },
    },
    vertrouwelijk: {
      type: 'array',
      description: 'De vertrouwelijke beraden: alleen het id en de status.',
      items: {
        type: 'object',
        required: ['id', 'status'],
        properties: { id: { ...text, description: 'Het id van het beraad.' }, status },
      },
    },
    perLijn: groups('lijn'),
    perBeginsel: groups('beginsel'),
    perKader: groups('kader, met de verwijzing als naam als die er is'),
    perOordeel: groups('oordeel'),
    perJaar: groups('jaar, het nieuwste eerst'),
  },
} as const

/** What the index takes from one case that is not confidential. */
export type OpenRow = FromSchema<{
  type: 'object'
  properties: typeof columns
  required: typeof rowKeys
  additionalProperties: false
}>

/** What it takes from a confidential one. `naar`: the cases that it refers to; these are only counted. */
export interface ClosedRow {
  id: string
  bestand: string
  status: OpenRow['status']
  vertrouwelijkheid: 'vertrouwelijk'
  naar: string[]
}

export type IndexRow = OpenRow | ClosedRow

/** A row with what later cases say of it. */
export interface Beraad extends OpenRow {
  behandeldDoor: { door: string; behandeling: NonNullable<OpenRow['verwijzingen'][number]['behandeling']> }[]
  vertrouwelijkeVerwijzingen: number
}
