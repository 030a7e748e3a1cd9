/** Reports in a real browser: readable for everyone, on any screen and on paper, and deaf to what a case says. */
import { readdirSync } from 'node:fs'
import axe from 'axe-core'
import fc from 'fast-check'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { registerBlocks } from '../../src/core/adviesregister/outline.js'
import { registerOf } from '../../src/core/adviesregister/register.js'
import type { Casus, Soort as CasusSoort } from '../../src/core/casus/casus.js'
import { soorten as casusSoorten } from '../../src/core/casus/soorten.js'
import { html } from '../../src/core/report/html.js'
import { casusFor } from '../../src/core/report/profiel/casus-for.js'
import { reportOf } from '../../src/core/report/report.js'
import { inSjabloon } from '../../src/core/report/sjabloon/in-sjabloon.js'
import { reportOfKind, soorten, type Soort } from '../../src/core/report/soorten/soorten.js'
import { monitorBlocks } from '../../src/core/signaal/monitor-outline.js'
import { monitorOf } from '../../src/core/signaal/monitor.js'
import { browserPath, openBrowser } from '../bord/browser.js'
import { anySize } from '../core/report/any-size.js'
import { everyField } from '../core/report/every-field.js'
import { caseAt, examplePaths, fullPath, otherKinds, sourceOf, voorbeeld } from '../core/report/examples.js'
import { fullest, longAdvice, undecided } from '../core/report/fullest.js'
import { injections } from '../core/report/injections.js'

if (browserPath === undefined) console.warn('Overgeslagen: rapporten in een browser, want chromium ontbreekt.')

const examples = examplePaths.map((path) => ({ path, casus: caseAt(path) }))
const full = caseAt(fullPath)
const kinds = Object.keys(soorten) as Soort[]

function pageOf(soort: Soort, casus: Casus, path = 'cases/x.yaml'): string {
  const [profiel] = soorten[soort].profielen
  const seen = casusFor(profiel, casus)
  return html(
    reportOfKind(soort, seen.casus, { ...sourceOf(path, casus), commit, profiel, weggelaten: seen.weggelaten }),
  )
}

const fits = 'document.documentElement.scrollWidth <= innerWidth'
const commit = '0123456789abcdef'.repeat(4)

/** The longest lines that a template may hold, a logo and colours of its own. All of it is invented. */
function inOwnStyle(soort: Soort, casus: Casus): string {
  const [profiel] = soorten[soort].profielen
  const seen = casusFor(profiel, casus)
  const plain = reportOfKind(soort, seen.casus, {
    ...sourceOf('cases/x.yaml', casus),
    commit,
    profiel,
    weggelaten: seen.weggelaten,
  })
  const line = 'Van het team moreel beraad van Voorbeeldstad. '.repeat(4).trim()
  const sjabloon = {
    schemaVersie: 1,
    organisatie: 'Gemeente Voorbeeldstad',
    logo: 'logo.svg',
    kleuren: { licht: { accent: '#7a0053', pro: '#0b5c8a', achtergrond: '#ffffff' }, donker: { accent: '#ff9ad5' } },
    teksten: { [soort]: { opening: line, slot: line } },
  } as const
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 20"><script>document.title=1</script></svg>'
  const logo = `data:image/svg+xml;base64,${btoa(picture)}`
  return html(inSjabloon(plain, { sjabloon, logo }, soort, seen.casus))
}

