/** `npx tsx test/fault/kills.ts [kills]`: the random kills at full length, with the figures. Exit code 1 when anything was lost. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killLoop } from './kill-loop.js'
import { builtSession } from './session.js'

const kills = Number(process.argv[2] ?? 1000)
const built = builtSession()
const root = mkdtempSync(join(tmpdir(), 'beraad-kills-'))
const started = Date.now()
try {
  const count = await killLoop(root, built.command, kills)
  console.log(JSON.stringify({ ...count, seconds: Math.round((Date.now() - started) / 1000) }))
  process.exitCode = count.lost + count.broken + count.tempsAfterOpening > 0 ? 1 : 0
} finally {
  rmSync(root, { recursive: true, force: true })
  built.remove()
}
