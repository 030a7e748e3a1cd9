/** What users of a terminal expect: colour that may be off, questions in the right place, and nothing in English. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openRoom, signs, stop, typeAll, works, type Room } from './room.js'

const canUnshare = works('unshare', '-rn', 'true')

let room: Room
beforeEach(() => void (room = openRoom()))
afterEach(() => room.remove())

describe('kleur', () => {
  const verbs = [['toon', 'laptop'], ['rapport', 'laptop'], ['lijst'], ['controleer'], [], ['--help']]
  const shown = async (words: string[], variables: Record<string, string>) => {
    const terminal = room.open(words, { variables })
    await terminal.ended()
    return terminal.raw()
  }

  test('op een terminal wel; met NO_COLOR, --no-color of TERM=dumb bij geen enkele opdracht', async () => {
    await stop(await room.begin())
    expect(await shown(['rapport', 'laptop'], {})).toMatch(signs.colour)
    expect(await shown(['rapport', 'laptop'], { NO_COLOR: '' })).toMatch(signs.colour)
    for (const words of verbs)
      for (const [flags, variables] of [
        [[], { NO_COLOR: '1' }],
        [['--no-color'], {}],
        [[], { TERM: 'dumb' }],
      ] as const)
        expect(await shown([...words, ...flags], variables), words.join(' ')).not.toMatch(signs.colour)
  })

  test('een sessie zonder kleur zegt hetzelfde', async () => {
    await stop(await room.begin())
    const resumed = async (variables: Record<string, string>) => {
      const terminal = room.open(['verder'], { variables })
      await terminal.waitFor('Wie doen er mee?')
      await terminal.waitFor('>')
      const lines = (await terminal.lines()).map((line) => line.text)
      await stop(terminal)
      return { raw: terminal.raw(), lines }
    }
    const coloured = await resumed({})
    const plain = await resumed({ NO_COLOR: '1' })
    expect(coloured.raw).toMatch(signs.colour)
    expect(plain.raw).not.toMatch(signs.colour)
    expect(plain.lines).toEqual(coloured.lines)
  })
})

describe('vragen', () => {
  test('--no-input stelt ook in een terminal geen vraag, en noemt de vlag die helpt', async () => {
    const terminal = room.open(['nieuw', '--no-input'])
    expect((await terminal.ended()).code).toBe(2)
    expect(terminal.text()).toContain('--antwoorden')
  })

  test('wie iets op stdin verwacht, wacht in een terminal niet', async () => {
    const terminal = room.open(['controleer', '-'])
    expect((await terminal.ended()).code).toBe(2)
    expect(terminal.text()).toContain('stdin')
  })

  test('vragen komen niet op stdout', async () => {
    const terminal = await room.begin({ under: ['bash', '-c', 'exec "$@" > uit.txt', 'bash'] })
    await stop(terminal)
    expect(readFileSync(join(room.folder, 'uit.txt'), 'utf8')).toBe('')
  })

  test('hoe je stopt staat op het eerste scherm; Ctrl+C laat alles heel en de cursor zichtbaar', async () => {
    const terminal = await room.begin()
    expect(terminal.text()).toContain('Ctrl+C')
    terminal.type('\u0003')
    await terminal.waitFor('Stoppen?')
    terminal.type('\u0003')
    expect((await terminal.ended()).code).toBe(130)
    expect(terminal.text()).toMatch(/Gestopt\. Alles tot hier is bewaard in\s+cases\//)
    expect(terminal.text()).not.toMatch(/\bat .*\.js:\d+/)
    expect(terminal.raw().split(`\u001B[?25`).at(-1)).not.toMatch(/^l/)
    expect(room.theCase().titel).toBe('Laptop voor thuis')
  })

  test('een vraag terug, en een eerdere stap opnieuw', async () => {
    const terminal = await room.begin()
    terminal.type('\r')
    await terminal.waitFor('Wie mag deze casus lezen?')
    terminal.type('intern\r')
    await terminal.waitFor('Wie doen er mee?')
    terminal.type('terug\r')
    await terminal.waitFor('Wie mag deze casus lezen?')
    await terminal.waitFor('Nu: intern')
    terminal.type('openbaar\r')
    await terminal.waitFor('Wie doen er mee?')
    terminal.type('stap 3\r')
    await terminal.waitFor('Welke functie neemt het besluit?')
    await stop(terminal)
    expect(room.theCase().vertrouwelijkheid).toBe('openbaar')
  })

  test('een lange tekst met alinea’s kan zonder editor, en het eind staat erbij', async () => {
    const terminal = await room.begin()
    terminal.type('stap 1\r')
    await terminal.waitFor('(lege regel = klaar)')
    terminal.type('Eerste alinea.\r+\rTweede alinea.\r\r')
    await terminal.waitFor('Welke ene handeling')
    await stop(terminal)
    expect(room.theCase().beslissing?.aanleiding).toBe('Eerste alinea.\n\nTweede alinea.\n')
  })

  test('namen worden niet gevraagd: deelnemers staan er met hun functie', async () => {
    const terminal = await room.begin()
    terminal.type('\r\r')
    await terminal.waitFor('Wie doen er mee?')
    terminal.type('hulp\r')
    await terminal.waitFor('functie')
    await stop(terminal)
    expect(terminal.text()).not.toMatch(/\b(naam van de deelnemer|voornaam|achternaam)\b/i)
  })
})

test('een fout laat de vraag staan en zegt wat er niet kan', async () => {
  const terminal = await room.begin()
  terminal.type('9\r')
  await terminal.waitFor('! Kies een nummer van 1 tot en met 6.')
  const onScreen = (await terminal.lines()).filter((line) => line.isOnScreen).map((line) => line.text)
  expect(onScreen).toContain('Wat voor casus is dit? (1 tot en met 6)')
  await stop(terminal)
})

test('een heel beraad op 40 kolommen breekt geen woord en spreekt geen Engels', async () => {
  const terminal = room.open(['nieuw'], { columns: 40 })
  await typeAll(terminal)
  expect((await terminal.ended()).code).toBe(0)
  expect((await terminal.lines()).filter((line) => line.isBroken).map((line) => line.text)).toEqual([])
  expect(signs.english.exec(terminal.text())?.[0]).toBeUndefined()
}, 120_000)

test.skipIf(!canUnshare)(
  'een heel beraad zonder netwerk',
  async () => {
    const terminal = room.open(['nieuw'], { under: ['unshare', '-rn'] })
    await typeAll(terminal)
    expect((await terminal.ended()).code).toBe(0)
    // Sealing is a step of its own: beraad advies.
    expect(room.theCase()).toMatchObject({ status: 'concept', conclusie: { oordeel: expect.any(String) as string } })
  },
  120_000,
)
