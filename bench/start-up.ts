/** Start-up of the built program as a multiple of an empty node, from one run. Usage: npm run bench */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openTerminal, scratchFolder } from '../test/pty/terminal.js'

const runs = 20
const root = join(import.meta.dirname, '..')
const program = join(root, 'bin', 'beraad.js')
const example = join('cases', '2024', '2024-05-14-herbeoordeling-na-wachten.yaml')

/** What is measured, and the most that it may cost. */
const commands: Record<string, { words: string[]; reach: number }> = {
  '--version': { words: ['--version'], reach: 1.6 },
  '--help': { words: ['--help'], reach: 1.6 },
  'controleer <bestand>': { words: ['controleer', example], reach: 3 },
  'rapport <id> --vorm terminal': { words: ['rapport', '2024-05-14', '--vorm', 'terminal'], reach: 4.5 },
  'rapport <id> --vorm html': { words: ['rapport', '2024-05-14', '--vorm', 'html'], reach: 2.5 },
}

const times: Record<string, number[]> = { 'node -e 0': [] }
for (let i = 0; i <= runs; i++) {
  const isWarmUp = i === 0
  record('node -e 0', ['-e', '0'], isWarmUp)
  for (const [name, { words }] of Object.entries(commands)) record(name, [program, ...words], isWarmUp)
}

const first = 'eerste vraag van nieuw'
times[first] = []
for (let i = 0; i <= runs; i++) await firstQuestion(i === 0)

const empty = median(times['node -e 0']!)
console.log(`node -e 0: ${empty.toFixed(0)} ms (median of ${runs})`)
for (const [name, { reach }] of Object.entries(commands))
  console.log(`${name}: ${(median(times[name]!) / empty).toFixed(2)} × (reach ${reach})`)
console.log(`${first}: ${(median(times[first]) / empty).toFixed(2)} × (reach 3)`)

function record(name: string, words: string[], isWarmUp: boolean): void {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: root })
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr.toString()}`)
  if (!isWarmUp) (times[name] ??= []).push(milliseconds)
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}

/** From the start to the first prompt, in a real terminal. */
async function firstQuestion(isWarmUp: boolean): Promise<void> {
  const { folder, remove } = scratchFolder()
  mkdirSync(join(folder, 'cases'))
  const start = process.hrtime.bigint()
  const terminal = openTerminal(['nieuw'], { cwd: folder })
  await terminal.waitFor('>')
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6
  terminal.kill('SIGKILL')
  await terminal.ended()
  remove()
  if (!isWarmUp) times[first]!.push(milliseconds)
}
