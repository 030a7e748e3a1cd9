/** Settings that somebody wrote down once: for all of their work, for a collection of cases, or for a folder of it. */
import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join, parse, relative, resolve, sep } from 'node:path'
import type { Problem } from '../core/problem.js'
import type { Config, SettingsFile } from '../core/settings.js'
import type { RuleSettings } from '../environment/settings.js'
import { findRoot } from './case-folder.js'
import { readCaseText } from './read-file.js'
import { shownPath } from './on-disk.js'

/** Settings as far as they are right, and what is wrong in the files. */
export interface ReadConfig {
  config: Config
  problems: Problem[]
}

type Variables = Readonly<Record<string, string | undefined>>

/**
 * The settings for work in this folder: what `.beraad.yaml` beside `cases/` says, and where that is silent the user's
 * own `beraad/config.yaml` in XDG_CONFIG_HOME.
 */
export async function readConfig(folder: string, variables: Variables): Promise<ReadConfig> {
  const own = userFile(variables)
  return together([
    own === undefined ? nothing : await readFile(own, 'gebruiker'),
    await readFile(join(await findRoot(folder), settingsName), 'verzameling'),
  ])
}

/** What the settings files say about the rules for each of these files. The nearest `.beraad.yaml` wins, rule by rule. */
export async function readRuleSettings(
  folder: string,
  files: readonly string[],
  variables: Variables,
): Promise<RuleSettings> {
  const read = remembered(readFile)
  // As they are named: many files share a folder, and finding out which one a name means takes time.
  const folders = [...new Set(files.map((file) => dirname(file)))]
  const found = await Promise.all(
    folders.map(async (one) => [one, await settingsOf(resolve(folder, one), read)] as const),
  )
  const byFolder = new Map(found.map(([one, all]) => [one, together(all).config.regels ?? {}]))
  const here = await readConfig(folder, variables)
  const all = [...here.problems, ...found.flatMap(([, read]) => read.flatMap(({ problems }) => problems))]
  return {
    problems: [...new Map(all.map((problem) => [JSON.stringify(problem), problem])).values()],
    severitiesOf: (file) => byFolder.get(dirname(file)) ?? none,
  }
}

type Read = (file: string, whose: SettingsFile) => Promise<ReadConfig>

/** The settings that hold in a folder of cases: from the collection down to the folder itself. */
async function settingsOf(folder: string, read: Read): Promise<ReadConfig[]> {
  const root = await findRoot(folder)
  const steps = relative(root, folder).split(/[/\\]/).filter(Boolean)
  const below = steps.map((_, i) => join(root, ...steps.slice(0, i + 1), settingsName))
  return Promise.all([read(join(root, settingsName), 'verzameling'), ...below.map((file) => read(file, 'map'))])
}

function remembered(read: Read): Read {
  const known = new Map<string, Promise<ReadConfig>>()
  return (file, whose) => {
    const found = known.get(file) ?? read(file, whose)
    known.set(file, found)
    return found
  }
}

/** The XDG rules: a relative XDG_CONFIG_HOME does not count, and without a home there is no such file. */
function userFile(variables: Variables): string | undefined {
  const own = variables['XDG_CONFIG_HOME'] ?? ''
  if (isAbsolute(own)) return join(own, 'beraad', 'config.yaml')
  const home = variables['HOME'] ?? variables['USERPROFILE'] ?? ''
  return home === '' ? undefined : join(home, '.config', 'beraad', 'config.yaml')
}

async function readFile(file: string, whose: SettingsFile): Promise<ReadConfig> {
  if (!existsSync(file)) return nothing
  // A user's own file is often a link into a folder of settings; that of a team stays within its folder.
  const result = readCaseText(whose === 'gebruiker' ? parse(file).root : dirname(file), file)
  const name = whose === 'gebruiker' ? shownPath(file) : relative(process.cwd(), file).split(sep).join('/')
  // Loaded only here: without such a file no start should wait for a YAML parser.
  const { aboutSettings, readSettings } = await import('../core/settings.js')
  if ('problem' in result) return { config: {}, problems: [aboutSettings({ ...result.problem, file: name })] }
  return readSettings(name, result.text, whose)
}

function together(all: readonly ReadConfig[]): ReadConfig {
  const configs = all.map(({ config }) => config)
  return {
    config: { ...Object.assign({}, ...configs), regels: Object.assign({}, ...configs.map(({ regels }) => regels)) },
    problems: all.flatMap(({ problems }) => problems),
  }
}

const settingsName = '.beraad.yaml'
const none = {}
const nothing: ReadConfig = { config: {}, problems: [] }
