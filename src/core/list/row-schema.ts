/** What a list says of one case: the one definition of its columns, the row's type and the published JSON Schema. */
import type { FromSchema } from 'json-schema-to-ts'
import { casusSchema } from '../casus/schema.js'
import { argument } from '../casus/schema/argument.js'
import { conclusie } from '../casus/schema/conclusie.js'

const text = { type: 'string' } as const
const texts = { type: 'array', items: text } as const
const count = { type: 'integer', minimum: 0 } as const
const { soort, status, vertrouwelijkheid } = casusSchema.properties
const { oordeel } = conclusie.properties

/** The columns in their order. New ones come last: scripts count on the place. */
const columns = {
  id: { ...text, description: 'Het id van de casus.' },
  status: { ...text, enum: status.enum, description: status.description },
  datum: {
    ...text,
    description:
      'De dag van de eerste bijeenkomst, anders de dag in het id. Bij een raadsadvies de datum daarvan, soms alleen een jaar. Leeg als er geen dag is.',
  },
  vraag: { ...text, description: 'De morele vraag van stap 1. Leeg zolang die er niet is.' },
  titel: { ...text, description: 'Waar het beraad over gaat.' },
  oordeel: { ...text, enum: [...oordeel.enum, ''], description: 'Het oordeel van stap 6. Leeg zolang het er niet is.' },
  bestand: { ...text, description: 'Het pad van het bestand, vanuit de map met casussen.' },
  versie: { ...text, description: 'Welke versie van het advies is verzegeld. Leeg als er geen zegel is.' },
  zegel: { ...text, description: 'De hash van het zegel. Leeg als er geen zegel is.' },
  soort: { ...text, enum: soort.enum, description: soort.description },
  lijn: { ...text, description: 'De lijn waar de casus bij hoort. Leeg als die er niet is.' },
  vertrouwelijkheid: { ...text, enum: vertrouwelijkheid.enum, description: vertrouwelijkheid.description },
  beginselen: { ...texts, description: 'De beginselen in de argumenten, elk één keer.' },
  perspectieven: {
    type: 'array',
    items: { ...text, enum: argument.properties.perspectief.enum },
    description: 'De perspectieven in de argumenten, elk één keer.',
  },
  belanghebbenden: { ...texts, description: 'Hoe de belanghebbenden van stap 2 heten.' },
  kaders: { ...texts, description: 'De verwijzing van elk kader van stap 4, en anders de naam.' },
  maatregelen: { ...count, description: 'Hoeveel maatregelen er zijn.' },
  openMaatregelen: { ...count, description: 'Hoeveel maatregelen nog openstaan.' },
  gevolgdDoor: { ...texts, description: 'De latere beraden die dit beraad volgen.' },
  onderscheidenDoor: { ...texts, description: 'De latere beraden die zich van dit beraad onderscheiden.' },
  herzienDoor: { ...texts, description: 'De latere beraden die op dit beraad terugkomen.' },
  eersteContact: { ...text, description: 'Bij maatwerk: de dag van het eerste contact. Leeg als die er niet is.' },
  doorlooptijd: {
    ...text,
    description:
      'Bij maatwerk: dagen van het eerste contact tot het bericht aan de cliënt. Leeg zolang dat er niet is.',
  },
} as const

/** One case in a list. */
export type Row = FromSchema<{
  type: 'object'
  properties: typeof columns
  required: Column[]
  additionalProperties: false
}>
export type Column = keyof typeof columns

/** What rows can be sorted on, in the order of the plain form. */
export const rowColumns = Object.keys(columns) as Column[]

/** The published schema of `beraad lijst --json`. Keys may be added within one versie, so others are allowed. */
export const listSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:beraad:schema:lijst:1',
  title: 'Lijst van casussen',
  description: 'De uitvoer van beraad lijst --json. Binnen één versie komen er hoogstens sleutels bij.',
  type: 'object',
  required: ['versie', 'casussen'],
  properties: {
    versie: { const: 1, description: 'De versie van deze vorm.' },
    casussen: {
      type: 'array',
      description: 'De gekozen casussen, in de gekozen volgorde.',
      items: { type: 'object', description: 'Eén casus.', required: rowColumns, properties: columns },
    },
  },
} as const
