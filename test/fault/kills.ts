/**
 * `npx tsx test/fault/kills.ts [kills] [terminal] [again]`: the random kills at full length, with the figures;
 * with `terminal` of the built program in a terminal, with `again` also three times while the next session recovers. Exit code 1 when anything was lost.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killLoop } from './kill-loop.js'
import { builtSession, startSession } from './session.js'
import { startInTerminal } from './terminal-session.js'

const [kills = '1000', ...ways] = process.argv.slice(2)
const built = await builtSession()
const start = (root: string, id: string) => startSession(built.command(root, id))
const root = mkdtempSync(join(tmpdir(), 'beraad-kills-'))
const started = Date.now()
try {
  const plan = ways.includes('terminal')
    ? { start: startInTerminal, words: 5, within: 200 }
    : { start, words: 600, within: 40 }
  const count = await killLoop(root, { kills: Number(kills), ...plan, again: ways.includes('again') ? 3 : 0 })
  console.log(JSON.stringify({ ...count, seconds: Math.round((Date.now() - started) / 1000) }))
  process.exitCode = count.lost + count.broken + count.tempsAfterOpening > 0 ? 1 : 0
} finally {
  rmSync(root, { recursive: true, force: true })
  built.remove()
}
