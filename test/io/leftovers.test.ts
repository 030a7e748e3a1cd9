/** What a killed session left: an answer that only a temp file holds comes back, everything else goes. */
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { settleLeftovers, settleUnborn } from '../../src/io/leftovers.js'
import { lockCase } from '../../src/io/lock.js'
import { contentHash, tempName } from '../../src/io/temp-name.js'
import { namesIn, scratch } from './folder.js'

const newFolder = scratch()
const hashOf = (text: string) => contentHash(Buffer.from(text))
/** Stands in for the real check: a case is a text that names its id. */
const isCase = (text: string, id: string) => text.startsWith(`id: ${id}\n`)
const confirmed = 'id: a\nbevestigd\n'
const next = `${confirmed}nog niet bevestigd\n`

function caseWith(...temps: { follows?: string; holds: string; content: string }[]) {
  const folder = newFolder()
  const path = join(folder, 'a.yaml')
  writeFileSync(path, confirmed)
  for (const { follows, holds, content } of temps)
    writeFileSync(join(folder, tempName('a.yaml', follows && hashOf(follows), hashOf(holds))), content)
  return { folder, path, settle: () => settleLeftovers(path, hashOf(readFileSync(path, 'utf8')), isCase) }
}

test('een antwoord dat nog niet bevestigd was, komt terug en wordt gemeld', async () => {
  const { folder, path, settle } = caseWith({ follows: confirmed, holds: next, content: next })
  expect(await settle()).toEqual(['Een antwoord dat nog niet bevestigd was, is teruggevonden en bewaard.'])
  expect(readFileSync(path, 'utf8')).toBe(next)
  expect(namesIn(folder)).toEqual(['a.yaml'])
})

test.each([
  [
    'afgekapt, ook al leest het als een hele casus',
    { follows: confirmed, holds: next, content: confirmed.slice(0, 6) },
  ],
  ['leeg', { follows: confirmed, holds: next, content: '' }],
  ['vol nultekens', { follows: confirmed, holds: next, content: '\0'.repeat(next.length) }],
  ['van vóór de laatste bevestiging', { follows: 'id: a\nouder\n', holds: next, content: next }],
  ['gelijk aan wat er staat', { follows: confirmed, holds: confirmed, content: confirmed }],
  ['van een eerste opslag, terwijl de casus er is', { holds: next, content: next }],
  ['van een andere casus', { follows: confirmed, holds: 'id: b\n', content: 'id: b\n' }],
])('een tijdelijk bestand dat niet deugt, gaat weg en verandert niets: %s', async (_, temp) => {
  const { folder, path, settle } = caseWith(temp)
  expect(await settle()).toEqual([])
  expect(readFileSync(path, 'utf8')).toBe(confirmed)
  expect(namesIn(folder)).toEqual(['a.yaml'])
})

test('een koppeling met de naam van een tijdelijk bestand wordt niet gevolgd', async () => {
  const { folder, path, settle } = caseWith()
  const target = join(newFolder(), 'doel')
  writeFileSync(target, next)
  symlinkSync(target, join(folder, tempName('a.yaml', hashOf(confirmed), hashOf(next))))
  expect(await settle()).toEqual([])
  expect(readFileSync(path, 'utf8')).toBe(confirmed)
  expect(namesIn(folder)).toEqual(['a.yaml'])
  expect(readFileSync(target, 'utf8')).toBe(next)
})

test('tijdelijke bestanden van andere casussen en van andere programma’s blijven liggen', async () => {
  const { folder, settle } = caseWith()
  const others = [tempName('b.yaml', hashOf('x'), hashOf('y')), '.a.yaml.swp', 'a.yaml~', '.a-twee.lock']
  for (const name of others) writeFileSync(join(folder, name), 'x')
  await settle()
  expect(namesIn(folder)).toEqual([...others, 'a.yaml'].sort())
})

test('de eerste opslag van een nieuwe casus wordt alsnog de casus', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, tempName('a.yaml', undefined, hashOf(confirmed))), confirmed)
  expect(await settleUnborn(folder, isCase)).toEqual([
    'a.yaml: Een antwoord dat nog niet bevestigd was, is teruggevonden en bewaard.',
  ])
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(confirmed)
  expect(namesIn(folder)).toEqual(['a.yaml'])
})

test('een halve eerste opslag wordt geen casus', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, tempName('a.yaml', undefined, hashOf(confirmed))), confirmed.slice(0, 8))
  expect(await settleUnborn(folder, isCase)).toEqual([])
  expect(namesIn(folder)).toEqual([])
})

test('wat een andere sessie nu aan het maken is, blijft met rust', async () => {
  const folder = newFolder()
  const temp = join(folder, tempName('a.yaml', undefined, hashOf(confirmed)))
  writeFileSync(temp, confirmed)
  const lock = lockCase(join(folder, 'a.yaml'))
  expect(await settleUnborn(folder, isCase)).toEqual([])
  expect(existsSync(temp)).toBe(true)
  lock.release()
})

test('een slot van een gestorven sessie waar nooit een casus bij kwam, gaat weg', async () => {
  const folder = newFolder()
  lockCase(join(folder, 'a.yaml'))
  const dead = readFileSync(join(folder, '.a.lock'), 'utf8').replace(/"started":"\d+"/, '"started":"1"')
  writeFileSync(join(folder, '.a.lock'), dead)
  writeFileSync(join(folder, '.b.lock.0123abcd.tmp'), '')
  expect(await settleUnborn(folder, isCase)).toEqual([])
  expect(namesIn(folder)).toEqual([])
})
