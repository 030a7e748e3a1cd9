/** Which form a report gets, and that no bytes land on a screen. */
import { afterEach, expect, test } from 'vitest'
import { heading } from '../../src/core/report/blocks.js'
import { reportOf } from '../../src/core/report/report.js'
import { fittingForm, forms, written } from '../../src/commands/report-forms.js'
import type { Environment } from '../../src/environment.js'

const world = (isTerminal: boolean) => ({ terminal: { isTerminal } }) as Environment
const { html } = forms
afterEach(() => void (forms.html = html))

test.each([
  ['verslag.md', 'markdown'],
  ['VERSLAG.MD', 'markdown'],
  ['verslag.txt', 'terminal'],
  ['verslag.html', 'html'],
  ['verslag.htm', 'html'],
  ['verslag', 'html'],
  ['verslag.onbekend', 'html'],
  ['map.md/verslag', 'html'],
])('een bestand %s krijgt de vorm %s', (output, vorm) => {
  expect(fittingForm({ output }, world(true))).toBe(vorm)
})

test('zonder bestand: op een scherm de schermvorm, in een pijp Markdown', () => {
  for (const options of [{}, { output: '-' }]) {
    expect(fittingForm(options, world(true))).toBe('terminal')
    expect(fittingForm(options, world(false))).toBe('markdown')
  }
})

test('wat geen tekst is, komt niet op een scherm, maar wel in een pijp of een bestand', async () => {
  const bytes = new Uint8Array([1, 2])
  forms.html = { endings: ['.bin'], mediaType: 'application/octet-stream', holds: 'bytes', write: async () => bytes }
  const report = reportOf([heading(1, 'T')])
  await expect(written('html', report, {}, world(true))).rejects.toMatchObject({
    advice: 'Geef met -o een bestand, bijvoorbeeld -o verslag.bin',
  })
  expect(await written('html', report, {}, world(false))).toBe(bytes)
  expect(await written('html', report, { output: 'x.bin' }, world(true))).toBe(bytes)
})
