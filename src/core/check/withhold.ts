/** Keeps a text out of messages: what a secret rule found in it, no other rule may repeat. */
import type { DataPath } from '../problem.js'
import { short } from './naming.js'

/**
 * Gives messages back without the texts at these paths into `data`, whole or only their first words. Rules name a text
 * by `short`, so that is what is sought. A text without quotes makes way for the id of its item, if that has one.
 */
export function withholder(data: unknown, secrets: readonly DataPath[]): (message: string) => string {
  // Thousands of finds may lie in one text.
  const whole = new Map(secrets.flatMap((at) => textAt(data, at)))
  const names = new Map([...whole].map(([text, instead]) => [short(text).toLowerCase(), instead]))
  // The longest first: one text can be the beginning of another.
  const texts = [...names.keys()].sort((one, other) => other.length - one.length)
  const isStart = (words: string) => texts.some((one) => one.startsWith(words.toLowerCase()))
  return (message) => {
    const low = message.toLowerCase()
    const said = texts.filter((text) => low.includes(text))
    const without = said.reduce((told, text) => told.replace(wherever(text), standIn(names.get(text)!)), message)
    return without.replace(firstWords, (found, words: string) => (isStart(words) ? '"…"' : found))
  }
}

/** Behind an id, between quotes, or as words of their own. */
function wherever(text: string): RegExp {
  const exact = text.replace(special, '\\$&')
  return new RegExp(` \\("${exact}"\\)|"${exact}"|(?<![\\p{L}\\d])${exact}(?![\\p{L}\\d])`, 'giu')
}

function standIn(instead: string): (found: string) => string {
  return (found) => (found.startsWith(' ("') ? '' : found.startsWith('"') ? '"…"' : instead)
}

/** The text at a path, with what may stand there instead. */
function textAt(data: unknown, at: DataPath): [text: string, instead: string][] {
  let here = data
  let instead = '…'
  for (const step of at) {
    here = (here as Record<string | number, unknown> | null | undefined)?.[step]
    const { id } = Object(here) as { id?: unknown }
    if (typeof step === 'number' && typeof id === 'string') instead = id
  }
  return typeof here === 'string' ? [[here, instead]] : []
}

const special = /[\\^$.*+?()[\]{}|]/g
/** Two words or more between quotes: one word alone is what a rule heard, such as "waarom". */
const firstWords = /"([^" ]+ [^"]+?)(?: …)?"/g
