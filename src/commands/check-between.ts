/** Judges cases beside each other once all are read: few have something to say then, and only those are read again. */
import { mustBeJudged } from '../core/check/between.js'
import type { RuleContext } from '../core/check/rule.js'
import type { Problem } from '../core/problem.js'
import type { Environment } from '../environment.js'
import { plainLedger, type Surroundings } from './check-sources.js'
import type { NotedCase } from './note-facts.js'

/**
 * Replaces what was found in the noted cases that others make a difference to. Which those are is found out without their
 * text, which takes little, so nothing of it is kept: what changed elsewhere always counts. `context` and `around` hold the
 * facts of all cases.
 */
export async function judgeBetween(
  found: Map<string, readonly Problem[]>,
  cases: readonly NotedCase[],
  context: RuleContext,
  around: Surroundings,
  env: Environment,
): Promise<void> {
  const files = cases.filter(({ row }) => mustBeJudged(row, context)).map(({ file }) => file)
  if (files.length === 0) return
  const ledger = plainLedger(around)
  for (const source of (await env.sources(files)).read(ledger.isKnown)) {
    if ('text' in source) found.set(source.file, (await ledger.check(source)).problems)
    if ('problem' in source) found.set(source.file, [source.problem])
  }
}
