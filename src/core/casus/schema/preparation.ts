/** Steps 1 to 4: the decision, who is touched, who decides, what is known. */
import { filledText, openText, day, yesNo, belanghebbendeId } from './values.js'

export const beslissing = {
  type: 'object',
  description: 'Stap 1: de beslissing die voorligt.',
  additionalProperties: false,
  properties: {
    aanleiding: { ...openText, description: 'Het probleem vanuit het perspectief van de inbrenger.' },
    handeling: { ...openText, description: 'De ene handeling die wordt overwogen.' },
    vorm: { type: 'string', enum: ['doen', 'nalaten'], description: 'Gaat het om doen of om nalaten?' },
    vraag: { ...openText, description: 'De morele vraag: "Behoor ik … te doen?" of "… na te laten?"' },
    afgewekenVanVorm: { ...openText, description: 'De reden om van de vraagvorm af te wijken.' },
  },
} as const

export const belanghebbende = {
  type: 'object',
  description: 'Eén persoon, groep of organisatie die de gevolgen ondergaat.',
  additionalProperties: false,
  required: ['id', 'naam'],
  properties: {
    id: { ...belanghebbendeId, description: 'Vast kenmerk van de belanghebbende, zoals b1.' },
    naam: { ...filledText, description: 'Wie het is, als rol of groep. Schrijf geen naam van een persoon op.' },
    geraakt: { ...openText, description: 'Hoe de gevolgen deze partij raken.' },
    gehoord: { ...yesNo, description: 'Is deze partij gehoord?' },
    waaromNiet: { ...openText, description: 'Waarom deze partij niet is gehoord.' },
  },
} as const

export const beslisser = {
  type: 'object',
  description: 'Stap 3: wie het besluit neemt.',
  additionalProperties: false,
  properties: {
    functie: { ...openText, description: 'De functie die het besluit neemt.' },
    orgaan: { ...openText, description: 'Het orgaan namens wie het besluit valt.' },
    mandaat: { ...openText, description: 'Het mandaat waarop de bevoegdheid rust.' },
  },
} as const

export const informatie = {
  type: 'object',
  description: 'Stap 4: feiten, open vragen en regels.',
  additionalProperties: false,
  properties: {
    feiten: {
      type: 'array',
      description: 'Wat vaststaat.',
      items: {
        type: 'object',
        description: 'Eén feit, zonder oordeel.',
        additionalProperties: false,
        required: ['id', 'tekst'],
        properties: {
          id: { type: 'string', pattern: '^f[1-9][0-9]*$', description: 'Vast kenmerk van het feit, zoals f1.' },
          tekst: { ...filledText, description: 'Het feit in één zin.' },
          bron: { ...openText, description: 'Waar het feit op steunt.' },
        },
      },
    },
    vragen: {
      type: 'array',
      description: 'Wat de groep nog niet weet.',
      items: {
        type: 'object',
        description: 'Eén open vraag.',
        additionalProperties: false,
        required: ['id', 'vraag'],
        properties: {
          id: { type: 'string', pattern: '^v[1-9][0-9]*$', description: 'Vast kenmerk van de vraag, zoals v1.' },
          vraag: { ...filledText, description: 'Wat de groep wil weten.' },
          wie: { ...openText, description: 'Welke functie dit uitzoekt.' },
          uiterlijk: { ...day, description: 'Wanneer het antwoord er uiterlijk is, als "JJJJ-MM-DD".' },
          antwoord: { ...openText, description: 'Het antwoord.' },
          aanvaardOnbekend: {
            ...yesNo,
            description: 'Aanvaardt de groep dat het antwoord onbekend blijft?',
          },
        },
      },
    },
    kaders: {
      type: 'array',
      description: 'Wet, beleid, beroepscode, gedragscode en uitspraken die binden.',
      items: {
        type: 'object',
        description: 'Eén kader met een verwijzing die te controleren is.',
        additionalProperties: false,
        required: ['id', 'naam'],
        properties: {
          id: { type: 'string', pattern: '^k[1-9][0-9]*$', description: 'Vast kenmerk van het kader, zoals k1.' },
          naam: { ...filledText, description: 'De naam van de regel, code of uitspraak.' },
          verwijzing: { ...openText, description: 'BWB- of JCI-verwijzing, ECLI, of titel van beleid met datum.' },
          strekking: { ...openText, description: 'Wat dit kader hier vraagt.' },
        },
      },
    },
  },
} as const
