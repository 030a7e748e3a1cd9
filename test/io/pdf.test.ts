/** The report as a PDF: tags that a screen reader can follow, one page for who decides, and nothing left behind. */
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { html } from '../../src/core/report/html.js'
import { casusFor } from '../../src/core/report/profiel/casus-for.js'
import { reportOfKind, type Soort } from '../../src/core/report/soorten/soorten.js'
import { findChromium } from '../../src/io/find-chromium.js'
import { withFixedDates } from '../../src/io/pdf-dates.js'
import { printPdf } from '../../src/io/pdf.js'
import { everyField, textPaths } from '../core/report/every-field.js'
import { beraadPaths, caseAt, fullPath, sourceOf } from '../core/report/examples.js'
import { injections } from '../core/report/injections.js'

const temporary = mkdtempSync(join(tmpdir(), 'beraad-pdftest-'))
afterAll(() => rmSync(temporary, { recursive: true, force: true }))
afterEach(() => vi.unstubAllEnvs())
const patience = 120_000

const reportOf = (soort: Soort, casus = caseAt(fullPath)) => {
  const profiel = soort === 'voorlegger' ? 'directie' : 'intern'
  const { casus: seen, weggelaten } = casusFor(profiel, casus)
  return reportOfKind(soort, seen, { ...sourceOf(fullPath, casus), profiel, weggelaten })
}
/** The objects of the file are plain text in what Chromium writes; only pages and fonts are packed. */
const print = async (page: string) => Buffer.from(await printPdf(page, '2024-05-14')).toString('latin1')
const pagesOf = (pdf: string) => pdf.match(/\/Type \/Page\b(?!s)/g)?.length

// Without a browser these are skipped, and the runner names them so.
describe.skipIf(chromiumMissing())('met een browser op deze computer (zonder Chromium overgeslagen)', () => {
  test('de pdf is getagd: koppen, tabellen, lijsten, taal en titel', { timeout: patience }, async () => {
    vi.stubEnv('TMPDIR', temporary)
    const page = html(reportOf('verslag'))
    const pdf = await print(page)
    for (const tag of ['H1', 'H2', 'Table', 'TH', 'L', 'LI']) expect(pdf).toMatch(new RegExp(`/S /${tag}\\b`))
    expect(pdf).toContain('/StructTreeRoot')
    expect(pdf).toContain('/Lang (nl)')
    expect(pdf).toContain('/DisplayDocTitle true')
    expect(pdf).toMatch(/\/Title \(Verslag: Herbeoordeling na jaren wachten\)/)
    expect(pdf).toContain("/CreationDate (D:20240514000000+00'00')")
    expect(await print(page)).toBe(pdf)
    expect(readdirSync(temporary)).toEqual([])
  })

  test.each(beraadPaths)('de voorlegger van %s past op één bladzijde', { timeout: patience }, async (path) => {
    expect(pagesOf(await print(html(reportOf('voorlegger', caseAt(path)))))).toBe(1)
  })

  test(
    'een voorlegger met overal lange tekst past ook, en zegt dat hij is ingekort',
    { timeout: patience },
    async () => {
      const page = html(
        reportOf(
          'voorlegger',
          everyField(() => 'Dit is een zin die lang doorgaat over wat er speelt. '.repeat(60)),
        ),
      )
      expect(page).toContain('ingekort')
      expect(pagesOf(await print(page))).toBe(1)
    },
  )
})

/** Poppler's programs read what a reader of the file would see. */
test.skipIf(chromiumMissing() || popplerMissing())(
  'in de pdf staat niets dat de pagina niet laat zien, en wat een opdracht lijkt, blijft tekst',
  { timeout: patience },
  async () => {
    const marker = (path: string) => `merk${textPaths.indexOf(path)}x`
    const casus = everyField((path) => (path === 'kernpunten' ? injections.join('\n') : marker(path)))
    const { casus: seen, weggelaten } = casusFor('openbaar', casus)
    const page = html(reportOfKind('verslag', seen, { version: '1.0.0', profiel: 'openbaar', weggelaten, inhoud: '0' }))
    const bytes = await print(page)
    const shown = readable(bytes)
    expect(markersIn(shown)).toEqual(markersIn(page))
    expect(markersIn(page).length).toBeLessThan(textPaths.length)
    expect(markersIn(bytes)).toEqual([marker('titel')])
    expect(shown).toMatch(/^Title: +Verslag: merk\d+x$/m)
    expect(shown).toMatch(/^1 van \d+$/m)
    for (const text of ['<script>document.title=1</script>', '<base href=https://voorbeeld.invalid/>', '{{constructor'])
      expect(shown.replace(/\s/g, '')).toContain(text.replace(/\s/g, ''))
    expect(bytes).not.toMatch(/\/(?:JavaScript|JS|Launch|EmbeddedFile|OpenAction|URI)\b/)
  },
)

