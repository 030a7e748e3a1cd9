/** Whether files are still as they were, told without reading them. */
import { statSync } from 'node:fs'
import { sep } from 'node:path'
import { attempt } from './system-calls.js'

/** What the file system tells of some files at one moment. */
export interface Marks {
  files: readonly string[]
  /** Four for each file: size, time of change, time of change of its entry, and its number. */
  numbers: Float64Array
  /** Milliseconds since 1970. */
  at: number
}

/** The marks of these files, which are relative to `root`. What is not there has no numbers. */
export function marksOf(root: string, files: readonly string[]): Marks {
  const at = Date.now()
  const numbers = new Float64Array(files.length * perFile)
  for (const [i, file] of files.entries()) {
    // Of what can't be looked at, such as a link to itself, nothing is known: the reader tells why.
    const stats = attempt(() => statSync(`${root}${sep}${file}`, missingIsFine))
    if (stats === undefined) continue
    // One by one: for thousands of files a list for each of them takes as long as asking.
    numbers[i * perFile] = stats.size
    numbers[i * perFile + 1] = stats.mtimeMs
    numbers[i * perFile + 2] = stats.ctimeMs
    numbers[i * perFile + 3] = stats.ino
  }
  return { files, numbers, at }
}

/**
 * The files that can have changed since the old marks were taken. Other numbers mean another file. The same numbers mean the
 * same bytes, unless the file was changed just before: then it can have changed again within one tick of the clock.
 */
export function changedFiles({ files, numbers }: Marks, old: Marks): string[] {
  const isSameList = files.length === old.files.length && files.every((file, i) => file === old.files[i])
  const before = isSameList ? undefined : new Map(old.files.map((file, i) => [file, i]))
  return files.filter((file, i) => {
    const j = before === undefined ? i : before.get(file)
    return j === undefined || !isSettled(old, j) || !haveSame(numbers, i, old.numbers, j)
  })
}

/** The same text only for the same files with the same bytes; undefined while one of them may change unseen. */
export function stateText(marks: Marks): string | undefined {
  const { files, numbers } = marks
  return files.every((_, i) => isSettled(marks, i)) ? JSON.stringify([asText(numbers), files]) : undefined
}

/** Marks as a text of one line. */
export function marksText({ files, numbers, at }: Marks): string {
  return JSON.stringify([at, asText(numbers), files])
}

function asText({ buffer, byteOffset, byteLength }: Float64Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64')
}

/** The same back. Whoever kept the text vouches for its form. */
export function readMarks(text: string): Marks {
  const [at, numbers, files] = JSON.parse(text) as [number, string, string[]]
  return { at, files, numbers: new Float64Array(new Uint8Array(Buffer.from(numbers, 'base64')).buffer) }
}

function isSettled({ numbers, at }: Marks, i: number): boolean {
  const mtime = numbers[i * perFile + 1]!
  const ctime = numbers[i * perFile + 2]!
  return mtime > 0 && Math.max(mtime, ctime) + settlingTime < at
}

function haveSame(numbers: Float64Array, i: number, others: Float64Array, j: number): boolean {
  for (let k = 0; k < perFile; k++) if (numbers[i * perFile + k] !== others[j * perFile + k]) return false
  return true
}

const perFile = 4
const missingIsFine = { throwIfNoEntry: false } as const

/** Milliseconds: the coarsest clock of a file system (FAT) ticks once in two seconds. */
const settlingTime = 2000
