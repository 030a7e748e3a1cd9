/** A session without questions, for the fault tests: every line on stdin is an answer, every durable save is told on stdout. */
import { createInterface } from 'node:readline'
import type { CasusFile } from '../../src/core/casus/schema.js'
import { UserError } from '../../src/core/errors.js'
import { ChangedOutside } from '../../src/core/save-errors.js'
import type { CaseStore, OpenCase } from '../../src/environment/cases.js'
import { openCaseStore } from '../../src/io/case-store.js'
import { aCasusFile } from '../builders.js'

const [root, id] = process.argv.slice(2) as [string, string]

/** Waits for a first line, so that a test can attach to the process before anything is opened. */
async function main(): Promise<void> {
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]()
  say('BEGIN')
  await lines.next()
  const open = await begin(await openCaseStore(root))
  for (const notice of open.notices) say(`MELDING ${notice}`)
  let casus = open.casus()
  say(`KLAAR ${notesOf(casus).length}`)
  for (let line = await lines.next(); !line.done; line = await lines.next()) {
    casus = { ...casus, parkeerplaats: [...notesOf(casus), line.value] }
    casus = await keep(open, casus)
  }
  await open.close()
}

async function begin(store: CaseStore): Promise<OpenCase> {
  try {
    return await store.open(id)
  } catch (error) {
    if (!(error instanceof UserError) || !error.message.startsWith('Er is geen casus')) throw error
    return store.create(aCasusFile({ id }))
  }
}

/** After a failed save the answers stay in the session, and go along with the next one. */
async function keep(open: OpenCase, casus: CasusFile): Promise<CasusFile> {
  try {
    await open.save(casus)
    say(`OPGESLAGEN ${notesOf(casus).length}`)
    return casus
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    if (!(error instanceof ChangedOutside)) return (say(`MISLUKT ${error.message}`), casus)
    say('GEWIJZIGD')
    const now = await open.reload()
    const ours = notesOf(casus).filter((note) => !notesOf(now).includes(note))
    return keep(open, { ...now, parkeerplaats: [...notesOf(now), ...ours] })
  }
}

function notesOf(casus: CasusFile): string[] {
  return casus.parkeerplaats ?? []
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

main().catch((error: unknown) => {
  if (!(error instanceof UserError)) throw error
  say(`FOUT ${error.code} ${error.message} ${error.advice}`)
  process.exitCode = error.code
})
