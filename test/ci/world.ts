/** A team's repository as a build server sees it: cases, the files of `init --ci`, and the package in `gereedschap/`. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { parse } from 'yaml'
import { beraad, type Ran } from '../cli/run.js'

export const root = join(import.meta.dirname, '..', '..')

export interface TeamRepository {
  folder: string
  /** Runs a piece of bash as a build server does: it stops at the first failure, and nobody is there. */
  bash(script: string, variables?: Record<string, string>): Ran
  remove(): void
}

/** A git repository with good cases and the checks of all kinds. Global npm packages stay inside it. */
export function teamRepository(): TeamRepository {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'beraad-ci-')))
  const prefix = join(folder, 'npm')
  const base = { HOME: folder, CI: 'true', NPM_CONFIG_PREFIX: prefix, ...noRegistry }
  const PATH = [join(prefix, 'bin'), process.env['PATH']].join(delimiter)
  const bash = (script: string, variables: Record<string, string> = {}): Ran => {
    const env = { ...base, PATH, ...variables }
    const words = ['-e', '-o', 'pipefail', '-c', script]
    const { status, stdout, stderr } = spawnSync('bash', words, { cwd: folder, env, encoding: 'utf8', input: '' })
    return { code: status, out: stdout, err: stderr }
  }
  mkdirSync(prefix)
  beraad(['init', '--ci', 'github,gitlab', '--ci', 'forgejo', '--ci', 'pre-commit', '--quiet'], { cwd: folder })
  cpSync(join(root, 'cases'), join(folder, 'cases'), { recursive: true })
  bash(`cd '${root}' && npm pack --ignore-scripts --pack-destination '${folder}/gereedschap'`)
  bash('git init -q && git add --all -- . ":!npm"')
  return { folder, bash, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Whoever asks for a package gets no answer, at once. */
const noRegistry = { npm_config_registry: 'http://127.0.0.1:9/', npm_config_fetch_retries: '0' }

/** Whether `controleer` has this flag; says so once when it has not. */
export function checkKnows(flag: string): boolean {
  const isKnown = beraad(['controleer', '--help'], { cwd: root }).out.includes(`${flag} `)
  if (!isKnown) console.warn(`Overgeslagen: controleer kent ${flag} hier niet.`)
  return isKnown
}

/** One step of a job: its script and the variables that it gets. */
export interface Step {
  run?: string
  uses?: string
  env?: Record<string, string>
}

/** The YAML file at this path. */
export function yamlAt(path: string): unknown {
  return parse(readFileSync(path, 'utf8'))
}
