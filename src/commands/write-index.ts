/** `beraad index`: writes the index of the moresprudentie, or tells whether it is still right. */
import { ExitCode, UserError } from '../core/errors.js'
import { buildIndex } from '../core/index/build.js'
import { indexAsJson } from '../core/index/json.js'
import { keptText, readKept, type KeptIndex } from '../core/index/kept.js'
import { indexAsMarkdown } from '../core/index/markdown.js'
import type { IndexRow } from '../core/index/schema.js'
import type { Problem } from '../core/problem.js'
import { enumerate } from '../core/text/enumerate.js'
import { visibleLine } from '../core/text/visible.js'
import { rowsOf, type NotedFile } from '../core/noted-files.js'
import type { Environment } from '../environment.js'
import type { CaseStore } from '../environment/cases.js'
import type { Files } from '../environment/files.js'
import { noteCases } from './note-cases.js'
import { showProblems } from './show-problems.js'
import { show } from './show.js'

export interface IndexOptions {
  /** Write nothing; exit code 1 when the index is not what it would become. */
  controleer?: boolean
  quiet?: boolean
}

/** Files that can't be read are named and left out; they make the exit code 1. Throws a UserError without cases. */
export async function writeIndex({ controleer, quiet }: IndexOptions, env: Environment): Promise<ExitCode> {
  const store = await env.cases()
  if (!store.isReady)
    throw new UserError('Hier is geen map cases.', 'Ga naar de map met casussen, of maak er een: beraad init')
  return controleer ? sayWhetherStale(store, quiet, env) : update(store, quiet, env)
}

/** Trusts nothing that was kept: every file is read. */
async function sayWhetherStale(store: CaseStore, quiet: boolean | undefined, env: Environment): Promise<ExitCode> {
  const found = await noteCases(store, readKept(''), env)
  await showProblems(found.problems, found.noted, env)
  const files = await env.files()
  const stale: string[] = []
  for (const [name, text] of textsOf(found.noted))
    if (!(await files.holds(pathOf(name, store), text))) stale.push(`${folder}/${name}`)
  if (stale.length > 0) show(env, [`De index loopt achter: ${stale.join(' en ')}. Werk hem bij met: beraad index`])
  else if (!quiet && found.problems.length === 0) show(env, ['De index is bij.'])
  show(env, leftOut(found.problems))
  return found.problems.length > 0 || stale.length > 0 ? ExitCode.problems : ExitCode.good
}

async function update(store: CaseStore, quiet: boolean | undefined, env: Environment): Promise<ExitCode> {
  const kept = await env.kept('index')
  const before = readKept(kept?.text ?? '')
  const found = await noteCases(store, before, env)
  await showProblems(found.problems, found.noted, env)
  const files = await env.files()
  const isSame = haveSameRows(found.noted, before.noted) && (await isAsWritten(before, store, files))
  const { written, changed } = isSame ? { ...before, changed: [] } : await write(found.noted, store, files)
  if (!isSame || found.looked > 0) await kept?.keep(keptText({ ...found, written }))
  if (!quiet) show(env, [writtenText(changed, rowsIn(found.noted))])
  show(env, leftOut(found.problems))
  return found.problems.length > 0 ? ExitCode.problems : ExitCode.good
}

/** The files of the index, with what they must hold. */
function textsOf(noted: readonly NotedFile[]): [name: IndexFile, text: string][] {
  const index = buildIndex(rowsOf<IndexRow>(noted))
  return [
    ['INDEX.md', indexAsMarkdown(index)],
    ['index.json', indexAsJson(index)],
  ]
}

/** Nothing but the rows decides what is written. */
function haveSameRows(noted: readonly NotedFile[], before: readonly NotedFile[]): boolean {
  const rows = new Map(before.map(({ file, row }) => [file, row]))
  return noted.length === before.length && noted.every(({ file, row }) => rows.get(file) === row)
}

async function isAsWritten({ written }: KeptIndex, store: CaseStore, files: Files): Promise<boolean> {
  for (const name of indexFiles)
    if (written[name] === undefined || !(await files.isAsWritten(pathOf(name, store), written[name]))) return false
  return true
}

/** The hash of each file of the index, and the files that had to be written. */
async function write(
  noted: readonly NotedFile[],
  store: CaseStore,
  files: Files,
): Promise<Pick<KeptIndex, 'written'> & { changed: string[] }> {
  const hashes: Record<string, string> = {}
  const changed: string[] = []
  for (const [name, text] of textsOf(noted)) {
    const { wrote, hash } = await files.derive(pathOf(name, store), text, store.root)
    hashes[name] = hash
    if (wrote) changed.push(`${folder}/${name}`)
  }
  return { written: hashes, changed }
}

/** Which files the index goes without, and the way out; none when it has them all. */
function leftOut(problems: readonly Problem[]): string[] {
  const files = [...new Set(problems.map(({ file }) => file))]
  if (files.length === 0) return []
  const named = files.length <= mostNamed ? enumerate(files) : `${files.length} bestanden`
  return [`Niet in de index, om een fout: ${visibleLine(named)}. Verbeter dat, en draai dan: beraad index`]
}

function rowsIn(noted: readonly NotedFile[]): number {
  return noted.filter(({ row }) => row !== 'null').length
}

function writtenText(names: readonly string[], count: number): string {
  const casussen = count === 1 ? '1 casus' : `${count} casussen`
  return names.length === 0
    ? `De index was al bij: ${casussen}.`
    : `Index geschreven: ${names.join(' en ')}, met ${casussen}.`
}

function pathOf(name: IndexFile, { root }: CaseStore): string {
  return `${root}/${folder}/${name}`
}

type IndexFile = (typeof indexFiles)[number]
const indexFiles = ['INDEX.md', 'index.json'] as const
const folder = 'moresprudentie'
const mostNamed = 3
