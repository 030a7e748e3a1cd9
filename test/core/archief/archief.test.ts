/** What goes to an archive and out to everybody: built as its reader asks, with nothing in it that somebody may not know. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asDiwoo } from '../../../src/core/archief/diwoo.js'
import { complete, readArchief, type Archief } from '../../../src/core/archief/instelling.js'
import { asMdto } from '../../../src/core/archief/mdto.js'
import { wooCategorieen } from '../../../src/core/archief/woo-categorieen.js'
import type { Casus } from '../../../src/core/casus/casus.js'
import { soorten } from '../../../src/core/casus/soorten.js'
import { UserError } from '../../../src/core/errors.js'
import { profielen } from '../../../src/core/report/profiel/profielen.js'
import { visible, visibleLine } from '../../../src/core/text/visible.js'
import { wellFormed, type Element } from '../../formats/well-formed.js'
import { caseAt, examplePaths, voorbeeld } from '../report/examples.js'
import { everyField, textPaths } from '../report/every-field.js'
import { injections } from '../report/injections.js'
import { nastyText } from '../text/nasty-texts.js'

const archief: Archief = {
  organisatie: 'Gemeente Voorbeeld',
  tooi: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0000',
  waardering: 'V',
  selectielijst: 'Selectielijst Voorbeeld 2020',
  categorie: 'Advies over een besluit',
  categoriecode: '2.1',
  bewaartermijn: '10 jaar',
  wooCategorie: 'adviezen',
}
const { selectielijst: _list, categorie: _entry, bewaartermijn: _term, ...bare } = archief
const sealed = { versie: 1, datum: '2025-03-11', hash: '0'.repeat(64), delen: [] }

test('een voorbeeld wordt precies wat een mens heeft nagelezen', async () => {
  const example = caseAt(examplePaths[2])
  await expect(asMdto(example, archief, 'intern')).toMatchFileSnapshot('voorbeeld.mdto.xml')
  await expect(asDiwoo(example, archief)).toMatchFileSnapshot('voorbeeld.diwoo.xml')
})

const hasXmllint = spawnSync('xmllint', ['--version']).status === 0
if (!hasXmllint) console.warn('Overgeslagen: xmllint is hier niet, dus de bouw van MDTO en DiWoo is niet nagekeken.')

test.skipIf(!hasXmllint)('elke soort casus is voor elk profiel gebouwd zoals het schema vraagt', () => {
  const full = everyField((path) => `tekst ${path}`)
  const cases = [
    ...soorten.map((soort): Casus => ({ ...full, soort, raadsadvies: { ...full.raadsadvies, datum: '2024' } })),
    ...examplePaths.map(caseAt),
    voorbeeld,
    { ...full, vertrouwelijkheid: 'vertrouwelijk' as const },
  ]
  const mdto = cases.flatMap((casus) => profielen.map((profiel) => asMdto(casus, archief, profiel)))
  const kept = [
    asMdto(full, { ...bare, waardering: 'N' }, 'intern'),
    asMdto(full, { ...archief, waardering: 'B' }, 'intern'),
  ]
  expect(faults('mdto', [...mdto, ...kept])).toEqual([])
  const open = soorten.map((soort) => ({ ...full, soort, vertrouwelijkheid: 'openbaar' as const, zegel: sealed }))
  expect(
    faults(
      'diwoo',
      open.map((casus) => asDiwoo(casus, archief)),
    ),
  ).toEqual([])
  expect(faults('mdto', [mdto[0]!.replace('<naam>', '<taal>nl</taal><naam>')])).toHaveLength(1)
})

/** The files that xmllint does not accept, with our own schema. */
function faults(vorm: 'mdto' | 'diwoo', documents: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'archief-'))
  const files = documents.map((text, i) => {
    const file = join(folder, `${i}.xml`)
    writeFileSync(file, text)
    return file
  })
  const schema = fileURLToPath(new URL(`${vorm}.xsd`, import.meta.url))
  const { stderr } = spawnSync('xmllint', ['--noout', '--schema', schema, ...files], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  expect(stderr.match(/ validates| fails to validate/g)).toHaveLength(files.length)
  return stderr
    .split('\n')
    .filter((line) => !line.endsWith(' validates') && !line.endsWith('to validate') && line !== '')
}

test('geen tekst wordt een element: de boom blijft gelijk, en de tekst komt eruit zoals hij te lezen is', () => {
  const hostile = fc.oneof(fc.constantFrom(...injections), nastyText)
  const shape = shapeOf(wellFormed(asMdto(aboutTexts('titel', 'kern'), archief, 'intern')))
  const openShape = shapeOf(wellFormed(asDiwoo(aboutTexts('titel', 'kern'), archief)))
  fc.assert(
    fc.property(hostile, hostile, (titel, organisatie) => {
      const [filled, named] = [`x${titel}`, `x${organisatie}`]
      const setting = { ...archief, organisatie: named, categorie: named, selectielijst: named, categoriecode: named }
      const mdto = wellFormed(asMdto(aboutTexts(filled, filled), setting, 'intern'))
      const diwoo = wellFormed(asDiwoo(aboutTexts(filled, filled), setting))
      expect(shapeOf(mdto)).toEqual(shape)
      expect(shapeOf(diwoo)).toEqual(openShape)
      expect(textsOf(mdto, 'naam')).toEqual([visibleLine(filled)])
      expect(textsOf(mdto, 'omschrijving')).toEqual([visible(filled.trim())])
      expect(textsOf(diwoo, 'publisher')).toEqual([visible(named)])
    }),
    { numRuns: 100 },
  )
})

