/** A *signaal*: professional unease, recorded before anybody knows what it is. */
import type { Casus } from '../casus.js'
import { casusSchema } from '../schema.js'
import { kop } from './preparation.js'
import type { Step } from './question.js'

const values = casusSchema.properties.signaal.properties

/** Five short questions: a minute. */
const stapSignaal: Step = {
  id: 'signaal',
  questions: [
    { id: 'signaal.wringt', kind: 'regel', required: true },
    { id: 'signaal.regel', kind: 'regel' },
    { id: 'signaal.client', kind: 'regel' },
    { id: 'signaal.sinds', kind: 'moment' },
    { id: 'signaal.hoeVaak', kind: 'keuze', options: values.hoeVaak.enum, otherwise: 'onbekend' },
  ],
}

/** What may wait until there is more time. */
const meerErover: Step = {
  id: 'afronden',
  questions: [
    { id: 'signaal.schatting', kind: 'getal' },
    { id: 'signaal.verwijzing', kind: 'regel', when: ({ signaal }) => signaal?.regel !== undefined },
    { id: 'signaal.melder', kind: 'regel' },
    { id: 'trefwoorden', kind: 'teksten' },
  ],
}

/** What came of it. `beraad signaal` settles it in one go; here one can do so by hand. */
const afhandeling: Step = {
  id: 'opvolging',
  questions: [
    { id: 'signaal.afhandeling.soort', kind: 'keuze', options: values.afhandeling.properties.soort.enum },
    { id: 'signaal.afhandeling.casus', kind: 'casusId', required: true, when: isElsewhere },
    { id: 'signaal.afhandeling.antwoord', kind: 'regel', required: true, when: isAnswer },
    { id: 'signaal.afhandeling.datum', kind: 'datum', required: true, when: isChosen },
    { id: 'signaal.afhandeling.door', kind: 'regel', required: true, when: isChosen },
    { id: 'status', kind: 'keuze', options: ['concept', 'afgerond', 'ingetrokken'] },
  ],
}

export const signaalSteps: readonly Step[] = [kop, stapSignaal, meerErover, afhandeling]

function isChosen({ signaal }: Casus): boolean {
  return signaal?.afhandeling?.soort !== undefined
}

function isAnswer({ signaal }: Casus): boolean {
  return signaal?.afhandeling?.soort === 'antwoord'
}

function isElsewhere(casus: Casus): boolean {
  return isChosen(casus) && !isAnswer(casus)
}
