/** What the list of the follow-up says of one thing that waits: the one definition of its columns, the row's type and the published JSON Schema. */
import type { FromSchema } from 'json-schema-to-ts'
import { casusSchema } from '../casus/schema.js'

const text = { type: 'string' } as const
const count = { type: 'integer', minimum: 0 } as const

/** The kinds of thing that can wait, in the order in which they come up. */
export const wachtSoorten = [
  'vraag',
  'maatwerk',
  'besluit',
  'terugkoppeling',
  'maatregel',
  'aanbeveling',
  'evaluatie',
  'uitzondering',
  'lid',
  'signaal',
  'reactie',
] as const
export type WachtSoort = (typeof wachtSoorten)[number]

/** The columns in their order. New ones come last: scripts count on the place. */
const columns = {
  id: { ...text, description: 'Het id van de casus.' },
  soort: { ...text, enum: wachtSoorten, description: 'Waar het op wacht.' },
  deel: { ...text, description: 'Welk deel van de casus, zoals m2 of v3. Anders gelijk aan de soort, of een regel.' },
  wat: { ...text, description: 'Wat er nog moet gebeuren.' },
  bij: { ...text, description: 'Bij welke functie het ligt. Leeg als dat niet is vastgelegd.' },
  contactpersoon: { ...text, description: 'De vaste contactpersoon van de cliënt. Leeg als die er niet is.' },
  sinds: { ...text, description: 'Sinds welke dag het wacht. Leeg als die dag er niet is.' },
  termijn: { ...text, description: 'De laatste dag waarop het op tijd is. Leeg als er geen dag is.' },
  dagenOpen: { ...count, description: 'Hoeveel dagen het al wacht.' },
  dagenTeLaat: { ...count, description: 'Hoeveel dagen het te laat is. 0 als het op tijd is of geen termijn heeft.' },
  titel: { ...text, description: 'Waar het beraad over gaat.' },
  vertrouwelijkheid: {
    ...text,
    enum: casusSchema.properties.vertrouwelijkheid.enum,
    description: casusSchema.properties.vertrouwelijkheid.description,
  },
} as const

export type WachtColumn = keyof typeof columns

/** One thing that waits. */
export type Wachtpunt = FromSchema<{
  type: 'object'
  properties: typeof columns
  required: WachtColumn[]
  additionalProperties: false
}>

/** In the order of the plain form. */
export const wachtColumns = Object.keys(columns) as WachtColumn[]

/** The published schema of `beraad opvolging --json`. Keys may be added within one versie, so others are allowed. */
export const opvolgingSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:beraad:schema:opvolging:1',
  title: 'Wat er in de opvolging wacht',
  description: 'De uitvoer van beraad opvolging --json. Binnen één versie komen er hoogstens sleutels bij.',
  type: 'object',
  required: ['versie', 'dag', 'wachtpunten'],
  properties: {
    versie: { const: 1, description: 'De versie van deze vorm.' },
    dag: { ...text, format: 'date', description: 'De dag waarop is geteld.' },
    wachtpunten: {
      type: 'array',
      description: 'Wat er wacht: eerst wat het langst te laat is.',
      items: { type: 'object', description: 'Eén ding dat wacht.', required: wachtColumns, properties: columns },
    },
  },
} as const
