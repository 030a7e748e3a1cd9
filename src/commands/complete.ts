/** `beraad complete`: the script that a shell needs to fill in words, and the words that fit. */
import { RootCommand, type Command as TabCommand } from '@bomb.sh/tab'
import type { Command } from 'commander'
import { caseIdOf } from '../core/casus/case-id.js'
import { ciKinds } from '../core/ci-files.js'
import { stepIds } from '../core/casus/steps.js'
import { catalogue } from '../core/check/catalogue.js'
import { formatNames } from '../core/check/formats.js'
import { ExitCode, UserError } from '../core/errors.js'
import { vormen } from '../core/export/vormen.js'
import { rowColumns } from '../core/list/row-schema.js'
import { wachtSoorten } from '../core/opvolging/schema.js'
import { wachtend } from '../core/opvolging/wachtend.js'
import { profielen } from '../core/report/profiel/profielen.js'
import { besluitLabels, oordeelLabels, perspectiefLabels, soortLabels, statusLabels } from '../core/report/labels.js'
import type { Environment, Shell } from '../environment.js'
import { frameWords, searchWords } from './complete-words.js'
import { countingOf } from './counting.js'
import { rapportVormen, soortNamen } from './report-choices.js'

const shells: readonly string[] = ['bash', 'zsh', 'fish', 'powershell'] satisfies Shell[]

/** With a shell: its script. After `--`: what fits the last of those words, one line each. `program`: the verbs and their flags. */
export async function complete(shell: string | undefined, program: Command, env: Environment): Promise<ExitCode> {
  const { rawArgs } = program as Command & { rawArgs: string[] }
  const start = rawArgs.indexOf('--')
  if (start !== -1) env.out(await fitting(rawArgs.slice(start + 1), program, env))
  else if (shell !== undefined && shells.includes(shell)) env.out(await env.shellScript(shell as Shell))
  else throw new UserError(whatIsWrong(shell), `Kies uit: ${shells.join(', ')}. Bijvoorbeeld: beraad complete bash`)
  return ExitCode.good
}

function whatIsWrong(shell: string | undefined): string {
  return shell === undefined ? 'Voor welke shell is het?' : `Voor de shell "${shell}" is er geen aanvulling.`
}

/** Word, tab, meaning; the last line tells the shell whether file names fit too (0) or not (4). */
async function fitting(words: readonly string[], program: Command, env: Environment): Promise<string> {
  const typed = nameOf(words[0] ?? '', program)
  const search = typed === 'zoek' ? searchWords(words.slice(1)) : undefined
  const known = {
    casus: await knownIds(env),
    ...(aboutLijnen.has(typed) ? await knownLijnen(env) : noLijnen),
    wat: typed === 'gedaan' ? await waitingParts(words[1] ?? '', env) : [],
    woorden: search?.offers ?? (typed === 'kaders' ? await frameWords(env) : []),
  }
  const root = new RootCommand()
  for (const verb of program.commands) describe(root.command(verb.name(), verb.description()), verb, program, known)
  describe(root, program, undefined, known)
  let found = ''
  // The library prints; this is the one step of it that does.
  Object.assign(root, { complete: (typed: string) => (found = asLines(root, typed)) })
  root.parse([typed, ...words.slice(1, -1), ...(words.length > 1 ? [search?.typed ?? words.at(-1)!] : [])])
  return found
}

/** An alias is filled in like the verb that it stands for. */
function nameOf(word: string, program: Command): string {
  return program.commands.find((verb) => verb.aliases().includes(word))?.name() ?? word
}

function asLines({ completions }: RootCommand, typed: string): string {
  const fits = completions.filter(({ value }) => value.startsWith(typed.replace(/^.*=/, '')))
  const lines = fits.map(({ value, description = '' }) => `${value}\t${description}\n`)
  return `${lines.join('')}:${lines.length === 0 ? 0 : 4}\n`
}

