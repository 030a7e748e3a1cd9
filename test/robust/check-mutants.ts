/** Runs inside a bounded process: checks mutants from a number on, and tells the worst of each on stdout, as JSON. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { controleer } from '../../src/commands/controleer.js'
import { realEnvironment } from '../../src/io/environment.js'
import { mutant, originals } from './mutants.js'

const [first = 0, count = 100] = process.argv.slice(2).map(Number)
const files = originals()
const folder = mkdtempSync(join(tmpdir(), 'beraad-mutant-'))
mkdirSync(join(folder, 'cases'))
process.chdir(folder)
let out = ''
const env = { ...realEnvironment([]), out: (text: string) => void (out += text), err: () => undefined }

const codes: Record<number, number> = {}
const faults: string[] = []
let slowest = 0
let slowestNumber = first
let longest = 0
for (let number = first; number < first + count; number++) {
  const { name, bytes } = mutant(files, number)
  writeFileSync(`cases/${name}.yaml`, bytes)
  out = ''
  const start = performance.now()
  const code = await controleer([`cases/${name}.yaml`], {}, env).catch((error: unknown) => `threw ${String(error)}`)
  const took = performance.now() - start
  if (took > slowest) [slowest, slowestNumber] = [took, number]
  longest = Math.max(longest, out.length)
  if (typeof code === 'string' || ![0, 1, 5].includes(code)) faults.push(`${number}: ${code}`)
  else codes[code] = (codes[code] ?? 0) + 1
}
rmSync(folder, { recursive: true })
const isPolluted = Object.keys(Object.prototype).length > 0 || Reflect.ownKeys(Object.prototype).length !== 12
if (isPolluted) faults.push('Object.prototype has changed')
const memory = Math.round(process.resourceUsage().maxRSS / 1024)
process.stdout.write(JSON.stringify({ codes, faults, slowest: Math.round(slowest), slowestNumber, longest, memory }))
