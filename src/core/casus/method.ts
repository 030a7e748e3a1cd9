/** The wording of the method: what the session says at each step and question. Texts only, no logic. */
import type { FromSchema } from 'json-schema-to-ts'

const text = { type: 'string', pattern: '\\S' } as const

/** The JSON Schema of `templates/methode/*.yaml`. A facilitator may change every text in such a file. */
export const methodSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:beraad:schema:methode:1',
  title: 'Methode',
  description: 'De teksten van een methode: stappen, vragen, hulp, voorbeelden en suggesties.',
  type: 'object',
  additionalProperties: false,
  required: ['methode', 'versie', 'stappen', 'vragen'],
  properties: {
    methode: { ...text, description: 'De naam van de methode.' },
    versie: { type: 'integer', minimum: 1, description: 'De versie van deze teksten.' },
    stappen: {
      type: 'object',
      description: 'Per stap: titel, doel, uitleg en wat vaak misgaat.',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['titel', 'doel', 'uitleg', 'vaakMis'],
        properties: {
          titel: { ...text, description: 'De naam van de stap.' },
          doel: { ...text, description: 'In één regel: waar de stap voor is.' },
          uitleg: { ...text, description: 'Wat de groep hier doet.' },
          vaakMis: { ...text, description: 'Wat hier vaak misgaat.' },
          minuten: {
            type: 'integer',
            minimum: 1,
            description: 'Richttijd voor deze stap, in minuten, in een beraad van een dagdeel.',
          },
        },
      },
    },
    vragen: {
      type: 'object',
      description: 'Per vraag, met het pad in de casus als sleutel.',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['vraag', 'hulp'],
        properties: {
          vraag: { ...text, description: 'De vraag zoals die op het scherm staat.' },
          hulp: { ...text, description: 'Wat deze vraag bedoelt.' },
          voorbeeld: { ...text, description: 'Een voorbeeld van een goed antwoord.' },
          suggesties: {
            type: 'array',
            description: 'Antwoorden die vaak passen. Ze worden aangeboden, nooit ingevuld.',
            items: { ...text, description: 'Eén suggestie.' },
          },
          keuzes: {
            type: 'object',
            description: 'Bij een keuze: de tekst op het scherm voor elke waarde.',
            additionalProperties: { ...text, description: 'De tekst voor deze waarde.' },
          },
        },
      },
    },
  },
} as const

/** The texts of one method, by step id and by question id. */
export type Method = FromSchema<typeof methodSchema>
