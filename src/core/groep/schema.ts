/** What `beraad groep` says: the one definition of its JSON form, its types and the published JSON Schema. */
import type { FromSchema } from 'json-schema-to-ts'

const text = { type: 'string' } as const
const count = { type: 'integer', minimum: 0 } as const
const kenmerken = { type: 'array', items: { ...text, description: 'Kenmerk van een criterium.' } } as const
const lidIds = { type: 'array', items: { ...text, description: 'Kenmerk van een lid.' } } as const
const op = { ...text, enum: ['weging', 'aanbod'], description: 'Waarop is vergeleken.' } as const
const aantallen = {
  type: 'object',
  description: 'Hoeveel leden elke uitkomst kregen.',
  additionalProperties: count,
} as const

/** An object in which every key is there but those that may be unknown. */
function whole<const P extends Readonly<Record<string, object>>>(description: string, properties: P) {
  const required = Object.keys(properties) as (keyof P & string)[]
  return { type: 'object', description, additionalProperties: false, required, properties } as const
}

const trap = {
  type: 'object',
  description: 'Eén stap van de trechter.',
  additionalProperties: false,
  required: ['stap'],
  properties: {
    stap: {
      ...text,
      enum: ['bekend', 'gemeld', 'gewogen', 'geadviseerd', 'aangeboden', 'aanvaard'],
      description: 'De stap.',
    },
    aantal: { ...count, description: 'Hoeveel mensen zo ver kwamen. Ontbreekt als dat niet bekend is.' },
    deel: { type: 'number', minimum: 0, description: 'Deel van wie bekend is. Ontbreekt als dat niet bekend is.' },
  },
} as const

const wacht = {
  type: 'object',
  description: 'Waarop leden wachten.',
  additionalProperties: false,
  required: ['op', 'aantal', 'lid'],
  properties: {
    op: { ...text, enum: ['weging', 'advies', 'aanbod', 'antwoord'], description: 'Waarop zij wachten.' },
    aantal: { ...count, description: 'Hoeveel leden.' },
    sinds: { ...text, description: 'De vroegste dag, als "JJJJ-MM-DD". Ontbreekt als die niet bekend is.' },
    lid: { ...text, description: 'Het lid dat het langst wacht.' },
  },
} as const

export const groepSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:beraad:schema:groep:1',
  title: 'Een groep in aantallen',
  ...whole('Wat beraad groep --json schrijft.', {
    versie: { const: 1, description: 'De versie van deze vorm.' },
    id: { ...text, description: 'Het id van de casus.' },
    titel: { ...text, description: 'De titel van de groep.' },
    leden: { ...count, description: 'Hoeveel leden er in het bestand staan.' },
    trechter: { type: 'array', description: 'De aantallen per stap.', items: trap },
    overgeslagen: {
      type: 'array',
      description: 'Leden die een stap oversloegen.',
      items: whole('Eén lid.', {
        lid: { ...text, description: 'Het lid.' },
        stap: { ...text, description: 'Hoe ver het is.' },
        mist: { type: 'array', items: text, description: 'De stappen die ontbreken.' },
      }),
    },
    uitschieters: {
      type: 'array',
      description: 'Leden die anders uitkwamen dan de meeste gelijken.',
      items: whole('Eén lid.', {
        op,
        lid: { ...text, description: 'Het lid.' },
        kenmerken: { ...kenmerken, description: 'De criteria van hen allen.' },
        uitkomst: { ...text, description: 'Wat dit lid kreeg.' },
        meeste: { ...text, description: 'Wat meer dan de helft kreeg.' },
        aantal: { ...count, description: 'Hoeveel dat er zijn.' },
        gelijken: { ...count, description: 'Hoeveel gelijken er zijn, dit lid meegeteld.' },
      }),
    },
    verdeeld: {
      type: 'array',
      description: 'Gelijken waarvan geen uitkomst meer dan de helft heeft.',
      items: whole('Eén stel gelijken.', { op, kenmerken: { ...kenmerken, description: 'Hun criteria.' }, aantallen }),
    },
    perContact: {
      type: 'array',
      description: 'Gelijken die bij de ene contactpersoon anders uitkwamen dan bij de andere.',
      items: whole('Eén stel gelijken.', {
        op,
        kenmerken: { ...kenmerken, description: 'Hun criteria.' },
        contactpersonen: {
          type: 'array',
          description: 'De contactpersonen met twee of meer van deze leden.',
          items: whole('Eén contactpersoon.', {
            contactpersoon: { ...text, description: 'De functie.' },
            aantallen,
          }),
        },
      }),
    },
    zonderContactpersoon: { ...lidIds, description: 'Leden zonder vaste contactpersoon.' },
    wacht: { type: 'array', description: 'Waarop leden wachten.', items: wacht },
  }),
} as const

export type GroepBeeld = FromSchema<typeof groepSchema>
