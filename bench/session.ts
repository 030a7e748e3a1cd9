/** From Enter to the next question on a case of 60 arguments in a lijn of 40 factors, with the durable save apart; and memory over 600 answers. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Lijn } from '../src/core/casus/lijn.js'
import type { CasusFile } from '../src/core/casus/schema.js'
import { questionLines } from '../src/core/session/screens.js'
import { currentSlot, startSession, type Session } from '../src/core/session/session.js'
import { takeLine } from '../src/core/session/turn.js'
import { openCaseStore } from '../src/io/case-store.js'
import { readMethod } from '../src/io/method-file.js'

const answers = 600
const folder = await mkdtemp(join(tmpdir(), 'beraad-bench-'))
await mkdir(join(folder, 'cases'))
const context = { method: await readMethod(folder, 'beraad'), today: '2025-03-11', earlier: {} }
const open = await (await openCaseStore(folder)).create(aCase())
const thinking: number[] = []
const saving: number[] = []
const memory: number[] = []

const lijnen = new Map([['meting', aLijn()]])
let session: Session = { ...startSession(open.casus(), { known: { lijnen } }), at: 'argumenten.+' }
for (let i = 0; i < answers; i++) {
  const start = performance.now()
  // Correcting one argument over and over: the case stays at 60 arguments.
  const line = session.at === 'argumenten.+' ? `wijzig a${(i % 60) + 1}` : answerFor(session, i)
  const turn = takeLine(session, line, context)
  if (turn.error !== undefined) throw new Error(`${session.at}: ${line}: ${turn.error}`)
  const slot = currentSlot(turn.session)!
  questionLines(turn.session, slot, context)
  const thought = performance.now()
  if (turn.session.file !== session.file) {
    await open.save(turn.session.file)
    saving.push(performance.now() - thought)
  }
  thinking.push(thought - start)
  session = turn.session
  if (i % 100 === 99) memory.push(heapAfterCleaning())
}
await open.close()
await rm(folder, { recursive: true })

console.log(
  `Enter to next question, 60 arguments: p50 ${quantile(thinking, 0.5)} ms, p95 ${quantile(thinking, 0.95)} ms (reach 50)`,
)
console.log(`Durable save: p50 ${quantile(saving, 0.5)} ms, p95 ${quantile(saving, 0.95)} ms, ${saving.length} saves`)
console.log(`Heap per 100 answers, MB: ${memory.map((bytes) => (bytes / 1e6).toFixed(1)).join(' ')}`)

function answerFor({ at }: Session, i: number): string {
  const key = at!.split('.').at(-1)
  const texts: Record<string, string> = {
    stelling: `Wat telt, is punt ${i}.`,
    kant: 'pro',
    belanghebbenden: 'b1',
    soort: 'belang',
    perspectief: '1',
    factor: '1',
  }
  return texts[key!] ?? ''
}

function aCase(): CasusFile {
  return {
    schemaVersie: 1,
    id: '2025-03-11-meting',
    titel: 'Meting',
    lijn: 'meting',
    soort: 'beraad',
    status: 'concept',
    vertrouwelijkheid: 'intern',
    belanghebbenden: Array.from({ length: 8 }, (_, i) => ({
      id: `b${i + 1}`,
      naam: `partij ${i + 1}`,
      geraakt: 'merkt het',
      gehoord: true,
    })),
    argumenten: Array.from({ length: 60 }, (_, i) => ({
      id: `a${i + 1}`,
      kant: i % 2 === 0 ? 'pro' : 'contra',
      stelling: `Dit is argument nummer ${i + 1}, met een zin van gewone lengte erbij.`,
      belanghebbenden: [`b${(i % 8) + 1}`],
      soort: 'belang',
      perspectief: 'juridisch',
    })),
  }
}

function aLijn(): Lijn {
  const factoren = Array.from({ length: 40 }, (_, i) => ({
    id: `factor-${i + 1}`,
    kant: i % 2 === 0 ? ('pro' as const) : ('contra' as const),
    definitie: `Dit is omstandigheid nummer ${i + 1}, in een zin van gewone lengte.`,
    ingevoerd: '2020-01-01',
  }))
  return { schemaVersie: 1, lijn: 'meting', vraag: 'Behoort dit?', factoren }
}

function heapAfterCleaning(): number {
  ;(globalThis as { gc?: () => void }).gc?.()
  return process.memoryUsage().heapUsed
}

function quantile(values: number[], part: number): string {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!.toFixed(1)
}
