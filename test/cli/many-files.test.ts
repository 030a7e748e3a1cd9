/** A check of many files: what it writes, what one bad file does to the others, and how little it needs. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bash, beraad, folderWithCases } from './run.js'

let cwd: string
let remove: () => void
beforeEach(() => void ({ folder: cwd, remove } = folderWithCases()))
afterEach(() => remove())

const count = 400

/** So many small cases without a word to say about them. */
function fill(): void {
  mkdirSync(join(cwd, 'cases', '2030'))
  for (let i = 0; i < count; i++) {
    const keys = [`id: klein-${i}`, 'titel: Laptop', 'soort: beraad', 'status: concept', 'vertrouwelijkheid: intern']
    writeFileSync(join(cwd, 'cases', '2030', `klein-${i}.yaml`), `schemaVersie: 1\n${keys.join('\n')}\n`)
  }
}

/** What of the JSON is looked at here. */
interface Told {
  bestanden: number
  problemen: { bestand: string; regelId: string }[]
}

const kept = () => existsSync(join(cwd, '.beraad'))

test('een hele, grote map nakijken schrijft alleen in .beraad, en de tweede keer komt er hetzelfde uit', () => {
  fill()
  const first = beraad(['controleer'], { cwd })
  expect(first.out).toContain(` in ${count + 2} bestanden.`)
  expect(readdirSync(cwd).sort()).toEqual(['.beraad', 'cases'])
  // On a slow machine the files are old enough by then for the outcome to be kept as well.
  const names = readdirSync(join(cwd, '.beraad')).filter((name) => name !== 'slotsom')
  expect(names.sort()).toEqual(['.gitignore', 'feiten', 'oordelen'])
  expect(beraad(['controleer'], { cwd })).toEqual(first)
  expect(beraad(['controleer', '--no-cache'], { cwd })).toEqual(first)
  writeFileSync(join(cwd, 'cases', '2030', 'x.yaml.txt'), '')
  expect(beraad(['controleer'], { cwd }).out).toContain('cases/2030/x.yaml.txt:1:1: waarschuwing [BESTAND-NAAM]')
})

test('met --no-cache, met bestandsnamen en in een kleine map wordt er niets geschreven', () => {
  beraad(['controleer'], { cwd })
  fill()
  beraad(['controleer', '--no-cache'], { cwd })
  beraad(['controleer', 'cases'], { cwd })
  bash('beraad controleer cases/2030/*.yaml', { cwd })
  expect(kept()).toBe(false)
})

test('één stuk, vijandig of onleesbaar bestand houdt de andere niet op, ook met weinig open bestanden', () => {
  fill()
  const folder = join(cwd, 'cases', '2030')
  writeFileSync(join(folder, 'stuk.yaml'), 'titel: "open\n')
  writeFileSync(join(folder, 'diep.yaml'), '['.repeat(20_000))
  writeFileSync(join(folder, 'diep-2.yaml'), '['.repeat(1000))
  writeFileSync(join(folder, 'bytes.yaml'), Buffer.from([0xff, 0xfe, 0]))
  writeFileSync(join(folder, 'groot.yaml'), '')
  truncateSync(join(folder, 'groot.yaml'), 3_000_000_000)
  symlinkSync('/etc/passwd', join(folder, 'weg.yaml'))
  symlinkSync('nergens.yaml', join(folder, 'nergens-heen.yaml'))
  execFileSync('mkfifo', [join(folder, 'pijp.yaml')])
  for (const round of ['eerste', 'tweede']) {
    const { code, out } = bash('ulimit -n 64; beraad controleer --json', { cwd })
    expect(code, round).toBe(5)
    const { bestanden, problemen } = JSON.parse(out) as Told
    const named = problemen
      .filter(({ bestand }) => bestand.startsWith('cases/2030/'))
      .map(({ bestand, regelId }) => `${bestand.slice('cases/2030/'.length)} ${regelId}`)
    expect(named).toEqual([
      'bytes.yaml BESTAND-TEKENS',
      'diep-2.yaml YAML-DIEPTE',
      'diep.yaml YAML-DIEPTE',
      'groot.yaml BESTAND-GROOT',
      'nergens-heen.yaml BESTAND-LEZEN',
      'pijp.yaml BESTAND-SOORT',
      'stuk.yaml YAML-VORM',
      'weg.yaml BESTAND-KOPPELING',
    ])
    expect(bestanden).toBe(count + 10)
    expect(out).not.toContain('root:')
  }
})

test('tweelingen worden gemeld: hoofdletters, accenten, of dezelfde naam in een ander jaar', () => {
  const of = (id: string, folder: string) => {
    mkdirSync(join(cwd, 'cases', folder), { recursive: true })
    writeFileSync(
      join(cwd, 'cases', folder, `${id}.yaml`),
      'schemaVersie: 1\nid: x\ntitel: Laptop\nsoort: beraad\nstatus: concept\nvertrouwelijkheid: intern\n',
    )
  }
  of('laptop', '2030')
  of('Laptop', '2030')
  of('caf\u00e9', '2031')
  of('cafe\u0301', '2031')
  of('fiets', '2030')
  of('fiets', '2031')
  const { out } = beraad(['controleer'], { cwd })
  expect(out.match(/\[ID-TWEELING\]/g)).toHaveLength(6)
})

test('een patroon dat niets vindt, is goed en zegt "0 bestanden"', () => {
  const { code, out } = beraad(['controleer', 'leeg/*.yaml'], { cwd })
  expect({ code, out }).toEqual({ code: 0, out: 'Geen problemen in 0 bestanden.\n' })
})

test('zonder map cases is de uitkomst goed, maar niet stil', () => {
  rmSync(join(cwd, 'cases'), { recursive: true })
  const { code, out } = beraad(['controleer', '--format', 'github'], { cwd })
  expect(code).toBe(0)
  expect(out).toMatch(/^::warning file=cases,.*title=BESTAND-MAP::/)
})

test('wie alleen naar persoonsgegevens vraagt, hoort ook waarin niemand keek', () => {
  writeFileSync(join(cwd, 'cases', 'x.yaml.txt'), '')
  const { code, out } = beraad(['controleer', '--alleen', 'LEK', '--streng'], { cwd })
  expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('cases/x.yaml.txt') as string })
})

test('een lezer die halverwege stopt, is geen fout', () => {
  fill()
  const { err } = bash('beraad controleer --json | head -c 10', { cwd })
  expect(err).not.toMatch(/EPIPE|Error/)
})

test('een bestand met duizenden fouten geeft minder dan 10 kB', () => {
  mkdirSync(join(cwd, 'cases', '2032'))
  writeFileSync(join(cwd, 'cases/2032/tabs.yaml'), `a:\n${'\t- "b" c\n'.repeat(10_000)}`)
  expect(beraad(['controleer', 'cases/2032/tabs.yaml'], { cwd }).out.length).toBeLessThan(10_000)
  const bad = Array.from({ length: 9000 }, (_, i) => `  - onbekend${i}: 1\n`).join('')
  writeFileSync(join(cwd, 'cases/2032/schema.yaml'), `schemaVersie: 1\nargumenten:\n${bad}`)
  expect(beraad(['controleer', 'cases/2032/schema.yaml'], { cwd }).out.length).toBeLessThan(10_000)
})
