/**
 * `npx tsx test/fault/power-cuts.ts [cuts]`: pulls the plug after confirmed answers, so often on each file system, by copying the
 * image of the disk while the session stands still: what had not reached the disk is not in the copy. Needs the rights to mount;
 * a file system whose program is not here is told and skipped. Exit code 1 when anything was lost.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answersOnDisk, caseId } from './case-on-disk.js'
import { run } from './mounts.js'
import { answer, builtSession, openSession } from './session.js'

const ANSWERS = 5
// Without it ext4 writes a renamed file early by itself, which would hide a missing fsync.
const bare = 'noauto_da_alloc'
const systems: readonly (readonly [name: string, make: string, options: string])[] = [
  ['ext4', 'mkfs.ext4 -q -F', 'loop'],
  [`ext4 ${bare}`, 'mkfs.ext4 -q -F', `loop,${bare}`],
  ['xfs', 'mkfs.xfs -q -f', 'loop'],
  ['btrfs', 'mkfs.btrfs -q -f', 'loop'],
]
// The smallest that all of them take.
const IMAGE_BYTES = 320 * 1024 * 1024

const cuts = Number(process.argv[2] ?? 10)
const built = await builtSession()
const folder = mkdtempSync(join(tmpdir(), 'beraad-stroom-'))
const [image, copy, disk] = ['beeld', 'kopie', 'schijf'].map((name) => join(folder, name)) as [string, string, string]
mkdirSync(disk)

try {
  for (const [name, make, options] of systems) await cutOn(name, make, options)
} finally {
  rmSync(folder, { recursive: true, force: true })
  built.remove()
}

async function cutOn(name: string, make: string, options: string): Promise<void> {
  const count = { cuts: 0, confirmed: 0, lost: 0, broken: 0 }
  if (!run('sh', '-c', `command -v ${make.split(' ')[0]}`))
    return console.warn(`overgeslagen: ${name}, want ${make.split(' ')[0]} is er niet`)
  for (; count.cuts < cuts; count.cuts++) {
    const found = await oneCut(make, options)
    count.confirmed += ANSWERS
    count.lost += ANSWERS - (found?.length ?? 0)
    if (!found) count.broken++
  }
  console.log(name, JSON.stringify(count))
  if (count.lost + count.broken > 0) process.exitCode = 1
}

/** The answers that are there after the cut; undefined when the file is gone or broken. */
async function oneCut(make: string, options: string): Promise<string[] | undefined> {
  rmSync(image, { force: true })
  writeFileSync(image, '')
  truncateSync(image, IMAGE_BYTES)
  demand(...(make.split(' ') as [string]), image)
  await mounted(image, options, async () => {
    const { session } = await openSession(built.command(disk, caseId))
    for (let n = 1; n <= ANSWERS; n++)
      if ((await answer(session, `antwoord ${n}`)) !== `OPGESLAGEN ${n}`) throw new Error('not saved')
    session.kill('SIGSTOP')
    demand('cp', '--sparse=always', image, copy)
    session.kill('SIGKILL')
    await session.ended
  })
  return mounted(copy, options, () => answersOnDisk(disk).catch(() => undefined))
}

async function mounted<T>(file: string, options: string, work: () => Promise<T>): Promise<T> {
  demand('mount', '-o', options, file, disk)
  try {
    return await work()
  } finally {
    demand('umount', disk)
  }
}

function demand(program: string, ...args: string[]): void {
  if (!run(program, ...args)) throw new Error(`${program} ${args.join(' ')}: ${spawnSync(program, args).stderr}`)
}
