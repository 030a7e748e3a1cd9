/** Where the answers of an intake point to, and why. The group chooses; this only says what it heard. */
import type { Casus } from '../casus/casus.js'

type Intake = NonNullable<Casus['intake']>

export interface IntakeAdvice {
  uitkomst: NonNullable<Intake['uitkomst']>
  /** One sentence for each answer that counted. */
  waarom: string[]
}

/** Source: a beraad fits a lived, concrete case, an act still to be decided, and moral rights that collide. */
export function intakeAdvice(intake: Intake): IntakeAdvice {
  const otherDoor = [
    ...(intake.geleefd === false ? ['Er is nog geen echte casus aan tafel. Zoek eerst wie dit zelf meemaakt.'] : []),
    ...(intake.teBeslissen === false
      ? ['Er valt niets meer te beslissen. Een morele reconstructie kijkt terug op wat er gebeurde.']
      : []),
    ...(intake.botsing === false ? ['Er botsen geen morele rechten. Dan helpt overleg in de lijn vaak sneller.'] : []),
    ...(intake.ontbreekt === undefined ? [] : doors[intake.ontbreekt]),
  ]
  if (otherDoor.length > 0) return { uitkomst: 'andereDeur', waarom: otherDoor }
  const fits = 'Het is een echte casus, er valt iets te beslissen en er botsen morele rechten.'
  if (intake.tijd === 'uur') return { uitkomst: 'uurvorm', waarom: [fits, 'Er is een uur, dus de korte vorm past.'] }
  return { uitkomst: 'beraad', waarom: [fits, 'Er is tijd om alle zeven stappen te doen.'] }
}

const doors: Record<NonNullable<Intake['ontbreekt']>, string[]> = {
  niets: [],
  feiten: ['Er ontbreken feiten. Zoek die eerst uit en kijk dan opnieuw.'],
  recht: ['Er is een vraag over het recht. Leg die eerst aan een jurist voor.'],
  werkwijze: ['Het gaat om de werkwijze. Bespreek dat met wie over het proces gaat.'],
}
