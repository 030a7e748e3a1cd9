/** Telephone numbers: Dutch mobile and landline numbers in every usual way of writing, and foreign ones with a plus. */
import { late } from '../text/late.js'
import type { Stretch } from './leak.js'
import { digitsOf, inContext, type InContext } from './surroundings.js'

/** A mobile number is certain. A landline number is so with a separator, a plus or a word such as "tel." beside it. */
export function* phones(text: string): Generator<Stretch> {
  for (const candidate of inContext(text, pattern(), reach)) {
    const { start, end, found } = candidate
    const isForeign = /^\+(?!31)/.test(found)
    const isDutch = /^[1-7]\d{8}$/.test(nationalNumber(found))
    if (isForeign || isDutch) yield { start, end, certainty: isForeign || isPlain(candidate) ? 'zeker' : 'misschien' }
  }
}

/** The nine digits behind the 0 or the country code. */
function nationalNumber(found: string): string {
  const isInternational = /^(?:\+|00)31/.test(found)
  return digitsOf(found).replace(isInternational ? /^(?:00)?310?/ : /^0/, '')
}

function isPlain({ found, before }: InContext): boolean {
  return nationalNumber(found).startsWith('6') || /^(?:\+|00)|[-() ]/.test(found) || phoneWords.test(before)
}

const reach = 40
const pattern = late(
  String.raw`(?<![\p{L}\d+/_-]|\d[., ]|\d{2} ?\p{Lu}{4}[ \u00a0])(?:(?:\+|00)31[ .\u00a0-]?(?:\(0\))?[ .\u00a0-]?[1-7]|\+(?!31)[1-9]\d|06\/|\(?0[1-7])(?:[ .)\u00a0-]{0,3}\d){8,11}(?![\d_]|[-/.]\d)`,
  'gu',
)
const phoneWords = /(?:tel|bel|mobiel|gsm|bereik|sms|whatsapp|06-?nummer)[^\d]{0,30}$/i
