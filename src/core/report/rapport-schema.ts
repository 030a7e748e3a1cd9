/** What `beraad rapport --vorm json` says: the published JSON Schema. */
import { gronden, profielen } from './profiel/profielen.js'

const text = { type: 'string' } as const

/** Keys may be added within one versie, so others are allowed. What a profile may not see is not there. */
export const rapportSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:beraad:schema:rapport:1',
  title: 'Een casus, zoals een profiel die mag zien',
  description: 'De uitvoer van beraad rapport --vorm json. Binnen één versie komen er hoogstens sleutels bij.',
  type: 'object',
  required: ['versie', 'profiel', 'inhoud', 'weggelaten', 'casus'],
  properties: {
    versie: { const: 1, description: 'De versie van deze vorm.' },
    gemaaktMet: { ...text, description: 'Het programma met zijn versie.' },
    bestand: { ...text, description: 'Het bestand van de casus. Ontbreekt als het profiel dat niet mag weten.' },
    commit: {
      ...text,
      pattern: '^[0-9a-f]{40,64}$',
      description:
        'De commit waarin het bestand werd zoals het nu is. Ontbreekt zonder git, na een wijziging en waar het bestand ontbreekt.',
    },
    profiel: { ...text, enum: profielen, description: 'Voor wie dit is.' },
    inhoud: { ...text, pattern: '^[0-9a-f]{64}$', description: 'De hash (SHA-256) van wat de hele casus nu zegt.' },
    weggelaten: {
      type: 'array',
      description: 'Wat er in de casus staat en hier niet.',
      items: {
        type: 'object',
        required: ['naam', 'grond'],
        properties: {
          naam: { ...text, description: 'Wat is weggelaten.' },
          grond: { ...text, enum: Object.keys(gronden), description: 'Waarom.' },
        },
      },
    },
    casus: {
      type: 'object',
      description:
        'De casus met de sleutels van casus.schema.json. Lijsten en onderdelen staan er altijd; een lege tekst ontbreekt, en een weggelaten tekst is "[weggelaten]".',
      required: ['schemaVersie', 'argumenten', 'belanghebbenden', 'beslissing', 'conclusie'],
      properties: {
        schemaVersie: { type: 'integer', description: 'De vorm van de casus.' },
        argumenten: { type: 'array', description: 'Stap 5.' },
        belanghebbenden: { type: 'array', description: 'Stap 2.' },
        beslissing: { type: 'object', description: 'Stap 1.' },
        conclusie: { type: 'object', description: 'Stap 6.' },
      },
    },
  },
} as const
