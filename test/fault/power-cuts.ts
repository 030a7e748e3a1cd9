/**
 * `npx tsx test/fault/power-cuts.ts [cuts] [mkfs]`: pulls the plug after a confirmed answer, by copying the image of the disk
 * while the session stands still: what had not reached the disk is not in the copy. Needs the rights to mount. Exit code 1 when
 * anything was lost. `mkfs` is a program and its options, such as "mkfs.ext4 -q -F".
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answersOnDisk, caseId } from './case-on-disk.js'
import { run } from './mounts.js'
import { answer, builtSession, openSession } from './session.js'

const ANSWERS = 5
const [cuts = '10', mkfs = 'mkfs.ext4 -q -F'] = process.argv.slice(2)
const built = builtSession()
const folder = mkdtempSync(join(tmpdir(), 'beraad-stroom-'))
const [image, copy, live, after] = ['schijf', 'kopie', 'levend', 'daarna'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
  string,
]
for (const mountPoint of [live, after]) mkdirSync(mountPoint)

const count = { cuts: 0, confirmed: 0, lost: 0, broken: 0 }
try {
  for (; count.cuts < Number(cuts); count.cuts++) await oneCut()
} finally {
  rmSync(folder, { recursive: true, force: true })
  built.remove()
}
console.log(JSON.stringify(count))
process.exitCode = count.lost + count.broken > 0 ? 1 : 0

async function oneCut(): Promise<void> {
  writeFileSync(image, '')
  truncateSync(image, 64 * 1024 * 1024)
  demand(...(mkfs.split(' ') as [string]), image)
  demand('mount', '-o', 'loop', image, live)
  const { session } = await openSession(built.command(live, caseId))
  try {
    for (let n = 1; n <= ANSWERS; n++)
      if ((await answer(session, `antwoord ${n}`)) !== `OPGESLAGEN ${n}`) throw new Error('not saved')
    session.kill('SIGSTOP')
    copyFileSync(image, copy)
    session.kill('SIGCONT')
    await judge()
  } finally {
    await session.end()
    demand('umount', live)
  }
}

async function judge(): Promise<void> {
  demand('mount', '-o', 'loop', copy, after)
  try {
    const found = await answersOnDisk(after).catch(() => undefined)
    if (!found) count.broken++
    count.confirmed += ANSWERS
    count.lost += ANSWERS - (found?.length ?? 0)
  } finally {
    demand('umount', after)
  }
}

function demand(program: string, ...args: string[]): void {
  if (!run(program, ...args)) throw new Error(`${program} ${args.join(' ')}: ${spawnSync(program, args).stderr}`)
}
