/** A *groep*: like cases under one signal, each weighed on its own. */
import { afronden, besluit, opvolging } from './afterwards.js'
import { stapInformatie } from './informatie.js'
import { kop, stapBeslisser } from './preparation.js'
import type { Question, Step } from './question.js'

/** Which people it is about. The members themselves are not asked: `beraad groep` takes them, one or thousands. */
const stapGroep: Step = {
  id: 'groep',
  number: 1,
  questions: [
    { id: 'groep.omschrijving', kind: 'tekst', required: true },
    { id: 'groep.signaal', kind: 'casusId' },
    { id: 'groep.omvang', kind: 'getal' },
    {
      id: 'groep.criteria',
      kind: 'lijst',
      prefix: 'c',
      required: true,
      fields: [{ id: 'groep.criteria.tekst', kind: 'regel', required: true }],
    },
  ],
}

const stapVoorstel: Step = {
  id: 'voorstel',
  number: 3,
  questions: [
    { id: 'beslissing.vraag', kind: 'regel', required: true },
    ...stapBeslisser.questions,
    {
      id: 'conclusie.maatregelen',
      kind: 'lijst',
      prefix: 'm',
      fields: [
        { id: 'conclusie.maatregelen.tekst', kind: 'regel', required: true },
        { id: 'conclusie.maatregelen.eigenaar', kind: 'regel', required: true },
        { id: 'conclusie.maatregelen.uiterlijk', kind: 'datum', required: true },
      ],
    },
  ],
}

/** Every member hears for itself; that stands with the members. */
function isOfGroup({ id }: Question): boolean {
  return id.startsWith('opvolging.evaluatie')
}

export const groepSteps: readonly Step[] = [
  kop,
  stapGroep,
  { ...stapInformatie, number: 2 },
  stapVoorstel,
  afronden,
  besluit,
  { ...opvolging, questions: opvolging.questions.filter(isOfGroup) },
]
