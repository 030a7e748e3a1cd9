/** A *raadsadvies*: an advice of a council, with the reaction that it got. */
import { casusSchema } from '../schema.js'
import { kop } from './preparation.js'
import type { Step } from './question.js'

const values = casusSchema.properties

const stapAdvies: Step = {
  id: 'raadsadvies',
  questions: [
    { id: 'raadsadvies.raad', kind: 'regel', required: true },
    { id: 'raadsadvies.gevraagd', kind: 'jaNee' },
    { id: 'raadsadvies.advies', kind: 'tekst', required: true },
    // Not the last: who comes back with the reaction is past this list.
    { id: 'trefwoorden', kind: 'teksten', full: true },
    { id: 'raadsadvies.aan', kind: 'regel', required: true },
    { id: 'raadsadvies.datum', kind: 'moment', required: true },
  ],
}

/** The reaction may come later: then one puts these questions off. */
const reactie: Step = {
  id: 'opvolging',
  questions: [
    { id: 'raadsadvies.reactie.tekst', kind: 'tekst', required: true },
    { id: 'raadsadvies.reactie.datum', kind: 'moment', required: true },
    {
      id: 'raadsadvies.reactie.strekking',
      kind: 'keuze',
      options: values.raadsadvies.properties.reactie.properties.strekking.enum,
    },
    { id: 'status', kind: 'keuze', options: ['concept', 'advies', 'afgerond', 'ingetrokken'] },
  ],
}

export const raadsadviesSteps: readonly Step[] = [kop, stapAdvies, reactie]
