/** What a check of the whole folder keeps: gone, broken or foreign, it never changes a verdict. */
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { keptLedger } from '../../src/commands/kept-ledger.js'
import type { RuleContext } from '../../src/core/check/rule.js'
import { readLijnFiles } from '../../src/io/lijn-files.js'
import { findSources } from '../../src/io/sources.js'
import { openVerdicts } from '../../src/io/verdicts.js'
import { scratch } from './folder.js'

const newFolder = scratch()
let root: string
beforeEach(() => {
  root = newFolder()
  mkdirSync(join(root, 'cases'))
  for (const name of ['een', 'twee', 'drie']) put(name)
})

const file = (name: string) => join(root, 'cases', `${name}.yaml`)
const kept = () => join(root, '.beraad', 'oordelen')

/** A case without a word to say about it, and with `more` keys. */
function put(id: string, more = ''): void {
  const keys = ['titel: Laptop', 'soort: beraad', 'status: concept', 'vertrouwelijkheid: intern']
  writeFileSync(file(id), `schemaVersie: 1\nid: ${id}\n${keys.join('\n')}\n${more}`)
}

/** Checks the folder as `controleer` does. Gives the files that were looked into, and the rules that spoke. */
async function check(context: RuleContext = {}, program = 'bouw-1'): Promise<{ read: string[]; rules: string[] }> {
  const verdicts = (await openVerdicts(root, program, 'oordelen'))!
  const lijnFiles = await readLijnFiles(root)
  const ledger = keptLedger({ contextOf: () => context, lijnen: async () => lijnFiles }, lijnFiles, verdicts)
  const read: string[] = []
  const rules: string[] = []
  for (const source of (await findSources(root, [])).read(ledger.isKnown)) {
    if ('isKnown' in source) rules.push(...ledger.known(source.file).map(({ ruleId }) => ruleId))
    if (!('text' in source)) continue
    read.push(source.file.replace(/^cases\/|\.yaml$/g, ''))
    rules.push(...(await ledger.check(source)).problems.map(({ ruleId }) => ruleId))
  }
  await ledger.close()
  return { read, rules }
}

test('een tweede keer wordt niets meer nagekeken, een gewijzigd bestand wel', async () => {
  expect((await check()).read).toEqual(['drie', 'een', 'twee'])
  expect((await check()).read).toEqual([])
  const text = readFileSync(file('een'), 'utf8')
  writeFileSync(file('een'), text.replace('Laptop', 'Labtop'))
  utimesSync(file('een'), 0, 0)
  expect((await check()).read).toEqual(['een'])
  utimesSync(file('een'), new Date(), new Date())
  expect((await check()).read).toEqual([])
})

test('wat een melding geeft, geeft die elke keer opnieuw', async () => {
  put('een', 'afspraaken: []\n')
  const first = await check()
  expect(first.rules).toContain('SCHEMA-ONBEKEND')
  expect(await check()).toEqual({ read: [], rules: first.rules })
})

test('wat heel veel meldingen geeft, wordt elke keer nagekeken', async () => {
  put('een', Array.from({ length: 20 }, (_, i) => `onbekendeSleutel${i}: ja\n`).join(''))
  const first = await check()
  expect(first.rules).toHaveLength(20)
  expect(await check()).toEqual({ read: ['een'], rules: first.rules })
})

test('een bestand met een andere naam wordt opnieuw nagekeken', async () => {
  await check()
  cpSync(file('een'), file('vier'))
  expect(await check()).toEqual({ read: ['vier'], rules: ['ID-BESTAND'] })
})

