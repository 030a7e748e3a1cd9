/** The *maatwerkplaats*: who had to be at the table, what happened, and which room there is. Its other answers stand in shared sections. */
import { day, deelnemerId, filledDay, filledText, openText, yesNo } from './values.js'

export const maatwerk = {
  type: 'object',
  description: 'Wat alleen bij maatwerk wordt vastgelegd.',
  additionalProperties: false,
  properties: {
    eersteContact: { ...day, description: 'De dag waarop de casus is ingebracht, als "JJJJ-MM-DD".' },
    nodig: {
      type: 'array',
      description: 'Welke kennis en welk mandaat aan tafel nodig zijn.',
      items: {
        type: 'object',
        description: 'Eén soort kennis of één mandaat.',
        additionalProperties: false,
        required: ['id', 'wat'],
        properties: {
          id: { type: 'string', pattern: '^n[1-9][0-9]*$', description: 'Vast kenmerk, zoals n1.' },
          wat: { ...filledText, description: 'Welke kennis of welk mandaat.' },
          soort: { type: 'string', enum: ['expertise', 'mandaat'], description: 'Kennis (expertise) of mandaat.' },
          wie: {
            type: 'array',
            description: 'Welke deelnemers dit meebrengen. Leeg: niemand aan tafel.',
            items: { ...deelnemerId, description: 'Kenmerk van een deelnemer, zoals d1.' },
          },
        },
      },
    },
    tijdlijn: {
      type: 'array',
      description: 'Wat er gebeurde, op volgorde van datum en zonder verwijt.',
      items: {
        type: 'object',
        description: 'Eén gebeurtenis.',
        additionalProperties: false,
        required: ['id', 'datum'],
        properties: {
          id: { type: 'string', pattern: '^g[1-9][0-9]*$', description: 'Vast kenmerk van de gebeurtenis, zoals g1.' },
          datum: { ...filledDay, description: 'De dag waarop het gebeurde, als "JJJJ-MM-DD".' },
          gebeurtenis: { ...openText, description: 'Wat er gebeurde, in één zin.' },
          bron: { ...openText, description: 'Waar dat uit blijkt.' },
        },
      },
    },
    ruimte: {
      type: 'object',
      description: 'Welke ruimte de regels laten, en waarop een afwijking rust.',
      additionalProperties: false,
      properties: {
        binnenDeWet: { ...openText, description: 'Wat er binnen de regels al kan.' },
        afwijking: { ...yesNo, description: 'Wijkt de beslissing af van wat de regel voorschrijft?' },
        beginselen: {
          type: 'array',
          description: 'De beginselen van behoorlijk bestuur waarop de afwijking rust.',
          items: { ...filledText, description: 'Eén beginsel.' },
        },
        grond: { ...openText, description: 'Waarom dat hier voorgaat op de regel.' },
      },
    },
  },
} as const
