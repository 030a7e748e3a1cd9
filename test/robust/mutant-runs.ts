/** Starts bounded processes that check mutants, and adds up what they tell. */
import { spawnSync } from 'node:child_process'

export interface Figures {
  /** How many mutants ended with each exit code. */
  codes: Record<number, number>
  /** Mutants that ended in another way, by number. */
  faults: string[]
  /** Milliseconds for the slowest one. */
  slowest: number
  /** Which one that was. */
  slowestNumber: number
  /** Characters of the longest output. */
  longest: number
  /** Most memory of a process, in MB. */
  memory: number
}

/** Checks so many mutants, from this number on, each batch in a process of at most 200 MB of heap. */
export function checkMutants(first: number, count: number, batch = 2000): Figures {
  const total: Figures = { codes: {}, faults: [], slowest: 0, slowestNumber: first, longest: 0, memory: 0 }
  for (let from = first; from < first + count; from += batch)
    add(total, runBatch(from, Math.min(batch, first + count - from)))
  return total
}

function runBatch(from: number, count: number): Figures {
  const words = [
    '--max-old-space-size=200',
    '--import',
    'tsx',
    'test/robust/check-mutants.ts',
    String(from),
    String(count),
  ]
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', timeout: 900_000 })
  if (status === 0) return JSON.parse(stdout) as Figures
  const fault = `${from} to ${from + count - 1}: ended with ${status ?? signal} ${stderr.slice(0, 500)}`
  return { codes: {}, faults: [fault], slowest: 0, slowestNumber: from, longest: 0, memory: 0 }
}

function add(total: Figures, part: Figures): void {
  for (const [code, count] of Object.entries(part.codes))
    total.codes[Number(code)] = (total.codes[Number(code)] ?? 0) + count
  total.faults.push(...part.faults)
  if (part.slowest > total.slowest) total.slowestNumber = part.slowestNumber
  for (const key of ['slowest', 'longest', 'memory'] as const) total[key] = Math.max(total[key], part[key])
}

if (process.argv[1]?.endsWith('mutant-runs.ts'))
  console.log(JSON.stringify(checkMutants(Number(process.argv[3] ?? 0), Number(process.argv[2] ?? 100_000))))
