/** The chain of a reconstructie: its decisions in time, and what of their test is still open. */
import type { Casus } from './casus.js'

export type Reconstructie = NonNullable<Casus['reconstructie']>
export type Besluit = Reconstructie['besluiten'][number]
export type Aanbeveling = Reconstructie['aanbevelingen'][number]

/** What a case says as a reconstructie; empty lists where it says nothing yet. */
export function reconstructieOf({ reconstructie }: Casus): Reconstructie {
  return reconstructie ?? { besluiten: [], patronen: [], aanbevelingen: [] }
}

/**
 * Whether the first of two moments is surely the later one. A year, a month and a day are compared as far as both say
 * something: "2011" is not later than "2011-03", nor the other way round.
 */
export function isSurelyLater(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) > other.slice(0, length)
}

/** The first and the last day of a moment, as days since 1970: "2011" is the whole year. */
export function daysOf(moment: string): { first: number; last: number } {
  const [year = 0, month, day] = moment.split('-').map(Number)
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1)
  const next =
    day !== undefined ? first + DAY : month !== undefined ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1)
  return { first: first / DAY, last: next / DAY - 1 }
}

/** Whether the group began to test the decisions of the chain. */
export function isBeingTested(casus: Casus): boolean {
  return reconstructieOf(casus).besluiten.some(({ toets }) => toets !== undefined)
}

/** What of the test of a decision has no answer yet, in the words of the report. */
export function openInToets({ toets }: Besluit): string[] {
  const parts: [string, string | undefined][] = [
    ['of alles is meegewogen', toets?.gewogen?.antwoord],
    ['of er oog was voor schade', toets?.oogVoorSchade?.antwoord],
    ['welke schadebeperking is overwogen', toets?.schadebeperking?.trim()],
    ['of het juist was', toets?.juist?.antwoord],
  ]
  return parts.flatMap(([name, answer]) => (answer ? [] : [name]))
}

const DAY = 86_400_000
