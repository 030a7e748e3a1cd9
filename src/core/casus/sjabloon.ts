/** What a template of a report is: an organisation's own name, logo, colours and words, as checked data. */
import type { FromSchema } from 'json-schema-to-ts'
import { SCHEMA_VERSIE } from './schema.js'
import { filledText } from './schema/values.js'

/**
 * The headings that may be called otherwise, by the words that they have by themselves. Those of the two sides are no
 * matter of taste, nor are the three perspectives, or those that say where a report comes from and what was left out of it.
 */
export const koppen = [
  'Kernpunten',
  'Stap 1: welke beslissing?',
  'Stap 2: wie zijn de belanghebbenden?',
  'Stap 3: wie neemt de beslissing?',
  'Stap 4: welke informatie en regels?',
  'Feiten',
  'Vragen van de groep',
  'Regels en kaders',
  'Stap 5: welke argumenten?',
  'Belanghebbenden in de argumenten',
  'Balans',
  'Geparkeerd als mogelijke smoes',
  'Stap 6: welke conclusie?',
  'Doorslaggevende argumenten',
  'Recht doen aan de tegenargumenten',
  'Waarom een belang of wens hier voorgaat',
  'Schadebeperkende maatregelen',
  'Als een voorwaarde wordt geweigerd',
  'Kaart van de argumenten',
  'Standpunten in de groep',
  'Stap 7: toets aan de morele intuïtie',
  'Eerdere beraden',
  'Latere beraden',
  'Opvolging',
  'Het besluit per maatregel',
  'Wat er is gedaan',
  'Parkeerplaats',
  'Intake',
  'Hieraan vooraf: maatwerk',
  'Wat er gebeurde',
  'Wie er aan tafel nodig waren',
  'Bijeenkomsten en deelnemers',
  'Afspraken',
  'Afgeweken van regels',
  'Wat de doorslag gaf',
  'Wat daar tegenover stond',
  'Waarop je het terugvindt',
  'De sterkste tegenargumenten, en hoe die recht krijgen',
  'Maatregelen',
  'De minderheid',
  'Waarvan het advies afwijkt',
  'Als je niets doet',
  'Het besluit',
  'Stap 1: wat wringt er?',
  'Stap 2: wie hoort er aan tafel?',
  'Stap 3: wat is er gebeurd?',
  'Stap 4: de drie perspectieven',
  'Stap 5: welke ruimte is er?',
  'Welke ruimte is er?',
  'Stap 6: wat is er besloten?',
  'Stap 7: wie doet wat?',
  'Bericht aan de cliënt',
  'Stap 1: waarop kijkt de groep terug?',
  'Stap 3: de keten van besluiten',
  'Stap 5: was het juist?',
  'Stap 6: welke patronen?',
  'Stap 7: welke aanbevelingen?',
  'De groep',
  'Criteria',
  'Van bekend tot aanvaard',
  'Wat past en wat is aangeboden',
  'Gelijken die anders uitkwamen',
  'Wat wacht',
  'Feiten, vragen en kaders',
  'Wat de organisatie zelf doet',
  'De leden',
  'Wat er wringt',
  'Wat ervan kwam',
  'Toelichting',
  'Het advies',
  'De reactie',
] as const

type Kop = (typeof koppen)[number]

const kop = { ...filledText, description: 'Hoe deze kop in jullie rapporten heet.' } as const

const regels = {
  type: 'object',
  description: 'De eigen regels in deze soort rapport.',
  additionalProperties: false,
  properties: {
    opening: { ...filledText, description: 'Staat bovenaan, onder de titel. Velden mogen, zoals {titel}.' },
    slot: { ...filledText, description: 'Staat onderaan, voor de bron. Velden mogen, zoals {datum}.' },
  },
} as const

/** How a colour is written. */
const kleur = { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' } as const

const kleuren = {
  type: 'object',
  additionalProperties: false,
  properties: {
    achtergrond: { ...kleur, description: 'De kleur van de bladzijde op een scherm.' },
    tekst: { ...kleur, description: 'De kleur van de tekst op een scherm.' },
    accent: { ...kleur, description: 'De kleur van de titel en van links.' },
    pro: { ...kleur, description: 'De kleur bij de argumenten voor.' },
    contra: { ...kleur, description: 'De kleur bij de argumenten tegen.' },
  },
} as const

/** The JSON Schema of a template of a report. */
export const sjabloonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:beraad:schema:sjabloon:1',
  title: 'Sjabloon van een rapport',
  description: 'De naam, het logo, de kleuren en de woorden van een organisatie in haar rapporten.',
  type: 'object',
  additionalProperties: false,
  required: ['schemaVersie'],
  properties: {
    schemaVersie: { const: SCHEMA_VERSIE, description: 'De versie van dit bestandsformaat.' },
    organisatie: { ...filledText, description: 'De naam van de organisatie. Zij staat onder de titel.' },
    logo: {
      type: 'string',
      pattern: '^[^/\\\\:]+\\.(svg|png|jpg|jpeg)$',
      description: 'Een bestand naast dit sjabloon: svg, png of jpg, hoogstens 200 kB.',
    },
    kleuren: {
      type: 'object',
      description: 'Eigen kleuren, als #rrggbb. Wat je weglaat, houdt de kleur van beraad.',
      additionalProperties: false,
      properties: {
        licht: { ...kleuren, description: 'Voor een licht scherm. Accent, pro en contra gelden ook op papier.' },
        donker: { ...kleuren, description: 'Voor een donker scherm.' },
      },
    },
    teksten: {
      type: 'object',
      description: 'Eigen regels, per soort rapport.',
      additionalProperties: false,
      properties: { verslag: regels, voorlegger: regels, kernpunten: regels, matrix: regels, terugkoppeling: regels },
    },
    koppen: {
      type: 'object',
      description: 'Andere woorden voor een kop. De sleutel is de kop zoals beraad hem schrijft.',
      additionalProperties: false,
      properties: Object.fromEntries(koppen.map((name) => [name, kop])) as Record<Kop, typeof kop>,
    },
  },
} as const

/** A template as it stands in its file. */
export type Sjabloon = FromSchema<typeof sjabloonSchema>
