/** `beraad index`: writes the index of the moresprudentie, or tells whether it is still right. */
import { humanText } from '../core/check/print-human.js'
import { ExitCode, UserError } from '../core/errors.js'
import { buildIndex } from '../core/index/build.js'
import { indexAsJson } from '../core/index/json.js'
import { keptText, readKept, type KeptIndex } from '../core/index/kept.js'
import { indexAsMarkdown } from '../core/index/markdown.js'
import type { IndexRow } from '../core/index/schema.js'
import { rowsOf, type NotedFile } from '../core/noted-files.js'
import type { Environment } from '../environment.js'
import type { CaseStore } from '../environment/cases.js'
import type { Files } from '../environment/files.js'
import { noteCases, type Noted } from './note-cases.js'
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
  tellProblems(found, env)
  const files = await env.files()
  const stale: string[] = []
  for (const [path, text] of textsOf(found.noted, store)) if (!(await files.holds(path, text))) stale.push(nameOf(path))
  if (stale.length > 0) show(env, [`De index loopt achter: ${stale.join(' en ')}. Werk hem bij met: beraad index`])
  else if (!quiet) show(env, ['De index is bij.'])
  return found.problems.length > 0 || stale.length > 0 ? ExitCode.problems : ExitCode.good
}

async function update(store: CaseStore, quiet: boolean | undefined, env: Environment): Promise<ExitCode> {
  const kept = await env.kept('index')
  const before = readKept(kept?.text ?? '')
  const found = await noteCases(store, before, env)
  tellProblems(found, env)
  const files = await env.files()
  const isSame = haveSameRows(found.noted, before.noted) && (await isAsWritten(before, store, files))
  const wrote = isSame ? [] : await written(found.noted, store, files)
  if (!isSame || found.looked > 0) await kept?.keep(keptText({ ...found, written: await hashesOf(store, files) }))
  if (!quiet) show(env, [writtenText(wrote, rowsIn(found.noted))])
  return found.problems.length > 0 ? ExitCode.problems : ExitCode.good
}

function tellProblems({ problems, files }: Noted, env: Environment): void {
  if (problems.length > 0) env.err(humanText({ problems, files }))
}

/** The files of the index by their path, with what they must hold. */
function textsOf(noted: readonly NotedFile[], store: CaseStore): [path: string, text: string][] {
  const index = buildIndex(rowsOf<IndexRow>(noted))
  const texts: Record<IndexFile, string> = { 'INDEX.md': indexAsMarkdown(index), 'index.json': indexAsJson(index) }
  return indexFiles.map((name) => [pathOf(name, store), texts[name]])
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

async function written(noted: readonly NotedFile[], store: CaseStore, files: Files): Promise<string[]> {
  const names: string[] = []
  for (const [path, text] of textsOf(noted, store))
    if (await files.derive(path, text, store.root)) names.push(nameOf(path))
  return names
}

async function hashesOf(store: CaseStore, files: Files): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {}
  for (const name of indexFiles) hashes[name] = (await files.hash(pathOf(name, store))) ?? ''
  return hashes
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

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf(folder))
}

type IndexFile = (typeof indexFiles)[number]
const indexFiles = ['INDEX.md', 'index.json'] as const
const folder = 'moresprudentie'
