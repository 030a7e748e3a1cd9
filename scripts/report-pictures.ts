/** Makes the pictures of example reports in the guide, with a Chromium on PATH. Run: npx tsx scripts/report-pictures.ts */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readingForm } from '../src/core/casus/reading.js'
import type { CasusFile } from '../src/core/casus/schema.js'
import { inhoudOf } from '../src/core/casus/zegel.js'
import { html } from '../src/core/report/html.js'
import { casusFor } from '../src/core/report/profiel/casus-for.js'
import { reportOfKind, soorten, type Soort } from '../src/core/report/soorten/soorten.js'
import { parseText } from '../src/core/text/parse.js'
import { openBrowser } from '../test/bord/browser.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string }
const herbeoordeling = 'cases/2024/2024-05-14-herbeoordeling-na-wachten.yaml'
const reconstructie = 'cases/2021/2021-11-16-morele-reconstructie-wb3000.yaml'
const groep = 'cases/2020/2020-12-15-herstelactie-vergeten-groep.yaml'

/** What is shown of each: a part of the page, its beginning, or the whole as it is printed. */
const pictures: { name: string; file: string; soort: Soort; part?: string; isPrinted?: true }[] = [
  { name: 'rapport-verslag', file: herbeoordeling, soort: 'verslag' },
  { name: 'rapport-kaart', file: herbeoordeling, soort: 'verslag', part: '.kaart svg' },
  { name: 'rapport-balans', file: herbeoordeling, soort: 'verslag', part: '.staven' },
  { name: 'rapport-voorlegger', file: herbeoordeling, soort: 'voorlegger', isPrinted: true },
  { name: 'rapport-terugkoppeling', file: herbeoordeling, soort: 'terugkoppeling' },
  { name: 'rapport-tijdlijn', file: reconstructie, soort: 'verslag', part: '.tijdlijn' },
  { name: 'rapport-groep', file: groep, soort: 'verslag', part: '.staven' },
]

const browser = await openBrowser()
for (const { name, file, soort, part, isPrinted = false } of pictures) {
  const casus = readingForm(parseText(file, readFileSync(`${root}${file}`, 'utf8')).data as CasusFile)
  const [profiel] = soorten[soort].profielen
  const { casus: seen, weggelaten } = casusFor(profiel, casus)
  const source = { file, version, profiel, weggelaten, inhoud: inhoudOf(casus) }
  // Small enough for a guide: it is about how a report looks, not what it says.
  const page = await browser.newPage({
    colorScheme: 'light',
    viewport: { width: 820, height: 900 },
    deviceScaleFactor: isPrinted ? 1 : 0.8,
  })
  await page.setContent(html(reportOfKind(soort, seen, source)))
  const path = `${root}docs/beelden/${name}.png`
  if (isPrinted) {
    await page.emulateMedia({ media: 'print' })
    await page.addStyleTag({ content: 'body { padding: 2rem !important }' })
  }
  if (part === undefined) await page.screenshot({ path, fullPage: isPrinted })
  else await page.locator(part).first().screenshot({ path })
  await page.close()
}
await browser.close()
