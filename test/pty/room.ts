/** A session in a real terminal, in a folder of its own that is ready for cases. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { parse } from 'yaml'
import { wholeBeraad } from '../session/whole-beraad.js'
import { openTerminal, program, scratchFolder, type TerminalOptions, type TerminalSession } from './terminal.js'

const escape = String.fromCharCode(27)
/** What marks text, moves the cursor, speaks English, or draws. */
export const signs = {
  colour: new RegExp(`${escape}\\[[0-9;]*m`),
  movement: new RegExp(`${escape}\\[[0-9;?]*[A-HJKSTfhl]`),
  english: /\b(you|must|errors?|usage|navigate|select|options?|default|press|enter a|invalid|please)\b/i,
  boxes: /[\u2500-\u257F\u{1F300}-\u{1FAFF}]/u,
}

/** Whether a program works here; a test that needs it is skipped without it. */
export function works(command: string, ...words: string[]): boolean {
  const isThere = spawnSync(command, words).status === 0
  if (!isThere) console.warn(`Overgeslagen: ${command} werkt hier niet.`)
  return isThere
}

export interface Room {
  folder: string
  remove: () => void
  /** Starts `beraad` with these words. */
  open(words: string[], options?: Partial<TerminalOptions>): TerminalSession
  /** A new session with a case on disk, at its second question. */
  begin(options?: Partial<TerminalOptions>): Promise<TerminalSession>
  /** The only case, as it stands on disk. */
  theCase(): {
    titel: string
    soort: string
    status: string
    vertrouwelijkheid: string
    beslissing?: { aanleiding?: string }
  }
}

/** A folder that is ready, and sessions in it. */
export function openRoom(): Room {
  const { folder, remove } = scratchFolder()
  execFileSync(process.execPath, [program, 'init', '-q'], { cwd: folder })
  const open: Room['open'] = (words, options = {}) =>
    openTerminal(words, {
      cwd: folder,
      ...options,
      variables: { XDG_CONFIG_HOME: join(folder, 'geen'), ...options.variables },
    })
  return {
    folder,
    remove,
    open,
    async begin(options) {
      const terminal = open(['nieuw'], options)
      await terminal.waitFor('>')
      terminal.type('Laptop voor thuis\r')
      await terminal.waitFor('Wat voor casus is dit?')
      await terminal.waitFor('>')
      return terminal
    },
    theCase() {
      const year = readdirSync(join(folder, 'cases')).find((name) => /^\d{4}$/.test(name))!
      const name = readdirSync(join(folder, 'cases', year)).find((file) => /^[^.].*\.yaml$/.test(file))!
      return parse(readFileSync(join(folder, 'cases', year, name), 'utf8'))
    },
  }
}

/** Ends a session with the word for it. */
export async function stop(terminal: TerminalSession): Promise<void> {
  terminal.type('stop\r')
  expect((await terminal.ended()).code).toBe(0)
}

/** Types a whole beraad, each answer when it is asked for. `extra`: what is typed at each question before the answer. */
export async function typeAll(terminal: TerminalSession, extra: readonly string[] = []): Promise<void> {
  for (const [i, [asked, typed]] of wholeBeraad.entries()) {
    await terminal.waitFor(asked === '…' ? '…' : '>')
    for (const line of asked === '…' || i === 0 ? [] : extra) {
      terminal.type(`${line}\r`)
      await terminal.waitFor('\n')
      await terminal.waitFor('>')
    }
    terminal.type(`${typed}\r`)
  }
}