const aboutTexts = (titel: string, kernpunten: string): Casus => ({
  ...voorbeeld,
  vertrouwelijkheid: 'openbaar',
  zegel: sealed,
  titel,
  kernpunten,
  trefwoorden: [titel],
})
const shapeOf = ({ name, children }: Element): unknown => [name, children.map(shapeOf)]
const textsOf = ({ name, text, children }: Element, wanted: string): string[] => [
  ...(name === wanted ? [text] : []),
  ...children.flatMap((child) => textsOf(child, wanted)),
]

describe('openheid', () => {
  const marked = everyField((path) => `merk-${textPaths.indexOf(path)}-`)
  const seen = (xml: string) =>
    [...new Set(xml.match(/merk-\d+-/g))].map((mark) => textPaths[Number(mark.slice(5, -1))])

  test('het profiel bepaalt wat er staat', () => {
    expect(seen(asMdto({ ...marked, vertrouwelijkheid: 'intern' }, archief, 'intern'))).toEqual([
      'id',
      'titel',
      'trefwoorden',
      'kernpunten',
    ])
    expect(seen(asMdto({ ...marked, vertrouwelijkheid: 'intern' }, archief, 'openbaar'))).toEqual([
      'titel',
      'kernpunten',
    ])
    expect(seen(asDiwoo({ ...marked, vertrouwelijkheid: 'intern' }, archief))).toEqual(['titel', 'kernpunten'])
  })

  test('van een vertrouwelijke casus staat er geen woord, en openbaar gaat hij niet', () => {
    const secret = { ...marked, vertrouwelijkheid: 'vertrouwelijk' as const }
    for (const profiel of profielen) {
      const xml = asMdto(secret, archief, profiel)
      expect(seen(xml)).toEqual([])
      expect(xml).toContain('De vertrouwelijkheid van de casus is: vertrouwelijk.')
    }
    expect(() => asDiwoo(secret, archief)).toThrow('Deze casus is vertrouwelijk')
  })

  test('wat niemand vaststelde, heeft geen DiWoo, en wat te doen staat erbij', () => {
    const { zegel: _, ...open } = { ...voorbeeld, vertrouwelijkheid: 'openbaar' as const }
    const council = { ...open, soort: 'raadsadvies' as const, raadsadvies: { datum: '2024-03' } }
    expect(advice(() => asDiwoo(open, archief))).toBe(`Zegel eerst het advies: beraad advies ${open.id}`)
    expect(advice(() => asDiwoo({ ...open, soort: 'signaal' }, archief))).toContain('--vorm mdto')
    expect(advice(() => asDiwoo(council, archief))).toContain('de hele dag')
    expect(asDiwoo({ ...council, raadsadvies: { datum: '2024-03-05' } }, archief)).toContain('2024-03-05T00:00:00Z')
  })
})

/** The way out that a UserError gives. */
function advice(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof UserError) return error.advice
  }
  throw new Error('no UserError')
}

describe('de instelling', () => {
  test('wat ontbreekt, wordt in één keer genoemd', () => {
    const missing = (setting: Archief) => () => asMdto(voorbeeld, setting, 'intern')
    expect(missing({})).toThrow('ontbreekt bij archief: organisatie, tooi, waardering, selectielijst en categorie.')
    expect(missing({ ...bare, selectielijst: 'x' })).toThrow('ontbreekt bij archief: categorie en bewaartermijn.')
    expect(() => complete({}, ['wooCategorie'])).toThrow('ontbreekt bij archief: wooCategorie.')
  })

  test.each([
    ['gemeente/gm0363', true],
    ['zbo/zb000123', true],
    ['persoon/p1', false],
    ['gemeente/', false],
    ['gemeente/gm0363?x', false],
    ['gemeente/gm0363\n', false],
  ])('het adres bij TOOI …/%s past: %s', (end, fits) => {
    const tooi = `https://identifier.overheid.nl/tooi/id/${end}`
    expect(readArchief({ tooi })).toMatchObject({
      value: fits ? { tooi } : {},
      findings: fits ? [] : [{ at: ['tooi'] }],
    })
  })

  test('elke categorie van de Woo mag, en de gids noemt ze allemaal', () => {
    for (const wooCategorie of Object.keys(wooCategorieen)) expect(readArchief({ wooCategorie }).findings).toEqual([])
    const guide = readFileSync(new URL('../../../docs/archief.md', import.meta.url), 'utf8')
    const listed = [...guide.matchAll(/^- (.+)$/gm)].map(([, name]) => name)
    expect(listed).toEqual(Object.keys(wooCategorieen))
    const keys = [...guide.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key).filter((key) => key! in archief)
    expect(keys).toEqual(Object.keys(archief))
  })
})
