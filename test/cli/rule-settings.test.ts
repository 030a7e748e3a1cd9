/** What a team and a case say about rules, and what the program tells of a rule: as a user meets it. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { beraad, folderWithCases } from './run.js'

/** Two concepts without problems: what is sealed can't be changed without being told so. */
const good = '2024-11-19-tweede-herbeoordeling-wb3000'
const goodFile = `cases/2024/${good}.yaml`
const old = 'cases/2020/2020-01-01-oud.yaml'
const example = readFileSync(join(import.meta.dirname, '..', '..', goodFile), 'utf8')
const concept = example.replace(/^verwijzingen:\n(?:[ -].*\n)*/m, '')

let cwd: string
let remove: () => void
beforeEach(() => {
  ;({ folder: cwd, remove } = folderWithCases())
  for (const year of ['2020', '2024']) {
    rmSync(join(cwd, 'cases', year), { recursive: true })
    mkdirSync(join(cwd, 'cases', year))
  }
  put(goodFile, concept)
  put(old, concept.replace(good, '2020-01-01-oud'))
})
afterEach(() => remove())

const put = (path: string, text: string) => writeFileSync(join(cwd, path), text)
const change = (path: string, from: string | RegExp, to: string) =>
  put(path, readFileSync(join(cwd, path), 'utf8').replace(from, to))
const add = (path: string, text: string) => put(path, `${readFileSync(join(cwd, path), 'utf8')}${text}`)

/** Both cases get an argument of two sentences, which is a hint. */
function twoSentences(): void {
  for (const file of [goodFile, old]) change(file, /(stelling: .*)\.\n/, '$1. En nog een zin.\n')
}

function findings(words: string[] = []): string[] {
  const { out } = beraad(['controleer', ...words], { cwd })
  return [...out.matchAll(/^(\S+):\d+:\d+: (\w+) \[([A-Z-]+)\]/gm)].map(
    ([, file, level, id]) => `${file} ${level} ${id}`,
  )
}

