/** The papers for a word processor, opened by one: LibreOffice makes them a PDF, and what it shows is read back. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { docx } from '../../src/core/report/docx.js'
import { odt } from '../../src/core/report/odt.js'
import { reportOfKind } from '../../src/core/report/soorten/soorten.js'
import { caseAt, beraadPaths, sourceOf } from '../core/report/examples.js'
import { longAdvice, undecided } from '../core/report/fullest.js'

const here = ['soffice', 'pdftotext', 'pdfinfo'].every((name) => spawnSync('which', [name]).status === 0)
if (!here) console.warn('Overgeslagen: rapporten in LibreOffice, want soffice of poppler-utils ontbreekt.')

const makers = { docx, odt }
const volste = { volste: undecided(), lang: longAdvice() }

describe.skipIf(!here).each(['docx', 'odt'] as const)('een %s-bestand in LibreOffice', (ending) => {
  let folder = ''
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'beraad-papier-'))
    const names = []
    for (const [i, path] of beraadPaths.entries()) {
      const casus = caseAt(path)
      for (const soort of ['verslag', 'voorlegger'] as const) {
        const name = `${soort}-${i}.${ending}`
        writeFileSync(join(folder, name), await makers[ending](reportOfKind(soort, casus, sourceOf(path, casus))))
        names.push(name)
      }
    }
    for (const [name, casus] of Object.entries(volste)) {
      const report = reportOfKind('voorlegger', casus, sourceOf(`cases/2024/${casus.id}.yaml`, casus))
      writeFileSync(join(folder, `${name}.${ending}`), await makers[ending](report))
      names.push(`${name}.${ending}`)
    }
    const profile = `-env:UserInstallation=file://${folder}/profiel`
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', ...names], { cwd: folder, stdio: 'ignore' })
  }, 180_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const shown = (name: string) =>
    execFileSync('pdftotext', ['-layout', join(folder, `${name}.pdf`), '-'], { encoding: 'utf8' })
  const pages = (name: string) =>
    Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [join(folder, `${name}.pdf`)], { encoding: 'utf8' }))![1])

  test.each([0, 1, 2, 3])('toont elk argument, elke stap en de titel (voorbeeld %i)', (i) => {
    const casus = caseAt(beraadPaths[i]!)
    const text = shown(`verslag-${i}`).replace(/\s+/g, ' ')
    expect(text).toContain(casus.titel)
    for (let step = 1; step <= 6; step++) expect(text).toContain(`Stap ${step}: `)
    for (const { id, stelling } of casus.argumenten) {
      expect(text).toContain(` ${id} `)
      expect(text).toContain(stelling!.trim().split(/\s+/).slice(0, 3).join(' '))
    }
    expect(pages(`verslag-${i}`)).toBeGreaterThan(2)
  })

  test.each([0, 1, 2, 3])('houdt de voorlegger op één bladzijde (voorbeeld %i)', (i) => {
    expect(pages(`voorlegger-${i}`)).toBe(1)
    expect(/Handtekening/.test(shown(`voorlegger-${i}`))).toBe(caseAt(beraadPaths[i]!).status === 'advies')
  })

  test.each(Object.keys(volste))(
    'houdt ook de voorlegger van de volste casus op één bladzijde, met plaats om te tekenen (%s)',
    (name) => {
      expect(pages(name)).toBe(1)
      expect(shown(name)).toMatch(/☐ Overnemen.*☐ Afwijzen[^]*Handtekening/)
    },
  )

  test('is in het Nederlands en heeft een titel', () => {
    const { titel } = caseAt(beraadPaths[1]!)
    const info = execFileSync('pdfinfo', [join(folder, 'verslag-1.pdf')], { encoding: 'utf8' })
    expect(info).toContain(titel)
    expect(readFileSync(join(folder, 'verslag-1.pdf'), 'latin1')).toContain('/Lang(nl-NL)')
  })
})
