/** Step 4: which information and which rules? */
import { casusSchema } from '../schema.js'
import type { Step } from './question.js'

const values = casusSchema.properties

/** Facts, open questions, frames, and earlier beraden that look alike. */
export const stapInformatie: Step = {
  id: 'informatie',
  number: 4,
  questions: [
    {
      id: 'informatie.feiten',
      kind: 'lijst',
      prefix: 'f',
      fields: [
        { id: 'informatie.feiten.tekst', kind: 'regel', required: true },
        { id: 'informatie.feiten.bron', kind: 'regel', full: true },
      ],
    },
    {
      id: 'informatie.vragen',
      kind: 'lijst',
      prefix: 'v',
      fields: [
        { id: 'informatie.vragen.vraag', kind: 'regel', required: true },
        { id: 'informatie.vragen.wie', kind: 'regel' },
        { id: 'informatie.vragen.uiterlijk', kind: 'datum', full: true },
        { id: 'informatie.vragen.antwoord', kind: 'regel' },
        {
          id: 'informatie.vragen.aanvaardOnbekend',
          kind: 'jaNee',
          full: true,
          whenItem: (item) => item['antwoord'] === null,
        },
      ],
    },
    {
      id: 'informatie.kaders',
      kind: 'lijst',
      prefix: 'k',
      fields: [
        { id: 'informatie.kaders.naam', kind: 'regel', required: true },
        { id: 'informatie.kaders.verwijzing', kind: 'regel', full: true },
        { id: 'informatie.kaders.strekking', kind: 'regel', full: true },
      ],
    },
    {
      id: 'verwijzingen',
      kind: 'lijst',
      full: true,
      fields: [
        { id: 'verwijzingen.naar', kind: 'beraad', required: true },
        {
          id: 'verwijzingen.behandeling',
          kind: 'keuze',
          full: true,
          options: values.verwijzingen.items.properties.behandeling.enum,
        },
        { id: 'verwijzingen.motivering', kind: 'regel', full: true },
      ],
    },
  ],
}
