/** What to do next with a case: said by the overview and at the end of a session. */
import type { Casus } from '../casus/casus.js'

/** The next step, as the end of a sentence or as a command. */
export function nextStep({ id, soort, status, groep }: Pick<Casus, 'id' | 'soort' | 'status' | 'groep'>): string {
  // A group with members is worked off; what is asked of it once stands in its file by then.
  if (soort === 'groep' && status === 'concept' && (groep?.leden.length ?? 0) > 0) return `beraad groep ${id}`
  return (ofKind[soort]?.[status] ?? ofAll[status])(id)
}

type Steps = Record<Casus['status'], (id: string) => string>

const ofAll: Steps = {
  concept: (id) => `beraad verder ${id}`,
  advies: (id) => `wacht op het besluit. Vastleggen: beraad besluit ${id}`,
  besloten: (id) => `het besluit is er. Wat er nog wacht: beraad opvolging --casus ${id}`,
  afgerond: (id) => `beraad toon ${id}`,
  ingetrokken: (id) => `beraad toon ${id}`,
}

const ofKind: Partial<Record<Casus['soort'], Partial<Steps>>> = {
  signaal: { concept: (id) => `wacht op een antwoord. Zie gelijke signalen: beraad signaal ${id}` },
  raadsadvies: { advies: (id) => `wacht op een reactie. Vastleggen: beraad verder ${id} --stap opvolging` },
}
