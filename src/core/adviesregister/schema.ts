/** What `beraad adviesregister` says: the one definition of its JSON form, its types and the published JSON Schema. */
import type { FromSchema } from 'json-schema-to-ts'

const text = { type: 'string' } as const
const count = { type: 'integer', minimum: 0 } as const

/** The columns of the table and of the CSV, in order. New ones come last. */
const columns = {
  id: { ...text, description: 'Het id van het advies.' },
  raad: { ...text, description: 'De raad die het advies gaf.' },
  datum: { ...text, description: 'De dag, de maand of het jaar van het advies.' },
  onderwerp: { ...text, description: 'Het onderwerp.' },
  gevraagd: { ...text, enum: ['ja', 'nee', ''], description: 'Of om het advies was gevraagd. Leeg: niet bekend.' },
  advies: { ...text, description: 'Wat de raad adviseert.' },
  aan: { ...text, description: 'Aan wie het is gericht.' },
  reactie: { ...text, description: 'De reactie. Leeg: niet bekend.' },
  reactieDatum: { ...text, description: 'De dag, de maand of het jaar van de reactie. Leeg: niet bekend.' },
  stand: {
    ...text,
    enum: ['onbeantwoord', 'overgenomen', 'deels', 'afgewezen', 'onbekend', 'ingetrokken'],
    description: 'Wat ermee is gedaan. Onbekend: er is een reactie, en daaruit is het niet te lezen.',
  },
  dagenOpen: {
    ...count,
    description:
      'Hoeveel dagen een onbeantwoord advies minstens wacht; bij een maand of jaar vanaf het einde. Anders 0.',
  },
} as const

export type Kolom = keyof typeof columns
export const kolommen = Object.keys(columns) as Kolom[]

/** The published schema of `beraad adviesregister --json`. Keys may be added within one versie. */
export const adviesregisterSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:beraad:schema:adviesregister:1',
  title: 'De adviezen van raden',
  description: 'De uitvoer van beraad adviesregister --json. Binnen één versie komen er hoogstens sleutels bij.',
  type: 'object',
  required: ['versie', 'jaar', 'weggelaten', 'adviezen'],
  properties: {
    versie: { const: 1, description: 'De versie van deze vorm.' },
    jaar: { ...text, description: 'Het jaar waar het om gaat. Leeg: alle jaren.' },
    weggelaten: {
      ...count,
      description: 'Hoeveel adviezen er niet bij staan, omdat dit profiel ze niet mag noemen.',
    },
    adviezen: {
      type: 'array',
      description: 'De adviezen, per raad en dan op datum.',
      items: {
        type: 'object',
        description: 'Eén advies.',
        additionalProperties: false,
        required: kolommen,
        properties: columns,
      },
    },
  },
} as const

export type Advies = FromSchema<{
  type: 'object'
  properties: typeof columns
  required: Kolom[]
  additionalProperties: false
}>

/** The register of one year, or of all of them. */
export interface Register {
  jaar: string
  weggelaten: number
  adviezen: Advies[]
}
