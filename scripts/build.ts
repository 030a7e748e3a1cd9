/** Bundles the program into dist/: heavy parts in chunks of their own that load when first needed; and the library. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { rolldown, type ChunkingContext, type Plugin } from 'rolldown'

const root = join(import.meta.dirname, '..')

/** What stands in the bundle in place of a package that one of ours brings along. */
const replaced: Record<string, string> = {
  // The core hashes in JavaScript, so that it runs anywhere; the program has Node, which takes a twentieth of the time.
  '@noble/hashes/sha2.js': `import { hash } from 'node:crypto'; export const sha256 = (bytes) => hash('sha256', bytes, 'buffer')`,
  // marked-terminal colours code and turns :words: into pictures. A report has neither, and they are larger than all the rest.
  'cli-highlight': leftOut('highlight'),
  'node-emoji': leftOut('get'),
  // inquirer's editor prompt; ours is src/io/editor.ts.
  '@inquirer/external-editor': leftOut('edit', 'editAsync'),
  // Handles SIGHUP. With any handler Node 20 can crash when the terminal window closes, and its core dump holds the answers.
  'signal-exit': 'export const onExit = () => () => undefined',
}

/** What must start quickly, each with the modules that it loads: what one of them needs does not stand among what others need. */
const ways: Record<string, readonly string[]> = {
  lezen: [
    ...['commands/lijst.ts', 'commands/rapport.ts', 'commands/case-report.ts', 'core/report/html.ts'],
    ...['io/config.ts', 'io/case-store.ts', 'io/load-cases.ts', 'io/read-case.ts', 'io/last-commits.ts'],
  ],
  // A check in which nothing changed.
  nagekeken: [
    ...['commands/controleer.ts', 'commands/note-facts.ts', 'commands/kept-ledger.ts', 'commands/check-between.ts'],
    ...['io/config.ts', 'io/sources.ts', 'io/file-marks.ts', 'io/kept.ts', 'io/verdicts.ts', 'io/lijn-files.ts'],
    ...['core/check/print-human.ts'],
  ],
}

const closures = new Map<string, Set<string>>()

rmSync(join(root, 'dist'), { recursive: true, force: true })
const program = await rolldown({
  cwd: root,
  input: 'src/cli.ts',
  platform: 'node',
  // Native: it comes with the package, for the platform that installs it.
  external: ['libsql'],
  plugins: [withReplaced(), withoutPrograms(), withoutFacades()],
  transform: { target: 'node20', define: { BUILD: JSON.stringify(markOfSources()) } },
  preserveEntrySignatures: 'allow-extension',
  // Some ask for a module at once that others ask for late; that is what they are for.
  checks: { ineffectiveDynamicImport: false },
})
const { output } = await program.write({
  dir: 'dist',
  comments: false,
  minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
  // To open a chunk takes a third of a millisecond: what many verbs share stands together, and what every start needs too.
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: [
      { name: (id, context) => (isStart(id, context) ? 'start' : undefined), debugName: 'start', priority: 2 },
      {
        name: (id, context) => (isLight(id, context) ? waysThrough(id, context) : undefined),
        debugName: 'ways',
        priority: 1,
        minShareCount: 3,
      },
      {
        name: (id, context) => (isLight(id, context) ? 'samen' : undefined),
        debugName: 'samen',
        minShareCount: 8,
      },
    ],
  },
})
const library = await rolldown({
  cwd: root,
  input: 'src/moresprudentie.ts',
  platform: 'neutral',
  transform: { target: 'es2023' },
})
await library.write({ dir: 'dist' })
execFileSync(process.execPath, [
  join(root, 'node_modules', 'typescript', 'bin', 'tsc'),
  ...['--project', join(root, 'tsconfig.library.json')],
])
writeFileSync(
  join(root, 'dist', 'LICENTIES.txt'),
  licences(output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []))),
)

/** Whether a module is read before the program knows its verb: what the entry asks for, and not by import(). */
function isStart(id: string, context: ChunkingContext): boolean {
  const entry = join(root, 'src', 'cli.ts')
  return id !== entry && staticImports(entry, context).has(id)
}

