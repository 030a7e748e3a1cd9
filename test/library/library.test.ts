/** The library as another project uses it: the built package, by its name, with its types. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const guide = readFileSync(join(root, 'docs', 'moresprudentie-bibliotheek.md'), 'utf8')
const project = mkdtempSync(join(tmpdir(), 'beraad-bibliotheek-'))
mkdirSync(join(project, 'node_modules'))
symlinkSync(root, join(project, 'node_modules', 'moreel-beraad'))
writeFileSync(join(project, 'package.json'), '{"type":"module"}')
afterAll(() => rmSync(project, { recursive: true }))

const block = (kind: string) => guide.split(`\`\`\`${kind}\n`)[1]!.split('```')[0]!
const node = (name: string, source: string) => {
  writeFileSync(join(project, name), source)
  return execFileSync(process.execPath, [name], { cwd: project, encoding: 'utf8', stdio: 'pipe' })
}

test('het voorbeeld in de handleiding van de bibliotheek geeft wat erbij staat', () => {
  expect(node('voorbeeld.js', block('js'))).toBe(block('text'))
})

test('de types kloppen met het voorbeeld, en zien een verkeerde kant', () => {
  const tsc = (source: string) => {
    writeFileSync(join(project, 'types.ts'), source)
    const options = '--noEmit --strict --target es2023 --module nodenext'.split(' ')
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...options, 'types.ts'], {
      cwd: project,
    })
  }
  const head = "import { forces, standingOf, collect, type Precedent } from 'moreel-beraad/moresprudentie'\n"
  const one = (side: string) =>
    `const one: Precedent = { id: 'z', side: ${side}, pro: ['p'], contra: [], reason: ['p'] }\n`
  const use =
    'export const level: string = standingOf(one, collect([one])).level\nexport const f: boolean = forces(one, one)\n'
  expect(() => tsc(head + one("'pro'") + use)).not.toThrow()
  expect(() => tsc(head + one("'voor'") + use)).toThrow()
  // Twice a compiler that starts cold.
}, 120_000)

test('wie de bibliotheek laadt, laadt niets van Node en ziet niets gebeuren', () => {
  const text = readFileSync(join(root, 'dist', 'moresprudentie.js'), 'utf8')
  expect(text).not.toMatch(/\bimport\b.*\bfrom\b|\bimport\(|\brequire\b|\bprocess\./)
  const source = `
    const before = Object.keys(globalThis).join()
    await import('moreel-beraad/moresprudentie')
    if (Object.keys(globalThis).join() !== before) console.log('iets nieuws in globalThis')`
  expect(node('laden.js', source)).toBe('')
})

test('wat niet voor anderen is, is niet te laden; het programma zelf start als altijd', () => {
  expect(() => node('binnen.js', "await import('moreel-beraad/dist/cli.js')")).toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED')
  const bin = join(project, 'node_modules', 'moreel-beraad', 'bin', 'beraad.js')
  expect(execFileSync(process.execPath, [bin, '--version'], { encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+/)
})
