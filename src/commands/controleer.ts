/** `beraad controleer`: checks case files and files with factors: form, schema and the rules of the method. */
import { isLijnFile } from '../core/check/is-lijn-file.js'
import { formatOf, formatted } from '../core/check/formats.js'
import { plainLooks, type Looks } from '../core/check/report.js'
import type { RuleContext } from '../core/check/rule.js'
import type { Severities } from '../core/check/stage.js'
import { strictly } from '../core/check/strict.js'
import { ExitCode } from '../core/errors.js'
import type { Problem } from '../core/problem.js'
import type { Environment } from '../environment.js'
import type { LijnFiles } from '../environment/cases.js'
import type { RuleSettings } from '../environment/settings.js'
import type { Source } from '../environment/sources.js'
import { version } from '../version.js'
import { checkSources, plainLedger, type Ledger, type Surroundings } from './check-sources.js'
import { contextOver } from './rule-context.js'
import { show } from './show.js'
import { sourcesSince } from './since.js'
import { writeResult, type ResultOptions } from './write-result.js'

export interface ControleerOptions extends ResultOptions {
  json?: boolean
  format?: string
  /** False: build on no earlier check, and leave nothing for a later one. */
  cache?: boolean
  /** Ids of rules, or of groups of rules, with commas between them. */
  alleen?: string
  /** A version in git: only what changed since, and what that touches. */
  sinds?: string
  /** Warnings count as errors. */
  streng?: boolean
  /** The id of a rule to explain; nothing is checked then. */
  legUit?: string
}

/**
 * Checks the files, folders or `-` (stdin) that are named; without names the whole folder. `quiet` leaves only errors.
 * Exit 1 on an error, 3 on a file that can't be read, 5 on a refusal.
 */
export async function controleer(paths: string[], options: ControleerOptions, env: Environment): Promise<ExitCode> {
  if (options.legUit !== undefined) return (await import('./leg-uit.js')).legUit(options.legUit, options, env)
  const format = formatOf(options, env.service)
  const { files, problems: found } = await checked(paths, options, env)
  const all = options.streng ? strictly(found) : found
  const problems = options.quiet ? all.filter((problem) => problem.severity === 'fout') : all
  const code = exitCodeOf(problems)
  if (options.quiet && format === 'mens' && problems.length === 0) return code
  const report = { problems, files, version }
  await writeResult(await formatted(format, report, looksOf(options, env)), 'Meldingen', options, env)
  const saysNext = !options.quiet && options.sinds === undefined && format === 'mens'
  if (code === ExitCode.good && saysNext) show(env, nextStep(files))
  return code
}

interface Outcome {
  files: readonly string[]
  problems: Problem[]
}

async function checked(paths: readonly string[], options: ControleerOptions, env: Environment): Promise<Outcome> {
  if (options.sinds !== undefined) return checkedSince(options.sinds, paths, options, env)
  // A commit hook names every file that changed, also one with settings: that is no case.
  const named = paths.filter((path) => path !== '-' && !isSettings(path))
  const typed: Source[] = paths.includes('-') ? [await env.stdin()] : []
  const onDisk = paths.length > 0 && named.length === 0 ? nothing : await env.sources(named)
  const files = [...typed.map(({ file }) => file), ...onDisk.files]
  const settings = await env.ruleSettings([...files, ...paths.filter(isSettings)])
  const ledger = await ledgerFor(paths, files, settings, options, env)
  const sources = [typed, onDisk.read(ledger.isKnown)]
  const found = await checkSources(inTurn(sources), files.length, ledger, env)
  return { files, problems: [...settings.problems, ...found] }
}

function isSettings(path: string): boolean {
  return /(^|[/\\])\.beraad\.yaml$/.test(path)
}

/** What a change touches, held against the whole folder. Nothing is kept: it is a small part. */
async function checkedSince(
  ref: string,
  paths: readonly string[],
  options: ControleerOptions,
  env: Environment,
): Promise<Outcome> {
  const { files, read } = await sourcesSince(ref, paths, options, env)
  const settings = await env.ruleSettings(files)
  const context = contextOver(await contextOf(options, env), (await env.sources([])).files)
  const ledger = plainLedger(surroundings(context, settings, env))
  const found = await checkSources(read(ledger.isKnown), files.length, ledger, env)
  return { files, problems: [...settings.problems, ...found] }
}

const nothing = { files: [], read: () => [] }

function* inTurn<T>(parts: readonly Iterable<T>[]): Generator<T> {
  for (const part of parts) yield* part
}

/**
 * What stands in other cases is judged only where those can be seen: when the whole folder is checked. Only then, and
 * where reading all anew takes a moment, is anything kept: a hook that names its files writes nothing.
 */
async function ledgerFor(
  paths: readonly string[],
  files: readonly string[],
  settings: RuleSettings,
  options: ControleerOptions,
  env: Environment,
): Promise<Ledger> {
  const base = await contextOf(options, env)
  if (paths.length > 0) return plainLedger(surroundings(base, settings, env))
  const around = surroundings(contextOver(base, files), settings, env)
  // What only some rules said is no verdict on a file.
  const isWhole = options.cache !== false && base.only === undefined
  const verdicts = isWhole && files.length >= worthKeeping ? await env.verdicts() : undefined
  if (verdicts === undefined) return plainLedger(around)
  return (await import('./kept-ledger.js')).keptLedger(around, await around.lijnen(), verdicts)
}

/** What holds for every file, whichever are checked. */
async function contextOf({ alleen }: ControleerOptions, env: Environment): Promise<RuleContext> {
  const only = alleen === undefined ? undefined : (await import('./rule-names.js')).ruleNames(alleen)
  return { today: env.today(), only }
}

/** And what the team set in the folder of each file, which files with the same settings share; and the lijnen. */
function surroundings(shared: RuleContext, { severitiesOf }: RuleSettings, env: Environment): Surroundings {
  const known = new Map<Severities, RuleContext>()
  let lijnen: Promise<LijnFiles> | undefined
  return {
    contextOf(file) {
      const severities = severitiesOf(file)
      const context = known.get(severities) ?? { ...shared, severities }
      known.set(severities, context)
      return context
    },
    lijnen: () => (lijnen ??= env.cases().then((cases) => cases.lijnFiles())),
  }
}

/** Fewer files than this are read anew in a tenth of a second. */
const worthKeeping = 100

/** On a screen no word is cut; in a pipe or a file every message is one line, for whoever reads it. */
function looksOf({ output }: ControleerOptions, { terminal }: Environment): Looks {
  const isFile = output !== undefined && output !== '-'
  const { width, accessible } = terminal
  if (isFile) return { ...plainLooks, accessible }
  return { width, wraps: terminal.isTerminal, accessible, style: terminal.outStyle }
}

function exitCodeOf(problems: readonly Problem[]): ExitCode {
  if (problems.some((problem) => problem.unsafe)) return ExitCode.unsafe
  if (problems.some((problem) => problem.ruleId === 'BESTAND-LEZEN')) return ExitCode.io
  return problems.some((problem) => problem.severity === 'fout') ? ExitCode.problems : ExitCode.good
}

function nextStep([first, ...others]: readonly string[]): string[] {
  if (first === undefined) return ['Volgende stap: beraad nieuw']
  if (others.length > 0) return ['Volgende stap: beraad']
  return first === '-' || isLijnFile(first) ? [] : [`Volgende stap: beraad rapport ${first}`]
}
