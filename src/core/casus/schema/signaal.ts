/** A signaal: professional unease, recorded before anybody knows what it is, and what came of it. */
import { count, day, moment, openText } from './values.js'

export const signaal = {
  type: 'object',
  description: 'Een signaal: wat er wringt in het werk, en wat ervan kwam.',
  additionalProperties: false,
  properties: {
    wringt: { ...openText, description: 'Wat er wringt. Schrijf geen naam van een persoon op.' },
    regel: { ...openText, description: 'De regel of werkwijze waar het om gaat.' },
    verwijzing: { ...openText, description: 'BWB- of JCI-verwijzing, ECLI, of titel van beleid met datum.' },
    client: { ...openText, description: 'Wat voor cliënt het raakt, als groep en nooit als persoon.' },
    sinds: { ...moment, description: 'Sinds wanneer, als "JJJJ", "JJJJ-MM" of "JJJJ-MM-DD".' },
    hoeVaak: {
      type: 'string',
      enum: ['eenmalig', 'maandelijks', 'wekelijks', 'dagelijks', 'onbekend'],
      description: 'Hoe vaak het voorkomt.',
    },
    schatting: { ...count, description: 'Om hoeveel mensen het naar schatting gaat.' },
    melder: { ...openText, description: 'De functie van wie het signaal gaf.' },
    afhandeling: {
      type: 'object',
      description: 'Wat er van het signaal kwam. Zolang dit er niet is, staat het signaal open.',
      additionalProperties: false,
      properties: {
        soort: {
          type: 'string',
          enum: ['maatwerk', 'beraad', 'groep', 'antwoord'],
          description: 'Waar het signaal toe leidde.',
        },
        casus: {
          type: ['string', 'null'],
          pattern: '^[a-z0-9][a-z0-9-]{0,63}$',
          description: 'Het id van de casus waar het signaal in verder gaat.',
        },
        antwoord: { ...openText, description: 'Het antwoord aan de melder, met de reden.' },
        datum: { ...day, description: 'De dag van de afhandeling, als "JJJJ-MM-DD".' },
        door: { ...openText, description: 'De functie die het signaal afhandelde.' },
      },
    },
  },
} as const
