/** A ledger that builds on an earlier check and leaves something for the next one. */
import { contextFor } from '../core/check/context-for.js'
import { factsMarker, watched } from '../core/check/facts.js'
import type { RuleContext } from '../core/check/rule.js'
import type { Problem } from '../core/problem.js'
import type { LijnFiles } from '../environment/cases.js'
import type { Told, Verdict, Verdicts } from '../environment/kept.js'
import { fullContext, lazyJudge, type Ledger, type Surroundings } from './check-sources.js'
import { mostKept } from './kept-outcome.js'

/**
 * What was said about a text stands as long as its path, its bytes and everything that its rules looked at are the
 * same. `lijnFiles`: those that `surroundings` reads.
 */
export function keptLedger(surroundings: Surroundings, lijnFiles: LijnFiles, verdicts: Verdicts): Ledger {
  const { settled, markOf, keep } = verdicts
  const next = new Map<string, Verdict>()
  const said = new Map<string, Problem[]>()
  const facts = factsIn(surroundings, lijnFiles, markOf)
  const contextOf = fullContext(surroundings)
  const judge = lazyJudge()
  return {
    isKnown: (file, hash, content) => {
      const mark = markOf(`${file}\n${hash}`)
      const verdict = settled.get(mark)
      if (verdict === undefined || !facts.stillHold(file, verdict.facts)) return false
      const problems = problemsOf(verdict, file, content, verdicts)
      if (problems === undefined) return false
      next.set(mark, verdict)
      said.set(file, problems)
      return true
    },
    known: (file) => {
      const problems = said.get(file) ?? []
      said.delete(file)
      return problems
    },
    check: async (source) => {
      const { file, hash, text } = source
      const seen = watched(contextFor(file, await contextOf(file)))
      const checked = await (await judge())(source, seen.context)
      const held = facts.mark(file, seen.asked)
      const verdict =
        held === undefined ? undefined : verdictOn(checked.problems, { file, content: text, facts: held }, verdicts)
      if (verdict) next.set(markOf(`${file}\n${hash}`), verdict)
      return checked
    },
    close: async () => {
      if (isOther(settled, next)) await keep(next)
    },
  }
}

interface Facts {
  /** The facts of these names for a file, as one word; undefined when they can't be told apart. */
  mark(file: string, names: Iterable<string>): string | undefined
  stillHold(file: string, word: string): boolean
}

/** For the lijnen the bytes of their files stand in, so that they need not be read to know that nothing changed. */
function factsIn({ contextOf }: Surroundings, { mark: lijnen }: LijnFiles, markOf: Verdicts['markOf']): Facts {
  const markFacts = factsMarker(markOf)
  const held = new Map<RuleContext, Map<string, boolean>>()
  const mark: Facts['mark'] = (file, names) => markFacts({ ...contextOf(file), lijnen }, names)
  return {
    mark,
    stillHold(file, word) {
      const context = contextOf(file)
      const here = held.get(context) ?? new Map<string, boolean>()
      held.set(context, here)
      const holds = here.get(word) ?? word === mark(file, namesIn(word))
      here.set(word, holds)
      return holds
    },
  }
}

function namesIn(word: string): string[] {
  return word === '' ? [] : word.split(',').map((fact) => fact.slice(0, fact.indexOf('=')))
}

/** Undefined where so much was said that it is better said anew. */
function verdictOn(problems: readonly Problem[], told: Told, { conceal }: Verdicts): Verdict | undefined {
  const { facts } = told
  if (problems.length === 0) return { facts }
  const text = JSON.stringify(problems)
  return text.length > mostKept ? undefined : { facts, hidden: conceal(text, told) }
}

/** Undefined where that can't be told, as without the content of the file that the problems are about. */
function problemsOf(
  { hidden, facts }: Verdict,
  file: string,
  content: Uint8Array | undefined,
  { reveal }: Verdicts,
): Problem[] | undefined {
  if (hidden === undefined) return []
  const text = content && reveal(hidden, { file, content, facts })
  return text === undefined ? undefined : (JSON.parse(text) as Problem[])
}

function isOther(before: ReadonlyMap<string, Verdict>, after: ReadonlyMap<string, Verdict>): boolean {
  if (before.size !== after.size) return true
  return [...after].some(([mark, { facts, hidden }]) => {
    const old = before.get(mark)
    return old?.facts !== facts || old.hidden !== hidden
  })
}
