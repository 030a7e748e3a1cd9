/** The page's server: for this computer, for who has the address, and for looking only. */
import { get, request } from 'node:http'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aCasusFile } from '../builders.js'
import { scratch } from '../io/folder.js'
import { serve, type ServedBoard } from './served-board.js'

const newFolder = scratch()
let folder: string
let board: ServedBoard
beforeEach(async () => {
  folder = newFolder()
  board = await serve(folder, aCasusFile())
})
afterEach(() => board.stop())

interface Answer {
  status: number
  headers: Record<string, unknown>
  text: string
}

function ask(address: string, options: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(address, options, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => (text += part))
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, text }))
    })
    asked.on('error', reject).end()
  })
}

/** Listens to the changes; gives what was sent so far. */
function listen(address: string): { messages(): { html: string; melding: string }[]; close(): void } {
  let text = ''
  const asked = get(`${address}/wijzigingen`, (response) => {
    response.setEncoding('utf8').on('data', (part: string) => (text += part))
  })
  asked.on('error', () => undefined)
  return {
    messages: () => [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data!)),
    close: () => asked.destroy(),
  }
}

async function until(test: () => boolean): Promise<void> {
  for (let tries = 0; !test(); tries++) {
    if (tries === 300) throw new Error('waited in vain')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

test('het adres is van deze computer en bevat 128 bits die niemand raadt', async () => {
  expect(board.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}$/)
  const second = await serve(newFolder(), aCasusFile())
  expect(new URL(second.address).pathname).not.toBe(new URL(board.address).pathname)
  await second.stop()
})

test('de pagina komt met kopregels die niets bewaren, niets laden en niets insluiten', async () => {
  const { status, headers } = await ask(board.address)
  expect(status).toBe(200)
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-type': 'text/html; charset=utf-8',
  })
  const policy = String(headers['content-security-policy']).split('; ')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy.join()).not.toMatch(/unsafe|\*|http/)
})

test('een ander woord in het adres geeft 404, zonder iets van de casus', async () => {
  const { origin, pathname } = new URL(board.address)
  const wrong = `${pathname.slice(0, -1)}${pathname.endsWith('0') ? '1' : '0'}`
  for (const path of ['/', wrong, `${wrong}/wijzigingen`, `${pathname}/`, `${pathname}?x=1`, '/favicon.ico']) {
    const { status, text, headers } = await ask(origin + path)
    expect([path, status]).toEqual([path, 404])
    expect(text).not.toContain('laptop')
    expect(headers['cache-control']).toBe('no-store')
  }
})

test('wie onder een andere naam aanklopt, wordt geweigerd, ook met het goede adres', async () => {
  const { port } = new URL(board.address)
  for (const host of ['kwaad.voorbeeld.invalid', `kwaad.voorbeeld.invalid:${port}`, `localhost:${port}`, '127.0.0.1'])
    for (const path of ['', '/wijzigingen']) {
      const { status, text } = await ask(board.address + path, { headers: { host } })
      expect([host, status]).toEqual([host, 403])
      expect(text).not.toContain('laptop')
    }
})

test('alleen kijken: een andere methode dan GET wordt geweigerd', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'])
    expect([method, (await ask(board.address, { method })).status]).toEqual([method, 405])
})

test('op een ander adres van deze computer luistert niets', async () => {
  const { port, pathname } = new URL(board.address)
  await expect(ask(`http://127.0.0.2:${port}${pathname}`)).rejects.toThrow(/ECONNREFUSED|EADDRNOTAVAIL/)
})

test('een opgeslagen antwoord komt binnen een seconde bij ieder die kijkt', async () => {
  const viewers = [listen(board.address), listen(board.address)]
  await until(() => viewers.every((viewer) => viewer.messages().length > 0))
  const start = Date.now()
  await board.save((casus) => ({ ...casus, titel: 'Een nieuwe titel' }))
  await until(() => viewers.every((viewer) => viewer.messages().at(-1)!.html.includes('Een nieuwe titel')))
  expect(Date.now() - start).toBeLessThan(1000)
  viewers.forEach((viewer) => viewer.close())
})

test('een bestand dat even niet klopt, geeft een rustige melding en geen lege pagina', async () => {
  const viewer = listen(board.address)
  writeFileSync(join(folder, 'cases/2025/2025-03-11-laptop.yaml'), 'titel: [half')
  await until(() => viewer.messages().at(-1)?.melding !== '' && viewer.messages().length > 0)
  expect(viewer.messages().at(-1)).toMatchObject({ melding: expect.stringContaining('laatste stand') })
  expect(viewer.messages().at(-1)!.html).toContain('Behoor ik de laptop te vergoeden?')
  expect((await ask(board.address)).text).toContain('laatste stand')
  viewer.close()
})

test('na het einde is de pagina weg, ook voor wie nog keek', async () => {
  const viewer = listen(board.address)
  await until(() => viewer.messages().length > 0)
  await board.stop()
  await expect(ask(board.address)).rejects.toThrow(/ECONNREFUSED/)
})
