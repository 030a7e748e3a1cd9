/** `beraad complete`: the script that a shell needs to fill in words, and the words that fit. */
import { RootCommand, type Command as TabCommand } from '@bomb.sh/tab'
import type { Command } from 'commander'
import { caseIdOf } from '../core/casus/case-id.js'
import { ciKinds } from '../core/ci-files.js'
import { steps } from '../core/casus/steps.js'
import { formatNames } from '../core/check/formats.js'
import { ExitCode, UserError } from '../core/errors.js'
import { vormen } from '../core/export/vormen.js'
import { rowColumns } from '../core/list/row-schema.js'
import { profielen } from '../core/report/profiel/profielen.js'
import { oordeelLabels, perspectiefLabels, soortLabels, statusLabels } from '../core/report/labels.js'
import type { Environment, Shell } from '../environment.js'
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
  const ids = await knownIds(env)
  const root = new RootCommand()
  for (const verb of program.commands) describe(root.command(verb.name(), verb.description()), verb, program, ids)
  describe(root, program, undefined, ids)
  let found = ''
  // The library prints; this is the one step of it that does.
  Object.assign(root, { complete: (typed: string) => (found = asLines(root, typed)) })
  root.parse([nameOf(words[0] ?? '', program), ...words.slice(1)])
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

function describe(target: TabCommand, command: Command, parent: Command | undefined, ids: readonly string[]): void {
  const options = [...command.options, ...(parent?.options ?? [])]
  for (const { long, short, description, required } of options) {
    const name = long!.slice(2)
    const offer = (complete: (value: string, description: string) => void) =>
      valuesOf(name, command).forEach((value) => complete(value, ''))
    if (required) target.option(name, description, offer, short?.slice(1))
    else if (short === undefined) target.option(name, description)
    else target.option(name, description, short.slice(1))
  }
  if (command.registeredArguments[0]?.name() === 'id')
    target.argument('id', (complete) => ids.forEach((id) => complete(id, 'casus')))
  if (command.name() === 'complete')
    target.argument('shell', (complete) => shells.forEach((shell) => complete(shell, 'shell')))
}

/** A report and an export have forms of their own, and a report has kinds. */
function valuesOf(flag: string, command: Command): readonly string[] {
  if (flag === 'vorm' && command.name() === 'exporteer') return vormen
  if (flag === 'soort' && command.name() === 'rapport') return soortNamen
  return flagValues[flag] ?? []
}

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
  stap: steps.map((step) => step.id),
}

/** Ids that are safe in any shell: a shell may run what is in a word, and a file can be called anything. */
async function knownIds(env: Environment): Promise<string[]> {
  const files = await (await env.cases()).list()
  return files.map(caseIdOf).filter((id) => /^[a-z0-9][a-z0-9-]*$/.test(id))
}
