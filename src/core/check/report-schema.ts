/** What the JSON of a check looks like: the one definition from which the type and the published schema come. */
import type { FromSchema } from 'json-schema-to-ts'

const count = { type: 'integer', minimum: 0 } as const
const position = { type: 'integer', minimum: 1 } as const

/** New keys may come; none goes or changes its meaning without a higher `versie`. */
export const controleSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:beraad:schema:controle:1',
  title: 'Uitkomst van beraad controleer',
  description: 'Wat beraad controleer --format json schrijft.',
  type: 'object',
  required: ['versie', 'bestanden', 'problemen'],
  properties: {
    versie: { const: 1, description: 'De versie van deze uitvoer. Nieuwe sleutels kunnen erbij komen.' },
    bestanden: { ...count, description: 'Hoeveel bestanden zijn nagekeken.' },
    problemen: {
      type: 'array',
      description: 'De meldingen, per bestand in de volgorde van de tekst.',
      items: {
        type: 'object',
        description: 'Eén melding.',
        required: ['bestand', 'regel', 'kolom', 'eindRegel', 'eindKolom', 'ernst', 'regelId', 'melding', 'advies'],
        properties: {
          bestand: { type: 'string', description: 'Het pad van het bestand; - is stdin.' },
          regel: { ...position, description: 'De regel in het bestand, vanaf 1.' },
          kolom: { ...position, description: 'Het teken in de regel, vanaf 1, geteld in UTF-16.' },
          eindRegel: { ...position, description: 'De regel waar de plek eindigt.' },
          eindKolom: { ...position, description: 'Het eerste teken achter de plek.' },
          ernst: { type: 'string', enum: ['fout', 'waarschuwing', 'hint'], description: 'Hoe ernstig de melding is.' },
          regelId: { type: 'string', description: 'De naam van de regel, zoals CONC-KANT. Die blijft gelijk.' },
          melding: { type: 'string', description: 'Wat er is.' },
          advies: { type: 'string', description: 'Wat je kunt doen.' },
        },
      },
    },
  },
} as const

export type ControleJson = FromSchema<typeof controleSchema>
