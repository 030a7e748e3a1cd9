/** Where the verb stands in a Dutch phrase for an act ("de laptop vergoeden"), and how "te" is put before it. */
import { bases, boundParticles, freeParticles, inseparable, plainVerbs } from './verbs.js'

/**
 * The phrase with "te" before its infinitive: "de laptop vergoeden" → "de laptop te vergoeden",
 * "het bedrag terugvorderen" → "het bedrag terug te vorderen". Undefined when no infinitive is found.
 */
export function withTe(phrase: string): string | undefined {
  const words = phrase.trim().split(/\s+/)
  const at = /\bte \S+(en|aan)$/.test(phrase.trim()) ? firstBareVerb(words) : verbPosition(words)
  if (at === -1) return words.join(' ')
  if (at === undefined) return undefined
  const start = at > 0 && helpers.has(bare(words[at - 1]!)) ? at - 1 : at
  const { particle, rest } = split(words[start]!)
  const verb = particle === '' ? ['te', rest] : [particle, 'te', rest]
  return [...words.slice(0, start), ...verb, ...words.slice(start + 1)].join(' ')
}

/** Whether the last word of a phrase is, as far as form and neighbours tell, an infinitive and not a plural noun. */
export function endsInVerb(phrase: string): boolean {
  const words = phrase.trim().split(/\s+/)
  const last = words.length - 1
  if (isKnownVerb(words[last]!)) return !isNoun(words, last)
  return last > 0 && looksLikeVerb(words, last)
}

/** In a phrase that already has a "te": the verb that still lacks one ("haar helpen werk te vinden"), or -1. */
function firstBareVerb(words: string[]): number {
  return words.findIndex((word, i) => isKnownVerb(word) && !isNoun(words, i) && bare(words[i - 1] ?? '') !== 'te')
}

/** A verb that opens the phrase ("afzien van de boete") goes before one at the end, and a known one before a guess. */
function verbPosition(words: string[]): number | undefined {
  const last = words.length - 1
  if (isKnownVerb(words[last]!) && !isNoun(words, last)) return last
  const known = words.findLastIndex((word, i) => isKnownVerb(word) && !isNoun(words, i))
  if (known >= 0 && !looksLikeVerb(words, last)) return known
  if (known === 0) return known
  return /(en|aan|ien|oen)$/.test(bare(words[last]!)) && !isPluralNoun(words, last) ? last : undefined
}

/** "het handelen", "de kosten": a verb as a noun. */
function isNoun(words: string[], i: number): boolean {
  return ['de', 'het', 'een'].includes(bare(words[i - 1] ?? ''))
}

function looksLikeVerb(words: string[], i: number): boolean {
  const before = bare(words[i - 1] ?? '')
  return /[a-zë]{2}(en|aan|ien|oen)$/.test(bare(words[i]!)) && !isPluralNoun(words, i) && !looksLikeAdjective(before)
}

function looksLikeAdjective(word: string): boolean {
  return /\w{2}e$/.test(word) && !/([tsmgn]ie|boete|schade|rente|gemeente|ziekte|waarde|behoefte)$/.test(word)
}

function isPluralNoun(words: string[], i: number): boolean {
  const before = bare(words[i - 1] ?? '')
  const nounEnding = /(?<!dw|dr|spr|z|br)(ingen|heden|schappen|teiten|ënten|enten|anten)$/
  return nounEnding.test(bare(words[i]!)) || determiners.has(before) || prepositions.has(before) || /^\d+$/.test(before)
}

function isKnownVerb(word: string): boolean {
  const verb = bare(word)
  if (plainVerbs.has(verb) || bases.has(verb) || inseparable.has(verb)) return true
  if (/.{4}eren$/.test(verb) && !peopleAndThings.has(verb)) return true
  return split(verb).particle !== '' && bases.has(split(verb).rest)
}

/** A separable verb in its two parts; the particle is empty for every other verb. */
function split(word: string): { particle: string; rest: string } {
  const verb = word.toLowerCase()
  if (!inseparable.has(verb)) {
    for (const [particle, rests] of Object.entries(boundParticles))
      if (verb.startsWith(particle) && rests.includes(verb.slice(particle.length))) return cut(word, particle)
    for (const particle of freeParticles)
      if (verb.startsWith(particle) && isInfinitiveRest(verb.slice(particle.length))) return cut(word, particle)
  }
  return { particle: '', rest: word }
}

function cut(word: string, particle: string): { particle: string; rest: string } {
  return { particle: word.slice(0, particle.length), rest: word.slice(particle.length) }
}

function isInfinitiveRest(rest: string): boolean {
  return rest.length >= 4 && /^[^aeiou]{0,3}[aeiou]/.test(rest) && /(en|aan)$/.test(rest) && !/^[^aeiou]*en$/.test(rest)
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}-]/gu, '')
}

const helpers = new Set('laten gaan komen blijven helpen leren kunnen moeten mogen willen'.split(' '))
const determiners = new Set('de het een deze die dit dat mijn haar zijn hun ons onze alle geen beide'.split(' '))
const prepositions = new Set(
  'aan bij door in met naar om onder op over per tegen tot tussen uit van voor zonder na binnen buiten wegens'.split(
    ' ',
  ),
)
const peopleAndThings = new Set('kinderen ouderen jongeren anderen goederen bestuurderen'.split(' '))
