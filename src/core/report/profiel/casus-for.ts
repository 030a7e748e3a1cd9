/** A case as a profile may see it. This happens before anything is written, so that no kind and no form can leak. */
import type { Casus } from '../../casus/casus.js'
import { readingForm } from '../../casus/reading.js'
import type { CasusFile } from '../../casus/schema.js'
import { counts } from '../../casus/weighing.js'
import { titleOf } from '../../signaal/title.js'
import type { Profiel } from './profielen.js'
import { velden } from './velden.js'
import type { Veld, Weg } from './weg.js'

/** What is left of a case, and what was left out of it: each once, in the order of the case. */
export interface Gezien {
  casus: Casus
  weggelaten: readonly Weg[]
}

/**
 * The case for this profile. What goes with all that belongs to it is gone; a text that goes alone leaves a mark, so
 * that a reader does not take it for something that nobody filled in. The given case is not changed.
 */
export function casusFor(profiel: Profiel, casus: Casus): Gezien {
  if (!hides.has(profiel)) return { casus, weggelaten: [] }
  const weggelaten = new Set<Weg>()
  // What is kept has the shape of a case file, with sections and lists missing that `readingForm` puts back.
  const kept = readingForm(keep(casus, '', profiel, weggelaten) as unknown as CasusFile)
  const seen = isGone(profiel, 'argumenten.smoes') ? withoutParked(casus, kept) : kept
  return { casus: isGone(profiel, 'signaal.wringt') ? withoutSentence(seen, casus) : seen, weggelaten: [...weggelaten] }
}

/** Whether the profile sees nothing of this field or part. */
export function isGone(profiel: Profiel, path: string): boolean {
  const known = told[profiel].get(path)
  if (known !== undefined) return known
  const below = paths.filter((field) => field === path || field.startsWith(`${path}.`))
  const answer = below.length > 0 && below.every((field) => velden[field]?.voor.includes(profiel))
  told[profiel].set(path, answer)
  return answer
}

/** Asked for every part of every case of a folder; the parts are those of the schema. */
const told: Record<Profiel, Map<string, boolean>> = {
  intern: new Map(),
  directie: new Map(),
  moresprudentie: new Map(),
  openbaar: new Map(),
}

/** What stands in the place of a text that was left out. */
export const WEGGELATEN = '[weggelaten]'

function keep(value: unknown, path: string, profiel: Profiel, weggelaten: Set<Weg>): unknown {
  if (Object.hasOwn(velden, path)) return seenValue(value, velden[path as Veld], profiel, weggelaten)
  if (Array.isArray(value))
    return value.map((item) => keep(item, path, profiel, weggelaten)).filter((item) => item !== undefined)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).flatMap(([key, inner]) => {
    const left = keep(inner, path === '' ? key : `${path}.${key}`, profiel, weggelaten)
    return left === undefined ? [] : [[key, left] as const]
  })
  return isGone(profiel, path) ? undefined : Object.fromEntries(kept)
}

function seenValue(value: unknown, field: Weg | undefined, profiel: Profiel, weggelaten: Set<Weg>): unknown {
  if (!field?.voor.includes(profiel)) return value
  if (!isEmpty(value)) weggelaten.add(field)
  return mark(value)
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0)
}

/** A list or a count leaves no mark: its form says nothing about it. */
function mark(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? WEGGELATEN : undefined
}

/** Without what a smoes says, a parked argument would look like one that counts: it goes as well. */
function withoutParked(casus: Casus, kept: Casus): Casus {
  const stays = new Set(casus.argumenten.filter(counts).map(({ id }) => id))
  const { conclusie } = kept
  return {
    ...kept,
    argumenten: kept.argumenten.filter(({ id }) => stays.has(id)),
    conclusie: {
      ...conclusie,
      doorslaggevend: conclusie.doorslaggevend.filter((id) => stays.has(id)),
      tegenargumenten: conclusie.tegenargumenten.filter(({ argument }) => stays.has(argument)),
    },
  }
}

/** A signaal is titled with its own sentence: where that goes, such a title goes as well. */
function withoutSentence(seen: Casus, { titel, signaal }: Casus): Casus {
  const isSentence = signaal?.wringt !== undefined && titel === titleOf(signaal.wringt)
  return isSentence ? { ...seen, titel: 'Signaal' } : seen
}

const paths = Object.keys(velden) as Veld[]
/** The profiles that leave something out. */
const hides: ReadonlySet<Profiel> = new Set(paths.flatMap((path) => velden[path]?.voor ?? []))
