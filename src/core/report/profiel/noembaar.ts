/** Which cases a report about many may say something of, for whom it is. */
import type { Casus } from '../../casus/casus.js'
import type { Profiel } from './profielen.js'

/** Whether a reader may know this case by name. For everybody: only what is meant for everybody. */
export function isNoembaar({ vertrouwelijkheid }: Casus, profiel: Profiel): boolean {
  return noembaar[profiel].includes(vertrouwelijkheid)
}

const noembaar: Record<Profiel, readonly Casus['vertrouwelijkheid'][]> = {
  intern: ['openbaar', 'intern', 'vertrouwelijk'],
  directie: ['openbaar', 'intern', 'vertrouwelijk'],
  moresprudentie: ['openbaar', 'intern'],
  openbaar: ['openbaar'],
}
