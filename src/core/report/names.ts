/** From an id in a case to the words a reader knows it by. */
import type { Casus } from '../casus/casus.js'

/** The names of these stakeholders. An id that the case does not hold stays an id. */
export function belanghebbendeNamen(casus: Casus, ids: readonly string[]): string {
  return namesTogether(ids.map((id) => casus.belanghebbenden.find((b) => b.id === id)?.naam ?? id))
}

/** Names side by side. With semicolons: a name such as "partner en kinderen" holds its own "en". */
export function namesTogether(names: readonly string[]): string {
  return names.join('; ')
}

/** The function of a participant: never a name. */
export function deelnemerFunctie(casus: Casus, id: string): string {
  return casus.deelnemers.find((d) => d.id === id)?.functie ?? id
}

/** What an argument says. */
export function stellingOf(casus: Casus, id: string): string {
  return casus.argumenten.find((a) => a.id === id)?.stelling ?? 'Dit argument staat niet in de casus.'
}

/** Short sentences one after another, each with its full stop. */
export function sentences(parts: readonly string[]): string {
  return parts.map((part) => `${part.trim().replace(/\.$/, '')}.`).join(' ')
}
