/** Which files a check reads, and what it finds in them: those that are named, the whole folder, or what changed since. */
import { caseFacts, asksForOthers, type CaseFacts } from '../core/moresprudentie/case-facts.js'
import type { RuleContext } from '../core/check/rule.js'
import type { Severities } from '../core/check/stage.js'
import type { Problem } from '../core/problem.js'
import type { Environment } from '../environment.js'
import type { LijnFiles } from '../environment/cases.js'
import type { Verdicts } from '../environment/kept.js'
import type { RuleSettings } from '../environment/settings.js'
import type { Source, Sources } from '../environment/sources.js'
import { checkSources, plainLedger, type Ledger, type Surroundings } from './check-sources.js'
import { folderFacts, newNotes, noting, openNotes, worthKeeping, type NotedCase } from './note-facts.js'
import { openOutcome } from './kept-outcome.js'
import { contextOver } from './rule-context.js'
import { sourcesSince } from './since.js'
import { withLogos } from './with-logos.js'

export interface CheckOptions {
  quiet?: boolean
  /** False: build on no earlier check, and leave nothing for a later one. */
  cache?: boolean
  /** Ids of rules, or of groups of rules, with commas between them. */
  alleen?: string
  /** A version in git: only what changed since, and what that touches. */
  sinds?: string
}

export interface Outcome {
  files: readonly string[]
  problems: Problem[]
}

/** Everything that is found, in the order of the files. Without paths the whole folder is checked. */
export async function checked(paths: readonly string[], options: CheckOptions, env: Environment): Promise<Outcome> {
  if (options.sinds !== undefined) return checkedSince(options.sinds, paths, options, env)
  if (paths.length === 0) return checkedWhole(options, env)
  // A commit hook names every file that changed, also one with settings: that is no case.
  const named = paths.filter((path) => path !== '-' && !isSettings(path))
  const typed: Source[] = paths.includes('-') ? [await env.stdin()] : []
  const onDisk = named.length === 0 ? nothing : await env.sources(named)
  const files = [...typed.map(({ file }) => file), ...onDisk.files]
  const settings = await env.ruleSettings([...files, ...paths.filter(isSettings)])
  const context = await contextOf(options, env)
  const ledger = withLogos(plainLedger(surroundings(context, settings, env)), context.only, env)
  const found = await checkSources(inTurn([typed, onDisk.read(ledger.isKnown)]), files.length, ledger, env)
  return outcome({ files, unread: onDisk.unread }, settings, found)
}

function isSettings(path: string): boolean {
  return /(^|[/\\])\.beraad\.yaml$/.test(path)
}

const nothing = { files: [], unread: [], read: () => [] }

function* inTurn<T>(parts: readonly Iterable<T>[]): Generator<T> {
  for (const part of parts) yield* part
}

/**
 * What stands in other cases is judged only where those can be seen: when the whole folder is checked. Only then, and
 * where reading all anew takes a moment, is anything kept: a hook that names its files writes nothing.
 */
async function checkedWhole(options: CheckOptions, env: Environment): Promise<Outcome> {
  const sources = await env.sources([])
  const { files, read } = sources
  const settings = await env.ruleSettings(files)
  // What only some rules said is no verdict on a file.
  const keeps = options.cache !== false && options.alleen === undefined && files.length >= worthKeeping
  const kept = keeps ? await openOutcome(sources, settings, env) : undefined
  const before = kept?.before()
  if (before !== undefined) return withSjabloon(outcome(sources, settings, before), undefined, env)
  const context = contextOver(await contextOf(options, env), files)
  const verdicts = keeps ? await env.verdicts('oordelen') : undefined
  const notes = verdicts ? await openNotes(sources, env) : newNotes()
  const ledger = noting(await ledgerFor(surroundings(context, settings, env), verdicts), notes)
  const found = await checkSources(read(ledger.isKnown, notes.hashOf), files.length, ledger, env)
  const cases = notes.cases()
  const others = () => caseFacts(cases.map(({ row }) => row))
  await judgeBeside(others, { found, cases, context, settings }, env)
  await kept?.keep(found)
  return withSjabloon(outcome(sources, settings, found), context.only, env)
}

/** The template that the settings name stands in no folder that is looked through. */
async function withSjabloon(
  { files, problems }: Outcome,
  only: RuleContext['only'],
  env: Environment,
): Promise<Outcome> {
  const named = env.settings.rapport?.sjabloon
  if (named === undefined) return { files, problems }
  const file = await env.sjabloon(named, 'verzameling')
  const found = await (await import('./read-sjabloon.js')).sjabloonProblems(file, only)
  return { files: [...files, file.source.file], problems: [...problems, ...found] }
}

async function ledgerFor(around: ReturnType<typeof surroundings>, verdicts: Verdicts | undefined): Promise<Ledger> {
  if (verdicts === undefined) return plainLedger(around)
  return (await import('./kept-ledger.js')).keptLedger(around, await around.lijnen(), verdicts)
}

/** What a change touches, held against the whole folder, and the template. Nothing is kept: it is a small part. */
async function checkedSince(
  ref: string,
  paths: readonly string[],
  options: CheckOptions,
  env: Environment,
): Promise<Outcome> {
  const { files, read } = await sourcesSince(ref, paths, options, env)
  const settings = await env.ruleSettings(files)
  const { files: all, unread } = await env.sources([])
  const context = contextOver(await contextOf(options, env), all)
  const notes = newNotes()
  const ledger = noting(plainLedger(surroundings(context, settings, env)), notes)
  const found = await checkSources(read(ledger.isKnown), files.length, ledger, env)
  await judgeBeside(() => folderFacts(env), { found, cases: notes.cases(), context, settings }, env)
  return withSjabloon(outcome({ files, unread }, settings, found), context.only, env)
}

interface FirstRound {
  found: Map<string, readonly Problem[]>
  cases: readonly NotedCase[]
  context: RuleContext
  settings: RuleSettings
}

/** The facts and the rules are loaded only where a case has anything to do with others. */
async function judgeBeside(
  others: () => CaseFacts | Promise<CaseFacts>,
  { found, cases, context, settings }: FirstRound,
  env: Environment,
): Promise<void> {
  if (!cases.some(({ row }) => asksForOthers(row))) return
  const { judgeBetween } = await import('./check-between.js')
  const beside = { ...context, others: await others() }
  await judgeBetween(found, cases, beside, surroundings(beside, settings, env), env)
}

/** What is not read at all is told whichever rules were asked: none of them looked at it. */
function outcome(
  { files, unread }: Pick<Sources, 'files' | 'unread'>,
  settings: RuleSettings,
  found: ReadonlyMap<string, readonly Problem[]>,
): Outcome {
  return { files, problems: [...settings.problems, ...unread, ...[...found.values()].flat()] }
}

/** What holds for every file, whichever are checked. */
async function contextOf({ alleen }: CheckOptions, env: Environment): Promise<RuleContext> {
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
