/** A real git repository for tests, with its own settings only. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { newText } from '../../src/core/text/serialize.js'
import type { CasusFile } from '../../src/core/casus/schema.js'
import { aCasusFile } from '../builders.js'

export interface Repository {
  folder: string
  /** Runs git in it; gives what it says. */
  git(...words: string[]): string
  write(path: string, text: string): void
  /** Writes a small case under `cases/`; gives its path. */
  writeCase(id: string, partial?: Partial<CasusFile>): string
  /** Stages and commits everything. */
  commit(): void
}

/** A repository in a folder; `at` is where the cases lie in it. */
export function repositoryIn(folder: string, at = '.'): Repository {
  const git = (...words: string[]) =>
    execFileSync('git', words, { cwd: folder, encoding: 'utf8', env: calm, stdio: ['ignore', 'pipe', 'pipe'] })
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  git('init', '-q', '-b', 'main')
  return {
    folder,
    git,
    write,
    writeCase: (id, partial) => {
      const path = join(at, 'cases', '2025', `${id}.yaml`)
      write(path, newText(aCasusFile({ id, ...partial })))
      return path
    },
    commit: () => {
      git('add', '-A')
      git('commit', '-q', '--allow-empty', '-m', 'stand')
    },
  }
}

const person = { NAME: 'Proef', EMAIL: 'proef@voorbeeld.invalid' }
const calm = {
  ...process.env,
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((role) =>
      Object.entries(person).map(([key, value]) => [`GIT_${role}_${key}`, value]),
    ),
  ),
}
