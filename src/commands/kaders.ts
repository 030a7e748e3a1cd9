/** `beraad kaders`: which cases rest on which law, ruling or policy. */
import { ExitCode } from '../core/errors.js'
import type { Gebruik } from '../core/kaders/gebruik-schema.js'
import { frameUse, useOf } from '../core/kaders/gebruik.js'
import { kadersJson, kadersPlain, kadersText } from '../core/report/kaders.js'
import type { Environment } from '../environment.js'
import { showProblems } from './show-problems.js'
import { writeResult, type ResultOptions } from './write-result.js'

export interface KadersOptions extends ResultOptions {
  json?: boolean
  plain?: boolean
}

/** Prints what every word fits. Files that cannot be read are named on stderr, and make the exit code 1. */
export async function kaders(words: readonly string[], options: KadersOptions, env: Environment): Promise<ExitCode> {
  const { cases, problems } = await (await env.cases()).loadAll()
  const rows = useOf(frameUse(cases.map(({ casus }) => casus)), words)
  await writeResult(formed(rows, options, env.terminal.width), 'Kaders', options, env)
  if (problems.length === 0) return ExitCode.good
  await showProblems(problems, cases, env)
  return ExitCode.problems
}

function formed(rows: readonly Gebruik[], { json, plain }: KadersOptions, width: number): string {
  if (json) return kadersJson(rows)
  return plain ? kadersPlain(rows) : kadersText(rows, width)
}
