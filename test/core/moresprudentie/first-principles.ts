/** The reason model spelled out: every case says which sets of factors outweigh which, and two that disagree contradict. */
import { opposite, type Draft } from '../../../src/core/moresprudentie/model.js'
import { partsOf } from './some-weighings.js'

/**
 * The preferences that one case expresses (Horty 2011): its reason, or anything that holds it, outweighs every set of
 * factors that lay on the losing side. As texts "pro|contra>" or "pro|contra<", over all factors that tests use.
 */
function preferences(one: Draft): Set<string> {
  const all = { pro: ['p1', 'p2', 'p3', 'p4'], contra: ['c1', 'c2', 'c3', 'c4'] }
  const found = new Set<string>()
  for (const winner of partsOf(all[one.side])) {
    if (!one.reason.every((factor) => winner.includes(factor))) continue
    for (const loser of partsOf(one[opposite(one.side)])) {
      const [pro, contra] = one.side === 'pro' ? [winner, loser] : [loser, winner]
      found.add(`${pro.toSorted().join()}|${contra.toSorted().join()}|${one.side}`)
    }
  }
  return found
}

/** Whether some set of factors both outweighs another and is outweighed by it. */
export function disagree(cases: readonly Draft[]): boolean {
  const all = new Set(cases.flatMap((one) => [...preferences(one)]))
  return [...all].some((text) => text.endsWith('|pro') && all.has(`${text.slice(0, -3)}contra`))
}
