/** What git knows of the folder of cases: versions, files and renames. Only reads. */
import { realpath } from 'node:fs/promises'
import { UserError } from '../core/errors.js'
import { visibleLine } from '../core/text/visible.js'
import type { Git } from '../environment/git.js'
import type { ReadSource } from '../environment/sources.js'
import { findRoot } from './case-folder.js'
import { changedSince } from './changed-cases.js'
import { findCase } from './find-case.js'
import { askGit, demanded, records } from './git.js'
import { casesIn, filesAt } from './git-files.js'
import { decode } from './decode.js'
import { fileProblem } from './file-problem.js'
import { before, commitOf, incomplete, isShallow } from './git-versions.js'
import { maxBytes } from './read-file.js'

/** The repository around the folder of cases that is nearest to `cwd`. Throws a UserError when there is none. */
export async function openGit(cwd: string): Promise<Git> {
  const root = await realpath(await findRoot(cwd))
  const { code } = await askGit(root, 'rev-parse', ['--show-prefix'])
  if (code !== 0)
    throw new UserError(
      'Deze map staat niet in een git-repository.',
      'Begin er een met git init en git commit, of doe het zonder git: beraad controleer',
    )
  return {
    changedSince: async (ref) => changedSince(root, await startOf(root, ref)),
    before: (word) => before(root, word),
    find: async (ref, idOrPath) => findCase(await casesIn(root, await commitOf(root, ref)), idOrPath, root, cwd),
    pathAt: async (ref, file, later) => pathAt(root, await commitOf(root, ref), file, later),
    read: async (ref, file) => readAt(root, ref, await commitOf(root, ref), file),
  }
}

/** Where the work since `ref` began: the last commit that both have. */
async function startOf(root: string, ref: string): Promise<string> {
  const commit = await commitOf(root, ref)
  const { out, code } = await askGit(root, 'merge-base', [commit, await commitOf(root, 'HEAD')])
  const start = out.toString('utf8').trim()
  if (code === 0 && start !== '') return start
  const what = `HEAD en "${visibleLine(ref)}" hebben geen gedeelde geschiedenis.`
  if (await isShallow(root)) throw incomplete(what)
  throw new UserError(what, 'Kies een andere branch, tag of commit. Welke er zijn: git branch --all')
}

/** Where a file lay in an earlier commit: the same path, the one that it was renamed from, or one with the same name. */
async function pathAt(root: string, commit: string, file: string, later?: string): Promise<string | undefined> {
  const paths = await casesIn(root, commit)
  if (paths.includes(file)) return file
  const renamed = await renamedFrom(root, commit, file, later)
  const name = file.slice(file.lastIndexOf('/') + 1)
  return paths.find((path) => path === renamed) ?? paths.find((path) => path.endsWith(`/${name}`))
}

/** The old path of a renamed file. Without a later version: as it was staged with `git mv` or `git add`. */
async function renamedFrom(root: string, commit: string, file: string, later?: string): Promise<string | undefined> {
  const flags = ['-r', '-z', '-M30%', '--name-status', '--diff-filter=R', '--relative', ...plain]
  const answer =
    later === undefined
      ? await askGit(root, 'diff-index', ['--cached', ...flags, commit, '--', 'cases'])
      : await askGit(root, 'diff-tree', [...flags, commit, await commitOf(root, later), '--', 'cases'])
  const words = records(demanded(answer))
  const at = words.findIndex((word, i) => i % 3 === 2 && word === file)
  return at === -1 ? undefined : words[at - 1]
}

const plain = ['--no-ext-diff', '--no-textconv', '--ignore-submodules=all']

async function readAt(root: string, ref: string, commit: string, file: string): Promise<ReadSource> {
  const name = `${ref}:${file}`
  const hash = (await filesAt(root, commit, [file])).get(file)
  const answer = hash === undefined ? undefined : await askGit(root, 'cat-file', ['blob', hash], maxBytes)
  if (answer === undefined || (answer.code !== 0 && answer.code !== 'large'))
    return { file: name, problem: fileProblem(name, 'BESTAND-LEZEN') }
  if (answer.code === 'large') return { file: name, problem: fileProblem(name, 'BESTAND-GROOT') }
  const result = decode(name, answer.out)
  return 'problem' in result ? { file: name, problem: result.problem } : { file: name, text: result.text }
}
