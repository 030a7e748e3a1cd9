/** A repository from somebody else is data: whatever its settings name, nothing of it runs. */
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openGit } from '../../src/io/git-repository.js'
import { lastCommits } from '../../src/io/last-commits.js'
import { scratch } from './folder.js'
import { repositoryIn, type Repository } from './repository.js'

const newFolder = scratch()
const canaries = newFolder()
const own = { ...process.env }

afterEach(() => {
  process.env = { ...own }
})

/** A program that leaves a file with this name when it runs. */
function canary(name: string): string {
  const path = join(newFolder(), 'kanarie')
  writeFileSync(path, `#!/bin/sh\necho x >> '${join(canaries, name)}'\ncat\n`)
  chmodSync(path, 0o755)
  return path
}

/** Every setting that can name a program, with a canary behind it, and a case that has another text than git holds. */
function hostile(): Repository {
  const repo = repositoryIn(newFolder())
  repo.write('.gitattributes', '*.yaml filter=kwaad diff=kwaad merge=kwaad\n')
  repo.writeCase('een')
  repo.writeCase('twee')
  repo.commit()
  const settings = [
    'core.fsmonitor',
    'core.pager',
    'core.editor',
    'core.sshCommand',
    'core.askPass',
    'core.gitProxy',
    'core.alternateRefsCommand',
    'diff.external',
    'diff.kwaad.command',
    'diff.kwaad.textconv',
    'filter.kwaad.clean',
    'filter.kwaad.smudge',
    'filter.kwaad.process',
    'merge.kwaad.driver',
    'gpg.program',
    'interactive.diffFilter',
    'credential.helper',
    'sequence.editor',
    ...['rev-parse', 'merge-base', 'ls-tree', 'ls-files', 'cat-file', 'diff-tree', 'diff-index', 'log'].map(
      (v) => `pager.${v}`,
    ),
  ]
  for (const name of settings) repo.git('config', name, canary(name))
  for (const verb of ['rev-parse', 'ls-tree']) repo.git('config', `alias.${verb}`, `!${canary(`alias.${verb}`)}`)
  repo.git('config', 'log.showSignature', 'true')
  sign(repo)
  repo.git('config', 'protocol.ext.allow', 'always')
  for (const hook of [
    'post-index-change',
    'post-checkout',
    'pre-commit',
    'reference-transaction',
    'fsmonitor-watchman',
  ])
    writeFileSync(join(repo.folder, '.git', 'hooks', hook), `#!/bin/sh\nexec ${canary(`hook.${hook}`)}\n`, {
      mode: 0o755,
    })
  writeFileSync(join(repo.folder, 'cases', '2025', 'een.yaml'), 'titel: anders, en langer dan eerst\n')
  return repo
}

/** Gives the last commit a signature, which git shows to `gpg.program` when it is asked to. */
function sign(repo: Repository): void {
  const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n iQ==\n -----END PGP SIGNATURE-----'
  const signed = repo.git('cat-file', 'commit', 'HEAD').replace('\n\n', `\n${signature}\n\n`)
  writeFileSync(join(repo.folder, '.git', 'signed'), signed)
  const commit = repo.git('hash-object', '-t', 'commit', '-w', join('.git', 'signed')).trim()
  repo.git('update-ref', 'HEAD', commit)
}

/** Everything that this program asks of git. */
async function allReading(folder: string): Promise<void> {
  const git = await openGit(folder)
  await git.changedSince('HEAD').catch(() => undefined)
  const file = await git.find('HEAD', 'een').catch(() => 'cases/2025/een.yaml')
  await git.pathAt('HEAD', file).catch(() => undefined)
  await git.pathAt('HEAD', 'cases/2025/nieuwe-naam.yaml').catch(() => undefined)
  await git.pathAt('HEAD', 'cases/2025/nieuwe-naam.yaml', 'HEAD').catch(() => undefined)
  await git.read('HEAD', file).catch(() => undefined)
  await git.read('HEAD', 'cases/2025/nergens.yaml').catch(() => undefined)
  await (
    await lastCommits(folder, [file, 'cases/2025/twee.yaml'])
  ).answer
}

function ranHere(): string[] {
  const found = readdirSync(canaries)
  for (const name of found) rmSync(join(canaries, name))
  return found
}

