/** Which references to law and rulings can be looked up. The identifiers are well-formed; what they name is not at issue. */
import { expect, test } from 'vitest'
import { isCheckable, malformedReference } from '../../../src/core/check/law-reference.js'

test.each([
  'ECLI:NL:RVS:2025:4814',
  'ecli:nl:hr:2019:2034',
  'Zie ECLI:NL:CRVB:2022:1.A.',
  'ECLI:CE:ECHR:2009:0514JUD000123405',
  'BWBR0015703',
  'BWBV0002508, artikel 28',
  'jci1.3:c:BWBR0015703&artikel=35',
  'jci1.31:v:BWBR0005537&hoofdstuk=3&artikel=3:4&lid=2&g=2024-01-01',
  'CVDR123456',
  'CVDR123456_2',
  'CVDR123456/2',
  'https://wetten.overheid.nl/BWBR0015703',
  'Beleidsregels bijzondere bijstand, 1 januari 2024',
  'Gedragscode ambtenaren (2021)',
])('is na te zoeken: %s', (reference) => {
  expect(isCheckable(reference)).toBe(true)
  expect(malformedReference(reference)).toBeUndefined()
})

test.each(['', 'ons beleid', 'artikel 35 Participatiewet', 'www'])('is niet na te zoeken: %s', (reference) => {
  expect(isCheckable(reference)).toBe(false)
})

test.each([
  ['ECLI:NL:2025:4814', 'ECLI:NL:2025:4814'],
  ['ECLI:NL:RVS:25:4814', 'ECLI:NL:RVS:25:4814'],
  ['ECLI:NL:TEVEELLETTERS:2025:1', 'ECLI:NL:TEVEELLETTERS:2025:1'],
  ['zie ECLI: NL:RVS:2025:4814', 'ECLI:'],
  ['BWBR15703', 'BWBR15703'],
  ['BWBX0015703', 'BWBX0015703'],
  ['jci1.3:BWBR0015703', 'jci1.3:BWBR0015703'],
  ['jci1.3:c:BWBR0015703&artikel', 'jci1.3:c:BWBR0015703&artikel'],
  ['CVDR', 'CVDR'],
  ['LJN BA1234', 'LJN'],
])('heeft niet de goede vorm: %s', (reference, wrong) => {
  expect(malformedReference(reference)).toBe(wrong)
})
