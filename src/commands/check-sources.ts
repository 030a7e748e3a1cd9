/** Checks files one after another: what is settled is skipped, and one bad file never stops the others. */
import { checkLijnText, isLijnFile } from '../core/check/check-lijn.js'
import { checkRead, contextFor } from '../core/check/check.js'
import { factsMarker, watched } from '../core/check/facts.js'
import type { RuleContext } from '../core/check/rule.js'
import type { Problem } from '../core/problem.js'
import { readText } from '../core/text/read-text.js'
import type { Environment } from '../environment.js'
import type { IsKnown, Source } from '../environment/sources.js'
import type { Verdicts } from '../environment/kept.js'

/** Problems in the order of the files, of every file that could be read as of every one that could not. */
export async function checkSources(
  sources: Iterable<Source>,
  total: number,
  ledger: Ledger,
  env: Environment,
): Promise<Problem[]> {
  const problems: Problem[] = []
  const progress = env.progress()
  let done = 0
  for (const source of sources) {
    if ('text' in source) problems.push(...(await ledger.check(source)))
    if ('problem' in source) problems.push(source.problem)
    progress.at(++done, total)
  }
  progress.end()
  ledger.close()
  return problems
}

/** Checks texts against what is known of their folder, and remembers which had nothing to say. */
export interface Ledger {
  isKnown: IsKnown
  check(source: { file: string; text: string; hash?: string }): Promise<Problem[]>
  close(): void
}

/** What is known of a file besides its text. The same object where the same is known. */
export type ContextOf = (file: string) => RuleContext

/** A ledger that keeps nothing. */
export function plainLedger(contextOf: ContextOf): Ledger {
  return {
    isKnown: () => false,
    check: async (source) => problemsOf(source, contextFor(source.file, contextOf(source.file))),
    close: () => undefined,
  }
}

/**
 * A ledger that builds on an earlier one. A text without problems is settled as long as its path, its bytes and
 * everything that its rules looked at are the same.
 */
export function keptLedger(contextOf: ContextOf, verdicts: Verdicts): Ledger {
  const { settled, markOf, keep } = verdicts
  const next = new Map<string, string>()
  const factsMark = factsMarker(markOf)
  const held = new Map<RuleContext, Map<string, boolean>>()
  const stillHolds = (facts: string, context: RuleContext) => {
    const here = held.get(context) ?? new Map<string, boolean>()
    held.set(context, here)
    const holds = here.get(facts) ?? facts === factsMark(context, namesIn(facts))
    here.set(facts, holds)
    return holds
  }
  return {
    isKnown: (file, hash) => {
      const mark = markOf(`${file}\n${hash}`)
      const facts = settled.get(mark)
      if (facts === undefined || !stillHolds(facts, contextOf(file))) return false
      next.set(mark, facts)
      return true
    },
    check: async (source) => {
      const { file, hash } = source
      const context = contextOf(file)
      const seen = watched(contextFor(file, context))
      const problems = await problemsOf(source, seen.context)
      const facts = factsMark(context, seen.asked)
      if (problems.length === 0 && facts !== undefined) next.set(markOf(`${file}\n${hash}`), facts)
      return problems
    },
    close: () => {
      if (isOther(settled, next)) keep(next)
    },
  }
}

async function problemsOf({ file, text }: { file: string; text: string }, context: RuleContext): Promise<Problem[]> {
  if (isLijnFile(file, text)) return checkLijnText(file, text, context).problems
  return checkRead(await readText(file, text), context).problems
}

function namesIn(facts: string): string[] {
  return facts === '' ? [] : facts.split(',').map((fact) => fact.slice(0, fact.indexOf('=')))
}

function isOther(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): boolean {
  return before.size !== after.size || [...after].some(([mark, facts]) => before.get(mark) !== facts)
}
