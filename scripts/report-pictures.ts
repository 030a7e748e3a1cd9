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
const file = 'cases/2024/2024-05-14-herbeoordeling-na-wachten.yaml'
const casus = readingForm(parseText(file, readFileSync(`${root}${file}`, 'utf8')).data as CasusFile)

/** What is shown of each: a part of the page, or its beginning. */
const pictures: { name: string; soort: Soort; part?: string; height: number }[] = [
  { name: 'rapport-verslag', soort: 'verslag', height: 900 },
  { name: 'rapport-kaart', soort: 'verslag', part: '.kaart svg', height: 900 },
  { name: 'rapport-balans', soort: 'verslag', part: '.staven', height: 900 },
  { name: 'rapport-voorlegger', soort: 'voorlegger', height: 1100 },
]

const browser = await openBrowser()
for (const { name, soort, part, height } of pictures) {
  const [profiel] = soorten[soort].profielen
  const { casus: seen, weggelaten } = casusFor(profiel, casus)
  const source = { file, version, profiel, weggelaten, inhoud: inhoudOf(casus) }
  const page = await browser.newPage({ colorScheme: 'light', viewport: { width: 820, height } })
  await page.setContent(html(reportOfKind(soort, seen, source)))
  const path = `${root}docs/beelden/${name}.png`
  if (part === undefined) await page.screenshot({ path })
  else await page.locator(part).first().screenshot({ path })
  await page.close()
}
await browser.close()
