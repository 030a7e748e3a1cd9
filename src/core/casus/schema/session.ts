/** The people and the sittings of a beraad. */
import { filledText, openText, filledDay, count, deelnemerId } from './values.js'

export const bijeenkomst = {
  type: 'object',
  description: 'Eén zitting van het beraad.',
  additionalProperties: false,
  required: ['id', 'datum'],
  properties: {
    id: { type: 'string', pattern: '^s[1-9][0-9]*$', description: 'Vast kenmerk van de bijeenkomst, zoals s1.' },
    datum: { ...filledDay, description: 'De dag van de bijeenkomst, als "JJJJ-MM-DD".' },
    minuten: { ...count, description: 'Hoe lang de bijeenkomst duurde, in minuten.' },
    plaats: { ...openText, description: 'Waar de groep bij elkaar kwam.' },
    aanwezig: {
      type: 'array',
      description: 'De kenmerken van de deelnemers die er waren.',
      items: { ...deelnemerId, description: 'Kenmerk van een deelnemer, zoals d1.' },
    },
  },
} as const

export const deelnemer = {
  type: 'object',
  description: 'Eén deelnemer: een functie, nooit een naam.',
  additionalProperties: false,
  required: ['id', 'functie'],
  properties: {
    id: { ...deelnemerId, description: 'Vast kenmerk van de deelnemer, zoals d1.' },
    functie: { ...filledText, description: 'De functie van de deelnemer. Schrijf geen naam op.' },
    rol: {
      type: 'string',
      enum: ['gespreksleider', 'casuseigenaar', 'deelnemer', 'notulist', 'clientenraad', 'externDeskundige'],
      description: 'De rol in het beraad.',
    },
  },
} as const