describe('wat een regel buiten het bestand bekijkt', () => {
  test('een verwijzing wordt nagekeken als de casussen wijzigen, andere bestanden niet', async () => {
    put('een', 'verwijzingen:\n  - naar: twee\n    behandeling: noemt\n')
    await check({ knownIds: new Set(['een', 'twee', 'drie']) })
    expect((await check({ knownIds: new Set(['drie', 'twee', 'een']) })).read).toEqual([])
    expect(await check({ knownIds: new Set(['een', 'drie']) })).toEqual({
      read: ['een'],
      rules: ['VERWIJZING-ONBEKEND'],
    })
  })

  test('een nieuwe tweeling wordt gezien', async () => {
    await check({ twins: new Map() })
    expect((await check({ twins: new Map([['cases/een.yaml', 'cases/EEN.yaml']]) })).rules).toEqual(['ID-TWEELING'])
  })

  test('een gewijzigd bestand met factoren telt voor wie een lijn noemt', async () => {
    const lijn = (factor: string) =>
      `schemaVersie: 1\nlijn: school\nvraag: Behoort het?\nfactoren:\n  - id: ${factor}\n    kant: pro\n    definitie: Het kan.\n    ingevoerd: "2024-01-01"\n`
    mkdirSync(join(root, 'factoren'))
    writeFileSync(join(root, 'factoren', 'school.yaml'), lijn('snel'))
    put('een', 'lijn: school\nargumenten:\n  - id: a1\n    kant: pro\n    stelling: Het kan.\n    factor: snel\n')
    expect((await check()).rules).not.toContain('FACTOR-ONBEKEND')
    expect((await check()).read).toEqual([])
    writeFileSync(join(root, 'factoren', 'school.yaml'), lijn('traag'))
    const changed = await check()
    expect(changed.read).toEqual(['een', 'factoren/school'])
    expect(changed.rules).toContain('FACTOR-ONBEKEND')
  })

  test('een andere trap van de methode telt mee', async () => {
    await check()
    expect((await check({ stage: 'stap6' })).read).toEqual(['drie', 'een', 'twee'])
  })
})

describe('wat bewaard werd', () => {
  test('is van de eigenaar alleen, noemt geen bestand en geen tekst, en git ziet het niet', async () => {
    put('een', 'Labtop: ja\nbelanghebbenden:\n  - id: b1\n    naam: leerling\n')
    expect((await check()).rules).toContain('SCHEMA-ONBEKEND')
    expect(lstatSync(kept()).mode & 0o777).toBe(0o600)
    expect(lstatSync(join(root, '.beraad')).mode & 0o777).toBe(0o700)
    expect(readFileSync(kept(), 'utf8')).not.toMatch(/\b(een|twee|drie|Laptop|Labtop|leerling|yaml|SCHEMA|ONBEKEND)\b/)
    expect(readFileSync(join(root, '.beraad', '.gitignore'), 'utf8')).toBe('*\n')
  })

  test.each([
    ['weg', () => rmSync(kept())],
    ['leeg', () => writeFileSync(kept(), '')],
    ['half', () => writeFileSync(kept(), readFileSync(kept()).subarray(0, 90))],
    ['met een bit anders', () => writeFileSync(kept(), readFileSync(kept(), 'latin1').replace(/.\n$/, 'x\n'))],
    ['iets heel anders', () => writeFileSync(kept(), Buffer.alloc(5000, 7))],
    ['een map', () => (rmSync(kept()), mkdirSync(kept()))],
    ['een koppeling', () => (rmSync(kept()), symlinkSync('/etc/hostname', kept()))],
  ])('%s: alles wordt opnieuw nagekeken, en er gaat niets mis', async (_, damage) => {
    await check()
    damage()
    expect((await check()).read).toEqual(['drie', 'een', 'twee'])
    expect(readdirSync(join(root, '.beraad')).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  test('van een andere versie van het programma telt niet', async () => {
    await check({}, 'bouw-1')
    expect((await check({}, 'bouw-2')).read).toHaveLength(3)
  })

  test('uit een andere map, of met een kloon meegekomen, telt niet', async () => {
    await check()
    const copy = readFileSync(kept())
    rmSync(join(root, '.beraad'), { recursive: true })
    mkdirSync(join(root, '.beraad'))
    writeFileSync(kept(), copy)
    expect((await check()).read).toHaveLength(3)
  })

  test('groeit niet met bestanden die er niet meer zijn', async () => {
    await check()
    const { length } = readFileSync(kept())
    rmSync(file('een'))
    await check()
    expect(readFileSync(kept()).length).toBeLessThan(length)
  })
})

test('git ziet de map ook niet als haar .gitignore weg is', async () => {
  mkdirSync(join(root, '.beraad'))
  await check()
  expect(readFileSync(join(root, '.beraad', '.gitignore'), 'utf8')).toBe('*\n')
})

test('een koppeling met de naam .beraad wordt niet gevolgd', async () => {
  mkdirSync(join(root, 'elders'))
  symlinkSync('elders', join(root, '.beraad'))
  expect(await openVerdicts(root, 'bouw-1', 'oordelen')).toBeUndefined()
  expect(readdirSync(join(root, 'elders'))).toEqual([])
})

test('waar geen map te maken is, blijft het bij nakijken', async () => {
  writeFileSync(join(root, '.beraad'), '')
  expect(await openVerdicts(root, 'bouw-1', 'oordelen')).toBeUndefined()
  expect(existsSync(kept())).toBe(false)
})
