/** Whether a phrase or question holds more than one act (step 1: exactly one act considered). */
import { endsInVerb } from './infinitive.js'

/** The words that join two acts or two questions, or undefined when one act is heard. */
export function joinedActs(text: string): string | undefined {
  const plain = text.slice(0, longest).toLowerCase().replace(/\s+/g, ' ').trim()
  if ((plain.match(/\?/g) ?? []).length > 1) return '?'
  return joiner(plain) ?? choice(plain) ?? secondVerb(plain.replace(/\?$/, ''))
}

/** Joins two questions whatever stands around it. */
function joiner(text: string): string | undefined {
  const found =
    /\ben ?\/ ?of\b|\bdan wel\b|\bdanwel\b|\bal dan niet\b|\bniet alleen\b|\b(?:en |, ?)zo (?:ja|nee)\b/.exec(text)
  return (found ?? /(?:\ben|,) (?:hoe|hoeveel|wat|waarom|wanneer|welke?|wie|waar)\b(?=.*\?)/.exec(text))?.[0]
}

/** "of" makes a choice, unless it opens an embedded question ("nagaan of …") or stands in a fixed phrase. */
function choice(text: string): string | undefined {
  const rest = text
    .replace(/(?:\b(?:een|min|vroeg)|één) of (?:meer|andere?|laat)\b/g, '')
    .replace(/\b(?:na te gaan|nagaan|vragen|\S*zoeken|bepalen|beoordelen|controleren|bekijken|toetsen|wegen) of\b/g, '')
  return /\bof\b/.test(rest) ? 'of' : undefined
}

/** "en" and "," only join acts when a verb stands on both sides: "de laptop en de tas vergoeden" is one act. */
function secondVerb(text: string): string | undefined {
  const parts = withoutControl(text).split(/(, en |, maar |, |\ben ook\b|\ben daarna\b|\ben\b|\bmaar\b)/)
  const joins = parts.filter((_, i) => i % 2 === 1)
  const acts = parts.filter((_, i) => i % 2 === 0).map(hasVerb)
  const second = acts.findIndex((verb, i) => verb && acts.slice(0, i).includes(true))
  return second < 0 ? undefined : joins[second - 1]!.replace(/[, ]+/g, ' ').trim() || ','
}

function hasVerb(part: string): boolean {
  return /\bte \S{2,}n\b/.test(part) || (part.trim() !== '' && endsInVerb(part))
}

/** Leaves out verbs that only lead to another one: "na te laten …", "te helpen … te vinden", "om … te". */
function withoutControl(text: string): string {
  return text
    .replace(/\bna te laten\b|\bnalaten\b/g, '')
    .replace(/\bte (?:helpen|verzoeken|vragen|proberen|weigeren|adviseren|verplichten)\b(?= .*\bte\b)/g, '')
}

/** Characters that are looked at; a longer text is told to be too long, and a hostile one costs no time. */
const longest = 500
