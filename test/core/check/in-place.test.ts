/** From findings to problems: what is shown of the file, what stays secret, and names that last. */
import { expect, test } from 'vitest'
import { fingerprints } from '../../../src/core/check/fingerprints.js'
import { inPlace, stableKey, type JudgedFinding } from '../../../src/core/check/in-place.js'
import { humanText } from '../../../src/core/check/print-human.js'
import { checkText } from '../../../src/core/check/check-text.js'
import { readAny } from '../../../src/core/text/read-any.js'
import { newText } from '../../../src/core/text/serialize.js'
import { aCasusFile } from '../../builders.js'

const text = 'titel: geheim\nlijst:\n  - id: a3\n    kant: pro\n  - id: a4\n    tekst: |\n      een\n      twee\n'
const parsed = readAny('a.yaml', text)
const finding = (at: JudgedFinding['at'], partial: Partial<JudgedFinding> = {}): JudgedFinding => ({
  at,
  message: 'm',
  advice: 'a',
  ruleId: 'X',
  severity: 'fout',
  ...partial,
})

test('wat geheim is, komt met geen enkele melding op die regel mee', () => {
  const secret = finding(['titel'], { secret: true, ruleId: 'LEK-X' })
  const found = [secret, finding(['titel'], { onKey: true }), finding(['lijst', 0, 'kant'])]
  const [one, other, apart] = inPlace(parsed, found)
  expect([one!.sourceLine, other!.sourceLine]).toEqual([undefined, undefined])
  expect(apart!.sourceLine).toEqual({ before: '    kant: ', marked: 'pro', after: '' })
  expect(humanText({ problems: inPlace(parsed, found), files: ['a'] })).not.toContain('geheim')
  expect(Object.keys(one!)).not.toContain('secret')
})

test('een geheime tekst van meer regels houdt al die regels geheim', () => {
  const [one, other] = inPlace(parsed, [
    finding(['lijst', 1, 'tekst'], { secret: true }),
    finding(['lijst', 0, 'kant']),
  ])
  expect(one!.sourceLine).toBeDefined()
  expect(other!.sourceLine).toBeUndefined()
})

test('een onderdeel heet naar zijn kenmerk, niet naar zijn plaats in de lijst', () => {
  expect(stableKey(parsed.data, ['lijst', 1, 'tekst'])).toBe('lijst/a4/tekst')
  expect(stableKey({ lijst: [{ argument: 'a2' }, 'los', 3] }, ['lijst', 0, 'recht'])).toBe('lijst/a2/recht')
  expect(stableKey({ lijst: [{ argument: 'a2' }, 'los', 3] }, ['lijst', 1])).toBe('lijst/los')
  expect(stableKey({ lijst: [{}, 'los', 3] }, ['lijst', 2])).toBe('lijst/2')
  expect(stableKey(null, ['weg', 0, 'x'])).toBe('weg/0/x')
})

test('een vingerafdruk verraadt geen woorden, en gelijke meldingen krijgen elk een eigen', () => {
  const problems = inPlace(parsed, [finding(['titel']), finding(['titel']), finding(['lijst', 0, 'kant'])])
  const prints = fingerprints(problems)
  expect(new Set(prints).size).toBe(3)
  expect(prints.every((print) => /^[0-9a-f]{32}$/.test(print))).toBe(true)
})

test('van een heel lange regel blijft alleen het stuk rond de plek', () => {
  const long = readAny('a.yaml', `{a: "${'x'.repeat(5000)}👍", b: ${'y'.repeat(5000)}, c: "👍${'z'.repeat(5000)}"}\n`)
  const { before, marked, after } = inPlace(long, [finding(['b'])])[0]!.sourceLine!
  expect([before.length, marked.length, after.length].every((length) => length <= 201)).toBe(true)
  expect(before).toMatch(/^…x.*👍", b: $/u)
  expect(marked).toMatch(/^y+…$/)
  expect(`${before}${marked}${after}`).not.toMatch(/\p{Cs}/u)
})

test('tienduizend fouten in een bestand geven minder dan 10 kB', () => {
  const floods = [
    `titel: x\n${'\tx: "👍👍" y\n'.repeat(10_000)}`,
    `a:\n${' - "b" c\n'.repeat(10_000)}`,
    newText(aCasusFile()) + Array.from({ length: 10_000 }, (_, i) => `sleutel${'é'.repeat(500)}${i}: x\n`).join(''),
    newText(aCasusFile({ afspraken: Array<string>(10_000).fill(' ') })),
  ]
  for (const flood of floods) {
    const { problems } = checkText('a.yaml', flood, {})
    const output = humanText({ problems, files: ['a.yaml'] })
    expect(problems.length).toBeGreaterThan(0)
    expect(Buffer.byteLength(output)).toBeLessThan(10_000)
    expect(output.trimEnd().split('\n').at(-1)).toMatch(/^(?:Ten minste )?\d+ fout(en)?, .* in 1 bestand\.$/)
  }
})

test.each([
  ['', 'a: |\n  één 👍 x\n\n    twee x'],
  ['met Windows-regeleinden', 'a: |\r\n  één 👍 x\r\n\r\n    twee x\r\n'],
  ['met een teken voor de inspringing', 'a: |2-\n  één 👍 x\n\n    twee x\n'],
])('in een blok wijst een melding de woorden zelf aan %s', (_how, written) => {
  const read = readAny('a.yaml', written)
  const value = (read.data as { a: string }).a
  const places = [value.indexOf('x'), value.lastIndexOf('x')].map((start) =>
    inPlace(read, [finding(['a'], { within: { start, end: start + 1 } })]).map(
      ({ line, column, endLine, endColumn }) => [line, column, endLine, endColumn],
    ),
  )
  expect(places).toEqual([[[2, 10, 2, 11]], [[4, 10, 4, 11]]])
})

test.each(['>', '|'])(
  'duizenden lekken in één tekst (%s) kosten geen tijd of geheugen die uit de hand loopt',
  (style) => {
    const count = 20_000
    const read = readAny('a.yaml', `a: ${style}\n${'  bel haar\n'.repeat(count)}`)
    const found = Array.from({ length: count }, (_, i) =>
      finding(['a'], { secret: true, within: { start: 9 * i, end: 9 * i + 8 } }),
    )
    const start = performance.now()
    expect(inPlace(read, found).at(-1)!.message).toBe(`Dit bestand heeft nog ${count - 20} meldingen.`)
    expect(performance.now() - start).toBeLessThan(3000)
  },
)

test('duizenden lekken in commentaar kosten geen tijd die uit de hand loopt', () => {
  const written = newText(aCasusFile()) + '# bel mevrouw Jansen op 06-12345678\n'.repeat(20_000)
  const start = performance.now()
  expect(checkText('a.yaml', written, {}).problems.at(-1)!.message).toMatch(
    /^Dit bestand heeft nog 39\.?\d{3} meldingen\.$/,
  )
  expect(performance.now() - start).toBeLessThan(4000)
})
