/** The board in a terminal: fills the window, never more, and obeys no text. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { terminalBoard, type Window } from '../../../src/core/bord/terminal-board.js'
import { boardView, type BoardView } from '../../../src/core/bord/view.js'
import { visible } from '../../../src/core/text/visible.js'
import { displayWidth } from '../../../src/core/text/width.js'
import { styleFor } from '../../../src/io/style.js'
import { aCasus, aCasusFile } from '../../builders.js'
import { anyBoard } from './hostile-board.js'

const screen = (view: BoardView, window: Partial<Window> = {}) =>
  terminalBoard(view, { width: 80, height: 24, scroll: 0, ...window }, styleFor(false))
const small = (partial = {}) => boardView(aCasus(partial), { deelnemers: false })
const long = (count = 20) =>
  small({
    argumenten: Array.from({ length: count }, (_, i) => ({
      id: `a${i + 1}`,
      kant: i % 2 === 0 ? 'pro' : 'contra',
      stelling: `Stelling nummer ${i + 1} met genoeg woorden om over meer dan één regel te lopen.`,
    })),
  })

test('elk scherm is precies vol, niet breder dan het venster en zonder stuurtekens', () => {
  const windows = fc.record({ width: fc.integer({ min: 20, max: 200 }), height: fc.integer({ min: 3, max: 60 }), scroll: fc.integer({ min: -50, max: 500 }) }) // prettier-ignore
  fc.assert(
    fc.property(anyBoard, windows, (board, window) => {
      const { lines } = screen(board, window)
      expect(lines).toHaveLength(window.height)
      expect(lines.filter((line) => displayWidth(line) > window.width)).toEqual([])
      expect(lines.filter((line) => visible(line) !== line || line.includes('\n'))).toEqual([])
    }),
  )
})

describe('kolommen', () => {
  const rowOf = (width: number, word: string) => screen(small(), { width }).lines.findIndex((l) => l.includes(word))

  test('naast elkaar op 80 en 120 kolommen', () => {
    for (const width of [80, 120]) expect(rowOf(width, 'PRO')).toBe(rowOf(width, 'CONTRA'))
  })

  test('onder elkaar op 40 kolommen', () => {
    expect(rowOf(40, 'PRO')).toBeGreaterThan(0)
    expect(rowOf(40, 'CONTRA')).toBeGreaterThan(rowOf(40, 'PRO'))
  })
})

test('wat past, vraagt niet om bladeren', () => {
  const { lines } = screen(small(), { height: 40 })
  expect(lines.join('\n')).not.toMatch(/meer|bladeren/)
  expect(lines.at(-1)).toBe('   q: sluiten')
})

test('wie doorbladert, ziet alles', () => {
  const view = long()
  const { page } = screen(view)
  const seen = [0, 1, 2, 3, 4, 5].flatMap((turn) => screen(view, { scroll: turn * (page - 2) }).lines)
  const missing = Array.from({ length: 20 }, (_, i) => `nummer ${i + 1} `).filter((p) => !seen.join(' ').includes(p))
  expect(missing).toEqual([])
  expect(screen(view).lines.at(-2)).toContain('↓ meer')
  expect(screen(view, { scroll: Infinity }).lines.at(-2)).toBe('')
})

test('wat nieuw is komt in beeld, en wat al in beeld is verschuift niet', () => {
  const view = long()
  expect(screen(view).lines.join('\n')).not.toContain('nummer 19')
  const shown = screen(view, { deel: 'a19' })
  expect(shown.lines.join('\n')).toContain('nummer 19')
  expect(screen(view, { deel: 'a19', scroll: shown.scroll }).scroll).toBe(shown.scroll)
  expect(screen(view, { deel: 'a1', scroll: 30 }).lines.join('\n')).toContain('nummer 1 ')
  expect(screen(view, { deel: 'bestaat-niet', scroll: 3 }).scroll).toBe(3)
})

test('een melding staat onderaan, in plaats van de toetsen', () => {
  const { lines } = screen(small(), {
    width: 40,
    melding: 'Het bestand is even niet te lezen. Je ziet de laatste stand.',
  })
  expect(lines.slice(-2)).toEqual([' Het bestand is even niet te lezen. Je', ' ziet de laatste stand.'])
  expect(lines.join('\n')).not.toContain('q: sluiten')
})

test('voor de argumenten staan alleen de namen van belanghebbenden, daarna waar zij terugkomen', () => {
  const names = screen(small({ argumenten: [] })).lines.join('\n')
  expect(names).toContain('- leerling')
  expect(names).not.toMatch(/PRO|geen/)
  expect(screen(small(), { height: 60 }).lines.join('\n')).toMatch(/leerling +│ a1 +│ geen/)
})

test('een geparkeerde smoes staat apart, met wat ermee is', () => {
  const [a1, a2] = aCasusFile().argumenten!
  const view = small({ argumenten: [a1, { ...a2, smoes: { vermoeden: 'sluit af', uitkomst: 'open' } }] })
  const text = screen(view, { height: 60, width: 120 }).lines.join('\n')
  expect(text).toMatch(
    /CONTRA[^]*Nog niets genoemd\.[^]*Geparkeerd als mogelijke smoes[^]*a2[^]*open, telt nog niet mee/,
  )
})
