/** From what was found in a case to problems in its text: each with its place, its line and a key that lasts. */
import type { Finding, Place, Problem, Severity } from '../problem.js'
import { capProblems } from '../text/cap-problems.js'
import type { ReadText } from '../text/read-any.js'
import { isAsked } from './only.js'
import { withholder } from './withhold.js'

export type JudgedFinding = Finding & {
  ruleId: string
  severity: Severity
  /** What stands here may not be shown: no problem on these lines carries its line, and no message repeats the text. */
  secret?: true
  /** Told to nobody. */
  silenced?: true
}

/**
 * The problems in the order of the file, at most 20 and one that counts the rest. `only`: the rules that were asked for;
 * what the others found stays hidden all the same.
 */
export function inPlace(read: ReadText, findings: readonly JudgedFinding[], only?: readonly string[]): Problem[] {
  if (findings.length === 0) return []
  const placed = findings.map((finding) => ({ finding, place: read.placeOf(finding) }))
  const secrets = placed.filter(({ finding }) => finding.secret)
  const hidden = linesOf(secrets.map(({ place }) => place))
  const asked = placed.filter(({ finding }) => !finding.silenced && isAsked(finding.ruleId, only))
  const problems = asked.map(
    ({ finding: { at, onKey: _onKey, within: _within, secret: _secret, ...told }, place }): Problem => {
      const problem = { file: read.file, ...place, ...told, key: stableKey(read.data, at) }
      if (hidden.has(place.line)) return problem
      return { ...problem, sourceLine: read.lineAt(place) }
    },
  )
  return withoutSecrets(
    read.data,
    secrets.map(({ finding }) => finding),
    capProblems(problems.sort(byPlace)),
  )
}

/**
 * What was told, without the words that the secret ones among the findings found. Messages of secret rules name no value,
 * only its kind, which may be the very word that was found.
 */
export function withoutSecrets<T extends Pick<Problem, 'ruleId' | 'message'>>(
  data: unknown,
  secrets: readonly JudgedFinding[],
  told: T[],
): T[] {
  if (secrets.length === 0) return told
  const secretRules = new Set(secrets.map(({ ruleId }) => ruleId))
  const withhold = withholder(
    data,
    secrets.map(({ at }) => at),
  )
  return told.map((one) => (secretRules.has(one.ruleId) ? one : { ...one, message: withhold(one.message) }))
}

/** A path as text that stays the same when items or lines move: "argumenten/a3/kant". A text in a list is its own name. */
export function stableKey(data: unknown, at: readonly (string | number)[]): string {
  let here: unknown = data
  const steps = at.map((step) => {
    here = (here as Record<string | number, unknown> | null | undefined)?.[step]
    return typeof step === 'number' ? (nameOf(here) ?? String(step)) : step
  })
  return steps.join('/')
}

function nameOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item
  const named = item as Record<string, unknown> | null | undefined
  return itemNames.map((key) => named?.[key]).find((name) => typeof name === 'string')
}

/** All lines of these places. Thousands of finds in one text may have the same place. */
function linesOf(places: readonly Place[]): Set<number> {
  const lines = new Set<number>()
  const ends = new Map<number, number>()
  for (const { line, endLine } of places) {
    for (let next = ends.get(line) ?? line; next <= endLine; next++) lines.add(next)
    ends.set(line, Math.max(endLine + 1, ends.get(line) ?? 0))
  }
  return lines
}

function byPlace(one: Place, other: Place): number {
  return one.line - other.line || one.column - other.column
}

/** The key that tells the items of a list apart. */
const itemNames = ['id', 'argument', 'deelnemer', 'naar']
