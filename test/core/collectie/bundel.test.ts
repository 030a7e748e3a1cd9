/** The bundel: which cases are in it, what is said of them, and that nothing tells whose they are. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Casus } from '../../../src/core/casus/casus.js'
import { readingForm } from '../../../src/core/casus/reading.js'
import type { CasusFile } from '../../../src/core/casus/schema.js'
import { bundelOf } from '../../../src/core/collectie/bundel.js'
import { bundelLeaks } from '../../../src/core/collectie/bundel-leaks.js'
import { bundelOutline } from '../../../src/core/collectie/bundel-outline.js'
import { caseTexts } from '../../../src/core/lek/case-texts.js'
import type { DataPath } from '../../../src/core/problem.js'
import { markdown } from '../../../src/core/report/markdown.js'
import { parseText } from '../../../src/core/text/parse.js'
import { beraad, lijn } from '../precedenten/beraden.js'

const een = beraad('2021-05-01-een', 'ja', ['te', 'wet'], 'te')
const twee = beraad('2022-05-02-twee', 'nee', ['te', 'wet'], 'wet')
const drie = beraad('2020-05-03-drie', 'nee', ['te lot', 'wet'], 'wet')
const elders = beraad('2023-05-04-elders', 'ja', ['klein', 'eigen'], 'klein')

const made = (cases: readonly Casus[], drempel = 5) => bundelOf('afzien', cases, lijn, drempel)
const textOf = (cases: readonly Casus[], drempel?: number) => markdown(bundelOutline(made(cases, drempel)!.bundel))

test('gelijke casussen met een ander oordeel staan erin, op dag, zonder wat er niet op lijkt', () => {
  expect(made([een, twee, drie, elders])!.ids).toEqual([drie.id, een.id, twee.id])
  const text = textOf([een, twee, drie, elders])
  expect(text.match(/^### .*/gm)).toEqual(['### Casus A (2020)', '### Casus B (2021)', '### Casus C (2022)'])
  expect(text).toContain('Casus B: ja. Casus C: nee.')
  expect(text).toContain('Casus B tegenover Casus A: wat betekent lot voor de regel?')
})

test('zonder verschil staan gelijke casussen er pas vanaf de drempel in', () => {
  const same = [een, beraad('2022-06-01-ook', 'ja', ['te', 'wet'], 'te')]
  expect(made(same, 3)).toBeUndefined()
  expect(textOf(same, 2)).toContain('2 casussen delen deze factoren: te, wet.')
})

test('na Casus Z komt Casus AA', () => {
  const many = Array.from({ length: 28 }, (_, i) =>
    beraad(`2021-01-${i + 1 < 10 ? 0 : ''}${i + 1}-x`, 'ja', ['te', 'wet']),
  )
  expect(
    made(many)!
      .bundel.casussen.map(({ naam }) => naam)
      .slice(25),
  ).toEqual(['Casus Z', 'Casus AA', 'Casus AB'])
})

test('wat latere beraden met een casus deden, staat erbij zonder te zeggen welke buiten de bundel', () => {
  const verwijzingen = [{ naar: een.id, behandeling: 'herziet' as const, motivering: 'MOTIVERING' }]
  const later = beraad('2023-01-01-later', 'nee', ['te', 'wet'], 'wet', { verwijzingen })
  const outside = beraad('2023-01-02-buiten', 'ja', ['klein', ''], 'klein', { verwijzingen })
  const text = textOf([een, twee, later, outside])
  expect(text).toContain('Herzien door Casus C. Herzien door een beraad buiten deze bundel.')
  expect(text).not.toContain('MOTIVERING')
})

test('een vertrouwelijk beraad staat er niet in en telt niet mee, en dat is te lezen', () => {
  const secret = { ...twee, vertrouwelijkheid: 'vertrouwelijk' as const }
  expect(made([een, secret])).toBeUndefined()
  const text = textOf([een, drie, secret])
  expect(text).toContain('In deze lijn is 1 vertrouwelijk beraad.')
  expect(text).not.toContain('Casus C')
})

test('concepten en de volgorde van de bestanden maken niets uit', () => {
  const draft = beraad('2024-01-01-concept', 'nee', ['te', 'wet'], 'wet', { status: 'concept' })
  expect(textOf([draft, drie, twee, een])).toBe(textOf([een, twee, drie]))
})

test('van een casus met elk veld ingevuld staan alleen vraag, argumenten en maatregelen erin', () => {
  const file = 'test/fixtures/voorbeeld-casus.yaml'
  const data = parseText(file, readFileSync(file, 'utf8')).data as CasusFile
  const { casus, markers } = marked({ ...data, id: '2025-03-11-merkid', status: 'besloten' })
  const other = {
    ...casus,
    id: '2024-11-05-fiets-voor-stage',
    conclusie: { ...casus.conclusie, oordeel: 'nee' as const },
  }
  const { bundel } = bundelOf(casus.lijn!, [casus, other], undefined, 5)!
  const text = markdown(bundelOutline(bundel))
  const shown = markers.filter(({ marker }) => text.includes(marker)).map(({ at }) => at.join('.'))
  expect(shown).toEqual(['beslissing.vraag', 'argumenten.0.stelling', 'conclusie.maatregelen.0.tekst'])
  expect(markers.length).toBeGreaterThan(40)
  expect(text).not.toMatch(/merkid|fiets-voor-stage|\d{4}-\d{2}-\d{2}|\b[abdfkmsv]\d\b/)
})

/** The case with a marker of its own in place of every text that somebody typed. */
function marked(data: CasusFile): { casus: Casus; markers: { at: DataPath; marker: string }[] } {
  const copy = structuredClone(data)
  const texts = caseTexts(copy).filter(({ form }) => form === 'tekst')
  const markers = texts.map(({ at }, i) => ({ at, marker: `Merk${i}x` }))
  for (const { at, marker } of markers) {
    const last = at.at(-1)!
    const holder = at.slice(0, -1).reduce<unknown>((here, step) => (here as Record<string, unknown>)[step], copy)
    ;(holder as Record<string, unknown>)[last] = marker
  }
  return { casus: readingForm(copy), markers }
}

test('een persoonsgegeven in wat is overgenomen wordt genoemd met soort en plaats, zonder de tekst zelf', () => {
  const stelling = 'Je behoort 06-12345678 te bellen.'
  const withLeaks: Casus = {
    ...een,
    titel: 'Bel 06-12345678',
    argumenten: een.argumenten.map((a) => (a.id === 'a1' ? { ...a, stelling } : a)),
    conclusie: {
      ...een.conclusie,
      maatregelen: [{ id: 'm1', tekst: 'Mail naar iemand@voorbeeld.invalid.', voor: [] }],
    },
  }
  const { bundel, ids } = made([withLeaks, twee])!
  expect(bundelLeaks(bundel, ids)).toEqual([
    'Casus A (2021-05-01-een): bij doorslaggevend argument 1 staat een telefoonnummer.',
    'Casus A (2021-05-01-een): bij maatregel 1 staat een e-mailadres.',
  ])
})
