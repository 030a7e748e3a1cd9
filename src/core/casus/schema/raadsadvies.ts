/** A raadsadvies: an advice that a council gave, and how the body that got it reacted. */
import { moment, openText, yesNo } from './values.js'

export const raadsadvies = {
  type: 'object',
  description: 'Een advies van een raad, met de reactie die erop kwam.',
  additionalProperties: false,
  properties: {
    raad: { ...openText, description: 'De raad die het advies gaf.' },
    gevraagd: { ...yesNo, description: 'Is het advies gevraagd?' },
    advies: { ...openText, description: 'Wat de raad adviseert.' },
    aan: { ...openText, description: 'Het orgaan of de functie aan wie het advies is gericht.' },
    datum: { ...moment, description: 'Wanneer het advies is gegeven, als "JJJJ", "JJJJ-MM" of "JJJJ-MM-DD".' },
    reactie: {
      type: 'object',
      description: 'De reactie op het advies.',
      additionalProperties: false,
      properties: {
        datum: { ...moment, description: 'Wanneer de reactie kwam, als "JJJJ", "JJJJ-MM" of "JJJJ-MM-DD".' },
        tekst: { ...openText, description: 'Wat de reactie is.' },
        strekking: {
          type: 'string',
          enum: ['overgenomen', 'deels', 'afgewezen', 'onbekend'],
          description: 'Wat er met het advies is gedaan.',
        },
      },
    },
  },
} as const
