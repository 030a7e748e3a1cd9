/** Step 7, and what comes after the method. */
import type { Casus } from '../casus.js'
import { casusSchema } from '../schema.js'
import { measures, participants } from './candidates.js'
import { isNo, type FieldQuestion, type Item, type Question, type Step } from './question.js'

const values = casusSchema.properties
const besluitValues = values.opvolging.properties.besluit.properties

/** Step 7: the test against moral intuition, per participant or as counts. */
export const stapToets: Step = {
  id: 'toets',
  number: 7,
  after: 'argumenten',
  questions: [
    { id: 'toets.wijze', kind: 'keuze', options: values.toets.properties.wijze.enum },
    {
      id: 'toets.antwoorden',
      kind: 'rijen',
      keyField: 'deelnemer',
      rows: (casus) => (casus.toets.wijze === 'open' ? participants(casus) : []),
      fields: [
        { id: 'toets.antwoorden.achterConclusie', kind: 'jaNee', required: true, whenItem: canAnswer },
        { id: 'toets.antwoorden.spiegel', kind: 'jaNee', required: true, whenItem: canAnswer },
        { id: 'toets.antwoorden.doen', kind: 'jaNee', required: true, whenItem: canAnswer },
        {
          id: 'toets.antwoorden.opmerking',
          kind: 'regel',
          requiredWhen: isNo('achterConclusie', 'spiegel', 'doen'),
        },
        {
          id: 'toets.antwoorden.vervolg',
          kind: 'keuze',
          options: values.toets.properties.antwoorden.items.properties.vervolg.enum,
          whenItem: isNo('achterConclusie', 'spiegel', 'doen'),
        },
      ],
    },
    ...anonymousCounts(),
    { id: 'toets.opmerkingen', kind: 'teksten', when: (casus) => casus.toets.wijze === 'anoniem' },
  ],
}

/** The headnote and the status. */
export const afronden: Step = {
  id: 'afronden',
  questions: [
    { id: 'kernpunten', kind: 'tekst', required: true },
    { id: 'trefwoorden', kind: 'teksten', full: true },
    { id: 'parkeerplaats', kind: 'teksten' },
    { id: 'status', kind: 'keuze', options: values.status.enum },
  ],
}

/** What the decider does with the advice, as a whole and with every measure. */
export const besluit: Step = {
  id: 'besluit',
  questions: [
    { id: 'opvolging.voorgelegd.datum', kind: 'datum', required: true, when: isOut },
    { id: 'opvolging.voorgelegd.aan', kind: 'regel', required: true, when: isOut },
    { id: 'opvolging.besluit.datum', kind: 'datum', required: true, past: true, when: isOut },
    { id: 'opvolging.besluit.door', kind: 'regel', required: true, when: isOut },
    { id: 'opvolging.besluit.uitkomst', kind: 'keuze', options: besluitValues.uitkomst.enum, when: isOut },
    {
      id: 'opvolging.besluit.onderdelen',
      kind: 'rijen',
      keyField: 'maatregel',
      rows: (casus) => (isOut(casus) && isInParts(casus) ? measures(casus) : []),
      fields: [
        {
          id: 'opvolging.besluit.onderdelen.uitkomst',
          kind: 'keuze',
          options: besluitValues.onderdelen.items.properties.uitkomst.enum,
        },
        {
          id: 'opvolging.besluit.onderdelen.reden',
          kind: 'regel',
          required: true,
          // Of an advice that was refused as a whole, the whole gives the reason.
          when: (casus) => casus.opvolging.besluit?.uitkomst === 'deels',
          whenItem: ({ uitkomst }) => uitkomst === 'deels' || uitkomst === 'afgewezen',
        },
      ],
    },
    {
      id: 'opvolging.besluit.motivering',
      kind: 'tekst',
      requiredWhen: ({ uitkomst }) => uitkomst !== 'overgenomen',
      when: isOut,
    },
  ],
}

/** What happens with the advice once there is a decision. */
export const opvolging: Step = {
  id: 'opvolging',
  questions: [
    { id: 'opvolging.contactpersoon', kind: 'regel' },
    { id: 'opvolging.terugkoppeling.datum', kind: 'datum', past: true },
    { id: 'opvolging.terugkoppeling.door', kind: 'regel' },
    { id: 'opvolging.evaluatie.datum', kind: 'datum' },
    { id: 'opvolging.evaluatie.bevindingen', kind: 'tekst' },
  ].map((question) => ({ ...question, required: true, when: isOut }) as FieldQuestion),
}

/** Whoever was not asked, with a remark that says why, has nothing left to answer. */
function canAnswer({ achterConclusie, spiegel, doen, opmerking }: Item): boolean {
  return !opmerking || [achterConclusie, spiegel, doen].some((answer) => answer !== undefined)
}

/** A decision that does not follow the whole advice says of every measure whether it goes on. */
function isInParts({ opvolging }: Casus): boolean {
  const uitkomst = opvolging.besluit?.uitkomst
  return uitkomst === 'deels' || uitkomst === 'afgewezen'
}

/** Follow-up is asked once the advice is out; what has not happened yet is put off. */
function isOut(casus: Casus): boolean {
  return casus.status !== 'concept' && casus.status !== 'ingetrokken'
}

function anonymousCounts(): Question[] {
  const isAnonymous = (casus: Casus) => casus.toets.wijze === 'anoniem'
  const counts = ['achterConclusie', 'spiegel', 'doen'].flatMap((test) =>
    ['ja', 'nee'].map((answer): FieldQuestion => ({
      id: `toets.aantallen.${test}.${answer}`,
      kind: 'getal',
      required: true,
      when: isAnonymous,
    })),
  )
  return counts
}
