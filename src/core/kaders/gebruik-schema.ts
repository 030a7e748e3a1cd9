/** What `beraad kaders` says: the one definition of its columns, its types and the published JSON Schema. */
import type { FromSchema } from 'json-schema-to-ts'
import { casusSchema } from '../casus/schema.js'
import { conclusie } from '../casus/schema/conclusie.js'

const text = { type: 'string' } as const

/** The kinds of source, in the order in which they are shown. */
export const rechtSoorten = ['wet', 'verordening', 'europees', 'uitspraak', 'beleid'] as const

/** The columns in their order. New ones come last: scripts count on the place. */
const columns = {
  soort: {
    ...text,
    enum: rechtSoorten,
    description:
      'Wet of verdrag, verordening van een gemeente of ander lokaal bestuur, Europees recht, uitspraak of beleid.',
  },
  recht: {
    ...text,
    description: 'Het nummer van de wet, regeling of uitspraak. Bij beleid de verwijzing, en anders de naam.',
  },
  plaats: { ...text, description: 'De plaats in de wet, zoals artikel 35, lid 1. Leeg als de hele wet is bedoeld.' },
  casus: { ...text, description: 'Het id van de casus.' },
  kader: { ...text, description: 'Het kenmerk van het kader in die casus, zoals k1.' },
  naam: { ...text, description: 'Hoe het kader in die casus heet.' },
  oordeel: {
    ...text,
    enum: [...conclusie.properties.oordeel.enum, ''],
    description: 'Het oordeel. Leeg zolang het er niet is.',
  },
  status: { ...text, enum: casusSchema.properties.status.enum, description: casusSchema.properties.status.description },
  adres: { ...text, description: 'Waar iedereen deze plaats kan lezen. Leeg als dat niet bekend is.' },
  soortCasus: {
    ...text,
    enum: casusSchema.properties.soort.enum,
    description: casusSchema.properties.soort.description,
  },
} as const

/** One frame of one case that rests on one place in the law. */
export type Gebruik = FromSchema<{
  type: 'object'
  properties: typeof columns
  required: GebruikColumn[]
  additionalProperties: false
}>
export type GebruikColumn = keyof typeof columns

/** What a row holds, in the order of the plain form. */
export const gebruikColumns = Object.keys(columns) as GebruikColumn[]

/** The published schema of `beraad kaders --json`. Keys may be added within one versie, so others are allowed. */
export const kadersSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:beraad:schema:kaders:1',
  title: 'Kaders en de casussen die erop rusten',
  description: 'De uitvoer van beraad kaders --json. Binnen één versie komen er hoogstens sleutels bij.',
  type: 'object',
  required: ['versie', 'kaders'],
  properties: {
    versie: { const: 1, description: 'De versie van deze vorm.' },
    kaders: {
      type: 'array',
      description: 'Gesorteerd op soort, recht, plaats en casus.',
      items: {
        type: 'object',
        description: 'Eén kader van één casus.',
        required: gebruikColumns,
        properties: columns,
      },
    },
  },
} as const
