/** A search in many cases, from process start to answer, as a multiple of ripgrep's plain scan. Usage: npm run bench:zoek [files] */
import { spawnSync } from 'node:child_process'
import { appendFileSync, rmSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { join } from 'node:path'
import { folderOfCases } from './many-cases.js'

const program = join(import.meta.dirname, '..', 'bin', 'beraad.js')
const count = Number(process.argv[2] ?? 10_000)
const runs = Number(process.argv[3] ?? 5)
const folder = folderOfCases(count, 20_250_311)
const plainScan = spawnSync('rg', ['--version']).status === 0 ? ['rg', '-il'] : ['grep', '-ril']

// An index does not rely on files that were changed within two seconds.
await setTimeout(3000)
const ways: Record<string, { words: string[]; before?: () => void }> = {
  [plainScan[0]!]: { words: [...plainScan, 'verzonnen-00077', 'cases'] },
  'zoek, a rare word': { words: [process.execPath, program, 'zoek', 'verzonnen-00077'] },
  'zoek, words of every case': { words: [process.execPath, program, 'zoek', 'gezin', 'kosten'] },
  'zoek, one file changed': {
    words: [process.execPath, program, 'zoek', 'verzonnen-00077'],
    before: () => appendFileSync(join(folder, 'cases/2016/2016-03-11-verzonnen-00001.yaml'), '# gewijzigd\n'),
  },
}

const built = seconds(ways['zoek, a rare word']!.words)
// Run by turns, so that a busy moment of the machine hits all alike.
const times = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]))
for (let i = 0; i <= runs; i++)
  for (const [name, { words, before }] of Object.entries(ways)) {
    before?.()
    const time = seconds(words)
    if (i > 0) times.get(name)!.push(time)
  }
rmSync(folder, { recursive: true })

const floor = median(plainScan[0]!)
console.log(
  `${count} files; the index was built in ${built.toFixed(1)} s; medians of ${runs} runs by turns (reach 2 ×).`,
)
for (const name of times.keys())
  console.log(`${name}: ${median(name).toFixed(2)} s, ${(median(name) / floor).toFixed(2)} × ${plainScan[0]}`)

function seconds([command, ...words]: string[]): number {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(command!, words, { cwd: folder, maxBuffer: 2 ** 28 })
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr.toString()}`)
  return Number(process.hrtime.bigint() - start) / 1e9
}

function median(name: string): number {
  return times.get(name)!.toSorted((a, b) => a - b)[Math.floor(runs / 2)]!
}
