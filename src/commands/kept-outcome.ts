/** What came of a check of the whole folder, for when nothing at all changed since: then no rule looks at anything. */
import type { Problem } from '../core/problem.js'
import type { Environment } from '../environment.js'
import type { Verdict, Verdicts } from '../environment/kept.js'
import type { RuleSettings } from '../environment/settings.js'
import type { IsKnown, Sources } from '../environment/sources.js'

type Found = ReadonlyMap<string, readonly Problem[]>

export interface KeptOutcome {
  /** What was found then, in the order of the files; undefined when anything may differ now. */
  before(): Found | undefined
  /** Keeps what is found now. */
  keep(found: Found): Promise<void>
}

/**
 * Undefined where nothing can be kept, and while a file was changed so lately that it could change again unseen. Call it
 * before the files are read.
 */
export async function openOutcome(
  sources: Sources,
  settings: RuleSettings,
  env: Environment,
): Promise<KeptOutcome | undefined> {
  const state = sources.state()
  const verdicts = state === undefined ? undefined : await env.verdicts('slotsom')
  if (verdicts === undefined) return undefined
  const facts = verdicts.markOf([state, env.today(), loudness(sources.files, settings)].join('\n'))
  const held = { sources, verdicts, facts }
  return { before: () => readBack(held), keep: (found) => keepAll(found, held) }
}

interface Held {
  sources: Sources
  verdicts: Verdicts
  /** Everything that an outcome rests on, as one word. */
  facts: string
}

function readBack({ sources, verdicts, facts }: Held): Found | undefined {
  if (verdicts.settled.get(whole)?.facts !== facts) return undefined
  const hiddenOf = new Map(sources.files.map((file, i) => [file, verdicts.settled.get(String(i))?.hidden]))
  const found = new Map<string, readonly Problem[]>()
  const isKnown: IsKnown = (file, _, content) => {
    const hidden = hiddenOf.get(file)
    const text = hidden === undefined ? '[]' : content && verdicts.reveal(hidden, { file, content, facts })
    if (text !== undefined) found.set(file, JSON.parse(text) as Problem[])
    return text !== undefined
  }
  for (const source of sources.read(isKnown, (file) => (hiddenOf.get(file) === undefined ? '' : undefined)))
    if (!('isKnown' in source)) return undefined
  return found
}

async function keepAll(found: Found, { sources, verdicts, facts }: Held): Promise<void> {
  const place = new Map(sources.files.map((file, i) => [file, String(i)]))
  const next = new Map<string, Verdict>([[whole, { facts }]])
  const isSilent = (file: string) => found.get(file)?.length === 0
  const isKnown: IsKnown = (file, _, content) => {
    const said = JSON.stringify(found.get(file))
    if (said.length > mostKept) return false
    if (content) next.set(place.get(file)!, { facts, hidden: verdicts.conceal(said, { file, content, facts }) })
    return true
  }
  for (const source of sources.read(isKnown, (file) => (isSilent(file) ? '' : undefined)))
    if (!('isKnown' in source)) return
  await verdicts.keep(next)
}

const whole = 'alles'

/** Four or five findings: a folder where every file has more would fill the disk and the memory. */
export const mostKept = 3000

/** Which files have the same settings, and what those are. */
function loudness(files: readonly string[], { severitiesOf }: RuleSettings): string {
  const known = [...new Set(files.map(severitiesOf))]
  return JSON.stringify([known, files.map((file) => known.indexOf(severitiesOf(file)))])
}
