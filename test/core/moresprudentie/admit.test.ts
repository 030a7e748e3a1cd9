/** Data of others: what is no precedent is set apart, what is wrong is told with its place and the way out. */
import { expect, test } from 'vitest'
import { UserError } from '../../../src/core/errors.js'
import { admit, admitDraft } from '../../../src/core/moresprudentie/admit.js'

const good = { id: 'z1', side: 'pro', pro: ['p1', 'p2'], contra: ['c1'], reason: ['p1'] }

test('zonder doorslaggevende factoren zijn alle factoren van de kant de reden', () => {
  for (const reason of [undefined, []])
    expect(admit([{ ...good, reason }]).precedents).toEqual([{ ...good, reason: ['p1', 'p2'] }])
})

test('niets beslist, of gewonnen zonder factoren: geen precedent, en geen fout', () => {
  const { precedents, others } = admit([
    good,
    { id: 'z2', side: null, pro: ['p1'], contra: [] },
    { id: 'z3', pro: [], contra: ['c1'] },
    { id: 'z4', side: 'contra', pro: ['p1'], contra: [] },
  ])
  expect(precedents).toEqual([good])
  expect(others).toEqual([
    { id: 'z2', why: 'onbeslist' },
    { id: 'z3', why: 'onbeslist' },
    { id: 'z4', why: 'zonder-factor' },
  ])
})

test.each([
  ['geen lijst', { casussen: [] }, 'De invoer is geen lijst.'],
  ['geen object', [good, 'z2'], 'Casus 2 is geen object.'],
  ['een lijst als casus', [[]], 'Casus 1 is geen object.'],
  ['geen id', [{ ...good, id: 7 }], 'Casus 1, id is geen tekst.'],
  ['een id tweemaal', [good, good], 'Casus 2 heeft een id dat al bestaat: "z1".'],
  ['een vreemde kant', [{ ...good, side: 'ja' }], 'Casus 1 heeft een onbekende side.'],
  ['geen factoren', [{ ...good, pro: undefined }], 'Casus 1, pro is geen lijst.'],
  ['een lege factor', [{ ...good, contra: [' '] }], 'Casus 1, contra bevat iets anders dan tekst.'],
  ['aan beide kanten', [{ ...good, contra: ['p2'] }], 'Casus 1 heeft factor "p2" aan beide kanten.'],
  [
    'een reden die verloor',
    [{ ...good, reason: ['c1'] }],
    'Casus 1 noemt "c1" als reden, maar dat is geen factor van pro.',
  ],
])('%s wordt gezegd, met de plaats en wat je kunt doen', (_, input, message) => {
  const thrown = (() => {
    try {
      return admit(input)
    } catch (error) {
      return error
    }
  })()
  expect(thrown).toBeInstanceOf(UserError)
  expect((thrown as UserError).message).toBe(message)
  expect((thrown as UserError).advice).toMatch(/\.$/)
})

test('een concept moet een kant hebben; een dubbele factor telt één keer', () => {
  expect(() => admitDraft({ pro: [], contra: [] })).toThrow('Het concept heeft geen side.')
  expect(admitDraft({ side: 'contra', pro: [], contra: ['c1', 'c1'] })).toEqual({
    side: 'contra',
    pro: [],
    contra: ['c1'],
    reason: ['c1'],
  })
})

test('de invoer blijft zoals zij was', () => {
  const input = [Object.freeze({ ...good, pro: Object.freeze([...good.pro]) })]
  expect(() => admit(Object.freeze(input))).not.toThrow()
})
