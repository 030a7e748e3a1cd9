/** The intake: a handful of questions that tell whether a beraad fits. */
import type { Casus } from '../casus.js'
import { casusSchema } from '../schema.js'
import type { Step } from './question.js'

const values = casusSchema.properties.intake.properties
/** Only a case that began with an intake has this step. */
const when = (casus: Casus) => casus.intake !== undefined

/** Whether a beraad fits, who must be at the table, and what to bring. */
export const intake: Step = {
  id: 'intake',
  questions: [
    { id: 'intake.geleefd', kind: 'jaNee', required: true, when },
    { id: 'intake.teBeslissen', kind: 'jaNee', required: true, when },
    { id: 'intake.botsing', kind: 'jaNee', required: true, when },
    { id: 'intake.ontbreekt', kind: 'keuze', options: values.ontbreekt.enum, when },
    { id: 'intake.tijd', kind: 'keuze', options: values.tijd.enum, when },
    { id: 'intake.aanTafel', kind: 'teksten', when },
    { id: 'intake.meenemen', kind: 'teksten', when },
    { id: 'intake.uitkomst', kind: 'keuze', options: values.uitkomst.enum, when },
    { id: 'intake.toelichting', kind: 'regel', when },
  ],
}
