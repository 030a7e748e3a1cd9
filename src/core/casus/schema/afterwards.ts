/** What comes after the seven steps: references to earlier beraden, the follow-up, exceptions to rules. */
import { filledDay, filledText, maatregelId, openText, day } from './values.js'
import { hash, versionNumber } from './zegel.js'

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

const besluit = {
  type: 'object',
  description: 'Het besluit van de beslisser.',
  additionalProperties: false,
  properties: {
    datum: { ...day, description: 'De dag van het besluit, als "JJJJ-MM-DD".' },
    door: { ...openText, description: 'De functie die het besluit nam.' },
    versie: { ...versionNumber, description: 'De versie van het advies waarover is besloten.' },
    hash: { ...hash, description: 'Het getal van het zegel dat daarop zat. beraad besluit vult het in.' },
    uitkomst: {
      type: 'string',
      enum: ['overgenomen', 'deels', 'afgewezen', 'teruggestuurd'],
      description: 'Wat de beslisser met het advies deed.',
    },
    onderdelen: {
      type: 'array',
      description: 'Wat de beslisser met elke maatregel deed. Leeg als het hele advies is overgenomen.',
      items: {
        type: 'object',
        description: 'Het besluit over één maatregel.',
        additionalProperties: false,
        required: ['maatregel'],
        properties: {
          maatregel: { ...maatregelId, description: 'Kenmerk van de maatregel, zoals m1.' },
          uitkomst: {
            type: 'string',
            enum: ['overgenomen', 'deels', 'afgewezen'],
            description: 'Wat de beslisser met deze maatregel deed.',
          },
          reden: { ...openText, description: 'Waarom de beslisser hier afwijkt.' },
        },
      },
    },
    motivering: { ...openText, description: 'De reden van het besluit als geheel.' },
    terugval: {
      ...openText,
      description: 'Wat de groep adviseert nu een voorwaarde is geweigerd. Overgenomen uit het advies.',
    },
  },
} as const

const gedaan = {
  type: 'object',
  description: 'Wat er met één maatregel, aanbeveling of open vraag is gedaan.',
  additionalProperties: false,
  required: ['onderdeel'],
  properties: {
    onderdeel: { type: 'string', pattern: '^[mqv][1-9][0-9]*$', description: 'Kenmerk, zoals m1, q1 of v3.' },
    datum: { ...day, description: 'De dag waarop het is gedaan, als "JJJJ-MM-DD".' },
    door: { ...openText, description: 'De functie die het deed.' },
    tekst: { ...openText, description: 'Wat er is gedaan, het antwoord, of waarom het niet doorgaat.' },
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
    besluit,
    contactpersoon: { ...openText, description: 'De vaste functie bij wie de cliënt terechtkan. Geen naam.' },
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
    gedaan: { type: 'array', description: 'Wat er na het advies is gedaan. beraad gedaan houdt dit bij.', items: gedaan },
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
