/** What the JSON of a search looks like: the one definition from which the type and the published schema come. */
import type { FromSchema } from 'json-schema-to-ts'

const count = { type: 'integer', minimum: 0 } as const
const text = { type: 'string' } as const

/** New keys may come; none goes or changes its meaning without a higher `versie`. */
export const zoekSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:beraad:schema:zoek:1',
  title: 'Uitkomst van beraad zoek',
  description: 'Wat beraad zoek --json schrijft.',
  type: 'object',
  required: ['versie', 'aantal', 'vervangen', 'nietGelezen', 'casussen'],
  properties: {
    versie: { const: 1, description: 'De versie van deze uitvoer. Nieuwe sleutels kunnen erbij komen.' },
    aantal: { ...count, description: 'Hoeveel casussen passen, ook die hier niet staan.' },
    vervangen: {
      type: 'array',
      description: 'De woorden die geen casus heeft, en waarop in plaats daarvan is gezocht.',
      items: {
        type: 'object',
        description: 'Eén woord.',
        required: ['getypt', 'gezocht'],
        properties: {
          getypt: { ...text, description: 'Het woord zoals het werd getypt, in kleine letters en zonder accenten.' },
          gezocht: { ...text, description: 'Het woord waarop is gezocht; een ster is een begin van een woord.' },
        },
      },
    },
    nietGelezen: {
      type: 'array',
      description: 'De bestanden die geen casus zijn en dus niet zijn doorzocht.',
      items: { ...text, description: 'Het pad van één bestand.' },
    },
    casussen: {
      type: 'array',
      description: 'De best passende casussen, de beste eerst.',
      items: {
        type: 'object',
        description: 'Eén casus.',
        required: ['id', 'titel', 'status', 'datum', 'oordeel', 'soort', 'bestand', 'passages'],
        properties: {
          id: { ...text, description: 'Het id van de casus.' },
          titel: { ...text, description: 'De titel van de casus.' },
          status: { ...text, description: 'Hoe ver de casus is.' },
          datum: { ...text, description: 'De dag van de eerste bijeenkomst, of anders die in het id.' },
          oordeel: { ...text, description: 'Het oordeel; leeg als dat er nog niet is.' },
          soort: { ...text, description: 'De soort casus.' },
          bestand: { ...text, description: 'Het pad van het bestand.' },
          passages: {
            type: 'array',
            description: 'Hoogstens drie stukken tekst waar de woorden staan.',
            items: {
              type: 'object',
              description: 'Eén stuk tekst.',
              required: ['plaats', 'tekst', 'treffers'],
              properties: {
                plaats: { ...text, description: 'Waar het staat, zoals: argument a3, stelling.' },
                tekst: { ...text, description: 'Het stuk, op één regel; … betekent dat er meer staat.' },
                treffers: {
                  type: 'array',
                  description: 'Waar de woorden staan in tekst, geteld in UTF-16.',
                  items: {
                    type: 'object',
                    description: 'Eén woord.',
                    required: ['van', 'tot'],
                    properties: {
                      van: { ...count, description: 'Het eerste teken, vanaf 0.' },
                      tot: { ...count, description: 'Het eerste teken erachter.' },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
} as const

export type ZoekJson = FromSchema<typeof zoekSchema>
