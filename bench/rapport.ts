/** Reports of a whole folder as a multiple of a cold check of it. Usage: npx tsx bench/rapport.ts [cases] [runs] */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { folderOfCases } from './many-cases.js'

const program = join(import.meta.dirname, '..', 'bin', 'beraad.js')
const count = Number(process.argv[2] ?? 1000)
const runs = Number(process.argv[3] ?? 5)
const folder = folderOfCases(count, 20_250_311)

const ways: Record<string, string[]> = {
  'controleer --no-cache': ['controleer', '--no-cache'],
  'rapport --alle (html)': ['rapport', '--alle', '-q', '--vorm', 'html', '-o', 'uit'],
  'rapport --alle (markdown)': ['rapport', '--alle', '-q', '--vorm', 'markdown', '-o', 'uit'],
}

// Run by turns, so that a busy moment of the machine hits all alike.
const costs = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]))
for (let i = 0; i <= runs; i++)
  for (const [name, words] of Object.entries(ways)) {
    rmSync(join(folder, 'uit'), { recursive: true, force: true })
    const start = performance.now()
    const { status } = spawnSync(process.execPath, [program, ...words], { cwd: folder })
    if (status !== 0 && status !== 1) throw new Error(`${name} ended with ${status}.`)
    if (i > 0) costs.get(name)!.push(performance.now() - start)
  }
rmSync(folder, { recursive: true })

console.log(`${count} cases, medians of ${runs} runs by turns.\n\n| what | s | × check |\n| --- | --- | --- |`)
for (const name of Object.keys(ways)) {
  const wall = median(name)
  console.log(`| ${name} | ${(wall / 1000).toFixed(2)} | ${(wall / median('controleer --no-cache')).toFixed(2)} |`)
}

function median(name: string): number {
  const sorted = [...costs.get(name)!].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]!
}