describe.skipIf(browserPath === undefined)('een rapport in een browser', () => {
  let browser: Browser
  let page: Page
  const asked: string[] = []
  beforeAll(async () => {
    browser = await openBrowser()
    page = await browser.newPage()
    page.on('request', (request) => asked.push(request.url()))
  })
  afterAll(() => browser.close())

  describe.each(kinds)('%s', (soort) => {
    test.each([
      ['dark', 320],
      ['light', 1280],
    ] as const)('is toegankelijk en past in de breedte (%s, %i breed)', async (colorScheme, width) => {
      await page.setViewportSize({ width, height: 720 })
      await page.emulateMedia({ colorScheme, media: 'screen' })
      for (const casus of [voorbeeld, full, everyField(() => 'x'.repeat(300))]) {
        await page.setContent(pageOf(soort, casus))
        expect(await violations(page)).toEqual([])
        expect(await page.evaluate(fits)).toBe(true)
      }
    })
  })

  test('elke soort casus en elk stuk over veel casussen is toegankelijk, en past op een telefoon en op papier', async () => {
    const alone = otherKinds.map((path) => pageOf('verslag', caseAt(path), path))
    const all = readdirSync('cases/2024').map((file) => caseAt(`cases/2024/${file}`))
    const together = [
      registerBlocks(registerOf(all, '', '2025-03-11', 'intern')),
      monitorBlocks(monitorOf(all, { jaar: 2024, helft: 2 }, '2025-03-11', 'intern')),
    ]
    for (const content of [...alone, ...together.map((blocks) => html(reportOf(blocks)))]) {
      await page.setContent(content)
      await page.setViewportSize({ width: 320, height: 720 })
      await page.emulateMedia({ colorScheme: 'light', media: 'screen' })
      const title = await page.title()
      expect(await violations(page), title).toEqual([])
      expect(await page.evaluate(fits), title).toBe(true)
      // As wide as an A4 is between its margins: on more, a browser prints the whole report smaller.
      await page.setViewportSize({ width: 643, height: 720 })
      await page.emulateMedia({ colorScheme: 'light', media: 'print' })
      expect(await page.evaluate(fits), title).toBe(true)
    }
  })

  test('een voorlegger is één bladzijde, voor elk voorbeeld en voor de volste casus', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'light' })
    const cases = [...examples, { path: 'cases/2025/voorbeeld.yaml', casus: voorbeeld }]
    const full = [fullest(), undecided(), longAdvice()].map((casus) => ({ path: `cases/2024/${casus.id}.yaml`, casus }))
    for (const { path, casus } of [...cases, ...full]) {
      await page.setContent(pageOf('voorlegger', casus, path))
      expect(pagesIn(await page.pdf({ preferCSSPageSize: true })), path).toBe(1)
    }
  })

  test('een voorlegger is één bladzijde, hoeveel of weinig er ook in een casus staat', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'light' })
    await fc.assert(
      fc.asyncProperty(anySize, async (casus) => {
        await page.setContent(pageOf('voorlegger', casus))
        expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
      }),
      { numRuns: 30 },
    )
  })

  test('een woord zonder einde duwt op papier niets van het blad', async () => {
    const long = 'https://voorbeeld.example/een-heel-lange-naam/'.concat('x'.repeat(60))
    await page.setViewportSize({ width: 643, height: 720 })
    await page.emulateMedia({ media: 'print', colorScheme: 'light' })
    for (const soort of kinds) {
      await page.setContent(
        pageOf(
          soort,
          everyField(() => `Een zin met ${long}`),
        ),
      )
      expect(await page.evaluate(fits), soort).toBe(true)
    }
  })

  test('met een eigen sjabloon, de langste regels en de volste casus past een voorlegger op één bladzijde', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'light' })
    for (const casus of [fullest(), undecided(), longAdvice()]) {
      await page.setContent(inOwnStyle('voorlegger', casus))
      expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
    }
  })

  test.each([
    ['print', 'light'],
    ['screen', 'dark'],
  ] as const)('met een eigen sjabloon is een rapport toegankelijk (%s, %s)', async (media, colorScheme) => {
    await page.setViewportSize({ width: 1280, height: 720 })
    await page.emulateMedia({ media, colorScheme })
    await page.setContent(inOwnStyle('verslag', voorbeeld))
    expect(await violations(page)).toEqual([])
    expect(await page.title()).toMatch(/^Verslag: /)
  })

  test('op papier zijn een voorlegger en een terugkoppeling toegankelijk', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'light' })
    for (const soort of ['voorlegger', 'terugkoppeling'] as const) {
      await page.setContent(pageOf(soort, voorbeeld))
      expect(await violations(page), soort).toEqual([])
    }
  })

  test('een verslag loopt op papier over bladzijden, zonder inhoudsopgave en met adressen', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.setContent(pageOf('verslag', full))
    expect(await page.evaluate('getComputedStyle(document.querySelector("nav")).display')).toBe('none')
    expect(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe('rgb(255, 255, 255)')
    expect(await page.evaluate('document.querySelector("a[href^=https]").innerText')).toMatch(/^https:/)
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(3)
  })

  test('een tabel die niet past, is met het toetsenbord te verschuiven', async () => {
    await page.emulateMedia({ media: 'screen' })
    await page.setViewportSize({ width: 320, height: 720 })
    await page.setContent(pageOf('voorlegger', full))
    await page.locator('.breed').focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForTimeout(300)
    expect(await page.evaluate('document.querySelector(".breed").scrollLeft')).toBeGreaterThan(0)
  })

  test('wat er ook in een casus staat, de boom blijft gelijk, er draait niets en er wordt niets opgehaald', async () => {
    // How many lines a text takes in a drawing follows its length.
    const shape = `[...document.querySelectorAll(':not(tspan)')].map((e) => e.tagName + ' ' + e.getAttributeNames().join(' ') + ' ' + e.parentElement?.tagName).join('\\n')`
    const look = async (soort: CasusSoort, text: string) => {
      await page.setContent(pageOf('verslag', { ...everyField(() => text), soort }))
      return page.evaluate<string>(shape)
    }
    const neutral = new Map<CasusSoort, string>()
    for (const soort of casusSoorten) neutral.set(soort, await look(soort, 'gewone tekst'))
    for (const [i, text] of injections.entries()) {
      const soort = casusSoorten[i % casusSoorten.length]!
      expect(await look(soort, text), text).toBe(neutral.get(soort))
      expect(await page.title()).toMatch(/^Verslag: /)
    }
    expect(asked.filter((url) => !url.startsWith('about:'))).toEqual([])
  })
})

/** What axe finds on the page, with the places. */
async function violations(page: Page): Promise<[string, string[]][]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>('axe.run()')
  return found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])
}

/** How many pages a PDF says that it has. */
function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}