describe('instellingen per map', () => {
  test('de dichtstbijzijnde map wint, regel voor regel', () => {
    twoSentences()
    expect(findings()).toEqual([`${old} hint ARG-ZIN`, `${goodFile} hint ARG-ZIN`])
    put('.beraad.yaml', 'regels:\n  ARG-ZIN: fout\n')
    expect(findings()).toEqual([`${old} fout ARG-ZIN`, `${goodFile} fout ARG-ZIN`])
    expect(beraad(['controleer'], { cwd }).code).toBe(1)
    put('cases/2020/.beraad.yaml', 'regels:\n  ARG-ZIN: uit\n')
    expect(findings()).toEqual([`${goodFile} fout ARG-ZIN`])
    put('cases/.beraad.yaml', 'regels:\n  ARG-ZIN: waarschuwing\n')
    expect(findings()).toEqual([`${goodFile} waarschuwing ARG-ZIN`])
  })

  test('gelden ook voor één bestand, vanuit een andere map, en voor wat doorgestuurd wordt', () => {
    twoSentences()
    put('.beraad.yaml', 'regels:\n  ARG-ZIN: fout\n')
    expect(findings([goodFile])).toEqual([`${goodFile} fout ARG-ZIN`])
    const elsewhere = join(cwd, 'elders')
    mkdirSync(elsewhere)
    expect(beraad(['controleer', `../${goodFile}`], { cwd: elsewhere }).code).toBe(1)
    const input = readFileSync(join(cwd, goodFile), 'utf8')
    expect(beraad(['controleer', '-'], { cwd, input }).code).toBe(1)
  })

  test('een fout erin is een melding met plek en code 1; andere opdrachten stoppen met twee zinnen', () => {
    put('.beraad.yaml', '# van het team\nregels:\n  ARG-ZINN: uit\n')
    const { code, out } = beraad(['controleer'], { cwd })
    expect(code).toBe(1)
    expect(out).toMatch(/^\.beraad\.yaml:3:3: fout \[INSTELLING-ONBEKEND\]: De regel "ARG-ZINN" bestaat niet\.$/m)
    expect(out).toContain('  Bedoelde je ARG-ZIN?\n')
    expect(out).toMatch(/^1 fout, 0 waarschuwingen, 0 hints in 2 bestanden\.$/m)
    expect(beraad(['controleer', goodFile, '--quiet'], { cwd }).code).toBe(1)
    expect(beraad(['lijst'], { cwd })).toEqual({
      code: 2,
      out: '',
      err: '.beraad.yaml:3:3: De regel "ARG-ZINN" bestaat niet.\nBedoelde je ARG-ZIN?\n',
    })
  })

  test('een fout in een map daaronder houdt de controle tegen, en het oordeel over een casus in die map', () => {
    put('cases/2020/.beraad.yaml', 'regels:\n  YAML-ANKER: uit\n')
    expect(findings()).toEqual(['cases/2020/.beraad.yaml fout INSTELLING-VAST'])
    expect(findings(['cases/2024'])).toEqual([])
    expect(beraad(['lijst'], { cwd }).code).toBe(0)
    const { code, err } = beraad(['advies', '2020-01-01-oud'], { cwd })
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('cases/2020/.beraad.yaml:2:3: De regel YAML-ANKER staat vast'),
    ])
  })

  test('gelden meteen, ook voor wat eerder al was nagekeken en onthouden', () => {
    const many = Array.from({ length: 110 }, (_, i) => `2020-02-02-nummer-${i}`)
    const text = concept.replace(/(stelling: .*)\.\n/, '$1. En meer.\n')
    for (const id of many) put(`cases/2020/${id}.yaml`, text.replace(good, id))
    put('cases/2020/.beraad.yaml', 'regels:\n  ARG-ZIN: uit\n')
    for (const _again of [1, 2]) expect(findings()).toEqual([])
    put('cases/2020/.beraad.yaml', 'regels:\n  ARG-ZIN: fout\n')
    expect(beraad(['controleer'], { cwd })).toMatchObject({
      code: 1,
      out: expect.stringContaining('110 fouten') as string,
    })
    put('cases/2020/.beraad.yaml', 'regels:\n  ARG-ZIN: uit\n')
    expect(findings()).toEqual([])
  })

  test('wie het instellingenbestand zelf noemt, hoort wat daarin fout is', () => {
    put('cases/2020/.beraad.yaml', 'regels:\n  ARG-ZIN: uit\n')
    expect(beraad(['controleer', 'cases/2020/.beraad.yaml', goodFile], { cwd }).out).toBe(
      'Geen problemen in 1 bestand.\n',
    )
    put('cases/2020/.beraad.yaml', 'regels:\n  ARG-ZINN: uit\n')
    expect(findings(['cases/2020/.beraad.yaml'])).toEqual(['cases/2020/.beraad.yaml fout INSTELLING-ONBEKEND'])
  })

  test('--streng maakt van een waarschuwing een fout, en niet van een hint', () => {
    twoSentences()
    expect(beraad(['controleer', '--streng'], { cwd }).code).toBe(0)
    put('cases/2020/.beraad.yaml', 'regels:\n  ARG-ZIN: waarschuwing\n')
    expect(beraad(['controleer'], { cwd }).code).toBe(0)
    expect(beraad(['controleer', '--streng'], { cwd }).code).toBe(1)
    expect(findings(['--streng', '--quiet'])).toEqual([`${old} fout ARG-ZIN`])
  })
})

describe('een uitzondering in een casus', () => {
  const exception = (tot: string) =>
    `uitzonderingen:\n  - regel: ARG-ZIN\n    reden: Zo sprak de groep het af.\n    tot: "${tot}"\n`

  test('zwijgt zolang zij geldt, en staat in het verslag', () => {
    twoSentences()
    add(goodFile, exception('9999-12-31'))
    expect(findings([goodFile])).toEqual([])
    expect(beraad(['rapport', good], { cwd }).out).toContain(
      'Afgeweken van regel ARG-ZIN, tot en met 31 december 9999, omdat: Zo sprak de groep het af.',
    )
    expect(beraad(['toon', good], { cwd }).out).toContain('Afgeweken van regel ARG-ZIN')
  })

  test('die verlopen is, geeft de melding terug', () => {
    twoSentences()
    add(goodFile, exception('2020-01-01'))
    expect(findings([goodFile])).toEqual([`${goodFile} hint ARG-ZIN`, `${goodFile} waarschuwing UITZONDERING-VERLOPEN`])
  })

  test.each([
    ['zonder reden', '  - regel: ARG-ZIN\n    tot: "2030-01-01"\n', 'SCHEMA-VERPLICHT'],
    ['met een lege reden', '  - regel: ARG-ZIN\n    reden: " "\n    tot: "2030-01-01"\n', 'SCHEMA-LEEG'],
    ['zonder dag', '  - regel: ARG-ZIN\n    reden: x\n    tot: null\n', 'SCHEMA-TYPE'],
    ['met een dag die niet bestaat', '  - regel: ARG-ZIN\n    reden: x\n    tot: "2030-02-30"\n', 'SCHEMA-DATUM'],
  ])('%s is een fout', (_name, items, id) => {
    add(goodFile, `uitzonderingen:\n${items}`)
    expect(findings([goodFile])).toEqual([`${goodFile} fout ${id}`])
  })
})

