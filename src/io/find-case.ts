/** Which case the user means by an id, a part of one, or a path. */
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { caseIdOf } from '../core/casus/case-id.js'
import { ExitCode, UserError } from '../core/errors.js'

const SHOWN = 5

/**
 * The one path in `files` (relative to `root`) that is meant. An exact id goes before the start of an id, that before
 * any part of one. Throws a UserError that names the nearest cases when there is none, or more than one.
 */
export function findCase(files: readonly string[], wanted: string, root: string, cwd: string): string {
  if (/[/\\]|\.ya?ml$/.test(wanted)) return byPath(files, wanted, root, cwd)
  const ways = [
    (id: string) => id === wanted,
    (id: string) => id.startsWith(wanted),
    (id: string) => id.includes(wanted),
  ]
  for (const fits of ways) {
    const found = wanted === '' ? [] : files.filter((file) => fits(caseIdOf(file)))
    if (found.length === 1) return found[0]!
    if (found.length > 1) throw ambiguous(wanted, found)
  }
  throw unknown(wanted, files)
}

function byPath(files: readonly string[], wanted: string, root: string, cwd: string): string {
  const places = [cwd, root].map((from) => relative(root, resolve(from, wanted)))
  const inside = places
    .filter((place) => !place.startsWith('..') && !isAbsolute(place))
    .map((p) => p.split(sep).join('/'))
  const found = inside.find((place) => files.includes(place))
  if (found !== undefined) return found
  if (inside.length > 0) throw unknown(wanted, files)
  throw new UserError(
    `${wanted} ligt buiten deze map met casussen.`,
    'Ga naar de map waar die casus staat en probeer het daar.',
    ExitCode.unsafe,
  )
}

function ambiguous(wanted: string, found: readonly string[]): UserError {
  const names = found.slice(0, SHOWN).map((file) => (caseIdOf(file) === wanted ? file : caseIdOf(file)))
  const more = found.length > SHOWN ? ` en nog ${found.length - SHOWN}` : ''
  return new UserError(`Bij "${wanted}" passen ${found.length} casussen.`, `Kies er een: ${names.join(', ')}${more}.`)
}

function unknown(wanted: string, files: readonly string[]): UserError {
  const nearest = nearestIds(caseIdOf(wanted), files.map(caseIdOf))
  const advice =
    nearest.length > 0 ? `Bedoelde je ${nearest.join(' of ')}?` : 'Bekijk welke casussen er zijn: beraad lijst'
  return new UserError(`Er is geen casus "${wanted}".`, advice)
}

/** The ids (at most three) with a word that is nearly one of the words asked for: one slip in four letters. */
function nearestIds(wanted: string, ids: readonly string[]): string[] {
  const words = wanted
    .toLowerCase()
    .split('-')
    .filter((word) => word.length > 3 && !/^\d+$/.test(word))
  const score = (id: string) =>
    words.filter((word) => id.split('-').some((part) => slips(word, part) <= word.length / 4)).length
  const scored = [...new Set(ids)].map((id) => ({ id, score: score(id) })).filter((row) => row.score > 0)
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map((row) => row.id)
}

/** Levenshtein distance: how many letters to add, drop or change. */
function slips(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1))
    row = next
  }
  return row[other.length]!
}
