/** Step 5: which arguments? */
import { casusSchema } from '../schema.js'
import { soundsLikeSmoes } from '../smoes.js'
import { asCandidate, stakeholders } from './candidates.js'
import type { Item, Step } from './question.js'

const argumentValues = casusSchema.properties.argumenten.items.properties

/** The arguments for and against, and those that may be a smoes. */
export const stapArgumenten: Step = {
  id: 'argumenten',
  number: 5,
  questions: [
    {
      id: 'argumenten',
      kind: 'lijst',
      prefix: 'a',
      required: true,
      fields: [
        { id: 'argumenten.stelling', kind: 'regel', required: true },
        { id: 'argumenten.kant', kind: 'keuze', options: argumentValues.kant.enum },
        { id: 'argumenten.belanghebbenden', kind: 'kenmerken', required: true, candidates: stakeholders },
        { id: 'argumenten.soort', kind: 'keuze', options: argumentValues.soort.enum },
        {
          id: 'argumenten.beginsel',
          kind: 'regel',
          required: true,
          whenItem: (item) => item['soort'] === 'beginsel',
        },
        { id: 'argumenten.perspectief', kind: 'keuze', full: true, options: argumentValues.perspectief.enum },
        { id: 'argumenten.factor', kind: 'factor', full: true, whenItem: (item) => item['kant'] !== undefined },
      ],
    },
    {
      id: 'argumenten.smoes',
      kind: 'rijen',
      list: 'argumenten',
      keyField: 'id',
      rows: (casus) =>
        casus.argumenten.filter((a) => a.smoes !== undefined || soundsLikeSmoes(a.stelling)).map(asCandidate),
      fields: [
        { id: 'argumenten.smoes.vermoeden', kind: 'regel' },
        { id: 'argumenten.smoes.wedervraag', kind: 'regel', required: true, whenItem: isParkedItem },
        { id: 'argumenten.smoes.antwoord', kind: 'regel', whenItem: isParkedItem },
        {
          id: 'argumenten.smoes.uitkomst',
          kind: 'keuze',
          options: argumentValues.smoes.properties.uitkomst.enum,
          whenItem: isParkedItem,
        },
      ],
    },
  ],
}

function isParkedItem(item: Item): boolean {
  return typeof (item['smoes'] as Item | undefined)?.['vermoeden'] === 'string'
}
