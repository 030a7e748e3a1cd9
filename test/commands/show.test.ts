/** Lines on a narrow screen. */
import { expect, test } from 'vitest'
import { wrapped } from '../../src/commands/show.js'

test.each([
  [
    '  hulp              wat er gevraagd wordt',
    ['  hulp              wat er', ' '.repeat(20) + 'gevraagd', ' '.repeat(20) + 'wordt'],
  ],
  ['  parkeer <tekst>   iets bewaren voor later', ['  parkeer <tekst>   iets bewaren', ' '.repeat(20) + 'voor later']],
  ['  a3  een lang argument dat doorloopt', ['  a3  een lang argument dat', '      doorloopt']],
  [
    '  a3  contra  een lang argument dat doorloopt',
    ['  a3  contra  een lang argument', ' '.repeat(14) + 'dat doorloopt'],
  ],
  ['Nu: een heel lang antwoord  (Enter = zo laten)', ['Nu: een heel lang antwoord', '(Enter = zo laten)']],
])('wat naast een woord of kenmerk staat, blijft ernaast: %s', (line, lines) => {
  expect(wrapped(line, 32)).toEqual(lines)
})
