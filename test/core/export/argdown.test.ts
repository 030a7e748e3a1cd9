/** The Argdown form, read back by Argdown's own parser. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CasusFile } from '../../../src/core/casus/schema.js'
import { asArgdown } from '../../../src/core/export/argdown.js'
import { visibleLine } from '../../../src/core/text/visible.js'
import { aCasus } from '../../builders.js'
import { hostileTexts } from '../report/hostile.js'
import { caseAt } from '../report/examples.js'
import { nastyText } from '../text/nasty-texts.js'
import { readArgdown } from './argdown.js'

const signs = '\\@#*_[]<>{}/:.()+-=,;|~^`$!?&%"\' 1ab'
const hostile = fc
  .oneof(
    fc.constantFrom(
      ...hostileTexts,
      'b.v. en z.o.z.',
      '1. Eerst',
      '(1) dan',
      '-- nee --',
      '===\na: b\n===',
      '+> x',
      '<- y',
      '// weg',
      '/* weg',
    ),
    fc.string({ unit: fc.constantFrom(...signs), maxLength: 20 }),
    nastyText,
    fc
      .array(fc.constantFrom('👩🏽‍⚕️', 'é', '.v.', ':or:', '#(t)', '[a]', '<a>', '\n', ' '), { maxLength: 6 })
      .map((p) => p.join('')),
  )
  .filter((text) => visibleLine(text) !== '')

const herbeoordeling = caseAt('cases/2024/2024-05-14-herbeoordeling-na-wachten.yaml')

test('het voorbeeld komt in zijn geheel terug: argumenten, kanten en wat de doorslag gaf', () => {
  const read = readArgdown(asArgdown(herbeoordeling))
  const counting = herbeoordeling.argumenten.filter(({ smoes }) => smoes === undefined)
  expect(read.errors).toBe(0)
  expect(read.question).toBe(herbeoordeling.beslissing.vraag)
  expect(read.arguments.map(({ id, text, relation }) => [id, text, relation])).toEqual(
    counting.map(({ id, stelling, kant }) => [id, stelling, kant === 'pro' ? 'support' : 'attack']),
  )
  expect(read.arguments.filter(({ tags }) => tags.includes('doorslaggevend')).map(({ id }) => id)).toEqual(
    herbeoordeling.conclusie.doorslaggevend,
  )
  expect(read.arguments[0]?.tags).toEqual(['doorslaggevend', 'beginsel', 'beginsel: rechtmatigheid', 'juridisch'])
})

test('elke tekst komt terug zoals een scherm hem toont, wat er ook in staat', () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, hostile, (vraag, pro, contra, beginsel) => {
      const argumenten: CasusFile['argumenten'] = [
        { id: 'a1', stelling: pro, kant: 'pro', soort: 'beginsel', beginsel },
        { id: 'a2', stelling: contra, kant: 'contra' },
        { id: 'a3', stelling: pro },
        { id: 'a4', stelling: contra, kant: 'pro', smoes: { vermoeden: 'x' } },
      ]
      const text = asArgdown(aCasus({ titel: contra, beslissing: { vraag }, argumenten }))
      const read = readArgdown(text)
      expect(read.errors, text).toBe(0)
      expect(read.question).toBe(visibleLine(vraag))
      expect(read.arguments.map(({ id, text, relation }) => [id, text, relation])).toEqual([
        ['a1', visibleLine(pro), 'support'],
        ['a2', visibleLine(contra), 'attack'],
        ['a3', visibleLine(pro), undefined],
      ])
    }),
    { numRuns: 400 },
  )
})

test('een leeg beraad is alleen een vraag', () => {
  expect(asArgdown(aCasus({ beslissing: {}, argumenten: [] }))).toBe(
    [
      '# Laptop voor een leerling die ziek thuis zit\n',
      '// Casus 2025-03-11-laptop; status: concept; oordeel: nog geen\n',
      '[vraag]: Laptop voor een leerling die ziek thuis zit\n',
    ].join('\n'),
  )
})

test('een geparkeerd argument staat er als commentaar, op één regel', () => {
  const argumenten = [{ id: 'a1', stelling: 'Regels\nzijn regels.', kant: 'pro' as const, smoes: { vermoeden: 'x' } }]
  expect(asArgdown(aCasus({ argumenten }))).toMatch(/\n\/\/ Geparkeerd, telt niet mee: a1: Regels zijn regels\.\n$/)
})
