/** Where factors are used, which are proposed, which look alike, and what of it is shown. */
import { expect, test } from 'vitest'
import type { CasusFile } from '../../../src/core/casus/schema.js'
import { usedLijn } from '../../../src/core/moresprudentie/factor-use.js'
import { factorText, lijnText, lijnenText } from '../../../src/core/report/factors.js'
import { aCasus, aLijn } from '../../builders.js'

const lijn = 'voorziening-buiten-de-regels'
const argumenten: CasusFile['argumenten'] = [
  { id: 'a1', kant: 'pro', stelling: 'Zij mist een jaar.', factor: 'uitstel-onherstelbaar' },
  { id: 'a2', kant: 'pro', stelling: 'Het is klein.', factor: 'klein-bedrag' },
  {
    id: 'a3',
    kant: 'contra',
    stelling: 'Regels zijn regels.',
    factor: 'gelijke-gevallen-afgewezen',
    smoes: { vermoeden: 'x' },
  },
]
const conclusie: CasusFile['conclusie'] = {
  oordeel: 'ja-mits',
  doorslaggevend: ['a1'],
  maatregelen: [{ id: 'm1', tekst: 'Herstel.', voorwaarde: true, factor: 'gelijke-gevallen-hersteld' }],
}
const casus = aCasus({ lijn, argumenten, conclusie })

test('van elke factor staat waar hij is gebruikt, en wat hij daar deed', () => {
  const used = usedLijn(aLijn(), [casus, aCasus({ id: 'anders', lijn: 'andere-lijn', argumenten })])
  expect(
    used.factoren.map(({ id, gebruik }) => [id, gebruik.map((use) => `${use.casus} ${use.onderdeel} ${use.rol}`)]),
  ).toEqual([
    ['uitstel-onherstelbaar', ['2025-03-11-laptop a1 doorslaggevend']],
    ['gelijke-gevallen-afgewezen', ['2025-03-11-laptop a3 geparkeerd']],
  ])
  expect(used.voorgesteld.map(({ id }) => id)).toEqual(['gelijke-gevallen-hersteld', 'klein-bedrag'])
})

test('twee definities met veel dezelfde woorden aan één kant worden genoemd, met die woorden', () => {
  const [first, second] = aLijn().factoren as [
    ReturnType<typeof aLijn>['factoren'][number],
    ReturnType<typeof aLijn>['factoren'][number],
  ]
  const twin = { ...first, id: 'tijd-dringt', definitie: 'Wat verloren gaat door uitstel, is voorgoed weg.' }
  const pairs = (factoren: (typeof twin)[]) => usedLijn(aLijn({ factoren }), []).lijkenOpElkaar
  expect(pairs([first, second, twin])).toEqual([
    { ids: ['uitstel-onherstelbaar', 'tijd-dringt'], woorden: ['gaat', 'uitstel', 'verloren'] },
  ])
  expect(pairs([first, { ...twin, kant: 'contra' }])).toEqual([])
  expect(pairs([first, { ...twin, zieOok: [first.id] }])).toEqual([])
})

test('op het scherm past alles binnen de breedte, en stuurt geen tekst de terminal', () => {
  const factoren = aLijn().factoren.map((factor) => ({
    ...factor,
    definitie: `\u001b[2J${factor.definitie} `.repeat(3),
  }))
  const used = usedLijn(aLijn({ factoren, vraag: '\u001b]0;x\u0007Behoort dit?' }), [casus])
  const text = lijnenText([used], 40) + lijnText(used, 40) + used.factoren.map((f) => factorText(f, lijn, 40)).join('')
  expect(text).not.toContain('\u001b')
  expect(text.split('\n').filter((line) => line.length > 40)).toEqual([])
  expect(text).toContain('klein-bedrag (1×)')
  expect(lijnText(usedLijn(aLijn(), []), 80)).toContain('uitstel-onherstelbaar (nog niet gebruikt)')
})
