/** What `beraad verschil --json` gives, as a JSON Schema: the promise to programs that read it. */

/** Versie 1: new keys may come, none goes or changes its meaning. */
export const VERSCHIL_VERSIE = 1

const plaats = {
  type: 'string',
  description: 'Vaste plaats: sleutels en kenmerken, nooit een positie. Zoals argumenten.a3.soort.',
}
const deel = { type: 'string', description: 'De naam van het onderdeel, zoals argument a3.' }

export const verschilSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:beraad:schema:verschil:1',
  title: 'Verschil tussen twee versies van een casus',
  description: 'De uitvoer van beraad verschil met --json.',
  type: 'object',
  additionalProperties: false,
  required: ['versie', 'bestand', 'van', 'naar', 'gelijk', 'wijzigingen', 'volgorde'],
  properties: {
    versie: { const: VERSCHIL_VERSIE, description: 'De versie van deze vorm.' },
    bestand: { type: 'string', description: 'Het pad van de casus, vanaf de map met casussen.' },
    van: { type: 'string', description: 'De oude versie: een woord voor git, een dag, of versie en een nummer.' },
    naar: {
      type: ['string', 'null'],
      description: 'De nieuwe versie: een woord voor git of een dag; null is het bestand zoals het nu is.',
    },
    gelijk: {
      enum: ['alles', 'inhoud', 'nee'],
      description: 'Of alles gelijk is, alleen de inhoud, of de inhoud niet.',
    },
    wijzigingen: {
      type: 'array',
      description: 'Wat inhoudelijk veranderde.',
      items: {
        type: 'object',
        description: 'Eén wijziging.',
        additionalProperties: false,
        required: ['plaats', 'deel', 'veld', 'groep', 'soort'],
        properties: {
          plaats,
          deel,
          veld: { type: 'string', description: 'Het veld binnen het onderdeel; leeg is het hele onderdeel.' },
          groep: { enum: ['inhoud', 'opvolging', 'gegevens'], description: 'Waar de wijziging bij hoort.' },
          soort: { enum: ['toegevoegd', 'gewijzigd', 'vervallen'], description: 'Wat er gebeurde.' },
          van: { description: 'De oude waarde; afwezig bij toegevoegd.' },
          naar: { description: 'De nieuwe waarde; afwezig bij vervallen.' },
        },
      },
    },
    volgorde: {
      type: 'array',
      description: 'Onderdelen die nu ergens anders in hun lijst staan.',
      items: {
        type: 'object',
        description: 'Eén verplaatst onderdeel.',
        additionalProperties: false,
        required: ['plaats', 'deel'],
        properties: {
          plaats,
          deel,
          voor: {
            type: 'string',
            description: 'Het onderdeel dat er nu achter staat; afwezig als het achteraan staat.',
          },
        },
      },
    },
  },
} as const
