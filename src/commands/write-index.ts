/** `beraad index`: writes the index of the moresprudentie, or tells whether it is still right. */
import { humanText } from '../core/check/print-human.js'
import { ExitCode, UserError } from '../core/errors.js'
import { buildIndex } from '../core/index/build.js'
import { indexAsJson } from '../core/index/json.js'
import { indexAsMarkdown } from '../core/index/markdown.js'
import type { Environment } from '../environment.js'
import { noteCases } from './note-cases.js'
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
  const sources = await store.sources()
  const { rows, problems } = await noteCases(sources, controleer ? undefined : await env.kept('index'), env)
  if (problems.length > 0) env.err(humanText({ problems, files: sources.files }))
  const index = buildIndex(rows)
  const texts = { 'INDEX.md': indexAsMarkdown(index), 'index.json': indexAsJson(index) }
  const stale = await staleFiles(texts, store.root, env)
  if (controleer) sayStale(stale, quiet, env)
  else await write(stale, texts, store.root, env)
  if (!controleer && !quiet) show(env, [writtenText(stale, rows.length)])
  return problems.length > 0 || (controleer && stale.length > 0) ? ExitCode.problems : ExitCode.good
}

type Texts = Readonly<Record<string, string>>

async function staleFiles(texts: Texts, root: string, env: Environment): Promise<string[]> {
  const files = await env.files()
  const stale: string[] = []
  for (const [name, text] of Object.entries(texts))
    if (!(await files.holds(`${root}/${folder}/${name}`, text))) stale.push(name)
  return stale
}

async function write(names: readonly string[], texts: Texts, root: string, env: Environment): Promise<void> {
  const files = await env.files()
  for (const name of names) await files.write(`${root}/${folder}/${name}`, texts[name]!, { inside: root })
}

function writtenText(names: readonly string[], count: number): string {
  const beraden = count === 1 ? '1 beraad' : `${count} beraden`
  return names.length === 0 ? `De index was al bij: ${beraden}.` : `Index geschreven: ${named(names)}, met ${beraden}.`
}

function sayStale(names: readonly string[], quiet: boolean | undefined, env: Environment): void {
  if (names.length > 0) show(env, [`De index loopt achter: ${named(names)}. Werk hem bij met: beraad index`])
  else if (!quiet) show(env, ['De index is bij.'])
}

function named(names: readonly string[]): string {
  return names.map((name) => `${folder}/${name}`).join(' en ')
}

const folder = 'moresprudentie'
