/** The corpus of invented sentences, and how well the detector reads it. Every person, number and address in it is feigned. */
import { readFileSync } from 'node:fs'
import { findLeaks } from '../../src/core/lek/find-leaks.js'
import { leakKinds, type Leak, type LeakKind } from '../../src/core/lek/leak.js'

/** `afstemmen` is what the detector was tuned on; `achtergehouden` was only ever measured. */
export const halves = ['afstemmen', 'achtergehouden'] as const
export type Half = (typeof halves)[number]

export interface Sentence {
  text: string
  isClean: boolean
  marked: Span[]
}

type Span = Pick<Leak, 'kind' | 'start' | 'end'>

export interface Score {
  /** Per kind: marked spans, how many of those were found, finds, how many of those were right. */
  kinds: Record<LeakKind, { marked: number; hit: number; found: number; right: number }>
  cleanSentences: number
  falseAlarms: string[]
  missed: string[]
  wrong: string[]
}

/** The sentences of one half. A leak is marked in its line as `{kind:text}`. */
export function sentencesOf(half: Half): Sentence[] {
  const lines = readFileSync(new URL(`corpus/${half}.tsv`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => {
    const [label, marked = ''] = line.split('\t')
    return { isClean: label === 'schoon', ...unmarked(marked) }
  })
}

/** A find is right when it shares letters with a marked span of its kind. */
export function scoreOf(sentences: readonly Sentence[]): Score {
  const kinds = Object.fromEntries(leakKinds.map((kind) => [kind, { marked: 0, hit: 0, found: 0, right: 0 }]))
  const score = { kinds, cleanSentences: 0, falseAlarms: [], missed: [], wrong: [] } as unknown as Score
  for (const sentence of sentences) addTo(score, sentence, findLeaks(sentence.text))
  return score
}

function addTo(score: Score, { text, isClean, marked }: Sentence, found: readonly Leak[]): void {
  const shows = ({ kind, start, end }: Span) => `${kind} "${text.slice(start, end)}" in: ${text}`
  if (isClean) score.cleanSentences++
  for (const span of marked) {
    const isHit = found.some((leak) => overlap(leak, span))
    score.kinds[span.kind].marked++
    if (isHit) score.kinds[span.kind].hit++
    else score.missed.push(shows(span))
  }
  for (const leak of found) {
    const isRight = marked.some((span) => overlap(leak, span))
    score.kinds[leak.kind].found++
    if (isRight) score.kinds[leak.kind].right++
    else (isClean ? score.falseAlarms : score.wrong).push(shows(leak))
  }
}

function overlap(one: Span, other: Span): boolean {
  return one.kind === other.kind && one.start < other.end && other.start < one.end
}

function unmarked(line: string): Pick<Sentence, 'text' | 'marked'> {
  const marked: Span[] = []
  let text = ''
  let at = 0
  for (const match of line.matchAll(/\{([a-z]+):([^}]+)\}/g)) {
    text += line.slice(at, match.index)
    marked.push({ kind: match[1] as LeakKind, start: text.length, end: text.length + match[2]!.length })
    text += match[2]
    at = match.index + match[0].length
  }
  return { text: text + line.slice(at), marked }
}
