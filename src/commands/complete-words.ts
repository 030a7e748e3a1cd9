/** The words that fit behind `beraad zoek` and `beraad kaders`. */
import { frameUse } from '../core/kaders/gebruik.js'
import { fieldNames, fixedValues } from '../core/search/fields.js'
import type { Environment } from '../environment.js'

/**
 * What fits the last of these words of a search: fields, and behind one its fixed values. A shell that takes a colon for
 * a word of its own asks only for what comes behind it; `typed` is what was typed of that.
 */
export function searchWords(words: readonly string[]): { typed: string; offers: string[] } {
  const last = words.at(-1) ?? ''
  if (last === ':') return { typed: '', offers: [...fixedValues(words.at(-2) ?? '')] }
  if (words.at(-2) === ':') return { typed: last, offers: [...fixedValues(words.at(-3) ?? '')] }
  const [field = ''] = last.split(':')
  if (field === last) return { typed: last, offers: fieldNames.map((name) => `${name}:`) }
  return { typed: last, offers: fixedValues(field).map((value) => `${field}:${value}`) }
}

/** What the frames of the last cases are called, and their references, as far as they are safe words for a shell. */
export async function frameWords(env: Environment): Promise<string[]> {
  const cases = await (await env.cases()).loadLast(soManyCases)
  const rows = frameUse(cases.map(({ casus }) => casus))
  const words = rows.flatMap(({ recht, naam }) => [recht, ...naam.split(/[\s,()]+/)])
  return [...new Set(words.filter((word) => /^\p{L}[\p{L}\d:.-]{3,}$/u.test(word)))].sort()
}

/** Somebody waits for the Tab key. */
const soManyCases = 200
