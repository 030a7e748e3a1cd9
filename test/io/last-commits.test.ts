/** In which commit a case came to be as it is: the source that a report names. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { lastCommits } from '../../src/io/last-commits.js'
import { repositoryIn } from './repository.js'

const repo = repositoryIn(realpathSync(mkdtempSync(join(tmpdir(), 'beraad-commit-'))))
afterAll(() => rmSync(repo.folder, { recursive: true, force: true }))

const [a, b, c] = ['cases/2025/a.yaml', 'cases/2025/[b]*.yaml', 'cases/2025/c.yaml'] as const

function committed(files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) repo.write(path, text)
  repo.commit()
  return repo.git('rev-parse', 'HEAD').trim()
}

async function commits(...files: string[]): Promise<Record<string, string>> {
  return Object.fromEntries(await (await lastCommits(repo.folder, files)).answer)
}

test('een casus houdt zijn commit tot hij zelf verandert, alleen gevraagd en samen met andere', async () => {
  repo.write(a, 'een\n')
  expect(await commits(a)).toEqual({})
  const first = committed({ [a]: 'een\n', [b]: 'een\ntwee\n' })
  const second = committed({ [a]: 'twee\n', 'rapporten/a.html': 'verslag' })
  expect(await commits(a, b)).toEqual({ [a]: second, [b]: first })
  // What comes back has the commit in which it came back; line ends of Windows change nothing.
  const third = committed({ [a]: 'een\n', [c]: 'een\n' })
  repo.write(b, 'een\r\ntwee\r\n')
  repo.write(c, 'anders\n')
  expect(await commits(a, b, c, 'cases/weg.yaml')).toEqual({ [a]: third, [b]: first })
  expect(await commits(b)).toEqual({ [b]: first })
})

test('na een samenvoeging telt de commit van de tak, en de samenvoeging zelf als zij iets nieuws maakt', async () => {
  repo.git('switch', '-q', '-c', 'tak')
  const branch = committed({ [a]: 'tak\n', [b]: 'tak\n' })
  repo.git('switch', '-q', 'main')
  committed({ [a]: 'main\n', [b]: 'main\n' })
  repo.git('merge', '-q', '--no-commit', '--strategy=ours', 'tak')
  const merge = committed({ [a]: 'tak\n', [b]: 'samen\n' })
  expect(await commits(a, b)).toEqual({ [a]: branch, [b]: merge })
  expect(await commits(a)).toEqual({ [a]: branch })
})
