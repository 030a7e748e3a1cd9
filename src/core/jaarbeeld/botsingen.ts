/** Which beginselen stood against each other, and on whose side the advice came out. Counts of cases, never a verdict. */
import type { Casus, Kant } from '../casus/casus.js'
import { counts, winningSide } from '../casus/weighing.js'
import type { Profiel } from '../report/profiel/profielen.js'
import { folded } from '../text/fold.js'
import { isKlein, telling, zonderKleine } from './kleine-aantallen.js'
import type { Botsing } from './schema.js'

type Won = keyof Botsing['won']

/** The pairs, most cases first, and how many are too rare to be told of. A pair counts once for each case. */
export function botsingen(cases: readonly Casus[], profiel: Profiel): { botsingen: Botsing[]; botsingenWeg: number } {
  const pairs = [...pairsIn(cases).values()]
  const told = pairs.filter(({ found }) => !isKlein(telling(casesOf(found), profiel)))
  const rows = told.map(({ een, ander, found }): Botsing => {
    const groups = outcomes.map((won) => casesOf(found.filter((one) => one.won === won)))
    const [first, second, both, none] = zonderKleine(groups.map((group) => telling(group, profiel)))
    return {
      een,
      ander,
      aantal: found.length,
      won: { een: first!, ander: second!, beide: both!, geen: none! },
    }
  })
  rows.sort((a, b) => b.aantal - a.aantal || compare(a.een, b.een) || compare(a.ander, b.ander))
  return { botsingen: rows, botsingenWeg: pairs.length - told.length }
}

interface Pair {
  een: string
  ander: string
  found: { casus: Casus; won: Won }[]
}

function casesOf(found: Pair['found']): Casus[] {
  return found.map(({ casus }) => casus)
}

function pairsIn(cases: readonly Casus[]): Map<string, Pair> {
  const pairs = new Map<string, Pair>()
  const names = namesIn(cases)
  for (const casus of cases)
    for (const [key, [een, ander]] of opposedIn(casus)) {
      const pair = pairs.get(key) ?? { een: names.get(een)!, ander: names.get(ander)!, found: [] }
      pair.found.push({ casus, won: wonBy(een, ander, casus) })
      pairs.set(key, pair)
    }
  return pairs
}

/** Each pair of one case once, whichever side has which. A beginsel does not collide with itself. */
function opposedIn(casus: Casus): Map<string, [string, string]> {
  const { pro, contra } = sidesOf(casus)
  const both = [...pro].flatMap((one) => [...contra].map((other) => [one, other].sort() as [string, string]))
  return new Map(both.filter(([een, ander]) => een !== ander).map((pair) => [JSON.stringify(pair), pair]))
}

/** The beginselen on each side, in the form in which they are compared. */
function sidesOf({ argumenten }: Casus): Record<Kant, Set<string>> {
  const of = (kant: Kant) =>
    new Set(argumenten.filter((a) => counts(a) && a.kant === kant && a.beginsel?.trim()).map((a) => keyOf(a.beginsel!)))
  return { pro: of('pro'), contra: of('contra') }
}

/** On whose side the advice came out; a concept has none yet. */
function wonBy(een: string, ander: string, casus: Casus): Won {
  const winner = casus.status === 'concept' ? undefined : winningSide(casus)
  if (winner === undefined) return 'geen'
  const sides = sidesOf(casus)
  const [won, lost] = winner === 'pro' ? [sides.pro, sides.contra] : [sides.contra, sides.pro]
  const isFirst = won.has(een) && lost.has(ander)
  const isSecond = won.has(ander) && lost.has(een)
  if (isFirst && isSecond) return 'beide'
  return isFirst ? 'een' : 'ander'
}

/** The name by which people read a beginsel: of the ways it is written the first in order. */
function namesIn(cases: readonly Casus[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const { beginsel } of cases.flatMap(({ argumenten }) => argumenten)) {
    if (!beginsel?.trim()) continue
    const [key, name] = [keyOf(beginsel), beginsel.trim()]
    const known = names.get(key)
    if (known === undefined || name < known) names.set(key, name)
  }
  return names
}

function keyOf(beginsel: string): string {
  return folded(beginsel.trim().replace(/\s+/g, ' '))
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

const outcomes = ['een', 'ander', 'beide', 'geen'] as const satisfies readonly Won[]
