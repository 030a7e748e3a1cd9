/** `beraad index` as a multiple of a read-only listing of the same folder. Usage: npx tsx bench/index.ts [files] [runs] */
import { spawnSync } from 'node:child_process'
import { appendFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderOfCases } from './many-cases.js'

const program = join(import.meta.dirname, '..', 'bin', 'beraad.js')
const count = Number(process.argv[2] ?? 10_000)
const runs = Number(process.argv[3] ?? 3)

const readOnly = `const fs = require('node:fs')
for (const year of fs.readdirSync('cases'))
  for (const name of fs.readdirSync('cases/' + year)) fs.readFileSync('cases/' + year + '/' + name, 'utf8')`

const folder = folderOfCases(count, 20_250_311)
for (const file of casesIn(folder))
  writeFileSync(file, readFileSync(file, 'utf8').replace('status: concept', 'status: besloten'))
const changed = join(folder, 'cases', '2016', '2016-03-11-verzonnen-00001.yaml')
const change = () => appendFileSync(changed, '# gewijzigd\n')
const changeTitle = () => writeFileSync(changed, readFileSync(changed, 'utf8').replace('titel: ', 'titel: Nog eens '))

console.log(`first index: ${seconds([program, 'index']).toFixed(2)} s`)
for (const name of ['INDEX.md', 'index.json'])
  console.log(`${name}: ${(statSync(join(folder, 'moresprudentie', name)).size / 1e6).toFixed(1)} MB`)
const ways = {
  'reading all files in node': { words: ['-e', readOnly], before: () => undefined },
  'beraad lijst': { words: [program, 'lijst', '--plain'], before: () => undefined },
  'index, nothing changed': { words: [program, 'index'], before: () => undefined },
  'index, a comment in one file': { words: [program, 'index'], before: change },
  'index, a title in one file': { words: [program, 'index'], before: changeTitle },
  'index --controleer': { words: [program, 'index', '--controleer'], before: () => undefined },
}
// Run by turns, so that a busy moment of the machine hits all alike.
const times: Record<string, number[]> = {}
for (let i = 0; i < runs; i++)
  for (const [name, { words, before }] of Object.entries(ways)) {
    before()
    ;(times[name] ??= []).push(seconds(words))
  }
for (const [name, all] of Object.entries(times)) {
  const middle = all.toSorted((a, b) => a - b)[all.length >> 1]!
  console.log(`${name}: ${middle.toFixed(2)} s`)
}
rmSync(folder, { recursive: true })

/** The processor's seconds: steadier than the clock on a shared machine. */
function seconds(words: string[]): number {
  const tell = `process.on('exit', () => { const u = process.resourceUsage(); require('node:fs').writeSync(3, String((u.userCPUTime + u.systemCPUTime) / 1e6)) })`
  const watcher = `data:text/javascript,${encodeURIComponent(`import { createRequire } from 'node:module'; const require = createRequire('file:///'); ${tell}`)}`
  const { status, output, stderr } = spawnSync(process.execPath, ['--import', watcher, ...words], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr!.toString()}`)
  return Number(output[3]!.toString())
}

function casesIn(root: string): string[] {
  const names = readdirSync(join(root, 'cases'), { recursive: true }) as string[]
  return names.filter((name) => name.endsWith('.yaml')).map((name) => join(root, 'cases', name))
}
