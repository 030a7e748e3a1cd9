/** Dates are written out in Dutch. */
import { expect, test } from 'vitest'
import { longDate } from '../../../src/core/report/dates.js'

test('een dag staat er voluit in het Nederlands', () => {
  expect(longDate('2026-11-21')).toBe('21 november 2026')
  expect(longDate('2024-02-29')).toBe('29 februari 2024')
  expect(longDate('2025-01-01')).toBe('1 januari 2025')
})

test('wat geen dag is, blijft staan zoals het er stond', () => {
  expect(longDate('volgende week')).toBe('volgende week')
})

test('elke dag staat er zoals Intl hem voor Nederland schrijft', () => {
  const dutch = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })
  for (let time = Date.UTC(2024, 0, 1); time < Date.UTC(2025, 0, 1); time += 86_400_000) {
    const day = new Date(time)
    expect(longDate(day.toISOString().slice(0, 10))).toBe(dutch.format(day))
  }
})
