/** Bundles the program into dist/: heavy parts in chunks of their own that load when first needed; and the library. */
import { execFileSync } from 'node:child_process'
import { build, type Plugin } from 'esbuild'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

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

rmSync(join(root, 'dist'), { recursive: true, force: true })
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/cli.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  minifySyntax: true,
  minifyWhitespace: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  metafile: true,
  plugins: [withReplaced(), withoutPrograms()],
  // Native: it comes with the package, for the platform that installs it.
  external: ['libsql'],
  legalComments: 'none',
  define: { BUILD: JSON.stringify(markOfSources()) },
  // Packages in CommonJS ask for `require`, which an ES module does not have.
  banner: {
    js: "import{createRequire as beraadRequire}from'node:module';const require=beraadRequire(import.meta.url);",
  },
})
await build({
  absWorkingDir: root,
  entryPoints: ['src/moresprudentie.ts'],
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  // Knows no Node, so that a Node module in it stops the build.
  platform: 'neutral',
  target: 'es2023',
})
execFileSync(process.execPath, [
  join(root, 'node_modules', 'typescript', 'bin', 'tsc'),
  ...['--project', join(root, 'tsconfig.library.json')],
])
writeFileSync(join(root, 'dist', 'LICENTIES.txt'), licences(Object.keys(metafile.inputs)))

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
  const namespace = 'replaced'
  const filter = new RegExp(`^(${Object.keys(replaced).join('|')})$`)
  return {
    name: namespace,
    setup({ onResolve, onLoad }) {
      onResolve({ filter }, ({ path }) => ({ path, namespace, sideEffects: false }))
      onLoad({ filter, namespace }, ({ path }) => ({ contents: replaced[path]! }))
    },
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
  const namespace = 'without-programs'
  return {
    name: namespace,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
        /[/\\]commander[/\\]/.test(importer) ? { path, namespace, sideEffects: false } : undefined,
      )
      onLoad({ filter: /^/, namespace }, () => ({ contents: leftOut('spawn') }))
    },
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
