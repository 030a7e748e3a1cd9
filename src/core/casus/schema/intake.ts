/** The intake: whether a beraad fits, who must be there, and what to bring. */
import { filledText, openText, yesNo } from './values.js'

export const intake = {
  type: 'object',
  description: 'De intake: past een moreel beraad bij deze casus?',
  additionalProperties: false,
  properties: {
    geleefd: { ...yesNo, description: 'Is het een echte casus van iemand die aan tafel komt?' },
    teBeslissen: { ...yesNo, description: 'Is er nog een handeling waarover te beslissen valt?' },
    botsing: { ...yesNo, description: 'Botsen er morele rechten, ook als je de regels goed toepast?' },
    ontbreekt: {
      type: 'string',
      enum: ['niets', 'feiten', 'recht', 'werkwijze'],
      description: 'Wat er eerst nog ontbreekt: niets, feiten, kennis van het recht, of een goede werkwijze.',
    },
    tijd: { type: 'string', enum: ['uur', 'dagdelen'], description: 'Hoeveel tijd er is: een uur, of dagdelen.' },
    aanTafel: {
      type: 'array',
      description: 'Welke functies aan tafel nodig zijn.',
      items: { ...filledText, description: 'Eén functie.' },
    },
    meenemen: {
      type: 'array',
      description: 'Wat er op tafel ligt als het beraad begint.',
      items: { ...filledText, description: 'Eén stuk of gegeven.' },
    },
    uitkomst: {
      type: 'string',
      enum: ['beraad', 'uurvorm', 'andereDeur'],
      description: 'Waar de intake op uitkomt: een beraad, de vorm van een uur, of een andere deur.',
    },
    toelichting: { ...openText, description: 'Waarom daarvoor is gekozen.' },
  },
} as const
