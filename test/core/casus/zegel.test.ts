/** The seal: no layout breaks it, every change of what the advice rests on does, and is named. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Casus } from '../../../src/core/casus/casus.js'
import { deelAt } from '../../../src/core/casus/delen.js'
import { readingForm } from '../../../src/core/casus/reading.js'
import type { CasusFile } from '../../../src/core/casus/schema.js'
import { brokenDelen, isWhole, zegelOf } from '../../../src/core/casus/zegel.js'
import { parseText } from '../../../src/core/text/parse.js'
import { newText } from '../../../src/core/text/serialize.js'

const text = readFileSync(new URL('../../fixtures/voorbeeld-casus.yaml', import.meta.url), 'utf8')
const casus = read(text)
const zegel = zegelOf(casus, 1, '2025-03-12')
const broken = (other: CasusFile | Casus) => brokenDelen(other, zegel).map(({ naam, change }) => `${naam} ${change}`)

test.each([
  ['CRLF', text.replaceAll('\n', '\r\n')],
  ['zonder commentaar', text.replace(/ +#.*$/gm, '')],
  ['met meer commentaar', text.replaceAll('\nargumenten:', '\n# Let op.\nargumenten: # vijf')],
  ['zoals het programma het schrijft', newText(casus)],
  ['andere aanhalingstekens', text.replace('naam: leerling', "naam: 'leerling'")],
  [
    'een lang antwoord op één regel',
    text.replace('handeling: de laptop vergoeden', 'handeling: |\n    de laptop\n    vergoeden'),
  ],
  ['losse letters en accenten', text.normalize('NFD')],
  ['leeg gelaten in plaats van weggelaten', text.replace('  afgewekenVanVorm: null # reason', '  # reason')],
])('%s: het zegel houdt', (_, other) => {
  expect(other).not.toBe(text)
  expect(broken(read(other))).toEqual([])
})

test('de leesvorm van een casus heeft hetzelfde zegel', () => {
  expect(zegelOf(readingForm(casus), 1, '2025-03-12')).toEqual(zegel)
})

test('in welke volgorde sleutels en onderdelen staan, maakt niet uit', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
      const next = () => numbers.next().value as number
      expect(zegelOf(shuffled(casus, next) as CasusFile, 1, '2025-03-12').hash).toBe(zegel.hash)
    }),
    { numRuns: 50 },
  )
})

const leaves = leavesOf(casus)
const substance = leaves.filter((at) => deelAt(casus, at).groep === 'inhoud' && !isKey(at))
const rest = leaves.filter((at) => deelAt(casus, at).groep !== 'inhoud')

test('elk ander antwoord breekt het zegel, en het deel wordt genoemd', () => {
  expect(substance.length).toBeGreaterThan(70)
  for (const at of substance) expect(broken(changed(at, other))).toEqual([`${deelAt(casus, at).naam} gewijzigd`])
})

test('één ander teken is genoeg', () => {
  const texts = substance.filter((at) => typeof valueAt(at) === 'string')
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.nat(), fc.constantFrom('x', '.', '\u200b', 'é'), (at, place, sign) => {
      const insert = (value: unknown) => {
        const i = place % (String(value).length + 1)
        return String(value).slice(0, i) + sign + String(value).slice(i)
      }
      expect(broken(changed(at, insert))).toEqual([`${deelAt(casus, at).naam} gewijzigd`])
    }),
  )
})

test('wat er na het advies gebeurt, breekt het zegel niet', () => {
  expect(rest.length).toBeGreaterThan(15)
  for (const at of rest) expect(broken(changed(at, other))).toEqual([])
})

test('wat erbij komt en wat weggaat, wordt genoemd', () => {
  const next = structuredClone(casus)
  next.argumenten!.push({ id: 'a9', stelling: 'De school wacht al drie maanden.' })
  next.conclusie!.maatregelen = []
  delete next.beslisser
  expect(broken(next)).toEqual(['argument a9 nieuw', 'de beslisser vervallen', 'maatregel m1 vervallen'])
})

test('wie het zegel zelf bijwerkt, valt op', () => {
  expect(isWhole(zegel)).toBe(true)
  expect(isWhole({ ...zegel, hash: zegel.hash.replace(/^./, (c) => (c === '0' ? '1' : '0')) })).toBe(false)
  expect(isWhole({ ...zegel, delen: zegel.delen.slice(1) })).toBe(false)
})

test('een zegel van nu geldt straks nog: dezelfde casus geeft altijd dit getal', () => {
  expect(zegel.hash).toMatchInlineSnapshot(`"ac65c839fda13d38e874b0dc7007fe401d11f0722ea9ef26c68b0644239291f5"`)
})

type Path = (string | number)[]

function read(source: string): CasusFile {
  const { data, problems } = parseText('voorbeeld', source)
  expect(problems).toEqual([])
  return data as CasusFile
}

function leavesOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return value === null ? [] : [at]
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return keys.flatMap((key) => leavesOf((value as Record<string | number, unknown>)[key], [...at, key]))
}

/** What a part is known by: another one is another part. */
function isKey(at: Path): boolean {
  const known = at.length === 3 || at[0] === 'conclusie' || at[0] === 'informatie' || at[0] === 'verwijzingen'
  return known && ['id', 'argument', 'naar'].includes(String(at.at(-1)))
}

function other(value: unknown): unknown {
  if (typeof value === 'number') return value + 1
  return typeof value === 'boolean' ? !value : `${String(value).trim()} niet`
}

function valueAt(at: Path): unknown {
  return at.reduce<unknown>((here, key) => (here as Record<string | number, unknown>)[key], casus)
}

function changed(at: Path, change: (value: unknown) => unknown): CasusFile {
  const copy = structuredClone(casus)
  const holder = at.slice(0, -1).reduce<unknown>((here, key) => (here as Record<string, unknown>)[key], copy)
  const last = at.at(-1)!
  ;(holder as Record<string | number, unknown>)[last] = change((holder as Record<string | number, unknown>)[last])
  return copy
}

/** Keys, and items that are parts of their own, in another order. */
function shuffled(value: unknown, next: () => number): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const items = value.map((item) => shuffled(item, next))
    return items.every((item) => (item as { id?: string } | null)?.id !== undefined) ? mixed(items, next) : items
  }
  return Object.fromEntries(mixed(Object.entries(value), next).map(([key, inner]) => [key, shuffled(inner, next)]))
}

function mixed<T>(items: readonly T[], next: () => number): T[] {
  return items
    .map((item) => [next(), item] as const)
    .sort(([one], [two]) => one - two)
    .map(([, item]) => item)
}
