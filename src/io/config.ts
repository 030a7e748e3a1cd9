/** Settings that somebody wrote down once: in the folder of the cases, or for all of their work. */
import { existsSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { UserError } from '../core/errors.js'
import { visibleLine } from '../core/text/visible.js'
import { findRoot } from './case-folder.js'
import { openFiles } from './files.js'
import { shownPath } from './save.js'

export interface Config {
  /** Ask line by line, without moving the cursor. */
  toegankelijk?: boolean
}

type Variables = Readonly<Record<string, string | undefined>>

/**
 * The settings for work in this folder: what `.beraad.yaml` beside `cases/` says, and where that is silent the user's
 * own `beraad/config.yaml` in XDG_CONFIG_HOME. Throws a UserError that names the place when a file is wrong.
 */
export async function readConfig(folder: string, variables: Variables): Promise<Config> {
  const files = [userFile(variables), join(await findRoot(folder), '.beraad.yaml')]
  const there = files.filter((file) => file !== undefined && existsSync(file)) as string[]
  return Object.assign({}, ...(await Promise.all(there.map(readOne)))) as Config
}

/** The XDG rules: a relative XDG_CONFIG_HOME does not count, and without a home there is no such file. */
function userFile(variables: Variables): string | undefined {
  const own = variables['XDG_CONFIG_HOME'] ?? ''
  if (isAbsolute(own)) return join(own, 'beraad', 'config.yaml')
  const home = variables['HOME'] ?? variables['USERPROFILE'] ?? ''
  return home === '' ? undefined : join(home, '.config', 'beraad', 'config.yaml')
}

async function readOne(file: string): Promise<Config> {
  const text = await openFiles('.').read(file)
  // Loaded only here: without such a file no start should wait for a YAML parser.
  const [{ parseText }, { locate }] = await Promise.all([
    import('../core/text/parse.js'),
    import('../core/text/locate.js'),
  ])
  const name = shownPath(file)
  const parsed = parseText(name, text)
  const [problem] = parsed.problems
  if (problem !== undefined) throw wrong(name, problem, problem.message, problem.advice)
  for (const [key, value] of Object.entries(parsed.data ?? {})) {
    const place = locate(parsed, { at: [key], onKey: true })
    if (key !== 'toegankelijk') throw wrong(name, place, `De instelling ${visibleLine(key)} bestaat niet.`, example)
    if (typeof value !== 'boolean') throw wrong(name, place, 'toegankelijk is true of false.', example)
  }
  return (parsed.data ?? {}) as Config
}

const example = 'Schrijf toegankelijk: true, of haal het bestand weg.'

function wrong(name: string, place: { line: number; column: number }, message: string, advice: string): UserError {
  return new UserError(`${name}:${place.line}:${place.column}: ${message}`, advice)
}
