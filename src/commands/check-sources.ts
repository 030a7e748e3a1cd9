/** Checks files one after another: what is settled is skipped, and one bad file never stops the others. */
import { contextFor } from '../core/check/context-for.js'
import type { CheckedText } from '../core/check/problems-in.js'
import type { RuleContext } from '../core/check/rule.js'
import type { Problem } from '../core/problem.js'
import type { Environment } from '../environment.js'
import type { LijnFiles } from '../environment/cases.js'
import type { IsKnown, ReadSource, Source } from '../environment/sources.js'
import { byName } from './rule-context.js'

/** Problems by file, in the order of the files: of every one that could be read as of every one that could not. */
export async function checkSources(
  sources: Iterable<Source>,
  total: number,
  ledger: Ledger,
  env: Environment,
): Promise<Map<string, readonly Problem[]>> {
  const found = new Map<string, readonly Problem[]>()
  const progress = env.progress('bestanden nagekeken')
  let done = 0
  for (const source of sources) {
    if ('isKnown' in source) found.set(source.file, ledger.known(source.file))
    else if ('problem' in source) found.set(source.file, [source.problem])
    else found.set(source.file, (await ledger.check(source)).problems)
    progress.at(++done, total)
  }
  progress.end()
  await ledger.close()
  return found
}

/** Checks texts against what is known of their folder, and may remember what it said about them. */
export interface Ledger {
  isKnown: IsKnown
  /** What was said before about the file that was just found to be known. */
  known(file: string): readonly Problem[]
  check(source: TextSource): Promise<CheckedText>
  close(): Promise<void>
}

export type TextSource = Extract<ReadSource, { text: string }>

/** What is known of files besides their texts. */
export interface Surroundings {
  /** All but the lijnen. The same object where the same is known. */
  contextOf(file: string): RuleContext
  lijnen(): Promise<LijnFiles>
}

/** A ledger that keeps nothing. */
export function plainLedger(surroundings: Surroundings): Ledger {
  const contextOf = fullContext(surroundings)
  const judge = lazyJudge()
  return {
    isKnown: () => false,
    known: () => [],
    check: async (source) => (await judge())(source, contextFor(source.file, await contextOf(source.file))),
    close: async () => undefined,
  }
}

/** Readers and rules: loaded for the first text that has to be judged, for often there is none. */
export function lazyJudge(): () => Promise<(source: TextSource, context: RuleContext) => Promise<CheckedText>> {
  let loaded: Promise<typeof import('../core/check/problems-in.js')> | undefined
  return async () => (await (loaded ??= import('../core/check/problems-in.js'))).checkedText
}

/** Everything that rules may look at. The lijnen are read when the first text asks for them. */
export function fullContext({ contextOf, lijnen }: Surroundings): (file: string) => Promise<RuleContext> {
  const known = new Map<RuleContext, Promise<RuleContext>>()
  const withLijnen = async (context: RuleContext) => {
    const loaded = await (await lijnen()).load()
    return { ...context, lijnen: byName(loaded.lijnen) }
  }
  return (file) => {
    const context = contextOf(file)
    const full = known.get(context) ?? withLijnen(context)
    known.set(context, full)
    return full
  }
}
