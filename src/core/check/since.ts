/** After a change: which cases can be judged otherwise than before? Found in the text, without reading the YAML. */
import { caseIdOf } from '../casus/case-id.js'

/** What the text of a case shows of the things that its judgement depends on. */
export interface Traces {
  /** Ids of the cases that it may refer to. */
  refersTo: string[]
  lijn?: string
  /** A reference stands there in a form that only a parser can read. */
  isUnclear: boolean
}

export interface SeenCase extends Traces {
  file: string
  isChanged: boolean
}

/** What changed in a folder since an earlier version. */
export interface FolderChanges {
  cases: readonly SeenCase[]
  /** Case files that are no longer there. */
  gone: readonly string[]
  /** The lijnen that what changed and what is gone belonged to before; 'any' when that was not looked up. */
  lijnenBefore: readonly string[] | 'any'
  /** Changed settings: the schema, `.beraad.yaml`. */
  settings: readonly string[]
  /** Changed files under `factoren/`. */
  factors: readonly string[]
}

/**
 * The files to check, in their order: what changed, what refers to that or shares its lijn, and what settings or factors
 * changed for. A case that is gone or went to another lijn binds nothing there any more, but what it bore may now stand alone.
 */
export function filesSince({ cases, gone, lijnenBefore, settings, factors }: FolderChanges): string[] {
  if (settings.length > 0) return cases.map(({ file }) => file)
  const changed = cases.filter((seen) => seen.isChanged)
  const ids = new Set([...gone, ...changed.map(({ file }) => file)].map(caseIdOf))
  // A case is held against all earlier ones of its lijn.
  const earlier = lijnenBefore === 'any' ? cases.flatMap(({ lijn }) => lijn ?? []) : lijnenBefore
  const lijnen = new Set([...factors.map(caseIdOf), ...changed.flatMap(({ lijn }) => lijn ?? []), ...earlier])
  const isTouched = ({ isChanged, isUnclear, refersTo, lijn }: SeenCase) =>
    isChanged ||
    (isUnclear && ids.size + lijnen.size > 0) ||
    refersTo.some((id) => ids.has(id)) ||
    (lijn !== undefined && lijnen.has(lijn))
  return cases.filter(isTouched).map(({ file }) => file)
}

/** The traces in the text of a case file. What looks like a reference and is none costs a check; none is overlooked. */
export function tracesOf(text: string): Traces {
  const references = [...text.matchAll(reference), ...listed(text)].map(([, id]) => id)
  const lijn = topLijn.exec(text)
  const isUnclear = references.includes(undefined) || (lijn === null && anyLijn.test(text)) || /\\[xuU]/.test(text)
  return { refersTo: references.filter((id) => id !== undefined), lijn: lijn?.[1], isUnclear }
}

/** The later cases of a recommendation: a list, so each of its items; any other list of plain words comes along. */
function listed(text: string): Iterable<RegExpMatchArray | [string, undefined]> {
  if (/\bcasussen["']?[ \t]*:(?:\s|#.*\n)*[^\s#-]/.test(text)) return [['', undefined]]
  return /\bcasussen["']?[ \t]*:/.test(text) ? text.matchAll(item) : []
}

/** In a case of the kind signaal, `signaal` holds keys and names no case. */
const reference =
  /\b(?:naar|casus|signaal(?!["']?[ \t]*:[ \t]*\r?\n[ \t]+\w+:))["']?\s*:(?:[ \t]*["']?([a-z0-9][a-z0-9-]*)["']?[ \t]*(?:#.*)?\r?$)?/gm
const item = /^[ \t]*-[ \t]+["']?([a-z0-9][a-z0-9-]*)["']?[ \t]*(?:#.*)?\r?$/gm
const topLijn = /^lijn[ \t]*:[ \t]*["']?([a-z0-9-]+)["']?[ \t]*(?:#.*)?\r?$/m
const anyLijn = /\blijn["']?\s*:/
