/** The check of files that somebody names: a template among them also has its logo looked at. */
import type { RuleContext } from '../core/check/rule.js'
import type { Environment } from '../environment.js'
import type { Ledger } from './check-sources.js'

/** `only`: the rules that are asked about. Nothing is loaded for it until there is a template with a logo. */
export function withLogos(ledger: Ledger, only: RuleContext['only'], env: Environment): Ledger {
  return {
    ...ledger,
    async check(source) {
      const found = await ledger.check(source)
      if (found.sjabloon?.logo === undefined || source.file === '-') return found
      const file = await env.sjabloon(source.file, 'hier')
      return { problems: await (await import('./read-sjabloon.js')).sjabloonProblems(file, only) }
    },
  }
}
