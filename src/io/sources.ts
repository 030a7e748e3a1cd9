/** Reads the texts that a check asks for: named files or cases, whole folders, or the folder of cases with its factors. */
import { lstat, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { ExitCode, UserError } from '../core/errors.js'
import type { CaseSources, HashOf, IsKnown, Since, Source, Sources } from '../environment/sources.js'
import { besideCases, filesUnder, findRoot, listCases } from './case-folder.js'
import { findCase } from './find-case.js'
import { changedFiles, marksOf, marksText, readMarks, stateText, type Marks } from './file-marks.js'
import { decode } from './decode.js'
import { fileProblem, type Refusal } from './file-problem.js'
import { readCaseBytes, sharedRoom } from './read-file.js'

/** The files, in the order of the names, each under its path as seen from `cwd`. Throws a UserError for a name that is not there. */
export async function findSources(cwd: string, paths: readonly string[]): Promise<Sources> {
  const found =
    paths.length === 0
      ? [await casesOf(await findRoot(cwd))]
      : await Promise.all(paths.map((path) => placesOf(cwd, path)))
  const places = found.flatMap((one) => one.places).map((place) => ({ ...place, file: shownFrom(cwd, place) }))
  const unread = found.flatMap((one) => one.unread).map((place) => fileProblem(shownFrom(cwd, place), place.ruleId))
  const files = places.map(({ file }) => file)
  let taken: Marks | undefined
  const marks = () => (taken ??= marksOf(cwd, files))
  return {
    files,
    unread,
    state: () => stateText(marks()),
    since: (before) => sinceMarks(marks(), before),
    read: (isKnown, hashOf) => readPlaces(places, isKnown, hashOf),
  }
}

/** The case files of a folder, each under its path relative to that folder, and which did not change since the marks. */
export async function caseSources(root: string, since: string): Promise<CaseSources> {
  const files = await listCases(root)
  return {
    files,
    ...sinceMarks(marksOf(root, files), since),
    read: (some, isKnown) =>
      readPlaces(
        some.map((path) => ({ root, path, file: path })),
        isKnown,
      ),
  }
}

function sinceMarks(now: Marks, since: string): Since {
  const { files } = now
  const changed = new Set(since === '' ? files : changedFiles(now, readMarks(since)))
  return { unchanged: new Set(files.filter((file) => !changed.has(file))), marks: marksText(now) }
}

/** One file after another, so that neither memory nor the number of open files grows with the folder. */
function* readPlaces(places: readonly NamedPlace[], isKnown: IsKnown, hashOf?: HashOf): Generator<Source> {
  const room = sharedRoom()
  for (const { root, path, file } of places) {
    const sure = hashOf?.(file)
    if (sure !== undefined && isKnown(file, sure)) {
      yield { file, isKnown: true }
      continue
    }
    const found = readCaseBytes(root, path, room)
    if ('problem' in found) yield { file, problem: { ...found.problem, file } }
    else if (isKnown(file, found.hash, found.bytes)) yield { file, isKnown: true }
    else yield { file, hash: found.hash, ...decode(file, found.bytes) }
  }
}

/** A file, and the folder that it may not lead out of. */
interface Place {
  root: string
  path: string
}

interface Found {
  places: Place[]
  unread: (Place & { ruleId: Refusal })[]
}

type NamedPlace = Place & { file: string }

async function placesOf(cwd: string, path: string): Promise<Found> {
  const full = resolve(cwd, path)
  const found = await stat(full).catch(() => undefined)
  if (found?.isDirectory())
    return (await stat(join(full, 'cases')).catch(() => undefined)) ? casesOf(full) : yamlIn(full)
  // A pattern that matched nothing comes through as it was typed: there is nothing to check.
  if (found === undefined && path.includes('*')) return { places: [], unread: [] }
  if (found === undefined && !(await isLink(full))) return { places: [await caseNamed(cwd, path)], unread: [] }
  const inside = !relative(cwd, full).startsWith('..') && !isAbsolute(relative(cwd, full))
  const root = inside ? cwd : dirname(full)
  return { places: [{ root, path: relative(root, full) }], unread: [] }
}

/** What is no path may be an id, as every other verb takes it. */
async function caseNamed(cwd: string, name: string): Promise<Place> {
  if (/^-|[/\\]|\.\w+$/.test(name))
    throw new UserError(`${name} is er niet.`, 'Kijk de naam na, of zie: beraad lijst', ExitCode.io)
  const root = await findRoot(cwd)
  return { root, path: findCase(await listCases(root), name, root, cwd) }
}

async function casesOf(root: string): Promise<Found> {
  const cases = await placesUnder(root, 'cases')
  const lijnen = await placesUnder(root, 'factoren')
  const places = [...cases.places, ...lijnen.places]
  const { strays, meant, hasCases } = await besideCases(root)
  const lacksFolder = !hasCases && (meant !== undefined || places.length === 0)
  const unread = [
    ...cases.unread,
    ...lijnen.unread,
    ...strays.map((path) => ({ root, path, ruleId: 'BESTAND-PLEK' as const })),
  ]
  if (lacksFolder) unread.unshift({ root, path: meant ?? 'cases', ruleId: 'BESTAND-MAP' })
  return { places, unread }
}

async function yamlIn(folder: string): Promise<Found> {
  return placesUnder(dirname(folder), folder.slice(dirname(folder).length + 1))
}

async function placesUnder(root: string, folder: string): Promise<Found> {
  const { files, misnamed } = await filesUnder(root, folder)
  return {
    places: files.sort().map((path) => ({ root, path })),
    unread: misnamed.sort().map((path) => ({ root, path, ruleId: 'BESTAND-NAAM' })),
  }
}

async function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  )
}

function shownFrom(cwd: string, { root, path }: Place): string {
  const seen = root === cwd ? path : relative(cwd, join(root, path))
  return sep === '/' ? seen : seen.replaceAll(sep, '/')
}
