/** The table of profiles in the guide says what the code does. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { gronden, profielen, type Profiel } from '../../src/core/report/profiel/profielen.js'
import { velden } from '../../src/core/report/profiel/velden.js'
import type { Weg } from '../../src/core/report/profiel/weg.js'

const path = new URL('../../docs/handleiding.md', import.meta.url)
const [begin, end] = ['<!-- profielen:begin -->', '<!-- profielen:einde -->']

/** One row for each thing that is left out somewhere, and after it who does get it. */
function table(): string {
  const rows = new Map<string, Weg>()
  for (const field of Object.values(velden)) if (field !== undefined) rows.set(field.naam, field)
  const cell = ({ voor }: Weg, profiel: Profiel) => (voor.includes(profiel) ? 'nee' : 'ja')
  const lines = [...rows].map(
    ([naam, field]) => `| ${[naam, ...profielen.map((profiel) => cell(field, profiel)), field.grond].join(' | ')} |`,
  )
  const heads = `| ${['Wat', ...profielen, 'Grond'].join(' | ')} |`
  const why = Object.entries(gronden).map(([grond, text]) => `- **${grond}**: het ${text}.`)
  return [heads, heads.replace(/[^|]+/g, ' --- '), ...lines, '', 'De gronden:', '', ...why].join('\n')
}

test('de tabel van de profielen in de handleiding is die van het programma', () => {
  const guide = readFileSync(path, 'utf8')
  const [, rest = ''] = guide.split(begin)
  const [now] = rest.split(end)
  const wanted = `\n\n${table()}\n\n`
  expect(now).toBe(wanted)
})
