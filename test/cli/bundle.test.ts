/** What the build puts into the program, and what it leaves out. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const dist = join(import.meta.dirname, '..', '..', 'dist')
const chunks = readdirSync(dist).filter((name) => name.endsWith('.js'))
const textOf = (name: string) => readFileSync(join(dist, name), 'utf8')

/** What is read before the program knows which verb is asked. */
function atStart(name = 'cli.js', loaded = new Set<string>()): ReadonlySet<string> {
  if (loaded.has(name)) return loaded
  loaded.add(name)
  for (const [, part] of textOf(name).matchAll(/(?:import|from)\s*"\.\/([^"]+)"/g)) atStart(part, loaded)
  return loaded
}
const start = [...atStart()]

test('niets vangt het sluiten van het venster op: dan zou Node kunnen klappen, met een geheugenkopie', () => {
  const holding = chunks.filter((name) => textOf(name).includes('SIGHUP'))
  // commander passes signals on to programs of its own kind, which there are none of.
  expect(holding).toEqual([expect.stringMatching(/^start-/)])
  expect(textOf(holding[0]!).split('SIGHUP')).toHaveLength(2)
})

// The library for Word is one large file that cannot be taken apart; it loads for that form alone. What many verbs share
// stands in two chunks.
const most: Record<string, number> = { docx: 400_000, lezen: 300_000, samen: 300_000 }
test('wat nooit wordt gebruikt, wordt niet meegenomen', () => {
  const large = chunks.filter((name) => statSync(join(dist, name)).size > (most[name.split('-')[0]!] ?? 200_000))
  expect(large).toEqual([])
})

test('wat alleen bij een vraag of een rapport nodig is, laadt pas dan', () => {
  for (const word of ['AbortPromptError', 'ShellCompDirective', 'blockquote']) {
    expect(
      chunks.some((name) => textOf(name).includes(word)),
      word,
    ).toBe(true)
    expect(
      start.filter((name) => textOf(name).includes(word)),
      word,
    ).toEqual([])
  }
})

test('elke opdracht begint met weinig te laden', () => {
  const bytes = start.reduce((sum, name) => sum + textOf(name).length, 0)
  // bench/start-up.ts measures what it takes; this is what makes it grow.
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThan(150_000)
})

test('wie een lijst of een rapport vraagt, laadt geen regels van de methode', () => {
  const lezen = chunks.find((name) => name.startsWith('lezen-'))!
  const rule = 'heeft geen argument'
  expect(chunks.some((name) => textOf(name).includes(rule))).toBe(true)
  expect([...atStart(lezen)].filter((name) => textOf(name).includes(rule))).toEqual([])
})

test('wat Node zelf heeft, wordt gevraagd zonder alles mee te laden wat erbij hoort', () => {
  expect(chunks.filter((name) => /from\s*"node:(?:fs|crypto|path)"/.test(textOf(name)))).toEqual([])
})

test('elk pakket in het programma heeft een licentie die naast de EUPL-1.2 kan staan', () => {
  const compatible = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'CC0-1.0'])
  const packages = [...textOf('LICENTIES.txt').matchAll(/^(@?[\w./-]+ \d+\.\d+\.\d+\S*) \((.*)\)$/gm)]
  expect(packages.length).toBeGreaterThan(20)
  expect(packages.filter(([, , licence]) => !compatible.has(licence!)).map(([line]) => line)).toEqual([])
})

test('de lezer van YAML in het programma is niet van vóór zijn bekende gat', () => {
  const [, major = 0, minor = 0, patch = 0] = (/^yaml (\d+)\.(\d+)\.(\d+)/m.exec(textOf('LICENTIES.txt')) ?? []).map(
    Number,
  )
  // CVE-2026-33532, mended in 2.8.3.
  expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(2_008_003)
})
