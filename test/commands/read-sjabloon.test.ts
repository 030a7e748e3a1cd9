/** Reading a template with its logo from disk: whole and right, or told what is wrong, and nothing from elsewhere. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { readSjabloon } from '../../src/commands/read-sjabloon.js'
import { ExitCode } from '../../src/core/errors.js'
import type { Environment } from '../../src/environment.js'
import { readSjabloonFile } from '../../src/io/sjabloon-file.js'

const top = realpathSync(mkdtempSync(join(tmpdir(), 'beraad-sjabloon-')))
afterAll(() => rmSync(top, { recursive: true, force: true }))
const folder = join(top, 'map')
mkdirSync(join(folder, 'cases'), { recursive: true })
mkdirSync(join(folder, 'stijl'))
symlinkSync(join(top, 'geheim.svg'), join(folder, 'stijl', 'koppeling.svg'))
const put = (path: string, content: string) => writeFileSync(join(folder, path), content)
const own = 'schemaVersie: 1\norganisatie: Gemeente Voorbeeldstad\nlogo: logo.svg\n'

beforeEach(() => {
  put('stijl/ons.yaml', own)
  put('stijl/logo.svg', '<svg></svg>')
  put('../geheim.svg', '<svg>geheim</svg>')
  put('../geheim.yaml', own)
})

/** What was told, and with which exit code it stopped. */
async function told(path: string, from: 'hier' | 'verzameling'): Promise<{ said: string; code?: number }> {
  let said = ''
  const env = { err: (text: string) => void (said += text) } as Environment
  try {
    const { logo } = await readSjabloon(await readSjabloonFile(folder, path, from), env)
    return { said: logo ?? '' }
  } catch (error) {
    return { said, code: (error as { code: number }).code }
  }
}

test.each(['hier', 'verzameling'] as const)('een goed sjabloon komt met zijn logo (%s)', async (from) => {
  expect(await told('stijl/ons.yaml', from)).toEqual({ said: 'data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=' })
})

test.each<[string, () => void, string]>([
  [
    'een te groot logo',
    () => put('stijl/logo.svg', `<svg>${' '.repeat(200_000)}`),
    '3:7: fout [SJABLOON-LOGO]: Het logo is groter dan 200 kB.',
  ],
  [
    'een logo van een andere soort',
    () => put('stijl/logo.svg', 'GIF89a'),
    '3:7: fout [SJABLOON-LOGO]: Het logo is geen svg, png of jpg.',
  ],
  [
    'een logo dat er niet is',
    () => put('stijl/ons.yaml', own.replace('logo.svg', 'geen.png')),
    '3:7: fout [SJABLOON-LOGO]: Het logo kan niet worden gelezen.',
  ],
  [
    'een logo dat naar buiten leidt',
    () => put('stijl/ons.yaml', own.replace('logo.svg', 'koppeling.svg')),
    '3:7: fout [SJABLOON-LOGO]: Het logo kan niet worden gelezen.',
  ],
  ['een leeg sjabloon', () => put('stijl/ons.yaml', ''), '1:1: fout [YAML-LEEG]: Hier staat geen sjabloon.'],
  [
    'een sjabloon van een nieuwer programma',
    () => put('stijl/ons.yaml', 'schemaVersie: 2\n'),
    '1:15: fout [SCHEMA-VERSIE]:',
  ],
  [
    'Windows-regels en een onbekende sleutel',
    () => put('stijl/ons.yaml', 'schemaVersie: 1\r\nlogoo: x\r\n'),
    '2:1: fout [SCHEMA-ONBEKEND]:',
  ],
])('%s wordt genoemd, met de plek', async (_, spoil, message) => {
  spoil()
  const { said, code } = await told('stijl/ons.yaml', 'hier')
  expect(said).toMatch(/^stijl\/ons\.yaml:/)
  expect(said).toContain(message)
  expect(code).toBe(ExitCode.problems)
})

test.each(['../geheim.yaml', join(top, 'geheim.yaml')])('een instelling leidt nooit uit de map: %s', async (path) => {
  const { said, code } = await told(path, 'verzameling')
  expect(said).toContain('[BESTAND-KOPPELING]')
  expect(code).toBe(ExitCode.unsafe)
  expect((await told(path, 'hier')).code).toBe(ExitCode.problems)
})

test('een sjabloon dat er niet is, kan niet worden gelezen', async () => {
  expect(await told('stijl/geen.yaml', 'hier')).toMatchObject({ code: ExitCode.io })
})
