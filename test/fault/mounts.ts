/** Small and read-only file systems for the fault tests, where mounting is allowed. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Why nothing can be mounted here, told once on the screen too; undefined when it can. */
export function mountMissing(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'beraad-mount-'))
  const isMounted = run('mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder)
  if (isMounted) run('umount', folder)
  rmSync(folder, { recursive: true })
  if (isMounted) return undefined
  const reason = 'koppelen van bestandssystemen (mount) mag hier niet'
  console.warn(`overgeslagen: ${reason}`)
  return reason
}

/** Does the work in a file system of so many kilobytes. */
export async function onSmallDisk(folder: string, kilobytes: number, work: () => Promise<void>): Promise<void> {
  demand('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder)
  try {
    await work()
  } finally {
    demand('umount', folder)
  }
}

/** Does the work while the folder is mounted read-only: not even the administrator can write in it. */
export async function onReadOnlyDisk(folder: string, work: () => Promise<void>): Promise<void> {
  demand('mount', '--bind', folder, folder)
  try {
    demand('mount', '-o', 'remount,ro,bind', folder)
    await work()
  } finally {
    demand('umount', folder)
  }
}

/** Whether a program ran well. */
export function run(program: string, ...args: string[]): boolean {
  return spawnSync(program, args).status === 0
}

function demand(program: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`)
}
