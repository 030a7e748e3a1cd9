/** Tables as text: what fits becomes columns, what does not fit becomes a list per row. */
import { describe, expect, test } from 'vitest'
import { bordered, grid } from '../../../src/core/report/grid.js'

const head = ['Wie', 'Wat']

test('een tabel die past, is niet breder dan nodig', () => {
  expect(grid(head, [['a', 'bb']], 80)).toEqual([
    '┌─────┬─────┐',
    '│ Wie │ Wat │',
    '├─────┼─────┤',
    '│ a   │ bb  │',
    '└─────┴─────┘',
  ])
})

test('een lange cel wordt tussen woorden gebroken, met een lijn tussen de rijen', () => {
  expect(
    grid(
      head,
      [
        ['een', 'twee drie vier'],
        ['vijf', 'zes'],
      ],
      20,
    ),
  ).toEqual([
    '┌──────┬───────────┐',
    '│ Wie  │ Wat       │',
    '├──────┼───────────┤',
    '│ een  │ twee drie │',
    '│      │ vier      │',
    '├──────┼───────────┤',
    '│ vijf │ zes       │',
    '└──────┴───────────┘',
  ])
})

describe('een tabel die niet past', () => {
  test('wordt per rij een lijst, met een lege regel ertussen', () => {
    expect(
      grid(
        head,
        [
          ['onverdeelbaar', 'een twee drie'],
          ['b', 'c'],
        ],
        16,
      ),
    ).toEqual(['Wie:', '  onverdeelbaar', 'Wat: een twee', '  drie', '', 'Wie: b', 'Wat: c'])
  })

  test('heeft geen kolommen', () => {
    expect(bordered(head, [['onverdeelbaar', 'een']], 16)).toBeUndefined()
  })
})

test('de ruimte gaat naar de kolom waarvan het meeste breekt', () => {
  const rows = [
    ['kort', 'dit is de kolom met de lange zinnen'],
    ['iets langer', 'en ook deze zin is lang genoeg'],
  ]
  const [top = ''] = grid(head, rows, 44)
  const [first = '', second = ''] = top.slice(1, -1).split('┬')
  expect(second.length).toBeGreaterThan(first.length)
})
