/** One draft against 10,000 precedents, and that whole collection at once; beside it the same by plain sets, in the same run. */
import { collect } from '../src/core/moresprudentie/collection.js'
import { contradictingPairs, contradictionRows } from '../src/core/moresprudentie/contradictions.js'
import { landmarks } from '../src/core/moresprudentie/landmarks.js'
import { conflict, forces, supports, type Draft, type Precedent, type Side } from '../src/core/moresprudentie/model.js'
import { nearestCases } from '../src/core/moresprudentie/nearest.js'
import { leastReconsideration } from '../src/core/moresprudentie/reconsider.js'
import { standingOf } from '../src/core/moresprudentie/standing.js'

const count = 10_000
const plainCount = 1_000
/** A line with a small vocabulary, so that cases meet often, and one with a large one. */
for (const perSide of [8, 24, 80]) compare(perSide)

function compare(perSide: number): void {
  const random = lcg(perSide)
  const cases = Array.from({ length: count }, (_, i) => ({ id: `z${i}`, ...aDraft(random, perSide) }))
  const drafts = Array.from({ length: 50 }, () => aDraft(random, perSide))
  console.log(`\n${count} cases, ${perSide} factors for each side`)
  const ready = timed('make ready', () => collect(cases))
  const collection = ready.result
  const fast = drafts.map((draft) => timed('', () => standingOf(draft, collection)).ms).toSorted((a, b) => a - b)
  const plain = median(drafts.slice(0, 5).map((draft) => timed('', () => plainStanding(draft, cases)).ms))
  console.log(`one draft: p50 ${fast[25]!.toFixed(2)} ms, p98 ${fast[49]!.toFixed(2)} ms (reach 5)`)
  console.log(`  by plain sets ${plain.toFixed(1)} ms: ${(plain / fast[25]!).toFixed(0)} times as long`)
  timed('nearest cases', () => nearestCases(drafts[0]!, 'pro', collection))
  timed('contradictions', () => contradictionRows(collection))
  const least = timed('least reconsideration', () => leastReconsideration(collection))
  const marks = timed('landmarks', () => landmarks(collection))
  console.log(`  together ${(ready.ms + least.ms + marks.ms).toFixed(0)} ms (reach 2000)`)
  console.log(`  ${least.result.ids.length} to reconsider, ${marks.result.length} landmarks`)
  compareWhole(cases.slice(0, plainCount))
}

/** The plain version takes the square of the number of cases, so it gets fewer. */
function compareWhole(cases: readonly Precedent[]): void {
  const part = collect(cases)
  const quick = timed('', () => [...contradictingPairs(part)].length + landmarks(part).length)
  const slow = timed('', () => plainPairs(cases) + plainLandmarks(cases))
  if (quick.result !== slow.result) throw new Error(`${quick.result} is not ${slow.result}`)
  const ratio = (slow.ms / quick.ms).toFixed(0)
  console.log(`pairs and landmarks of ${cases.length}: ${quick.ms.toFixed(0)} ms`)
  console.log(`  by plain sets ${slow.ms.toFixed(0)} ms: ${ratio} times as long`)
}

function plainStanding(draft: Draft, cases: readonly Precedent[]): number {
  return cases.filter((c) => supports(c, draft) || forces(c, draft) || conflict(c, draft)).length
}

function plainPairs(cases: readonly Precedent[]): number {
  return cases.flatMap((a) => cases.filter((b) => a.side === 'pro' && conflict(a, b))).length
}

function plainLandmarks(cases: readonly Precedent[]): number {
  const isBefore = (a: Precedent, b: Precedent) =>
    supports(a, b) && (!supports(b, a) || cases.indexOf(a) < cases.indexOf(b))
  return cases.filter((c) => !cases.some((d) => d !== c && isBefore(d, c))).length
}

function aDraft(random: () => number, perSide: number): Draft {
  const pick = (letter: string) =>
    Array.from({ length: perSide }, (_, i) => `${letter}${i}`).filter(() => random() < Math.min(0.5, 6 / perSide))
  const side: Side = random() < 0.5 ? 'pro' : 'contra'
  const facts = { pro: pick('p'), contra: pick('c') }
  if (facts[side].length === 0) facts[side].push(side === 'pro' ? 'p0' : 'c0')
  const some = facts[side].filter(() => random() < 0.4)
  return { side, ...facts, reason: some.length > 0 ? some : facts[side].slice(0, 1) }
}

/** Chance that is the same every time. */
function lcg(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296) / 4_294_967_296
}

/** What it gives, and the best of three tries: another process may get in the way of one. */
function timed<T>(name: string, work: () => T): { result: T; ms: number } {
  const tries = [1, 2, 3].map(() => {
    const start = performance.now()
    const result = work()
    return { result, ms: performance.now() - start }
  })
  const { result, ms } = tries.reduce((a, b) => (b.ms < a.ms ? b : a))
  if (name !== '') console.log(`${name}: ${ms.toFixed(0)} ms`)
  return { result, ms }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}
