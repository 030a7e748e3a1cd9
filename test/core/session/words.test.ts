import { expect, test } from 'vitest'
import { answerText, findStep, readMove, textLine } from '../../../src/core/session/words.js'

test.each([
  ['terug', { kind: 'terug' }],
  [' Hulp ', { kind: 'hulp' }],
  ['?', { kind: 'hulp' }],
  ['overzicht', { kind: 'overzicht' }],
  ['stop', { kind: 'stop' }],
  ['later', { kind: 'later' }],
  ['parkeer Kan de school helpen?', { kind: 'parkeer', text: 'Kan de school helpen?' }],
  ['stap argumenten', { kind: 'stap', name: 'argumenten' }],
  ['stap 5', { kind: 'stap', name: '5' }],
  ['wijzig b2', { kind: 'wijzig', item: 'b2' }],
  ['verwijder 3', { kind: 'verwijder', item: '3' }],
  ['smoes a1', { kind: 'smoes', item: 'a1' }],
  ['parkeer', { kind: 'onvolledig', word: 'parkeer' }],
  ['verwijder', { kind: 'onvolledig', word: 'verwijder' }],
])('%s is a word of the session', (line, move) => {
  expect(readMove(line)).toEqual(move)
})

test.each(['stop de terugvordering', 'terug naar werk', '=stop', 'stap voor stap', 'wijzig de regel', '', 'ja'])(
  '%s is an answer',
  (line) => {
    expect(readMove(line)).toBeUndefined()
  },
)

test('an = makes a word of the session an answer', () => {
  expect(answerText('=stop')).toBe('stop')
  expect(answerText('  leerling ')).toBe('leerling')
})

test('a word of the session further on in a long text is refused, and is text with an = before it', () => {
  for (const word of ['later', ' Stop', 'stap 5', '?']) expect(textLine(word).error).toContain('Zet er = voor.')
  expect(textLine('=later')).toEqual({ text: 'later' })
  for (const text of ['later bellen', '= 12 maanden', 'Parkeer de auto elders.', '  ingesprongen'])
    expect(textLine(text)).toEqual({ text })
  expect(textLine(' + ')).toEqual({ text: '' })
})

test('a step is found by name and by number', () => {
  expect(findStep('Toets', 'beraad')).toBe('toets')
  expect(findStep('7', 'beraad')).toBe('toets')
  expect(findStep('8', 'beraad')).toBeUndefined()
})
