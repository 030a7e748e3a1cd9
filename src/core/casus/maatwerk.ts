/** What follows from the answers of a maatwerk case: how long the client waited, and how the perspectives are spread. */
import type { Argument, Casus } from './casus.js'
import { counts } from './weighing.js'

export type Perspectief = NonNullable<Argument['perspectief']>

/** In the order in which a group goes round them. */
export const perspectieven: readonly Perspectief[] = ['juridisch', 'financieelEconomisch', 'sociaalMaatschappelijk']

/** From the first contact to the word to the client. */
export interface Doorlooptijd {
  /** "JJJJ-MM-DD". */
  van: string
  /** The day of the word, or `today` while there was none. */
  tot: string
  /** Calendar days between the two. */
  dagen: number
  /** Whether the client still waits. */
  loopt: boolean
}

/** The lead time; undefined without a first contact, and without a word when no `today` ("JJJJ-MM-DD") is given. */
export function doorlooptijd({ maatwerk, opvolging, status }: Casus, today?: string): Doorlooptijd | undefined {
  const van = maatwerk?.eersteContact
  const bericht = opvolging.terugkoppeling?.datum
  const tot = bericht ?? (status === 'ingetrokken' ? undefined : today)
  if (van === undefined || tot === undefined) return undefined
  return { van, tot, dagen: daysBetween(van, tot), loopt: bericht === undefined }
}

/** How many arguments that count come from each perspective. */
export function perspectiefTelling({ argumenten }: Casus): Record<Perspectief, number> {
  const from = (name: Perspectief) => argumenten.filter((a) => counts(a) && a.perspectief === name).length
  return {
    juridisch: from('juridisch'),
    financieelEconomisch: from('financieelEconomisch'),
    sociaalMaatschappelijk: from('sociaalMaatschappelijk'),
  }
}

/** The perspective with more arguments than the two others together, from four arguments on. */
export function overheersend(casus: Casus): { perspectief: Perspectief; aantal: number; totaal: number } | undefined {
  const telling = perspectiefTelling(casus)
  const totaal = perspectieven.reduce((sum, name) => sum + telling[name], 0)
  const perspectief = perspectieven.find((name) => telling[name] * 2 > totaal)
  if (perspectief === undefined || totaal < fewest) return undefined
  return { perspectief, aantal: telling[perspectief], totaal }
}

/** Fewer say nothing about a balance. */
const fewest = 4

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day)
}

const day = 24 * 60 * 60 * 1000
