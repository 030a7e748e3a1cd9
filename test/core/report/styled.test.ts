/** Colour codes take no room, and never run on over the end of a line. */
import { expect, test } from 'vitest'
import { eachWord, hang, padStyled, withoutStyle, wrapStyled } from '../../../src/core/report/styled.js'

const red = (text: string) => `\u001b[31m${text}\u001b[39m`

test('een gekleurde tekst breekt op wat je ziet', () => {
  expect(wrapStyled(`${eachWord('een twee drie', red)} vier`, 9)).toEqual([
    `${red('een')} ${red('twee')}`,
    `${red('drie')} vier`,
  ])
})

test('een woord dat geknipt moet worden, verliest zijn kleur maar geen letter', () => {
  expect(wrapStyled(`${red('abcdefgh')} ${red('ij')} k`, 5)).toEqual(['abcde', `fgh`, `${red('ij')} k`].map(String))
})

test('kleur in kleur breekt ook tussen woorden', () => {
  const text = eachWord(`een ${eachWord('twee drie', red)}`, (word) => `\u001b[1m${word}\u001b[22m`)
  expect(wrapStyled(text, 4).map(withoutStyle)).toEqual(['een', 'twee', 'drie'])
})

test('vaste regeleinden en lege regels blijven', () => {
  expect(wrapStyled('een\n\ntwee', 10)).toEqual(['een', '', 'twee'])
})

test('vullen telt geen codes', () => {
  expect(withoutStyle(padStyled(red('ab'), 4))).toBe('ab  ')
})

test('inspringen laat lege regels leeg', () => {
  expect(hang(['a', '', 'b'], '- ', '  ')).toEqual(['- a', '', '  b'])
})
