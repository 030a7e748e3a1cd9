/** Before the seven steps: why the group chose a beraad. */
import type { Casus } from '../../casus/casus.js'
import { definitions, heading, orNotFilled, type Block } from '../blocks.js'
import { intakeLabels } from '../labels.js'

/** What the intake led to; nothing for a case that had none. */
export function intake({ intake }: Casus): Block[] {
  if (intake?.uitkomst === undefined) return []
  return [
    heading(2, 'Intake'),
    definitions([
      { term: 'Gekozen voor', text: intakeLabels[intake.uitkomst] },
      { term: 'Waarom', text: orNotFilled(intake.toelichting) },
      { term: 'Nodig aan tafel', text: orNotFilled(intake.aanTafel.join(', ') || undefined) },
      { term: 'Mee te nemen', text: orNotFilled(intake.meenemen.join(', ') || undefined) },
    ]),
  ]
}
