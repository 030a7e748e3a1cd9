/** Reads the texts that a check asks for: named files, whole folders, or the folder of cases. */
import { lstat, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { ExitCode, UserError } from '../core/errors.js'
import type { Source } from '../environment.js'
import { filesUnder, findRoot, listCases } from './case-folder.js'
import { readCaseText } from './read-file.js'

/** How many files are read at once: enough to keep the disk busy, few enough for a low limit on open files. */
const AT_ONCE = 16

/** The texts, in the order of the names, each under its path as seen from `cwd`. Throws a UserError (code 3) for a name that is not there. */
export async function readSources(cwd: string, paths: readonly string[]): Promise<Source[]> {
  const places =
    paths.length === 0
      ? await casesOf(await findRoot(cwd))
      : (await Promise.all(paths.map((path) => placesOf(cwd, path)))).flat()
  const sources: Source[] = []
  for (let i = 0; i < places.length; i += AT_ONCE)
    sources.push(...(await Promise.all(places.slice(i, i + AT_ONCE).map((place) => readPlace(cwd, place)))))
  return sources
}

/** A file, and the folder that it may not lead out of. */
interface Place {
  root: string
  path: string
}

async function placesOf(cwd: string, path: string): Promise<Place[]> {
  const full = resolve(cwd, path)
  const found = await stat(full).catch(() => undefined)
  if (found?.isDirectory())
    return (await stat(join(full, 'cases')).catch(() => undefined)) ? casesOf(full) : yamlIn(full)
  // A pattern that matched nothing comes through as it was typed: there is nothing to check.
  if (found === undefined && path.includes('*')) return []
  if (found === undefined && !(await isLink(full)))
    throw new UserError(`${path} is er niet.`, 'Kijk de naam na, of zie: beraad lijst', ExitCode.io)
  const inside = !relative(cwd, full).startsWith('..') && !isAbsolute(relative(cwd, full))
  return [
    inside ? { root: cwd, path: relative(cwd, full) } : { root: dirname(full), path: relative(dirname(full), full) },
  ]
}

async function casesOf(root: string): Promise<Place[]> {
  return (await listCases(root)).map((path) => ({ root, path }))
}

async function yamlIn(folder: string): Promise<Place[]> {
  const files = await filesUnder(dirname(folder), folder.slice(dirname(folder).length + 1))
  return files.sort().map((path) => ({ root: dirname(folder), path }))
}

async function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  )
}

async function readPlace(cwd: string, { root, path }: Place): Promise<Source> {
  const file = relative(cwd, join(root, path)).split(sep).join('/')
  const result = await readCaseText(root, path)
  return 'problem' in result ? { file, problem: { ...result.problem, file } } : { file, text: result.text }
}
