/** Damaged files through the real check. The full figure: npx tsx test/robust/mutant-runs.ts 100000 */
import { expect, test } from 'vitest'
import { checkMutants } from './mutant-runs.js'

test('welk beschadigd bestand ook: een uitkomst 0, 1 of 5, snel, kort en binnen de perken', () => {
  const { codes, faults, slowest, longest, memory } = checkMutants(0, 1500)
  expect(faults).toEqual([])
  expect(Object.keys(codes)).toEqual(['0', '1', '5'])
  expect(slowest).toBeLessThan(5000)
  expect(longest).toBeLessThan(20_000)
  expect(memory).toBeLessThan(256)
}, 120_000)