test('zonder browser zegt één zin wat er ontbreekt en één wat je kunt doen', () => {
  expect(() => findChromium({ PATH: temporary }, 'darwin')).toThrowError(
    expect.objectContaining({
      code: 3,
      message: 'Voor pdf is een browser nodig, en op deze computer is er geen gevonden.',
      advice: expect.stringContaining('--vorm html of docx'),
    }),
  )
  expect(() => findChromium({ CHROME_PATH: join(temporary, 'weg') }, 'linux')).toThrowError(/wijst geen programma aan/)
})

test('een browser die er meteen mee stopt, geeft een zin en laat niets achter', async () => {
  vi.stubEnv('TMPDIR', temporary)
  vi.stubEnv('CHROME_PATH', script('stopt', 'exit 1'))
  await expect(printPdf('<p>', '2024-05-14')).rejects.toThrowError('De browser heeft van het rapport geen pdf gemaakt.')
  expect(readdirSync(temporary).filter((name) => name.startsWith('beraad-pdf-'))).toEqual([])
})

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s beëindigt ook de browser met wat die startte',
  { timeout: 30_000 },
  async (signal) => {
    const marker = join(temporary, `kinderen-${signal}`)
    const browser = script(`hangt-${signal}`, `sleep 300 & echo $! $$ > ${marker}; wait`)
    const code = `import { printPdf } from ${JSON.stringify(join(process.cwd(), 'src/io/pdf.ts'))}; printPdf('<p>', '2024-05-14').catch(({ name }) => console.log(name))`
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
      env: { ...process.env, TMPDIR: temporary, CHROME_PATH: browser },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.on('data', (text) => (said += text))
    const pids = await vi.waitFor(() => readPids(marker), { timeout: 20_000, interval: 50 })
    const ended = new Promise((resolve) => child.on('exit', (_, by) => resolve(by)))
    child.kill(signal)
    expect(await ended).toBe(signal === 'SIGTERM' ? 'SIGTERM' : null)
    expect(said).toBe(signal === 'SIGTERM' ? '' : 'Stopped\n')
    await vi.waitFor(() => expect(pids.filter(isAlive)).toEqual([]), { timeout: 10_000, interval: 50 })
    expect(readdirSync(temporary).filter((name) => name.startsWith('beraad-pdf-'))).toEqual([])
  },
)

test('alleen de datums van het bestand zelf veranderen, en geen byte schuift op', () => {
  const text = "/CreationDate (D:20261127110512+01'00')\n/Title (\\(D:20261127110512\\))"
  const fixed = Buffer.from(withFixedDates(Buffer.from(text), '2024-05-14')).toString()
  expect(fixed).toBe("/CreationDate (D:20240514000000+00'00')\n/Title (\\(D:20261127110512\\))")
})

/** The text of the pages, then what the file says of itself. */
function readable(pdf: string): string {
  const path = join(temporary, 'te-lezen.pdf')
  writeFileSync(path, pdf, 'latin1')
  const texts = [
    ['pdftotext', path, '-'],
    ['pdfinfo', path],
    ['pdfinfo', '-meta', path],
  ].map(([program, ...args]) => spawnSync(program!, args, { encoding: 'utf8' }).stdout)
  rmSync(path)
  return texts.join('\n')
}

function markersIn(text: string): string[] {
  return [...new Set(text.match(/merk\d+x/g))].sort()
}

function script(name: string, body: string): string {
  const path = join(temporary, name)
  writeFileSync(path, `#!/bin/sh\n${body}\n`)
  chmodSync(path, 0o755)
  return path
}

function readPids(path: string): number[] {
  const pids = readdirSync(temporary).includes(path.split('/').at(-1)!)
    ? readFileSync(path, 'utf8').trim().split(' ').map(Number)
    : []
  if (pids.length < 2) throw new Error('not yet')
  return pids
}

/** What has ended and was not yet taken leave of by the system's first process counts as ended. */
function isAlive(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' })
  return stdout.trim() !== '' && !stdout.startsWith('Z')
}

function popplerMissing(): boolean {
  return ['pdftotext', 'pdfinfo'].some((program) => spawnSync(program, ['-v']).error !== undefined)
}

function chromiumMissing(): boolean {
  try {
    return findChromium(process.env, process.platform) === ''
  } catch {
    return true
  }
}
