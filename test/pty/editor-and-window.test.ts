/** What happens around a question: an editor of one's own, and a window that changes its size. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openRoom, stop, works, type Room } from './room.js'
import { program } from './terminal.js'

const hasTmux = works('tmux', '-V')

let room: Room
beforeEach(() => void (room = openRoom()))
afterEach(() => room.remove())

describe('een eigen editor bij een lange tekst', () => {
  const editor = (name: string, script: string) => {
    mkdirSync(join(room.folder, 'mijn map'), { recursive: true })
    writeFileSync(join(room.folder, 'mijn map', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
    return join(room.folder, 'mijn map', name)
  }
  const typeEditor = async (variables: Record<string, string>) => {
    const terminal = await room.begin({ variables })
    terminal.type('stap 1\r')
    await terminal.waitFor('(lege regel = klaar)')
    terminal.type('editor\r')
    return terminal
  }

  test.each([
    ['VISUAL gaat voor EDITOR', (own: string) => [own, 'false']],
    ['een pad vanaf hier', () => ['', './mijn map/schrijf']],
    ['een pad tussen aanhalingstekens, met een vlag', (own: string) => ['', `"${own}" --wacht`]],
    ['een VISUAL die er niet is', (own: string) => ['/bestaat/niet', own]],
  ])('%s', async (_name, variablesFor) => {
    const own = editor('schrijf', 'for laatste; do :; done; echo "Uit de editor." > "$laatste"')
    const [VISUAL = '', EDITOR = ''] = variablesFor(own)
    const terminal = await typeEditor({ VISUAL, EDITOR })
    await terminal.waitFor('Welke ene handeling')
    await stop(terminal)
    expect(room.theCase().beslissing?.aanleiding).toBe('Uit de editor.\n')
  })

  test('een editor die misgaat verandert niets, en de vraag komt terug', async () => {
    const terminal = await typeEditor({ VISUAL: editor('stuk', 'exit 1'), XDG_RUNTIME_DIR: join(room.folder, 'weg') })
    await terminal.waitFor('Er is niets veranderd.')
    await terminal.waitFor('(lege regel = klaar)')
    await stop(terminal)
    expect(room.theCase().beslissing?.aanleiding).toBeUndefined()
  })
})

describe('een venster dat van maat verandert', () => {
  const title = 'Een titel die langer is dan veertig tekens en nog verder gaat'

  test('wat je typte blijft staan en gaat mee', async () => {
    const terminal = room.open(['nieuw'])
    await terminal.waitFor('>')
    terminal.type(title)
    await terminal.waitFor('verder gaat')
    terminal.resize(40, 20)
    await terminal.waitFor('verder gaat')
    terminal.type('!\r')
    await terminal.waitFor('Bewaard in')
    await terminal.waitFor('Wat voor casus')
    await stop(terminal)
    expect(room.theCase().titel).toBe(`${title}!`)
  })

  test.skipIf(!hasTmux)('laat geen oude regel achter, ook waar de terminal de regels zelf opnieuw breekt', async () => {
    const tmux = (...words: string[]) =>
      execFileSync('tmux', ['-S', join(room.folder, 'tmux'), '-f', '/dev/null', ...words], {
        cwd: room.folder,
        encoding: 'utf8',
      })
    const screen = async (part: string) => {
      for (let i = 0; i < 100; i++) {
        const text = tmux('capture-pane', '-p').replace(/\s+/g, '')
        if (text.includes(part.replace(/\s+/g, ''))) return text
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      throw new Error(`Waited in vain for "${part}":\n${tmux('capture-pane', '-p')}`)
    }
    let typed = title
    tmux('new-session', '-d', '-x', '80', '-y', '24', process.execPath, program, 'nieuw')
    try {
      await screen('Waar gaat dit beraad over? >')
      tmux('send-keys', title)
      await screen(title)
      for (const [columns, key] of [
        ['40', 'a'],
        ['100', 'b'],
        ['30', 'c'],
      ] as const) {
        tmux('resize-window', '-x', columns, '-y', '24')
        await new Promise((resolve) => setTimeout(resolve, 300))
        tmux('send-keys', key)
        typed += key
        const text = await screen(typed)
        expect(text.split('Eentitel').length - 1, columns).toBe(1)
        expect(text.split('Waargaatditberaadover?').length - 1, columns).toBe(1)
      }
    } finally {
      tmux('kill-server')
    }
  })
})
