/** A name for each problem that stays when lines and items move, so that a service sees which ones are new. */
import type { Problem } from '../problem.js'
import { hashOf } from '../text/hash.js'

/** One fingerprint for each problem: 32 hexadecimal digits, all different, made of rule, file and part of the case. */
export function fingerprints(problems: readonly Problem[]): string[] {
  const seen = new Map<string, number>()
  return problems.map(({ ruleId, file, key = '' }) => {
    const what = JSON.stringify([ruleId, file, key])
    const nth = (seen.get(what) ?? 0) + 1
    seen.set(what, nth)
    return hashOf(JSON.stringify([ruleId, file, key, nth])).slice(0, 32)
  })
}
