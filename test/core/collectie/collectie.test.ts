/** What the collection says: contradictions, landmarks, the gelijkheidssein and how everything fared. */
import { expect, test } from 'vitest'
import { collectieOf } from '../../../src/core/collectie/collectie.js'
import { collectieOutline } from '../../../src/core/collectie/outline.js'
import { markdown } from '../../../src/core/report/markdown.js'
import type { Casus } from '../../../src/core/casus/casus.js'
import { aCasus } from '../../builders.js'

/** A beraad with factors on both sides; a1 and a2 are decisive by who won. */
const beraad = (id: string, oordeel: 'ja' | 'nee', pro: string[], contra: string[]): Casus => {
  const argument = (kant: 'pro' | 'contra', i: number) => (factor: string, n: number) =>
    ({ id: `a${i + n}`, kant, stelling: 'Zo is het.', factor, beginsel: 'gelijkheid' }) as const
  const argumenten = [...pro.map(argument('pro', 1)), ...contra.map(argument('contra', 50))]
  const doorslaggevend = argumenten
    .filter(({ kant }) => kant === (oordeel === 'ja' ? 'pro' : 'contra'))
    .map((a) => a.id)
  const tegenargumenten = [{ argument: oordeel === 'ja' ? 'a50' : 'a1', recht: 'aanvaard' as const }]
  return aCasus({
    id,
    status: 'besloten',
    lijn: 'lijn',
    argumenten,
    conclusie: { oordeel, doorslaggevend, tegenargumenten },
  })
}
const ja = beraad('c-ja', 'ja', ['p'], ['q'])
const nee = beraad('c-nee', 'nee', ['p'], ['q'])
const meer = beraad('c-meer', 'nee', ['p'], ['q', 'r'])
const textOf = (cases: Casus[]) => markdown(collectieOutline(collectieOf(cases, undefined), 3))

test('beraden die elkaar tegenspreken staan er met de reden, en hoeveel je er minstens opnieuw bekijkt', () => {
  const text = textOf([ja, nee])
  expect(text).toContain('c-ja koos ja om p. c-nee koos nee om q.')
  expect(text).toContain('Bekijk minstens 1 beraad opnieuw')
  expect(text).toContain('Een keuze, misschien een van meer')
})

test('zegt een van de twee al terug te komen op de ander, dan staat dat erbij', () => {
  const terug = { ...nee, id: 'd-terug', verwijzingen: [{ naar: 'c-ja', behandeling: 'herziet' as const, op: [] }] }
  expect(textOf([ja, terug])).toContain('d-terug zegt al terug te komen op c-ja.')
  expect(textOf([ja, nee, terug]).match(/terug te komen/g)).toHaveLength(1)
})

test('gelijke beraden met een andere uitkomst geven een sein, ook als het ene alles van het andere heeft', () => {
  const [beeld] = collectieOf([ja, nee, meer], undefined).lijnen
  expect(beeld!.gelijkheid.verschillen).toEqual([
    { een: ['c-ja'], ander: ['c-nee'], oordeel: 'ja', factoren: ['p', 'q'], extra: [] },
    { een: ['c-ja'], ander: ['c-meer'], oordeel: 'ja', factoren: ['p', 'q'], extra: ['r'] },
  ])
})

test('vanaf de drempel komt de vraag naar een algemene regel, eronder niet', () => {
  expect(textOf([ja, nee, meer])).toContain('3 beraden delen deze factoren: p, q. De drempel is 3.')
  expect(textOf([ja, nee])).not.toContain('algemene regel')
})

test('van een factor zie je hoe vaak hij op tafel lag, won en recht kreeg', () => {
  const [beeld] = collectieOf([ja, nee], undefined).lijnen
  expect(beeld!.factoren[0]).toEqual({
    naam: 'p',
    opTafel: 2,
    winnend: 1,
    doorslaggevend: 1,
    verloren: { maatregel: 0, deels: 0, weerlegd: 0, aanvaard: 1, nietGezegd: 0 },
  })
})

test('een concept telt niet mee en de volgorde maakt niet uit', () => {
  expect(collectieOf([{ ...ja, status: 'concept' }], undefined).lijnen).toEqual([])
  expect(textOf([meer, nee, ja])).toBe(textOf([ja, nee, meer]))
})
