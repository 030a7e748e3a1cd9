/** Step 6: which conclusion? */
import { casusSchema } from '../schema.js'
import { asksForPriority, hasCondition, losingArguments, winningArguments, winningSide } from '../weighing.js'
import { asCandidate, stakeholders } from './candidates.js'
import type { Step } from './question.js'

const conclusieValues = casusSchema.properties.conclusie.properties

/** The answer, what was decisive, the measures, and the justice done to what lost. */
export const stapConclusie: Step = {
  id: 'conclusie',
  number: 6,
  after: 'argumenten',
  questions: [
    { id: 'conclusie.oordeel', kind: 'keuze', options: conclusieValues.oordeel.enum },
    { id: 'conclusie.tekst', kind: 'tekst', required: true },
    {
      id: 'conclusie.doorslaggevend',
      kind: 'kenmerken',
      required: true,
      candidates: (casus) => winningArguments(casus).map(asCandidate),
    },
    {
      id: 'conclusie.maatregelen',
      kind: 'lijst',
      prefix: 'm',
      fields: [
        { id: 'conclusie.maatregelen.tekst', kind: 'regel', required: true },
        {
          id: 'conclusie.maatregelen.soort',
          kind: 'keuze',
          full: true,
          options: conclusieValues.maatregelen.items.properties.soort.enum,
        },
        { id: 'conclusie.maatregelen.voorwaarde', kind: 'jaNee', required: true },
        {
          id: 'conclusie.maatregelen.factor',
          kind: 'factor',
          full: true,
          // A nee imposes nothing, so that its measures bring no factor to the table.
          when: (casus) => winningSide(casus) === 'pro',
          whenItem: (item) => item['voorwaarde'] === true,
        },
        { id: 'conclusie.maatregelen.voor', kind: 'kenmerken', required: true, candidates: stakeholders },
        { id: 'conclusie.maatregelen.eigenaar', kind: 'regel', required: true },
        { id: 'conclusie.maatregelen.uiterlijk', kind: 'datum', required: true },
        { id: 'conclusie.maatregelen.omvang', kind: 'regel', required: true },
        { id: 'conclusie.maatregelen.neveneffecten', kind: 'regel', full: true },
      ],
    },
    {
      id: 'conclusie.tegenargumenten',
      kind: 'rijen',
      keyField: 'argument',
      rows: (casus) => losingArguments(casus).map(asCandidate),
      fields: [
        {
          id: 'conclusie.tegenargumenten.recht',
          kind: 'keuze',
          options: conclusieValues.tegenargumenten.items.properties.recht.enum,
        },
        {
          id: 'conclusie.tegenargumenten.maatregelen',
          kind: 'kenmerken',
          required: true,
          whenItem: (item) => item['recht'] === 'maatregel',
          candidates: (casus) => casus.conclusie.maatregelen.map((m) => ({ id: m.id, label: m.tekst })),
        },
        { id: 'conclusie.tegenargumenten.toelichting', kind: 'regel', required: true },
      ],
    },
    { id: 'conclusie.motiveringVoorrang', kind: 'regel', required: true, when: asksForPriority },
    { id: 'conclusie.alsNietIngewilligd', kind: 'regel', required: true, when: hasCondition },
    { id: 'conclusie.telling.ja', kind: 'getal', full: true },
    { id: 'conclusie.telling.nee', kind: 'getal', full: true },
    { id: 'conclusie.telling.weetNiet', kind: 'getal', full: true },
    {
      id: 'conclusie.standpunten',
      kind: 'lijst',
      required: true,
      fields: [
        { id: 'conclusie.standpunten.tekst', kind: 'regel', required: true },
        {
          id: 'conclusie.standpunten.soort',
          kind: 'keuze',
          options: conclusieValues.standpunten.items.properties.soort.enum,
        },
        { id: 'conclusie.standpunten.aantal', kind: 'getal', required: true },
      ],
    },
  ],
}
