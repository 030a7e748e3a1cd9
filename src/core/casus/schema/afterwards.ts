/** What comes after the seven steps: references to earlier beraden, the follow-up, exceptions to rules. */
import { filledDay, filledText, openText, day } from './values.js'

export const verwijzing = {
  type: 'object',
  description: 'Eén verwijzing naar een eerder beraad.',
  additionalProperties: false,
  required: ['naar'],
  properties: {
    naar: {
      type: 'string',
      pattern: '^[a-z0-9][a-z0-9-]{0,63}$',
      description: 'Het id van het eerdere beraad.',
    },
    behandeling: {
      type: 'string',
      enum: ['volgt', 'onderscheidt', 'herziet', 'noemt'],
      description: 'Hoe dit beraad met het eerdere omgaat.',
    },
    op: {
      type: 'array',
      description: 'De factoren waarop het verschil rust.',
      items: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', description: 'Kenmerk van een factor.' },
    },
    motivering: { ...openText, description: 'Waarom zo.' },
  },
} as const

export const opvolging = {
  type: 'object',
  description: 'Wat er na het beraad gebeurt.',
  additionalProperties: false,
  properties: {
    voorgelegd: {
      type: 'object',
      description: 'Wanneer en aan wie het advies is voorgelegd.',
      additionalProperties: false,
      properties: {
        datum: { ...day, description: 'De dag van voorleggen, als "JJJJ-MM-DD".' },
        aan: { ...openText, description: 'De functie die het advies kreeg.' },
      },
    },
    besluit: {
      type: 'object',
      description: 'Het besluit van de beslisser.',
      additionalProperties: false,
      properties: {
        datum: { ...day, description: 'De dag van het besluit, als "JJJJ-MM-DD".' },
        uitkomst: {
          type: 'string',
          enum: ['overgenomen', 'deels', 'afgewezen', 'teruggestuurd'],
          description: 'Wat de beslisser met het advies deed.',
        },
        motivering: { ...openText, description: 'De reden, ook voor elke afwijking.' },
      },
    },
    terugkoppeling: {
      type: 'object',
      description: 'Het gesprek met de cliënt over de uitkomst.',
      additionalProperties: false,
      properties: {
        datum: { ...day, description: 'De dag van de terugkoppeling, als "JJJJ-MM-DD".' },
        door: { ...openText, description: 'De vaste contactpersoon, als functie.' },
      },
    },
    evaluatie: {
      type: 'object',
      description: 'De evaluatie achteraf.',
      additionalProperties: false,
      properties: {
        datum: { ...day, description: 'De dag van de evaluatie, als "JJJJ-MM-DD".' },
        bevindingen: { ...openText, description: 'Wat de evaluatie opleverde.' },
      },
    },
  },
} as const

export const uitzondering = {
  type: 'object',
  description: 'Eén regel van beraad controleer die hier tot een dag zwijgt.',
  additionalProperties: false,
  required: ['regel', 'reden', 'tot'],
  properties: {
    regel: { ...filledText, description: 'Het id van de regel, zoals ARG-ZIN. De uitleg: beraad controleer --leg-uit ARG-ZIN.' },
    reden: { ...filledText, description: 'Waarom de regel hier niet past.' },
    tot: { ...filledDay, description: 'De laatste dag waarop de uitzondering geldt, als "JJJJ-MM-DD".' },
  },
} as const
