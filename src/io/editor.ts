/** Lets somebody write a long text in an editor of their own. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ExitCode, UserError } from '../core/errors.js'
import { writeDurably } from './save.js'

/**
 * The text after editing. Uses VISUAL, then EDITOR, then the first of nano, vi and Notepad that is there.
 * The text stands in a file that only this user can read, and that is gone afterwards.
 */
export async function editText(text: string): Promise<string> {
  const folder = mkdtempSync(join(privateFolder(), 'beraad-'))
  const file = join(folder, 'antwoord.txt')
  try {
    await writeDurably(file, Buffer.from(text === '' ? '' : `${text}\n`), 'new')
    for (const [program, ...words] of editors()) {
      const { error, status } = spawnSync(program, [...words, file], { stdio: ['inherit', 2, 2] })
      if (error !== undefined) continue
      if (status !== 0) throw notUsed()
      return readFileSync(file, 'utf8').trimEnd()
    }
    throw notUsed()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Memory of this user alone where there is such a place; a variable can name one that is gone. */
function privateFolder(): string {
  const own = process.env['XDG_RUNTIME_DIR']
  return own !== undefined && existsSync(own) ? own : tmpdir()
}

/** The editors to try, each as a program with its words. A path with spaces stands for itself, or between quotes. */
function editors(): [string, ...string[]][] {
  const own = [process.env['VISUAL'], process.env['EDITOR']].filter((name) => name !== undefined && name.trim() !== '')
  const split = own.map((name): [string, ...string[]] => {
    const [program = '', ...words] = existsSync(name!) ? [name!] : (name!.match(word) ?? [])
    return [unquoted(program), ...words.map(unquoted)]
  })
  return [...split, ['nano'], ['vi'], ['notepad']]
}

const word = /"[^"]*"|'[^']*'|\S+/g

function unquoted(text: string): string {
  return /^(["']).*\1$/.test(text) ? text.slice(1, -1) : text
}

function notUsed(): UserError {
  return new UserError(
    'Er is geen editor die het doet. Er is niets veranderd.',
    'Zet VISUAL op je editor, of typ de tekst hier.',
    ExitCode.io,
  )
}
