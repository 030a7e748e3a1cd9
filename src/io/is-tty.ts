/** Whether a standard stream is a terminal. */
import { fstatSync, statSync } from 'node:fs'
import { attempt } from './system-calls.js'

/** `node:tty` brings all of networking along, so it is loaded only where there may be a terminal. */
export function isTty(fd: 0 | 1 | 2): boolean {
  return mayBeTerminal(fd) && process.getBuiltinModule('node:tty').isatty(fd)
}

/** A pipe, a file and /dev/null are none. True where that can't be told. */
function mayBeTerminal(fd: number): boolean {
  const stats = attempt(() => fstatSync(fd))
  if (process.platform === 'win32' || stats === undefined) return true
  return stats.isCharacterDevice() && stats.rdev !== attempt(() => statSync('/dev/null').rdev)
}
