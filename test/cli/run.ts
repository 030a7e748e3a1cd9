/** Runs the built program the way a shell does, in a scratch folder with cases. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const program = join(root, 'bin', 'beraad.js')

/** The id of an example case without problems. */
export const good = '2024-05-14-herbeoordeling-na-wachten'
/** Its file, as seen from the scratch folder. */
export const goodFile = `cases/2024/${good}.yaml`
/** A file with answers for a whole beraad. */
export const answers = join(root, 'templates', 'antwoorden', 'herbeoordeling-na-wachten.yaml')

export interface Ran {
  code: number | null
  out: string
  err: string
}

export interface RunOptions {
  cwd: string
  input?: string
  variables?: Record<string, string | undefined>
}

/** What `beraad` with these words does. Stdin is empty unless `input` is given. */
export function beraad(words: readonly string[], options: RunOptions): Ran {
  return run(process.execPath, [program, ...words], options)
}

/** The same as a line for bash; `beraad` is a function there. */
export function bash(line: string, options: RunOptions): Ran {
  return run('bash', ['-c', `beraad() { '${process.execPath}' '${program}' "$@"; }\n${line}`], options)
}

/** The same under another program, such as strace. */
export function under(wrapper: readonly string[], words: readonly string[], options: RunOptions): Ran {
  return run(wrapper[0]!, [...wrapper.slice(1), process.execPath, program, ...words], options)
}

/** Whether a program works here; the rows that need it are skipped without it. */
export function works(command: string, ...words: string[]): boolean {
  return spawnSync(command, words).status === 0
}

/** A folder of its own with two example cases, and how to remove it. */
export function folderWithCases(): { folder: string; remove: () => void } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'beraad-cli-')))
  for (const file of [goodFile, 'cases/2020/2020-03-11-voorschot-en-terugvordering.yaml'])
    cpSync(join(root, file), join(folder, file))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** A case with one error, under `cases/`. Gives its file. */
export function badCase(folder: string, id = '2025-01-01-fout'): string {
  const file = `cases/2025/${id}.yaml`
  mkdirSync(join(folder, 'cases', '2025'), { recursive: true })
  const keys = [`id: ${id}`, 'titel: Fout', 'soort: feest', 'status: concept', 'vertrouwelijkheid: intern']
  writeFileSync(join(folder, file), `schemaVersie: 1\n${keys.join('\n')}\n`)
  return file
}

/** What somebody's own settings would change is left out. */
function run(command: string, words: readonly string[], { cwd, input = '', variables = {} }: RunOptions): Ran {
  const { NO_COLOR: _n, FORCE_COLOR: _f, CI: _c, COLUMNS: _w, ACCESSIBLE: _a, DEBUG: _d, ...calm } = process.env
  const env = { ...calm, XDG_CONFIG_HOME: join(cwd, 'geen-instellingen'), ...variables }
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, input, env, encoding: 'utf8', timeout: 20_000 })
  return { code: status, out: stdout, err: stderr }
}
