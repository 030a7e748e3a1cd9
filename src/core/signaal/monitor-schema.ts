/** What `beraad signalen` says: the one definition of its JSON form, its types and the published JSON Schema. */
import type { FromSchema } from 'json-schema-to-ts'

const text = { type: 'string' } as const
const count = { type: 'integer', minimum: 0 } as const

/** An object in which every key is there. */
function whole<const P extends Readonly<Record<string, object>>>(description: string, properties: P) {
  const required = Object.keys(properties) as (keyof P & string)[]
  return { type: 'object', description, additionalProperties: false, required, properties } as const
}

const uitkomsten = whole('Wat er van de signalen van dit half jaar kwam, in aantallen.', {
  open: { ...count, description: 'Staat nog open.' },
  maatwerk: { ...count, description: 'Leidde tot maatwerk.' },
  beraad: { ...count, description: 'Leidde tot een beraad.' },
  groep: { ...count, description: 'Leidde tot een groep.' },
  antwoord: { ...count, description: 'Kreeg een antwoord.' },
  ingetrokken: { ...count, description: 'Is ingetrokken.' },
})

const gemeld = whole('Eén signaal. Wat het profiel niet mag zien, is leeg of een teken dat er iets weg is.', {
  id: { ...text, description: 'Het id van het signaal.' },
  dag: { ...text, description: 'De dag van het signaal.' },
  wringt: { ...text, description: 'Wat er wringt.' },
  client: { ...text, description: 'Wat voor cliënt het raakt.' },
  melder: { ...text, description: 'De functie van de melder.' },
  uitkomst: { ...text, enum: Object.keys(uitkomsten.properties), description: 'Wat ervan kwam.' },
  dagenOpen: {
    type: ['integer', 'null'],
    minimum: 0,
    description: 'Hoeveel dagen het openstaat, tot en met vandaag, of openstond. null: niet bekend.',
  },
})

const regel = whole('Eén regel of werkwijze waar signalen over zijn.', {
  regel: {
    ...text,
    description:
      'De regel, zoals het nieuwste signaal haar noemt. Leeg: geen regel genoemd, of alleen in vertrouwelijke signalen.',
  },
  aantal: { ...count, description: 'Hoeveel signalen er in dit half jaar zijn.' },
  vorigeHelft: { ...count, description: 'Hoeveel er in het half jaar ervoor waren.' },
  verschil: { type: 'integer', description: 'Het verschil tussen die twee.' },
  schatting: {
    ...count,
    description: 'De schattingen van het aantal mensen, bij elkaar opgeteld. Zij kunnen overlappen.',
  },
  uitkomsten,
  langstOpen: {
    ...count,
    description: 'Hoeveel dagen het oudste open signaal van dit half jaar openstaat; 0 als er geen is.',
  },
  signalen: {
    type: 'array',
    description: 'De signalen van dit half jaar die het profiel mag noemen, op dag. Leeg in het profiel openbaar.',
    items: gemeld,
  },
})

/** The published schema of `beraad signalen --json`. Keys may be added within one versie. */
export const signalenSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:beraad:schema:signalen:1',
  title: 'De signalen van een half jaar',
  ...whole('De uitvoer van beraad signalen --json. Binnen één versie komen er hoogstens sleutels bij.', {
    versie: { const: 1, description: 'De versie van deze vorm.' },
    jaar: { type: 'integer', description: 'Het jaar.' },
    helft: { type: 'integer', enum: [1, 2], description: 'De helft van het jaar.' },
    aantal: { ...count, description: 'Hoeveel signalen er in dit half jaar zijn.' },
    vorigeHelft: { ...count, description: 'Hoeveel er in het half jaar ervoor waren.' },
    regels: { type: 'array', description: 'De regels, wat het meest wringt voorop.', items: regel },
    eerderOpen: {
      type: 'array',
      description:
        'Signalen van vóór dit half jaar die nog openstaan en die het profiel mag noemen. Leeg in het profiel openbaar.',
      items: gemeld,
    },
    aantalEerderOpen: { ...count, description: 'Hoeveel er nog openstaan van vóór dit half jaar.' },
    alleenGeteld: {
      ...count,
      description: 'Hoeveel signalen van dit half jaar het profiel niet mag noemen: zij staan alleen in de aantallen.',
    },
    zonderDag: { ...count, description: 'Hoeveel signalen niet meetellen, omdat hun id niet met een dag begint.' },
  }),
} as const

export type Monitor = Omit<FromSchema<typeof signalenSchema>, 'versie'>
export type RegelBeeld = Monitor['regels'][number]
export type Gemeld = Monitor['eerderOpen'][number]
export type Uitkomst = keyof RegelBeeld['uitkomsten']
