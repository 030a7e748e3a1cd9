/** Many cases at a glance. */
import { describe, expect, test } from 'vitest'
import { UserError } from '../../../src/core/errors.js'
import { caseRows, rowsAsJson, rowsAsPlain, rowsAsTable, selectRows } from '../../../src/core/report/overview.js'
import { displayWidth } from '../../../src/core/text/width.js'
import { aCasus } from '../../builders.js'
import { voorbeeld } from './examples.js'

const rows = caseRows([
  { file: 'cases/2025/2025-03-11-laptop-voor-thuisonderwijs.yaml', casus: voorbeeld },
  {
    file: 'cases/2024/2024-01-02-fiets.yaml',
    casus: aCasus({ id: '2024-01-02-fiets', status: 'advies', beslissing: null as never }),
  },
])

describe('een rij', () => {
  test('noemt wat een lijst nodig heeft', () => {
    expect(rows[0]).toEqual({
      id: '2025-03-11-laptop-voor-thuisonderwijs',
      status: 'concept',
      datum: '2025-03-11',
      vraag: 'Behoor ik de laptop te vergoeden?',
      titel: 'Laptop voor een leerling die lang ziek thuis zit',
      oordeel: 'ja-mits',
      bestand: 'cases/2025/2025-03-11-laptop-voor-thuisonderwijs.yaml',
      versie: '',
      zegel: '',
    })
  })

  test('heeft de dag van de eerste bijeenkomst, en anders die uit het id', () => {
    const bijeenkomsten = [
      { id: 's1', datum: '2025-04-02' },
      { id: 's2', datum: '2025-03-20' },
    ]
    const cases = [aCasus({ bijeenkomsten }), aCasus(), aCasus({ id: 'laptop' })].map((casus) => ({
      file: 'x.yaml',
      casus,
    }))
    expect(caseRows(cases).map(({ datum }) => datum)).toEqual(['2025-03-20', '2025-03-11', ''])
  })
})

describe('kiezen en sorteren', () => {
  const ids = (selection: Parameters<typeof selectRows>[1]) => selectRows(rows, selection).map(({ id }) => id)

  test('de nieuwste casus staat bovenaan', () => {
    expect(selectRows([...rows].reverse(), {}).map(({ datum }) => datum)).toEqual(['2025-03-11', '2024-01-02'])
  })

  test('casussen van dezelfde dag staan op id', () => {
    const same = ['b', 'c', 'a'].map((id) => ({ ...rows[0]!, id }))
    expect(selectRows(same, {}).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  test('op status, op oordeel en op een kolom', () => {
    expect(ids({ status: 'advies' })).toEqual(['2024-01-02-fiets'])
    expect(ids({ oordeel: 'ja-mits' })).toEqual(['2025-03-11-laptop-voor-thuisonderwijs'])
    expect(ids({ sorteer: 'id' })).toEqual(['2024-01-02-fiets', '2025-03-11-laptop-voor-thuisonderwijs'])
  })

  test.each([{ status: 'klaar' }, { oordeel: 'misschien' }, { sorteer: 'kleur' }])(
    '%j bestaat niet, en je leest wat wel kan',
    (selection) => {
      expect(() => selectRows(rows, selection)).toThrow(UserError)
      try {
        selectRows(rows, selection)
      } catch (error) {
        expect((error as UserError).advice).toMatch(/^Kies uit: .+, .+\.$/)
      }
    },
  )
})

describe('als tabel', () => {
  test('past elke regel in 120, 80 en 40 kolommen, met hele woorden', () => {
    for (const width of [120, 80, 40]) {
      const text = rowsAsTable(rows, width)
      expect(text.split('\n').filter((line) => displayWidth(line) > width)).toEqual([])
      const words = text.split(/[\s│;]+/)
      for (const word of ['2025-03-11-laptop-voor-thuisonderwijs', 'vergoeden?', 'concept', 'leerling'])
        expect(words).toContain(word)
    }
  })

  test('zijn het kolommen waar dat past en anders regels per casus', () => {
    expect(rowsAsTable(rows, 120)).toContain('│ Casus ')
    expect(rowsAsTable(rows, 40)).toBe(
      [
        '2025-03-11-laptop-voor-thuisonderwijs',
        '  Status: concept; datum: 2025-03-11;',
        '  oordeel: ja, mits',
        '  Behoor ik de laptop te vergoeden?',
        '2024-01-02-fiets',
        '  Status: advies; datum: 2024-01-02;',
        '  oordeel: nog geen',
        '  Laptop voor een leerling die ziek',
        '  thuis zit\n',
      ].join('\n'),
    )
  })

  test('zonder casussen staat dat er', () => {
    expect(rowsAsTable([], 80)).toBe('Geen casussen gevonden.\n')
  })
})

describe('voor scripts', () => {
  const nasty = caseRows([{ file: 'a\tb.yaml', casus: aCasus({ titel: 'een\ttwee\ndrie \u202e' }) }])

  test('de kale vorm heeft één regel per casus en overal evenveel kolommen', () => {
    const lines = rowsAsPlain([...rows, ...nasty])
      .trimEnd()
      .split('\n')
    expect(lines.map((line) => line.split('\t').length)).toEqual([7, 7, 7])
    expect(lines[2]).toContain('\teen twee drie ⟨U+202E⟩\t')
  })

  test('de kale vorm van niets is niets', () => {
    expect(rowsAsPlain([])).toBe('')
  })

  test('JSON heeft een versie, geeft elke tekst ongewijzigd terug en stuurt geen scherm', () => {
    const tricky = nasty.map((row) => ({ ...row, vraag: 'a\u0085b\u{E0041}c\u200d\u2028' }))
    const text = rowsAsJson(tricky)
    expect(JSON.parse(text)).toEqual({ versie: 1, casussen: tricky })
    expect(text).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u)
    expect(text.endsWith('}\n')).toBe(true)
  })
})
