/** What `beraad collectie` says: the one definition of its JSON form, its types and the published JSON Schema. */
import type { FromSchema } from 'json-schema-to-ts'

const text = { type: 'string' } as const
const ids = { type: 'array', items: { ...text, description: 'Het id van een beraad.' } } as const
const factoren = { type: 'array', items: { ...text, description: 'Het kenmerk van een factor.' } } as const
const count = { type: 'integer', minimum: 0 } as const

/** An object in which every key is there. */
function whole<const P extends Readonly<Record<string, object>>>(description: string, properties: P) {
  const required = Object.keys(properties) as (keyof P & string)[]
  return { type: 'object', description, additionalProperties: false, required, properties } as const
}

const tegenspraak = whole('Twee beraden die elkaar tegenspreken.', {
  ja: { ...text, description: 'Het beraad dat ja koos.' },
  nee: { ...text, description: 'Het beraad dat nee koos.' },
  redenJa: { ...factoren, description: 'De reden van het ja; die lag ook bij het nee op tafel.' },
  redenNee: { ...factoren, description: 'De reden van het nee; die lag ook bij het ja op tafel.' },
  herziet: { ...ids, description: 'Welk van de twee zegt terug te komen op het andere. Leeg: geen van beide.' },
})

const verschil = whole('Beraden die op elkaar lijken en anders uitkwamen.', {
  een: { ...ids, description: 'De beraden met het oordeel dat hier staat.' },
  ander: { ...ids, description: 'De beraden met het andere oordeel.' },
  oordeel: { ...text, enum: ['ja', 'nee'], description: 'Het oordeel van de eerste; ja, mits is een ja.' },
  factoren: { ...factoren, description: 'Wat in alle op tafel lag.' },
  extra: { ...factoren, description: 'Wat alleen bij de laatste op tafel lag. Leeg: precies dezelfde factoren.' },
})

const verloren = whole('Waar het verloor: hoe er recht aan werd gedaan, in aantallen beraden.', {
  maatregel: { ...count, description: 'Met een maatregel.' },
  deels: { ...count, description: 'Voor een deel.' },
  weerlegd: { ...count, description: 'Weerlegd.' },
  aanvaard: { ...count, description: 'Aanvaard als verlies (morele rest).' },
  nietGezegd: { ...count, description: 'Er staat niet hoe.' },
})

const verging = whole('Hoe het één factor, beginsel of perspectief verging, in aantallen beraden.', {
  naam: { ...text, description: 'De factor, het beginsel of het perspectief.' },
  opTafel: { ...count, description: 'In hoeveel beraden het op tafel lag.' },
  winnend: { ...count, description: 'In hoeveel beraden het aan de kant van het oordeel stond.' },
  doorslaggevend: { ...count, description: 'In hoeveel beraden het de doorslag gaf.' },
  verloren,
})

const oordelen = whole('Hoeveel beraden er per oordeel zijn.', {
  ja: { ...count, description: 'Oordeel ja.' },
  'ja-mits': { ...count, description: 'Oordeel ja, mits.' },
  nee: { ...count, description: 'Oordeel nee.' },
  'nee-tenzij': { ...count, description: 'Oordeel nee, tenzij.' },
  geen: { ...count, description: 'Nog zonder oordeel.' },
})

const gelijkheid = {
  type: 'object',
  description: 'Het gelijkheidssein.',
  additionalProperties: false,
  required: ['verschillen'],
  properties: {
    verschillen: { type: 'array', description: 'Wat op elkaar lijkt en anders uitkwam.', items: verschil },
    grootste: whole(
      'De meeste beraden die alle factoren van één beraad delen. Ontbreekt als geen beraad factoren heeft.',
      {
        factoren: { ...factoren, description: 'Wat zij delen.' },
        beraden: { ...ids, description: 'De beraden, op id.' },
      },
    ),
  },
} as const

const lijnBeeld = whole('Wat de beraden van één lijn samen zeggen.', {
  lijn: { ...text, description: 'De naam van de lijn.' },
  beraden: { ...count, description: 'Hoeveel beraden er zijn, vanaf de status advies.' },
  vergelijkbaar: { ...count, description: 'Hoeveel daarvan een oordeel hebben, met factoren aan die kant.' },
  oordelen,
  tegenspraken: { type: 'array', description: 'Wat elkaar tegenspreekt.', items: tegenspraak },
  heroverwegen: whole('Hoe weinig beraden je opnieuw bekijkt, zodat de rest elkaar niet tegenspreekt.', {
    keuze: { ...ids, description: 'Een kleinste keuze, misschien een van meer.' },
    inElkeKeuze: { ...ids, description: 'Wat in elke kleinste keuze zit.' },
  }),
  richtinggevend: {
    type: 'array',
    description: 'De beraden die door geen ander worden gesteund.',
    items: whole('Eén richtinggevend beraad.', {
      id: { ...text, description: 'Het id van het beraad.' },
      zelfdeWeging: { ...ids, description: 'De beraden met dezelfde weging.' },
    }),
  },
  factoren: { type: 'array', description: 'Hoe het de factoren verging, op naam.', items: verging },
  gelijkheid,
})

/** The published schema of `beraad collectie --json`. Keys may be added within one versie. */
export const collectieSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:beraad:schema:collectie:1',
  title: 'Wat alle beraden samen zeggen',
  ...whole('De uitvoer van beraad collectie --json. Binnen één versie komen er hoogstens sleutels bij.', {
    versie: { const: 1, description: 'De versie van deze vorm.' },
    drempelAlgemeneRegel: {
      type: 'integer',
      minimum: 2,
      description: 'Vanaf zoveel gelijke beraden komt de vraag naar een algemene regel.',
    },
    lijnen: { type: 'array', description: 'De lijnen, op naam.', items: lijnBeeld },
    beginselen: { type: 'array', description: 'Hoe het de beginselen verging, op naam.', items: verging },
    perspectieven: { type: 'array', description: 'Hoe het de perspectieven verging, op naam.', items: verging },
  }),
} as const

export type Tegenspraak = FromSchema<typeof tegenspraak>
/** `extra`: what `ander` has on the table besides. */
export type Verschil = FromSchema<typeof verschil>
export type Verging = FromSchema<typeof verging>
/** How justice was done to what lost. */
export type Recht = keyof typeof verloren.properties
/** `grootste`: the most cases that share all factors of one case. */
export type Gelijkheid = FromSchema<typeof gelijkheid>
export type LijnBeeld = FromSchema<typeof lijnBeeld>
/** All of it but the version and the threshold. */
export type Collectie = Pick<FromSchema<typeof collectieSchema>, 'lijnen' | 'beginselen' | 'perspectieven'>
