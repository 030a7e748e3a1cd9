/** What is brought into sight after a change. */
import { expect, test } from 'vitest'
import { boardNews } from '../../../src/core/bord/news.js'
import { boardView } from '../../../src/core/bord/view.js'
import type { CasusFile } from '../../../src/core/casus/schema.js'
import { aCasus, aCasusFile } from '../../builders.js'

const view = (partial: Partial<CasusFile> = {}) => boardView(aCasus(partial), { deelnemers: false })
const [a1, a2] = aCasusFile().argumenten!

test('een nieuw argument is nieuws, met kolom en kenmerk in woorden', () => {
  const a3 = { id: 'a3', kant: 'pro' as const, stelling: 'Uitstel kost een schooljaar.' }
  const after = view({ argumenten: [a1!, a2!, a3] })
  expect(boardNews(view(), after)).toEqual({ deel: 'a3', tekst: 'Pro, a3: Uitstel kost een schooljaar.' })
})

test('een argument dat naar de andere kolom gaat of wordt geparkeerd, is nieuws', () => {
  expect(boardNews(view(), view({ argumenten: [a1!, { ...a2!, kant: 'pro' }] }))?.tekst).toMatch(/^Pro, a2: /)
  const parked = view({ argumenten: [a1!, { ...a2!, smoes: { vermoeden: 'sluit af' } }] })
  expect(boardNews(view(), parked)?.tekst).toMatch(/^Geparkeerd, a2: .*telt nog niet mee/)
})

test('de conclusie gaat voor op wat verder veranderde', () => {
  const conclusie = { oordeel: 'ja' as const, tekst: 'Vergoeden.', doorslaggevend: ['a1'] }
  expect(boardNews(view(), view({ conclusie }))).toEqual({
    deel: 'conclusie',
    tekst: 'Advies: ja. Vergoeden. Doorslaggevend: a1.',
  })
})

test('geen nieuws als er niets bij kwam: dezelfde stand, iets weggehaald, of alleen van wie een argument is', () => {
  expect(boardNews(view(), view())).toBeUndefined()
  expect(boardNews(view(), view({ argumenten: [a1!] }))).toBeUndefined()
  expect(boardNews(view(), view({ argumenten: [a1!, { ...a2!, belanghebbenden: ['b1', 'b2'] }] }))).toBeUndefined()
})

test('twee argumenten met hetzelfde kenmerk zijn niet steeds opnieuw nieuws', () => {
  const twice = view({ argumenten: [a1!, { ...a2!, id: 'a1' }] })
  expect(boardNews(twice, twice)).toBeUndefined()
})
