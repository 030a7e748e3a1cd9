/** A quick look spares a text the slow one. It may look again for nothing, but never pass over what the slow one finds. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { caseSpecials } from '../../../src/core/lek/case-leaks.js'
import { emails } from '../../../src/core/lek/email.js'
import { findLeaks, mayLeak } from '../../../src/core/lek/find-leaks.js'
import { mayHoldName, names } from '../../../src/core/lek/names.js'
import { mayHoldSpecialWords, specialWords } from '../../../src/core/lek/special-words.js'
import { halves, sentencesOf } from '../../lek/corpus.js'
import { aCasus } from '../../builders.js'

const corpus = halves.flatMap((half) => sentencesOf(half).map(({ text }) => text))
const pieces = [
  ...[
    'mevrouw',
    'dhr.',
    'Dhr',
    'de heer',
    'familie',
    'gezin',
    'dr.',
    'mr.',
    'prof.',
    'J.',
    'A.B.',
    'Ş.',
    'é.',
    'Plan B.',
  ],
  ...[
    'van',
    'de',
    'der',
    "'t",
    '’s',
    'den',
    'Jansen',
    'Ünal',
    'Ćosić',
    'de-Vries',
    'O’Neill',
    'school',
    'x',
    '𝐀bc',
    'Q',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '',
    '\n',
    '.',
    ',',
    '-',
    '12',
    '@',
    '(at)',
    'geb',
    'ECLI:NL:HR',
    'ECLI:X_geb',
    'https://a.nl/gezin',
  ],
  ...['islam', 'tbs', 'ras', 'İ', 'hiv', 'long covid', '-', 'ik geloof', 'geloof'],
]
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((some) => some.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 7 }).map((some) => some.join(' ')),
  fc.constantFrom(...corpus),
)

test('waar een snelle blik geen naam vermoedt, staat er ook geen', () => {
  fc.assert(
    fc.property(text, (t) => mayHoldName(t) || [...names(t)].length === 0),
    { numRuns: 3000 },
  )
  expect(mayHoldName('Het gezin in de stad vroeg om uitstel.')).toBe(false)
})

test('wie een teken van een naam zoekt, mist geen letter van een andere taal', () => {
  fc.assert(
    fc.property(text, (t) => {
      if (/ECLI|jci|BWB|http/i.test(t)) return
      const found = findLeaks(t)
      // Where a name is part of something of a more exact form, such as an address, that is what is found.
      for (const { start, end } of names(t)) {
        expect(found.some((leak) => leak.start < end && start < leak.end)).toBe(true)
        expect(mayLeak(t.toLowerCase())).toBe(true)
      }
    }),
    { numRuns: 3000 },
  )
  expect(findLeaks('Ik sprak Ş.Ünal.').map(({ kind }) => kind)).toEqual(['naam'])
})

test('een tekst zonder enig teken geeft wat nader kijken geeft', () => {
  fc.assert(
    fc.property(text, (t) => {
      if (/\d|ECLI|jci|BWB|http/i.test(t)) return
      const isThere = emails(t).next().value !== undefined
      expect(findLeaks(t).some(({ kind }) => kind === 'email')).toBe(isThere)
      // A digit has the text looked at in full; on a line of its own, it is no leak itself.
      expect(findLeaks(`${t}\n1`)).toEqual(findLeaks(t))
    }),
    { numRuns: 3000 },
  )
})

test('alle teksten samen bekeken missen geen bijzonder woord', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      const found = texts.some((t) => specialWords(t).length > 0)
      return mayHoldSpecialWords(texts.join('\n')) || !found
    }),
    { numRuns: 2000 },
  )
  expect(mayHoldSpecialWords(corpus.filter((t) => specialWords(t).length === 0).join('\n'))).toBe(false)
})

test('een casus zonder bijzondere woorden noemt er geen, en een met wel', () => {
  expect(caseSpecials(aCasus({ titel: 'Laptop voor een leerling' })).size).toBe(0)
  expect([...caseSpecials(aCasus({ titel: 'Zij zit in de islam' })).keys()]).toEqual(['geloof'])
})
