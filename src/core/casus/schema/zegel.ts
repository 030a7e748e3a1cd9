/** What keeps an advice from changing silently: its seal, and the versions that were reopened. */
import { filledText, filledDay } from './values.js'

export const hash = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const
export const versionNumber = { type: 'integer', minimum: 1 } as const

export const zegel = {
  type: 'object',
  description: 'Het zegel op het advies. beraad advies maakt het; pas het niet met de hand aan.',
  additionalProperties: false,
  required: ['versie', 'datum', 'hash', 'delen'],
  properties: {
    versie: { ...versionNumber, description: 'De hoeveelste versie van het advies dit is.' },
    datum: { ...filledDay, description: 'De dag waarop het advies is verzegeld, als "JJJJ-MM-DD".' },
    hash: { ...hash, description: 'Eén getal (SHA-256) over alle delen samen.' },
    delen: {
      type: 'array',
      description: 'De delen waar het advies op rust, elk met een eigen getal.',
      items: {
        type: 'object',
        description: 'Eén deel.',
        additionalProperties: false,
        required: ['deel', 'hash'],
        properties: {
          deel: { ...filledText, description: 'Welk deel, zoals argumenten.a3.' },
          hash: { ...hash, description: 'Het getal (SHA-256) over de inhoud van dit deel.' },
        },
      },
    },
  },
} as const

export const versie = {
  type: 'object',
  description: 'Eén eerdere versie van het advies, die is heropend.',
  additionalProperties: false,
  required: ['nummer', 'datum', 'reden', 'hash'],
  properties: {
    nummer: { ...versionNumber, description: 'Het nummer van die versie.' },
    datum: { ...filledDay, description: 'De dag waarop die versie was verzegeld, als "JJJJ-MM-DD".' },
    reden: { ...filledText, description: 'Waarom het advies is heropend.' },
    hash: { ...hash, description: 'Het getal van het zegel dat erop zat.' },
  },
} as const
