/** The page: whatever a case holds, the page is built of the same elements. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boardFragment, boardPage } from '../../../src/core/bord/html-board.js'
import { boardView, type BoardView } from '../../../src/core/bord/view.js'
import type { CasusFile } from '../../../src/core/casus/schema.js'
import { aCasus, aCasusFile } from '../../builders.js'
import { anyBoard, plainBoard } from './hostile-board.js'

const tags = (html: string) => html.match(/<[^>]*>?/g)
const fragment = (partial: Partial<CasusFile> = {}, deelnemers = false) =>
  boardFragment(boardView(aCasus(partial), { deelnemers }))
const sections = (html: string) => [...html.matchAll(/<section class="([^"]+)"/g)].map(([, name]) => name)

test('de bouw van de pagina hangt niet af van wat iemand typt', () => {
  fc.assert(
    fc.property(anyBoard, (board) => {
      expect(tags(boardFragment(board))).toEqual(tags(boardFragment(plainBoard(board))))
    }),
  )
})

test('een kwaadaardige titel breekt niet uit de pagina', () => {
  const board: BoardView = { ...boardView(aCasus(), { deelnemers: false }), titel: '</main><script>alert(1)</script>' }
  expect(boardPage(board, '')).toContain('&#60;/main&#62;&#60;script&#62;alert(1)')
  expect(boardPage(board, '').match(/<script/g)).toHaveLength(1)
})

test('de pagina is Nederlands, heeft één h1 en haalt niets van elders', () => {
  const page = boardPage(boardView(aCasus(), { deelnemers: true }), '')
  expect(page).toMatch(/^<!doctype html>\n<html lang="nl">/)
  expect(page.match(/<h1/g)).toHaveLength(1)
  expect(page).not.toMatch(/\b(?:src|href|action)=|url\(|@import|https?:/)
})

test('elk deel verschijnt pas als er iets in staat', () => {
  const before = { belanghebbenden: [], argumenten: [] }
  expect(sections(fragment({ ...before, beslissing: undefined }))).toEqual([])
  expect(fragment({ ...before, beslissing: undefined })).toContain('De morele vraag staat nog niet vast.')
  expect(sections(fragment({ argumenten: [] }))).toEqual(['belanghebbenden'])
  expect(fragment({ argumenten: [] })).not.toContain('<table')
  expect(sections(fragment())).toEqual(['pro', 'contra', 'belanghebbenden'])
  expect(sections(fragment({}, true))).toEqual(['pro', 'contra', 'belanghebbenden', 'deelnemers'])
})

test('pro en contra zijn te onderscheiden aan woorden, en een lege kolom zegt dat zij leeg is', () => {
  const onlyPro = fragment({ argumenten: aCasusFile().argumenten!.slice(0, 1) })
  expect(onlyPro).toContain('<h2 id="pro">Pro <small>pleit voor ja</small></h2>')
  expect(onlyPro).toMatch(/Contra <small>pleit voor nee<\/small><\/h2>\n<p class="zacht">Nog niets genoemd\.<\/p>/)
})

test('wat de doorslag gaf staat er pas bij een conclusie', () => {
  expect(fragment()).not.toContain('Wat de doorslag gaf')
  const conclusie = { oordeel: 'nee-tenzij' as const, tekst: 'Niet doen.', doorslaggevend: ['a2'] }
  expect(fragment({ conclusie })).toMatch(/Advies: nee, tenzij[^]*Wat de doorslag gaf[^]*zuinig[^]*class="kolommen"/)
})