/** Whether a module needs none of the packages, which are large. */
function isLight(id: string, context: ChunkingContext): boolean {
  return ![...staticImports(id, context)].some((one) => /[/\\]node_modules[/\\](?!@noble)/.test(one))
}

/** The ways that load a module, as the name of the chunk that holds what exactly those load; undefined for none. */
function waysThrough(id: string, context: ChunkingContext): string | undefined {
  const through = Object.keys(ways).filter((way) =>
    ways[way]!.some((name) => staticImports(join(root, 'src', name), context).has(id)),
  )
  return through.length > 0 ? through.join('-') : undefined
}

/** A module and all that it asks for, and not by import(). */
function staticImports(id: string, context: ChunkingContext): ReadonlySet<string> {
  const known = closures.get(id)
  if (known !== undefined) return known
  const all = new Set([id])
  for (const one of all) for (const next of context.getModuleInfo(one)?.importedIds ?? []) all.add(next)
  closures.set(id, all)
  return all
}

/** Changes with every source file and every version of a package: what an earlier build settled then counts no more. */
function markOfSources(): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  const names = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  const files = names.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  for (const file of files.toSorted()) hash.update(`\n${relative(root, file)}\n`).update(readFileSync(file))
  return hash.digest('hex').slice(0, 32)
}

/** Functions that say so when they are called after all. */
function leftOut(...names: string[]): string {
  return names.map((name) => `export function ${name}() { throw new Error('${name} is left out') }`).join('\n')
}

function withReplaced(): Plugin {
  const mark = '\0replaced:'
  return {
    name: 'replaced',
    resolveId: (source) =>
      Object.hasOwn(replaced, source) ? { id: mark + source, moduleSideEffects: false } : undefined,
    load: (id) => (id.startsWith(mark) ? replaced[id.slice(mark.length)] : undefined),
  }
}

/** The licence texts of every package that went into the bundle, as their licences ask. */
function licences(inputs: readonly string[]): string {
  const folders = new Set(inputs.map(packageFolderOf).filter((folder) => folder !== undefined))
  const parts = [...folders].toSorted().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest
    return `${name} ${version} (${license})\n\n${licenceText(folder)}`
  })
  return `Deze pakketten zitten in dist/.\n\n${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`
}

/** commander can start other programs as its verbs; ours never does, and what starts programs takes long to load. */
function withoutPrograms(): Plugin {
  const none = '\0without-programs'
  return {
    name: 'without-programs',
    resolveId: (source, importer = '') =>
      source === 'node:child_process' && /[/\\]commander[/\\]/.test(importer)
        ? { id: none, moduleSideEffects: false }
        : undefined,
    load: (id) => (id === none ? leftOut('spawn') : undefined),
  }
}

/**
 * For a builtin that is imported by name, Node calls every getter that the builtin has: with node:fs come the streams, with
 * node:crypto that of browsers. Asked for in this way it gives only what is asked.
 */
function withoutFacades(): Plugin {
  const builtin = (module: string) => `globalThis.process.getBuiltinModule('${module}')`
  return {
    name: 'without-facades',
    renderChunk: (code) =>
      code
        .replace(/^import \{([^}]*)\} from "(node:[\w/]+)";$/gm, (_, names: string, module: string) => {
          return `const {${names.replaceAll(' as ', ': ')}} = ${builtin(module)};`
        })
        .replace(/^import (?:\* as )?([\w$]+) from "(node:[\w/]+)";$/gm, (_, name: string, module: string) => {
          return `const ${name} = ${builtin(module)};`
        }),
  }
}

interface Manifest {
  name: string
  version: string
  license: string
}

function packageFolderOf(input: string): string | undefined {
  return /^(?:.*node_modules\/)(?:@[^/]+\/)?[^/]+/.exec(relative('.', input))?.[0]
}

function licenceText(folder: string): string {
  for (const name of ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENSE-MIT', 'license', 'LICENCE', 'license.md'])
    try {
      return readFileSync(join(root, folder, name), 'utf8').trim()
    } catch {
      continue
    }
  return `Geen licentietekst in ${dirname(folder)}; zie de licentie hierboven.`
}
