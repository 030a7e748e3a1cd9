/** The personal data in data whose shape is wrong: also where a schema knows of no text, and behind keys that it does not know. */
import type { DataPath } from '../problem.js'
import { addLeaks, type CaseLeak } from './case-leaks.js'
import type { TextForm } from './case-texts.js'
import { findLeaks } from './find-leaks.js'

/** Shows the texts of data that a schema knows, as far as they are where it has them. */
type EachText = (data: object, see: (text: string, form: TextForm, way: DataPath) => void) => void

/** In texts that the schema knows: what the rules would find there. Elsewhere: what is surely a leak, as a whole. */
export function leaksAnywhere(data: object, eachText: EachText): CaseLeak[] {
  const leaks: CaseLeak[] = []
  eachText(data, (text, form, way) => addLeaks(leaks, text, form, way))
  const known = new Set(leaks.map(({ at }) => at.join('/')))
  for (const leak of sureLeaks(data, [])) if (!known.has(leak.at.join('/'))) leaks.push(leak)
  return leaks
}

/** A key says what stands behind it: "bsn: 123456782". A number counts too, for quotes are easily forgotten. */
function* sureLeaks(value: unknown, way: DataPath): Generator<CaseLeak> {
  if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) yield* sureLeaks(part, [...way, Array.isArray(value) ? +key : key])
  } else if (typeof value === 'string' || typeof value === 'number') {
    const [sure] = findLeaks(`${way.at(-1)} ${value}`).filter(({ certainty }) => certainty === 'zeker')
    if (sure) yield { at: way, ...sure, start: 0, end: String(value).length }
  }
}
