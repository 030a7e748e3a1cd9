/** The report in a terminal: within the width, in line, without tricks from the text. */
import chalk from 'chalk'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { markdown } from '../../../src/core/report/markdown.js'
import { outline } from '../../../src/core/report/outline.js'
import { withoutStyle } from '../../../src/core/report/styled.js'
import { terminalText } from '../../../src/core/report/terminal.js'
import { displayWidth } from '../../../src/core/text/width.js'
import { aCasus } from '../../builders.js'
import { caseAt, source, voorbeeld } from './examples.js'
import { hostileTexts } from './hostile.js'

const full = caseAt('cases/2024/2024-05-14-herbeoordeling-na-wachten.yaml')
const shown = (casus: typeof full, width: number) => terminalText(markdown(outline(casus, source)), width)
const levelBefore = chalk.level

beforeEach(() => void (chalk.level = 0))
afterEach(() => void (chalk.level = levelBefore))

describe.each([40, 60, 80, 99, 100, 120])('in een terminal van %i kolommen', (width) => {
  test('is geen regel breder dan het scherm', () => {
    for (const casus of [voorbeeld, full])
      expect(
        shown(casus, width)
          .split('\n')
          .filter((line) => displayWidth(line) > width),
      ).toEqual([])
  })

  test('eindigt geen regel op een spatie', () => {
    const pro = full.argumenten.filter((a) => a.kant === 'pro')
    for (const casus of [full, { ...full, argumenten: pro }]) expect(shown(casus, width)).not.toMatch(/ $/m)
  })

  test('wordt geen woord in tweeën geknipt dat op een regel past', () => {
    const words = new Set(
      markdown(outline(full, source))
        .replace(/\\(?!\w)/g, '')
        .replace(/<(https:[^>]*)>/g, '$1')
        .split(/[\s*|]+/),
    )
    const pieces = shown(full, width)
      .split(/[\s│]+/)
      .filter((piece) => /\p{L}/u.test(piece) && !words.has(piece) && !words.has(piece.replace(/:$/, '')))
    const long = [...words].filter((word) => word.length > width - 6).join(' ')
    expect(pieces.filter((piece) => !long.includes(piece))).toEqual([])
  })

  test('staan de randen van elke tabel onder elkaar', () => {
    const wide = aCasus({
      belanghebbenden: [
        { id: 'b1', naam: '日本語の人', geraakt: 'e\u0301e\u0301n 👩🏽‍⚕️ en 🇳🇱', gehoord: true },
        { id: 'b2', naam: 'gemeente', geraakt: '각 и \u200b', gehoord: false },
      ],
    })
    for (const table of tablesIn(shown(wide, width))) {
      const [first = ''] = table
      const bars = (line: string) =>
        [...line].flatMap((c, i) => ('│├┤┌┐└┘┬┼┴'.includes(c) ? [displayWidth([...line].slice(0, i).join(''))] : []))
      for (const line of table) expect([line, bars(line)]).toEqual([line, bars(first)])
    }
    expect(tablesIn(shown(wide, 80)).length).toBeGreaterThan(3)
  })
})

function tablesIn(text: string): string[][] {
  return [...text.matchAll(/^ *┌[^]*?└.*$/gm)].map(([table]) => table.split('\n'))
}

describe('pro en contra', () => {
  const columnsAt = (width: number) =>
    shown(full, width)
      .split('\n')
      .find((line) => line.startsWith('Pro'))

  test('staan vanaf 100 kolommen naast elkaar', () => {
    expect(columnsAt(100)).toMatch(/^Pro +│ Contra$/)
    expect(shown(full, 100)).toMatch(/- a1\. .*│ +- a7\. /)
  })

  test('staan op een smaller scherm onder elkaar, met dezelfde woorden', () => {
    expect(columnsAt(99)).toBe('Pro')
    const words = (text: string) =>
      text
        .split(/[\s│]+/)
        .filter((word) => /[\p{L}\d]/u.test(word))
        .sort()
    expect(words(shown(full, 99))).toEqual(words(shown(full, 100)))
  })
})

test('een tabel die niet past, wordt per rij een lijst van kop en waarde', () => {
  const text = shown(voorbeeld, 40)
  expect(text).toContain('  Nr: b1\n  Belanghebbende: leerling\n')
})

describe('kleur', () => {
  const code = String.fromCharCode(27)

  test('zonder kleur staat er geen enkele code', () => {
    expect(shown(full, 80)).not.toContain(code)
  })

  test('met kleur staan er dezelfde woorden op dezelfde plaats, in de zestien basiskleuren', () => {
    for (const width of [40, 80, 120]) {
      chalk.level = 0
      const plain = shown(full, width)
      chalk.level = 3
      const coloured = shown(full, width)
      expect(coloured).toContain(code)
      expect(withoutStyle(coloured)).toBe(plain)
      expect(coloured).not.toMatch(/\[[34]8;/)
    }
  })

  test('geen regel begint in de kleur van de vorige', () => {
    chalk.level = 1
    for (const line of shown(full, 40).split('\n')) {
      const opened = line.split(`${code}[1m`).length
      expect([line, line.split(`${code}[22m`).length]).toEqual([line, opened])
    }
  })
})

describe('tekst blijft tekst', () => {
  const inTitle = (titel: string) => shown(aCasus({ titel, afspraken: [titel] }), 200)

  test.each(hostileTexts)('%j staat er zoals het is geschreven', (text) => {
    const folded = text.replace(/\s+/g, ' ').trim()
    expect(inTitle(text).split('\n')[0]).toBe(folded)
    expect(inTitle(text)).toContain(`  - ${folded}\n`)
  })

  test('er staat nergens opmaak van Markdown', () => {
    expect(shown(full, 80)).not.toMatch(/\*\*|^#|\\$/m)
  })

  test(':smile: en &amp; worden niet vertaald', () => {
    expect(inTitle(':smile: &amp; &lt;')).toContain(':smile: &amp; &lt;\n')
  })

  test('wat een scherm zou sturen, is te zien', () => {
    expect(inTitle('A\u001b]0;titel\u0007B\u202e')).toContain('A⟨U+001B⟩]0;titel⟨U+0007⟩B⟨U+202E⟩')
    expect(terminalText('A\u001b[2JB\u0007', 80)).not.toMatch(/[^\P{C}\n]/u)
  })

  test('een tekst kan zich niet voordoen als kop', () => {
    const text = shown(aCasus({ kernpunten: 'Stap 8: toegekend\n─────────────────\n' }), 80)
    expect(text).toContain('\n  Stap 8: toegekend\n  ─────────────────\n')
  })
})

test('wat Markdown verder kent, blijft leesbaar', () => {
  const text = terminalText('[a](https://x.invalid) <https://y.invalid> `b:c` *d* ~~e~~ **f\ng**\nh\n\n---\n', 80)
  expect(text).toBe('  a (https://x.invalid) https://y.invalid b:c d e f g h\n\n  ---\n')
})

test('dezelfde invoer geeft dezelfde bytes', () => {
  expect(shown(full, 80)).toBe(shown(structuredClone(full), 80))
})

test('elke alinea en elk regeleinde van een lange tekst blijft staan', () => {
  expect(terminalText('- **Aanleiding:** Een\\\n  twee\n\n  drie\n- vier\n\n> vijf\n', 40)).toBe(
    '  - Aanleiding: Een\n    twee\n\n    drie\n  - vier\n\n  vijf\n',
  )
})
