/** How well and how fast the leak check reads: precision and recall per kind, false alarms, speed. Usage: npx tsx bench/lek.ts [--toon] */
import { findLeaks } from '../src/core/lek/find-leaks.js'
import { leakKinds } from '../src/core/lek/leak.js'
import { halves, scoreOf, sentencesOf } from '../test/lek/corpus.js'
import { specialKinds, specialScore } from '../test/lek/special-corpus.js'

for (const half of halves) {
  const sentences = sentencesOf(half)
  const { kinds, cleanSentences, falseAlarms, missed, wrong } = scoreOf(sentences)
  console.log(`\n${half}: ${sentences.length} sentences, ${cleanSentences} clean`)
  for (const kind of leakKinds) {
    const { marked, hit, found, right } = kinds[kind]
    console.log(`  ${kind.padEnd(14)} precision ${share(right, found)}  recall ${share(hit, marked)}`)
  }
  const rate = (falseAlarms.length / cleanSentences) * 100
  console.log(`  false alarms per 100 clean sentences: ${rate.toFixed(2)} (reach 1)`)
  // What went wrong in the held-out half stays unseen, so that nobody tunes on it.
  if (process.argv.includes('--toon') && half === 'afstemmen')
    for (const line of [...falseAlarms, ...wrong, ...missed.map((text) => `missed: ${text}`)])
      console.log(`    ${line}`)
}

for (const half of halves) {
  const { kinds, cleanSentences, falseAlarms } = specialScore(half)
  console.log(`\nspecial categories, ${half}: ${cleanSentences} clean`)
  for (const kind of specialKinds) {
    const { marked, hit, found, right } = kinds[kind]
    console.log(`  ${kind.padEnd(14)} precision ${share(right, found)}  recall ${share(hit, marked)}`)
  }
  console.log(`  false alarms: ${share(falseAlarms, cleanSentences)}`)
}

console.log('\nspeed')
const texts = halves.flatMap((half) => sentencesOf(half).map(({ text }) => text))
const characters = texts.join('').length
console.log(
  `  corpus: ${(time(() => texts.forEach(findLeaks)) / (characters / 1000)).toFixed(3)} ms per 1,000 characters`,
)
for (const part of [
  '1',
  '12 ',
  'a',
  'A',
  'A. ',
  'aA1',
  '06',
  'NL91 ',
  'a@a.',
  'mevrouw ',
  'A-1-',
  "Van 't ",
  '1234 AB ',
])
  console.log(`  1 MB of "${part}": ${time(() => findLeaks(part.repeat(1_000_000 / part.length))).toFixed(0)} ms`)

function share(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(1).padStart(5)} % (${part}/${whole})`.padEnd(18)
}

/** Milliseconds, the best of three. */
function time(run: () => void): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now()
      run()
      return performance.now() - start
    }),
  )
}
