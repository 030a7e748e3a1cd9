/** Step 7: the test against moral intuition. Never averaged. */
import { filledText, openText, count, yesNo, deelnemerId } from './values.js'

const jaNeeAantal = {
  type: 'object',
  additionalProperties: false,
  properties: {
    ja: { ...count, description: 'Hoeveel deelnemers ja zeiden.' },
    nee: { ...count, description: 'Hoeveel deelnemers nee zeiden.' },
  },
} as const

export const toets = {
  type: 'object',
  description: 'Stap 7: de toets aan de morele intuïtie. Er wordt nooit een gemiddelde van gemaakt.',
  additionalProperties: false,
  properties: {
    wijze: {
      type: 'string',
      enum: ['open', 'anoniem'],
      description: 'Open: per deelnemer. Anoniem: alleen aantallen.',
    },
    antwoorden: {
      type: 'array',
      description: 'De antwoorden per deelnemer, als de toets open is.',
      items: {
        type: 'object',
        description: 'De toets van één deelnemer.',
        additionalProperties: false,
        required: ['deelnemer'],
        properties: {
          deelnemer: { ...deelnemerId, description: 'Kenmerk van de deelnemer, zoals d1.' },
          achterConclusie: { ...yesNo, description: 'Sta ik achter de conclusie?' },
          spiegel: { ...yesNo, description: 'Kan ik mezelf in de spiegel aankijken?' },
          doen: { ...yesNo, description: 'Ga ik het doen?' },
          opmerking: { ...openText, description: 'Een opmerking, of wat er bij een nee ontbreekt.' },
          vervolg: {
            type: 'string',
            enum: ['stap5', 'stap6', 'bewaard'],
            description: 'Wat de groep met een nee doet: terug naar stap 5 of 6, of bewaren als afwijkend standpunt.',
          },
        },
      },
    },
    aantallen: {
      type: 'object',
      description: 'De aantallen, als de toets anoniem is.',
      additionalProperties: false,
      properties: {
        achterConclusie: { ...jaNeeAantal, description: 'Sta ik achter de conclusie?' },
        spiegel: { ...jaNeeAantal, description: 'Kan ik mezelf in de spiegel aankijken?' },
        doen: { ...jaNeeAantal, description: 'Ga ik het doen?' },
      },
    },
    opmerkingen: {
      type: 'array',
      description: 'Opmerkingen bij een anonieme toets, niet te herleiden tot personen.',
      items: { ...filledText, description: 'Eén opmerking.' },
    },
  },
} as const
