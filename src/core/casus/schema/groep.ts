/** A group of like cases: who belongs to it, and what was done for each member. A member is a kenmerk, never a person. */
import { caseId, count, criteriumId, day, filledText, lidId, openText } from './values.js'

const lid = {
  type: 'object',
  description: 'Eén lid van de groep. Wie dat is, staat niet in dit bestand.',
  additionalProperties: false,
  required: ['id'],
  properties: {
    id: { ...lidId, description: 'Vast kenmerk van het lid, zoals l1. Gebruik geen naam en geen klantnummer.' },
    gemeld: { ...day, description: 'De dag van de melding, als "JJJJ-MM-DD".' },
    contactpersoon: { ...openText, description: 'De vaste contactpersoon, als functie.' },
    kenmerken: {
      type: 'array',
      description: 'De criteria waaraan dit lid voldoet.',
      items: { ...criteriumId, description: 'Kenmerk van een criterium, zoals c1.' },
    },
    weging: {
      type: 'object',
      description: 'Hoe de zaak van dit lid is gewogen.',
      additionalProperties: false,
      properties: {
        uitkomst: {
          type: 'string',
          enum: ['herstel', 'compensatie', 'andereHulp', 'geen'],
          description: 'Wat er volgens de weging past. Herstel gaat voor.',
        },
        motivering: { ...openText, description: 'Waarom dit past. Bij iets anders dan herstel: waarom herstel niet kan.' },
        datum: { ...day, description: 'De dag van de weging, als "JJJJ-MM-DD".' },
      },
    },
    advies: { ...day, description: 'De dag van het advies over dit lid, als "JJJJ-MM-DD".' },
    aanbod: {
      type: 'object',
      description: 'Wat het lid is aangeboden.',
      additionalProperties: false,
      properties: {
        soort: {
          type: 'string',
          enum: ['herstel', 'compensatie', 'andereHulp'],
          description: 'Wat voor aanbod het is.',
        },
        omvang: { ...openText, description: 'Wat het aanbod inhoudt, in woorden.' },
        bedrag: { type: ['number', 'null'], minimum: 0, description: 'Het bedrag van het aanbod, in euro.' },
        datum: { ...day, description: 'De dag van het aanbod, als "JJJJ-MM-DD".' },
      },
    },
    antwoord: {
      type: 'string',
      enum: ['aanvaard', 'geweigerd', 'bedenktijd'],
      description: 'Wat het lid op het aanbod zei.',
    },
    casus: { ...caseId, description: 'Het id van een eigen casus van dit lid, als die er is.' },
  },
} as const

export const groep = {
  type: 'object',
  description: 'Een groep van gelijke gevallen: wie erbij hoort, en wat er voor ieder is gedaan.',
  additionalProperties: false,
  properties: {
    signaal: { ...caseId, description: 'Het id van het signaal waar de groep uit voortkomt.' },
    omschrijving: { ...openText, description: 'Om welke groep het gaat, en wat er misging.' },
    omvang: { ...count, description: 'Hoeveel mensen er bij de groep horen, voor zover bekend.' },
    criteria: {
      type: 'array',
      description: 'Waaraan je ziet wie bij de groep hoort, en wie gelijk is aan wie.',
      items: {
        type: 'object',
        description: 'Eén criterium.',
        additionalProperties: false,
        required: ['id', 'tekst'],
        properties: {
          id: { ...criteriumId, description: 'Vast kenmerk van het criterium, zoals c1.' },
          tekst: { ...filledText, description: 'Het criterium in één zin.' },
        },
      },
    },
    leden: { type: 'array', description: 'De leden die zich meldden of zijn gevonden.', items: lid },
  },
} as const
