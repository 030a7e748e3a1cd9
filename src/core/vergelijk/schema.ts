/** What `beraad vergelijk` says: the one definition of its JSON, the type and the published schema. */
import type { FromSchema } from 'json-schema-to-ts'
import { verwijzing } from '../casus/schema/afterwards.js'

const text = { type: 'string' } as const
const texts = { type: 'array', items: text } as const

const delen = (what: string) =>
  ({
    type: 'object',
    description: what,
    additionalProperties: false,
    required: ['gedeeld', 'hier', 'daar'],
    properties: {
      gedeeld: { ...texts, description: 'Wat beide casussen hebben.' },
      hier: { ...texts, description: 'Wat alleen deze casus heeft.' },
      daar: { ...texts, description: 'Wat alleen de andere casus heeft.' },
    },
  }) as const

const kop = {
  id: { ...text, description: 'Het id.' },
  titel: text,
  datum: { ...text, description: 'De dag van het beraad. Leeg als er geen dag is.' },
  status: text,
  lijn: { ...text, description: 'De lijn. Leeg als die er niet is.' },
  oordeel: { ...text, description: 'Het oordeel van stap 6. Leeg zolang het er niet is.' },
  doorslaggevend: { ...texts, description: 'Wat de doorslag gaf: de factor, of anders de stelling.' },
  maatregelen: { ...texts, description: 'De maatregelen van stap 6.' },
  ontbreekt: {
    type: 'array',
    description: 'Wat er voor een vergelijking nog mist.',
    items: { ...text, enum: ['lijn', 'factoren', 'oordeel'] },
  },
} as const

const casus = {
  type: 'object',
  description: 'Eén casus zoals hij voor de vergelijking telt.',
  additionalProperties: false,
  required: ['id', 'titel', 'datum', 'status', 'lijn', 'oordeel', 'doorslaggevend', 'maatregelen', 'ontbreekt'],
  properties: kop,
} as const

const tegenover = {
  type: 'object',
  description: 'De casus naast één andere.',
  additionalProperties: false,
  required: [
    'casus',
    'gelijkeLijn',
    'voor',
    'tegen',
    'kaders',
    'beginselen',
    'belanghebbenden',
    'handeling',
    'verwijzingen',
  ],
  properties: {
    casus,
    gelijkeLijn: { type: 'boolean', description: 'Of beide bij dezelfde lijn horen. Anders delen zij geen factor.' },
    voor: delen('De factoren voor ja.'),
    tegen: delen('De factoren voor nee.'),
    kaders: delen('De kaders van stap 4: recht met plaats, of de naam van het beleid.'),
    beginselen: delen('De beginselen in de argumenten die meetellen.'),
    belanghebbenden: delen('De belanghebbenden van stap 2.'),
    handeling: delen('De woorden van de handeling van stap 1.'),
    verwijzingen: {
      type: 'array',
      description: 'Hoe de twee met elkaar omgaan, van beide kanten.',
      items: {
        type: 'object',
        description: 'Eén verwijzing. De motivering ontbreekt als de andere casus opener is.',
        additionalProperties: false,
        required: ['van', 'naar', 'behandeling', 'op'],
        properties: {
          van: { ...text, description: 'Het id van de casus die verwijst.' },
          naar: { ...text, description: 'Het id van de casus waarnaar.' },
          behandeling: verwijzing.properties.behandeling,
          op: { ...texts, description: 'De factoren waarop het verschil rust.' },
          motivering: text,
        },
      },
    },
  },
} as const

/** The published schema of `beraad vergelijk --json`. Keys may be added within one versie. */
export const vergelijkSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:beraad:schema:vergelijk:1',
  title: 'Een casus naast andere casussen',
  description: 'De uitvoer van beraad vergelijk --json. Binnen één versie komen er hoogstens sleutels bij.',
  type: 'object',
  additionalProperties: false,
  required: ['versie', 'casus', 'tegenover', 'aantal'],
  properties: {
    versie: { const: 1, description: 'De versie van deze vorm.' },
    casus,
    tegenover: {
      type: 'array',
      description: 'De gevraagde casus, of de dichtstbijzijnde: wie het meest deelt staat voorop.',
      items: tegenover,
    },
    aantal: { type: 'integer', description: 'Hoeveel casussen er iets mee delen; er staan er hoogstens 10.' },
  },
} as const

/** One or more cases beside a case. Never a verdict, and no single score. */
export type Vergelijking = FromSchema<typeof vergelijkSchema>
export type Tegenover = Vergelijking['tegenover'][number]
export type Delen = Tegenover['kaders']
export type Kop = Vergelijking['casus']
