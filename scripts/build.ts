/** Bundles the program into dist/: one entry, heavy parts in chunks of their own that load when first needed. */
import { build, type Plugin } from 'esbuild'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

const root = join(import.meta.dirname, '..')

/** Parts of our packages that we never call, and that are larger than all the rest: what they export. */
const unused: Record<string, string[]> = {
  // marked-terminal colours code and turns :words: into pictures; a report has neither.
  'cli-highlight': ['highlight'],
  'node-emoji': ['get'],
  // inquirer's editor prompt; ours is src/io/editor.ts.
  '@inquirer/external-editor': ['edit', 'editAsync'],
}

rmSync(join(root, 'dist'), { recursive: true, force: true })
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/cli.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  minify: true,
  keepNames: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  metafile: true,
  plugins: [withoutUnused()],
  legalComments: 'none',
  // Packages in CommonJS ask for `require`, which an ES module does not have.
  banner: {
    js: "import{createRequire as beraadRequire}from'node:module';const require=beraadRequire(import.meta.url);",
  },
})
writeFileSync(join(root, 'dist', 'LICENTIES.txt'), licences(Object.keys(metafile.inputs)))

/** Puts functions that only throw in the place of each part. */
function withoutUnused(): Plugin {
  const namespace = 'unused'
  const names = new RegExp(`^(${Object.keys(unused).join('|')})$`)
  return {
    name: namespace,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: names }, ({ path }) => ({ path, namespace, sideEffects: false }))
      onLoad({ filter: /.*/, namespace }, ({ path }) => ({
        contents: unused[path]!.map(
          (name) => `export function ${name}() { throw new Error('${path} is left out') }`,
        ).join('\n'),
      }))
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