/** The names in this folder: they are filled in where a verb asks for one. */
type Known = Record<'casus' | 'lijn' | 'factor' | 'wat' | 'woorden', readonly string[]>

function describe(target: TabCommand, command: Command, parent: Command | undefined, known: Known): void {
  const options = [...command.options, ...(parent?.options ?? [])]
  for (const { long, short, description, required } of options) {
    const name = long!.slice(2)
    const offer = (complete: (value: string, description: string) => void) =>
      valuesOf(name, command, known).forEach((value) => complete(value, ''))
    if (required) target.option(name, description, offer, short?.slice(1))
    else if (short === undefined) target.option(name, description)
    else target.option(name, description, short.slice(1))
  }
  for (const argument of command.registeredArguments) {
    const kind = argumentKinds[argument.name()]
    if (kind !== undefined)
      target.argument(
        argument.name(),
        (complete) => known[kind].forEach((name) => complete(name, kind === 'woorden' ? '' : kind)),
        argument.variadic,
      )
  }
  if (command.name() === 'complete')
    target.argument('shell', (complete) => shells.forEach((shell) => complete(shell, 'shell')))
}

/** A report and an export have forms of their own, and a report has kinds. */
function valuesOf(flag: string, command: Command, known: Known): readonly string[] {
  if (flag === 'vorm' && command.name() === 'exporteer') return vormen
  if (flag === 'soort' && command.name() === 'rapport') return soortNamen
  if (flag === 'soort' && command.name() === 'opvolging') return wachtSoorten
  if (flag === 'casus') return known.casus
  if (flag === 'lijn') return known.lijn
  if (flag === 'leg-uit') return command.name() === 'factoren' ? known.factor : ruleIds
  return flagValues[flag] ?? []
}

const argumentKinds: Record<string, keyof Known> = {
  id: 'casus',
  ander: 'casus',
  lijn: 'lijn',
  wat: 'wat',
  woorden: 'woorden',
}
const ruleIds = catalogue().map(({ id }) => id)

const flagValues: Record<string, readonly string[]> = {
  format: formatNames,
  vorm: rapportVormen,
  profiel: profielen,
  ci: ciKinds,
  status: Object.keys(statusLabels),
  oordeel: Object.keys(oordeelLabels),
  soort: Object.keys(soortLabels),
  perspectief: Object.keys(perspectiefLabels),
  sorteer: rowColumns,
  uitkomst: Object.keys(besluitLabels),
  stap: stepIds,
}

/** The verbs that take the name of a lijn or of a factor: only for those the lists are read. */
const aboutLijnen = new Set(['lijst', 'factoren', 'collectie'])
const noLijnen = { lijn: [], factor: [] }

async function knownLijnen(env: Environment): Promise<Pick<Known, 'lijn' | 'factor'>> {
  const { lijnen } = await (await env.cases()).lijnen()
  const factors = lijnen.flatMap(({ lijn }) => lijn.factoren.map(({ id }) => id))
  return { lijn: lijnen.map(({ lijn }) => lijn.lijn).filter(isSafe), factor: [...new Set(factors)].filter(isSafe) }
}

async function knownIds(env: Environment): Promise<string[]> {
  return (await (await env.cases()).list()).map(caseIdOf).filter(isSafe)
}

/** What can be recorded of this case; nothing when no such case can be read. */
async function waitingParts(id: string, env: Environment): Promise<string[]> {
  try {
    const { casus } = await (await env.cases()).load(id)
    const parts = wachtend(casus, countingOf(env)).filter(
      ({ soort }) => soort !== 'besluit' && soort !== 'uitzondering',
    )
    return [...parts.map(({ deel }) => deel), 'afronden'].filter(isSafe)
  } catch (error) {
    if (error instanceof UserError) return []
    throw error
  }
}

/** Safe in any shell: a shell may run what is in a word, and a file can be called anything. */
function isSafe(name: string): boolean {
  return /^[a-z0-9][a-z0-9-]*$/.test(name)
}
