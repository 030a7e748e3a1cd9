/** The page in a real browser: readable for everyone, live, and deaf to what a case says. */
import axe from 'axe-core'
import fc from 'fast-check'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { boardFragment } from '../../src/core/bord/html-board.js'
import type { CasusFile } from '../../src/core/casus/schema.js'
import { aCasusFile } from '../builders.js'
import { anyBoard, plainBoard } from '../core/bord/hostile-board.js'
import { scratch } from '../io/folder.js'
import { browserPath, openBrowser } from './browser.js'
import { serve, type ServedBoard } from './served-board.js'

if (browserPath === undefined) console.warn('Overgeslagen: het bord in een browser, want chromium ontbreekt.')

const newFolder = scratch()
const parked = { vermoeden: 'vrees zonder cijfers', wedervraag: 'Hoeveel?', uitkomst: 'open' as const }

/** Whether the part that is marked as new lies within the window. */
const inSight = `(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.querySelector('.nieuw').getBoundingClientRect())`

/** A case with something in every part of the board, and more than fits on a screen. */
function fullCase(): CasusFile {
  const many = Array.from({ length: 12 }, (_, i) => ({
    id: `a${i + 3}`,
    kant: i % 2 === 0 ? ('pro' as const) : ('contra' as const),
    stelling: `Stelling ${i + 3} met genoeg woorden om over meer dan één regel te lopen.`,
    belanghebbenden: ['b1'],
  }))
  return aCasusFile({
    argumenten: [
      ...aCasusFile().argumenten!,
      ...many,
      { id: 'a20', kant: 'contra', stelling: 'Dan komt straks iedereen.', smoes: parked },
      { id: 'a21', stelling: 'Uitstel kost een schooljaar.' },
    ],
    conclusie: { oordeel: 'ja-mits', tekst: 'Vergoeden.\nMits gelijk voor allen.', doorslaggevend: ['a1'] },
  })
}

