/** The *morele reconstructie*: a chain of past decisions, the test of each, patterns and recommendations. */
import { filledText, openText, day, moment } from './values.js'

const besluitId = { type: 'string', pattern: '^r[1-9][0-9]*$' } as const
const patroonId = { type: 'string', pattern: '^p[1-9][0-9]*$' } as const

const toets = {
  type: 'object',
  description: 'De toets van één besluit. De groep antwoordt; er wordt niets opgeteld.',
  additionalProperties: false,
  properties: {
    gewogen: {
      type: 'object',
      description: 'Zijn de rechten, belangen en wensen van alle belanghebbenden meegewogen?',
      additionalProperties: false,
      properties: {
        antwoord: { type: 'string', enum: ['ja', 'deels', 'nee', 'onbekend'], description: 'Het antwoord van de groep.' },
        toelichting: { ...openText, description: 'Waaruit dat blijkt.' },
      },
    },
    oogVoorSchade: {
      type: 'object',
      description: 'Was er oog voor de schade die kon ontstaan?',
      additionalProperties: false,
      properties: {
        antwoord: { type: 'string', enum: ['ja', 'deels', 'nee', 'onbekend'], description: 'Het antwoord van de groep.' },
        toelichting: { ...openText, description: 'Waaruit dat blijkt.' },
      },
    },
    schadebeperking: { ...openText, description: 'Welke maatregelen om schade te beperken toen zijn overwogen.' },
    juist: {
      type: 'object',
      description: 'Was het besluit moreel juist, en is aan iedereen recht gedaan?',
      additionalProperties: false,
      properties: {
        antwoord: { type: 'string', enum: ['ja', 'deels', 'nee', 'verdeeld'], description: 'Het antwoord van de groep.' },
        toelichting: { ...openText, description: 'Waarom de groep dat vindt.' },
      },
    },
  },
} as const

const besluit = {
  type: 'object',
  description: 'Eén besluit uit de keten.',
  additionalProperties: false,
  required: ['id', 'besluit'],
  properties: {
    id: { ...besluitId, description: 'Vast kenmerk van het besluit, zoals r1.' },
    besluit: { ...filledText, description: 'Wat er is besloten of nagelaten, in één zin.' },
    datum: { ...moment, description: 'Wanneer: een jaar, maand of dag, als "JJJJ", "JJJJ-MM" of "JJJJ-MM-DD".' },
    doorWie: { ...openText, description: 'Welke functie of welk orgaan besloot. Geen naam.' },
    informatie: { ...openText, description: 'De informatie waarop het besluit toen rustte.' },
    toenOnbekend: { ...openText, description: 'Wat toen niet bekend was en nu wel.' },
    toets,
  },
} as const

const patroon = {
  type: 'object',
  description: 'Eén patroon dat in meer besluiten terugkomt.',
  additionalProperties: false,
  required: ['id', 'tekst'],
  properties: {
    id: { ...patroonId, description: 'Vast kenmerk van het patroon, zoals p1.' },
    tekst: { ...filledText, description: 'Het patroon in één zin.' },
    besluiten: {
      type: 'array',
      description: 'De besluiten waarin het patroon terugkomt.',
      items: { ...besluitId, description: 'Kenmerk van een besluit, zoals r1.' },
    },
  },
} as const

const aanbeveling = {
  type: 'object',
  description: 'Eén aanbeveling, met wie haar opvolgt.',
  additionalProperties: false,
  required: ['id', 'tekst'],
  properties: {
    id: { type: 'string', pattern: '^q[1-9][0-9]*$', description: 'Vast kenmerk van de aanbeveling, zoals q1.' },
    tekst: { ...filledText, description: 'Wat er voortaan anders gaat.' },
    patronen: {
      type: 'array',
      description: 'De patronen die aanleiding geven tot deze aanbeveling.',
      items: { ...patroonId, description: 'Kenmerk van een patroon, zoals p1.' },
    },
    eigenaar: { ...openText, description: 'Welke functie hiervoor zorgt.' },
    uiterlijk: { ...day, description: 'Wanneer het uiterlijk klaar is, als "JJJJ-MM-DD".' },
    stand: { type: 'string', enum: ['open', 'uitgevoerd', 'vervallen'], description: 'Hoe het er nu voor staat.' },
    casussen: {
      type: 'array',
      description: 'Latere casussen waarin deze aanbeveling terugkomt.',
      items: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,63}$', description: 'Het id van een latere casus.' },
    },
  },
} as const

export const reconstructie = {
  type: 'object',
  description: 'De morele reconstructie: terugkijken op een keten van besluiten.',
  additionalProperties: false,
  properties: {
    vraag: { ...openText, description: 'Waarop de groep terugkijkt, en waarom nu.' },
    besluiten: { type: 'array', description: 'De keten van besluiten, van oud naar nieuw.', items: besluit },
    patronen: { type: 'array', description: 'Wat in meer besluiten terugkomt.', items: patroon },
    aanbevelingen: { type: 'array', description: 'Wat de organisatie hiervan leert.', items: aanbeveling },
  },
} as const
