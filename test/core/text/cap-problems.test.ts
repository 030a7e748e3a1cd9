/** A hopeless file stays readable. */
import { expect, test } from 'vitest'
import type { Problem } from '../../../src/core/problem.js'
import { capProblems } from '../../../src/core/text/cap-problems.js'

function problems(file: string, count: number): Problem[] {
  return Array.from({ length: count }, (_, i) => ({
    file,
    line: i + 1,
    column: 1,
    endLine: i + 1,
    endColumn: 2,
    ruleId: 'X',
    severity: 'waarschuwing',
    message: 'm',
    advice: 'a',
  }))
}

test('up to twenty problems of a file are shown', () => {
  expect(capProblems(problems('a', 20))).toEqual(problems('a', 20))
  expect(capProblems([])).toEqual([])
})

test('of more, the first twenty and their number', () => {
  const capped = capProblems(problems('a', 21))
  expect(capped).toHaveLength(21)
  expect(capped[20]).toMatchObject({
    ruleId: 'MEER',
    severity: 'waarschuwing',
    message: 'Dit bestand heeft nog 1 melding.',
  })
  expect(capProblems(problems('a', 10_000))[20]?.message).toBe('Dit bestand heeft nog 9980 meldingen.')
})

test('an error among those left out keeps its weight', () => {
  const list = problems('a', 30)
  list[29]!.severity = 'fout'
  expect(capProblems(list)[20]?.severity).toBe('fout')
})

test('each file has its own twenty, and capping twice changes nothing', () => {
  const capped = capProblems([...problems('a', 25), ...problems('b', 3)])
  expect(capped.map(({ file }) => file)).toEqual([...Array<string>(21).fill('a'), 'b', 'b', 'b'])
  expect(capProblems(capped)).toEqual(capped)
})