describe.skipIf(browserPath === undefined)('het bord in een browser', () => {
  let browser: Browser
  let board: ServedBoard
  let page: Page
  let faults: string[]
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())
  beforeEach(() => {
    faults = []
  })
  afterEach(async () => {
    await page.close()
    await board.stop()
  })

  /** Opens the board of a case, once the page follows it. */
  async function look(casus: CasusFile, options: Parameters<Browser['newPage']>[0] = {}): Promise<void> {
    board = await serve(newFolder(), casus)
    page = await browser.newPage({ viewport: { width: 1280, height: 720 }, ...options })
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => (message.type() === 'error' ? faults.push(message.text()) : undefined))
    await page.goto(board.address)
    await until('bron.readyState === 1 && staat !== ""')
  }

  /** Waits in small steps: the page's own rules forbid the waiting that playwright would do inside it. */
  async function until(expression: string): Promise<void> {
    for (let tries = 0; !(await page.evaluate(expression)); tries++) {
      if (tries === 250) throw new Error(`Waited in vain for: ${expression}`)
      await page.waitForTimeout(20)
    }
  }

  /** Where the page stands once the browser's own scrolling has come to rest. */
  async function restingPlace(): Promise<number> {
    const before = await page.evaluate<number>('scrollY')
    await page.waitForTimeout(100)
    return (await page.evaluate<number>('scrollY')) === before ? before : restingPlace()
  }

  const text = () => page.evaluate<string>('document.getElementById("bord").innerText')

  describe.each([
    ['licht', 320, 640],
    ['donker', 320, 640],
    ['licht', 1920, 1080],
    ['donker', 1920, 1080],
  ] as const)('%s, %i breed', (kleur, width, height) => {
    const colorScheme = kleur === 'licht' ? 'light' : 'dark'

    test('is toegankelijk en past in de breedte', async () => {
      await look(fullCase(), { viewport: { width, height }, colorScheme })
      await board.save((casus) => ({ ...casus, argumenten: [...casus.argumenten!, { id: 'a22', stelling: 'Nieuw.' }] }))
      await page.waitForSelector('.nieuw')
      await page.evaluate(axe.source)
      const found = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>('axe.run()')
      expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    })
  })

  test('de kleuren volgen het systeem', async () => {
    await look(aCasusFile(), { colorScheme: 'light' })
    const ground = () => page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor')
    const light = await ground()
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await ground()).not.toBe(light)
  })

  test('een woord zonder einde maakt de pagina niet breder', async () => {
    const word = 'x'.repeat(400)
    const casus = aCasusFile({ titel: word, belanghebbenden: [{ id: 'b1', naam: word }] })
    casus.argumenten![0]!.stelling = word
    await look(casus, { viewport: { width: 320, height: 640 } })
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  })

  test('een opgeslagen argument staat er binnen een seconde, is gemarkeerd, in beeld en hoorbaar', async () => {
    await look(fullCase())
    const start = Date.now()
    await board.save((casus) => ({
      ...casus,
      argumenten: [...casus.argumenten!, { id: 'a22', kant: 'contra', stelling: 'De kosten zijn te dragen.' }],
    }))
    await page.waitForSelector('li.nieuw[data-deel="a22"]')
    expect(Date.now() - start).toBeLessThan(1000)
    await until(inSight)
    expect(await page.innerText('#nieuws')).toBe('Contra, a22: De kosten zijn te dragen.')
    expect(await page.getAttribute('#nieuws', 'role')).toBe('status')
    expect(faults).toEqual([])
  })

  test('wie geen beweging wil, krijgt die niet', async () => {
    await look(fullCase(), { reducedMotion: 'reduce' })
    const behaviour = () => page.evaluate<string>('getComputedStyle(document.documentElement).scrollBehavior')
    expect(await behaviour()).toBe('auto')
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    expect(await behaviour()).toBe('smooth')
  })

  test('bladeren gaat met het toetsenbord, en een wijziging verandert daar niets aan', async () => {
    await look(fullCase(), { reducedMotion: 'reduce' })
    await page.keyboard.press('Space')
    await until('scrollY > 100')
    const place = await restingPlace()
    await board.save((casus) => ({ ...casus, titel: 'Een andere titel' }))
    await until('document.body.innerText.includes("Een andere titel")')
    expect(await restingPlace()).toBe(place)
    await page.keyboard.press('End')
    await until('innerHeight + scrollY >= document.documentElement.scrollHeight - 1')
    await restingPlace()
    await page.keyboard.press('Home')
    await until('scrollY === 0')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement === document.body')).toBe(true)
  })

  test('een script in de casus blijft tekst, bij het openen en bij een wijziging', async () => {
    const attack = '<script>window.gekaapt = 1</script><img src=x onerror="window.gekaapt = 1">'
    await look(aCasusFile({ titel: attack }))
    expect(await text()).toContain(attack)
    await board.save((casus) => ({ ...casus, beslissing: { ...casus.beslissing, vraag: `${attack}?` } }))
    await until('document.querySelector("h1").innerText.includes("<script>")')
    expect(await page.evaluate('typeof window.gekaapt')).toBe('undefined')
    expect(await page.evaluate('document.querySelectorAll("img, main script").length')).toBe(0)
  })

  test('zelfs wat toch als HTML op de pagina komt, wordt niet uitgevoerd', async () => {
    await look(aCasusFile())
    await page.evaluate(`new Promise((done) => {
      const script = document.createElement('script')
      script.textContent = 'window.gekaapt = 1'
      document.body.append(script)
      bord.innerHTML = '<img src="data:," onerror="window.gekaapt = 1"><p style="color: red" id="rood">x</p>'
      setTimeout(done, 200)
    })`)
    expect(await page.evaluate('typeof window.gekaapt')).toBe('undefined')
    expect(await page.evaluate('getComputedStyle(rood).color')).not.toBe('rgb(255, 0, 0)')
    expect(faults.filter((fault) => fault.includes('Content Security Policy')).length).toBeGreaterThan(1)
  })

  test('de browser leest uit elke tekst dezelfde elementen als uit gewone woorden', async () => {
    await look(aCasusFile())
    const pairs = fc.sample(anyBoard, 150).map((one) => [boardFragment(one), boardFragment(plainBoard(one))])
    const different = await page.evaluate(`(() => {
      const tree = (html) => [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('*')]
        .map((e) => e.localName + e.getAttributeNames() + e.parentNode.localName).join(' ')
      return ${JSON.stringify(pairs)}.filter(([one, other]) => tree(one) !== tree(other)).length
    })()`)
    expect(different).toBe(0)
  })

  test('sluit het bord, dan blijft de laatste stand staan en zegt de pagina dat', async () => {
    await look(aCasusFile())
    await board.stop()
    await until('melding.innerText.includes("Geen verbinding")')
    expect(await text()).toContain('Behoor ik de laptop te vergoeden?')
  })

  test('de pagina vraagt niets op dan zichzelf en de wijzigingen', async () => {
    board = await serve(newFolder(), fullCase())
    page = await browser.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(board.address)
    await until('bron.readyState === 1')
    expect(asked).toEqual([board.address, `${board.address}/wijzigingen`])
  })
})