test('wat een vreemde repository als programma noemt, draait niet', async () => {
  const repo = hostile()
  await allReading(repo.folder)
  expect(ranHere()).toEqual([])
  // The canaries sing when git itself is asked.
  for (const verb of ['status', 'log'])
    execFileSync('git', [verb], { cwd: repo.folder, stdio: 'ignore', env: process.env })
  expect(ranHere()).toEqual(expect.arrayContaining(['core.fsmonitor', 'gpg.program']))
})

test('een repository waar stukken van ontbreken, haalt ze nergens op', async () => {
  const repo = hostile()
  const [blob] = repo.git('rev-parse', 'HEAD:cases/2025/een.yaml').trim().split('\n')
  rmSync(join(repo.folder, '.git', 'objects', blob!.slice(0, 2), blob!.slice(2)))
  repo.git('config', 'core.repositoryFormatVersion', '1')
  repo.git('config', 'extensions.partialClone', 'kwaad')
  repo.git('config', 'remote.kwaad.promisor', 'true')
  for (const url of [`ext::${canary('ext')} %S`, `file://${repo.folder}`]) {
    repo.git('config', 'remote.kwaad.url', url)
    repo.git('config', 'remote.kwaad.uploadpack', canary('uploadpack'))
    await allReading(repo.folder)
    expect(ranHere(), url).toEqual([])
  }
  expect(await (await openGit(repo.folder)).read('HEAD', 'cases/2025/een.yaml')).toMatchObject({
    problem: { ruleId: 'BESTAND-LEZEN' },
  })
})

test('een variabele stuurt git niet naar een andere repository of een ander programma', async () => {
  const repo = hostile()
  repo.git('config', '--unset', 'core.fsmonitor')
  const elsewhere = repositoryIn(newFolder())
  for (const name of [
    'GIT_EXTERNAL_DIFF',
    'GIT_PAGER',
    'GIT_SSH_COMMAND',
    'GIT_ASKPASS',
    'GIT_EDITOR',
    'GIT_PROXY_COMMAND',
  ])
    process.env[name] = canary(name)
  Object.assign(process.env, {
    GIT_DIR: join(elsewhere.folder, '.git'),
    GIT_WORK_TREE: elsewhere.folder,
    GIT_INDEX_FILE: join(elsewhere.folder, 'niets'),
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'core.fsmonitor',
    GIT_CONFIG_VALUE_0: canary('count'),
    GIT_EXEC_PATH: newFolder(),
  })
  const { files, total } = await (await openGit(repo.folder)).changedSince('HEAD')
  expect({ count: files.length, total }).toEqual({ count: 1, total: 2 })
  await allReading(repo.folder)
  expect(ranHere()).toEqual([])
})

test('een submodule met eigen instellingen wordt niet betreden', async () => {
  const repo = hostile()
  const inner = hostile()
  rmSync(join(repo.folder, '.gitattributes'))
  for (const name of ['filter.kwaad.clean', 'filter.kwaad.process', 'core.fsmonitor'])
    repo.git('config', '--unset', name)
  repo.git(
    '-c',
    'protocol.file.allow=always',
    'clone',
    '-q',
    '--no-checkout',
    inner.folder,
    join(repo.folder, 'cases', 'sub'),
  )
  execFileSync('cp', [join(inner.folder, '.git', 'config'), join(repo.folder, 'cases', 'sub', '.git', 'config')])
  repo.git('-c', 'core.hooksPath=/dev/null', 'add', 'cases/sub')
  ranHere()
  await allReading(repo.folder)
  expect(ranHere()).toEqual([])
})

test('lezen verandert niets in de repository, ook de index niet', async () => {
  const repo = hostile()
  const listing = () =>
    execFileSync('find', ['.git', '-type', 'f', '-printf', '%p %T@ %s\n'], { cwd: repo.folder, encoding: 'utf8' })
  const before = listing()
  await allReading(repo.folder)
  expect(listing()).toBe(before)
  expect(existsSync(join(repo.folder, '.git', 'index.lock'))).toBe(false)
})

test('zonder git zegt het programma wat er nodig is', async () => {
  process.env['PATH'] = newFolder()
  await expect(openGit(newFolder())).rejects.toMatchObject({
    code: 3,
    advice: expect.stringContaining('Installeer git') as string,
  })
})