describe('de uitleg van een regel', () => {
  test('heeft reden en voorbeelden, ook met kleine letters en op een smal scherm', () => {
    const { code, out, err } = beraad(['controleer', '--leg-uit', 'arg-kant'], { cwd, variables: { COLUMNS: '40' } })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const title of ['ARG-KANT', 'Waarom', 'Fout', 'Goed', 'Wat je doet'])
      expect(out).toMatch(new RegExp(`^${title}$`, 'm'))
    const texts = out.split('\n').filter((line) => !/stelling:/.test(line))
    expect(Math.max(...texts.map((line) => line.length))).toBeLessThanOrEqual(40)
  })

  test('komt ook als JSON', () => {
    const { out } = beraad(['controleer', '--leg-uit', 'YAML-ANKER', '--json'], { cwd })
    const keys = ['versie', 'regelId', 'onderdeel', 'ernst', 'vindt', 'waarom', 'fout', 'goed', 'advies', 'vast']
    expect(Object.keys(JSON.parse(out) as object)).toEqual(keys)
  })

  test('van een groep is de lijst van haar regels, met hoe je er een opvraagt', () => {
    const { code, out } = beraad(['controleer', '--leg-uit', 'lek'], { cwd, variables: { COLUMNS: '60' } })
    expect(code).toBe(0)
    expect(out).toMatch(/^LEK: \d+ regels\n/)
    expect(out).toContain('  LEK-BSN: In een tekst staat een burgerservicenummer.\n')
    expect(out).toContain('--leg-uit LEK-BSN\n')
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
    const { groep, regels } = JSON.parse(beraad(['controleer', '--leg-uit', 'LEK', '--json'], { cwd }).out) as LegUit
    expect([groep, regels[0]?.regelId]).toEqual(['LEK', 'LEK-BSN'])
  })

  test('van een regel die er niet is, wordt een voorstel', () => {
    expect(beraad(['controleer', '--leg-uit', 'arg-knt'], { cwd })).toEqual({
      code: 2,
      out: '',
      err: 'De regel arg-knt bestaat niet.\nBedoelde je: beraad controleer --leg-uit ARG-KANT\n',
    })
    expect(beraad(['controleer', '--leg-uit', 'zomaar'], { cwd }).err).toContain('Neem het id over uit een melding')
  })

  test('is er ook als de instellingen fout zijn', () => {
    put('.beraad.yaml', 'onzin: 1\n')
    expect(beraad(['controleer', '--leg-uit', 'INSTELLING-ONBEKEND'], { cwd }).code).toBe(0)
  })
})

describe('wat iemand met de hand verandert', () => {
  test.each([
    ['een sleutel die niet bestaat', (t: string) => `${t}xyz: 1\n`, 'SCHEMA-ONBEKEND', 1],
    ['een sleutel tweemaal', (t: string) => `${t}status: concept\n`, 'YAML-SLEUTEL', 1],
    ['twee documenten', (t: string) => `${t}---\n${t}`, 'YAML-DOCUMENTEN', 1],
    ['een aliasbom', (t: string) => `${t}trefwoorden: [&a [x, x], *a, *a]\n`, 'YAML-ANKER', 5],
    [
      'een status buiten de lijst',
      (t: string) => t.replace(/^status: .*$/m, 'status: vastgesteld'),
      'SCHEMA-WAARDE',
      1,
    ],
  ])('%s wordt aangewezen', (_name, edit, id, code) => {
    put(goodFile, edit(readFileSync(join(cwd, goodFile), 'utf8')))
    const ran = beraad(['controleer', goodFile], { cwd })
    expect(ran.code).toBe(code)
    expect(ran.out).toMatch(new RegExp(`^${goodFile}:\\d+:\\d+: fout \\[${id}\\]: `))
    if (id === 'SCHEMA-WAARDE') expect(ran.out).toContain('concept, advies, besloten, afgerond, ingetrokken')
  })

  test('een hernoemd bestand wordt gezien', () => {
    renameSync(join(cwd, goodFile), join(cwd, 'cases/2024/anders.yaml'))
    expect(findings(['cases/2024/anders.yaml'])).toEqual(['cases/2024/anders.yaml fout ID-BESTAND'])
  })
})

interface LegUit {
  groep: string
  regels: { regelId: string }[]
}
