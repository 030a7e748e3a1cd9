/** Floors under what the detector finds in the corpus: they break when a change makes it see less, or cry wolf. */
import { describe, expect, test } from 'vitest'
import { leakKinds } from '../../src/core/lek/leak.js'
import { halves, scoreOf, sentencesOf } from './corpus.js'
import { specialKinds, specialScore } from './special-corpus.js'

/** Below what was measured, so that a new sentence may be missed, but not a whole way of writing. */
const leastRecall = 0.9
const leastPrecision = 0.95

describe.each(halves)('%s', (half) => {
  const sentences = sentencesOf(half)
  const score = scoreOf(sentences)

  test.each(leakKinds)('%s wordt gevonden', (kind) => {
    const { marked, hit, found, right } = score.kinds[kind]
    expect(marked).toBeGreaterThanOrEqual(15)
    expect(hit / marked, score.missed.join('\n')).toBeGreaterThanOrEqual(leastRecall)
    expect(right / found, score.wrong.join('\n')).toBeGreaterThanOrEqual(leastPrecision)
  })

  test('hoogstens één vals alarm op honderd schone zinnen', () => {
    expect(score.cleanSentences).toBeGreaterThanOrEqual(250)
    expect(score.falseAlarms.length / score.cleanSentences, score.falseAlarms.join('\n')).toBeLessThanOrEqual(0.01)
  })
})

test('geen zin staat er twee keer in, en elke zin met een lek heeft een merkteken', () => {
  const sentences = halves.flatMap(sentencesOf)
  expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length)
  expect(sentences.filter(({ isClean, marked }) => isClean !== (marked.length === 0))).toEqual([])
})

/** Words can't be told apart from what they are about, so the half that was kept apart is noticed less often. */
test.each([
  ['afstemmen', 39, 0.9],
  ['achtergehouden', 30, 0.65],
] as const)(
  'woorden over bijzondere gegevens worden meestal opgemerkt, en zelden waar ze niet staan: %s',
  (half, size, recall) => {
    const { kinds, cleanSentences, falseAlarms } = specialScore(half)
    const sum = (key: 'marked' | 'hit' | 'found' | 'right') => specialKinds.reduce((n, kind) => n + kinds[kind][key], 0)
    expect(sum('marked')).toBeGreaterThanOrEqual(size)
    expect(sum('hit') / sum('marked')).toBeGreaterThanOrEqual(recall)
    expect(sum('right') / sum('found')).toBeGreaterThanOrEqual(0.95)
    expect(falseAlarms / cleanSentences).toBeLessThanOrEqual(0.04)
  },
)
