/**
 * A check of a whole folder as a multiple of only reading its files, and of ajv-cli. Usage: npm run bench:controleer [files]
 *
 * Tried and left out, in ms of CPU on two busy cores (1,000 files; the main thread apart from all threads):
 * - Two workers. All 1,000 files take 1,620 of the main thread and 2,230 in all; half of them 1,070 and 1,500, for half of
 *   the time goes to getting warm, which each worker does anew; starting one takes 85. So at best a third off the clock
 *   where both cores are idle, a third more CPU, and far more than 150 MB at 10,000 files.
 * - A larger young generation (16 MB from the start), without parallel scavenges, without threads for the collector: 1,600
 *   to 1,700 of the main thread, as without.
 */
import { spawnSync } from 'node:child_process'
import { appendFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { folderOfCases } from './many-cases.js'

const root = join(import.meta.dirname, '..')
const program = join(root, 'bin', 'beraad.js')
const schema = join(root, 'schema', 'casus.schema.json')
const count = Number(process.argv[2] ?? 1000)
const runs = Number(process.argv[3] ?? (count > 5000 ? 3 : 7))
const seed = 20_250_311

const readOnly = `const fs = require('node:fs')
for (const year of fs.readdirSync('cases'))
  for (const name of fs.readdirSync('cases/' + year)) fs.readFileSync('cases/' + year + '/' + name, 'utf8')`

interface Cost {
  wall: number
  cpu: number
  memory: number
}

const folder = folderOfCases(count, seed)
const changed = join(folder, 'cases', '2016', '2016-03-11-verzonnen-00001.yaml')
const ways: Record<string, { words: string[]; before?: () => unknown }> = {
  'only reading, in node': { words: ['-e', readOnly] },
  'controleer --no-cache': { words: [program, 'controleer', '--no-cache'] },
  // The check before it saw the change of the round before, of which it could not yet be sure.
  'controleer, nothing changed': { words: [program, 'controleer'], before: () => costOf([program, 'controleer']) },
  'controleer, one file changed': {
    words: [program, 'controleer'],
    before: () => appendFileSync(changed, '# gewijzigd\n'),
  },
  'ajv-cli 5': {
    words: [
      ...[join(root, 'node_modules', 'ajv-cli', 'dist', 'index.js'), 'validate', '--spec=draft7', '-c', 'ajv-formats'],
      ...['--strict=false', '-s', schema, '-d', 'cases/*/*.yaml'],
    ],
  },
}

// Run by turns, so that a busy moment of the machine hits all alike.
const costs = new Map<string, Cost[]>(Object.keys(ways).map((name) => [name, []]))
for (let i = 0; i <= runs; i++)
  for (const [name, { words, before }] of Object.entries(ways)) {
    before?.()
    const cost = costOf(words)
    if (i > 0) costs.get(name)!.push(cost)
  }
rmSync(folder, { recursive: true })

const floor = median('only reading, in node')
const peer = median('ajv-cli 5')
console.log(
  `${count} files, medians of ${runs} runs by turns; CPU time is steadier than the clock on a shared machine.\n`,
)
console.log('| what | s | CPU s | × reading (CPU) | × ajv-cli 5 (CPU) | MB |\n| --- | --- | --- | --- | --- | --- |')
for (const name of Object.keys(ways)) {
  const { wall, cpu, memory } = median(name)
  const times = (one: Cost) => `${(wall / one.wall).toFixed(2)} (${(cpu / one.cpu).toFixed(2)})`
  console.log(`| ${name} | ${wall.toFixed(2)} | ${cpu.toFixed(2)} | ${times(floor)} | ${times(peer)} | ${memory} |`)
}

function median(name: string): Cost {
  const all = costs.get(name)!
  const middle = (key: keyof Cost) => all.map((cost) => cost[key]).toSorted((a, b) => a - b)[all.length >> 1]!
  return { wall: middle('wall'), cpu: middle('cpu'), memory: middle('memory') }
}

/** Seconds, and the most memory that was held, in MB. */
function costOf(words: string[]): Cost {
  const tell = `process.on('exit', () => { const u = process.resourceUsage()
    require('node:fs').writeSync(3, JSON.stringify({ cpu: (u.userCPUTime + u.systemCPUTime) / 1e6, memory: Math.round(u.maxRSS / 1024) })) })`
  const watcher = `data:text/javascript,${encodeURIComponent(`import { createRequire } from 'node:module'; const require = createRequire('file:///'); ${tell}`)}`
  const start = process.hrtime.bigint()
  const { status, output, stderr } = spawnSync(process.execPath, ['--import', watcher, ...words], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr.toString()}`)
  return {
    wall: Number(process.hrtime.bigint() - start) / 1e9,
    ...(JSON.parse(output[3]!.toString()) as Omit<Cost, 'wall'>),
  }
}
