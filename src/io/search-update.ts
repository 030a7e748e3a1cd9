/** Keeps the index in step with the files: what changed is put into a copy, which then takes the place of the old one. */
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  unlinkSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type Database from 'libsql'
import { readingForm } from '../core/casus/reading.js'
import { columns, documentOf } from '../core/search/document.js'
import type { Progress } from '../environment/terminal.js'
import { changedFiles, marksOf, type Marks } from './file-marks.js'
import { readCase } from './read-case.js'
import { readCaseText } from './read-file.js'
import { besides, indexName, madeOf, openOurs, ownNumber, rowsOf, type IndexPlace } from './search-file.js'
import { attempt } from './system-calls.js'

/** The index at `place`, open, with what is in `files` now. Throws the error of SQLite or of the disk; the old one is then left. */
export async function upToDate(
  root: string,
  files: readonly string[],
  place: IndexPlace,
  progress: Progress,
): Promise<Database.Database> {
  const marks = marksOf(root, files)
  const old = openOurs(place)
  const before = old === undefined ? undefined : marksIn(old)
  const changed = before === undefined ? files : changedFiles(marks, before)
  if (old !== undefined && changed.length === 0 && before?.files.length === files.length) return old
  old?.close()
  const isCopy = old !== undefined && changed.length < files.length / 2
  const beside = `${place.path}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`
  removeLeftovers(dirname(place.path))
  try {
    startFile(beside, isCopy ? place.path : undefined)
    const work = { root, marks, changed: isCopy ? changed : files, isCopy }
    await fill(new place.open(beside), ownNumber(place.program), work, progress)
    finish(beside, place.path)
  } finally {
    attempt(() => unlinkSync(beside))
    progress.end()
  }
  return new place.open(place.path)
}

interface Work {
  root: string
  marks: Marks
  changed: readonly string[]
  /** Whether the file already holds the others. */
  isCopy: boolean
}

/** Nobody else may read along, also not while the index is being made. */
function startFile(path: string, from: string | undefined): void {
  if (from === undefined) return closeSync(openSync(path, 'wx', 0o600))
  copyFileSync(from, path, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL)
  chmodSync(path, 0o600)
}

async function fill(database: Database.Database, number: number, work: Work, progress: Progress): Promise<void> {
  try {
    // A crash leaves a file that nobody looks at, so this one needs no journal.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN')
    database.exec(work.isCopy ? 'DELETE FROM stand' : madeOf)
    keepMarks(database, work.marks)
    const rows = rowsIn(database)
    for (const file of gone(rows.hashes, work.marks.files)) rows.remove(file)
    for (const [i, file] of work.changed.entries()) {
      await put(work.root, file, rows)
      progress.at(i + 1, work.changed.length)
    }
    database.exec(`PRAGMA user_version = ${number}; COMMIT`)
  } finally {
    database.close()
  }
}

function keepMarks(database: Database.Database, { files, numbers, at }: Marks): void {
  const bytes = Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength)
  database.prepare('INSERT INTO stand VALUES (?, ?, ?)').run(at, JSON.stringify(files), bytes)
}

function marksIn(database: Database.Database): Marks {
  const [row] = rowsOf(database, 'SELECT moment, paden, getallen FROM stand')
  const [at, files, bytes] = row as [number, string, Uint8Array]
  return { at, files: JSON.parse(files) as string[], numbers: new Float64Array(new Uint8Array(bytes).buffer) }
}

/** The marks were taken before the file is read, so a change in between shows at the next search. */
async function put(root: string, file: string, rows: Rows): Promise<void> {
  const known = rows.hashes.get(file)
  if (known !== undefined) {
    const source = readCaseText(root, file)
    if ('hash' in source && source.hash === known) return
    rows.remove(file)
  }
  const found = await readCase(root, file)
  if ('problems' in found) rows.add(file, '', undefined)
  else rows.add(file, found.hash, documentOf(readingForm(found.casus)))
}

function gone(hashes: ReadonlyMap<string, string>, files: readonly string[]): string[] {
  const here = new Set(files)
  return [...hashes.keys()].filter((file) => !here.has(file))
}

interface Rows {
  /** Of each file in the index; empty for a file that is no case. */
  hashes: ReadonlyMap<string, string>
  add(file: string, hash: string, document: string[] | undefined): void
  remove(file: string): void
}

/** Statements are prepared once: each takes memory until the next garbage collection. */
function rowsIn(database: Database.Database): Rows {
  const addFile = database.prepare('INSERT INTO bestanden (pad, hash, isCasus) VALUES (?, ?, ?)')
  const addWords = database.prepare(
    `INSERT INTO zoek (rowid, ${columns.join(', ')}) VALUES (?${', ?'.repeat(columns.length)})`,
  )
  const removeWords = database.prepare('DELETE FROM zoek WHERE rowid = (SELECT id FROM bestanden WHERE pad = ?)')
  const removeFile = database.prepare('DELETE FROM bestanden WHERE pad = ?')
  return {
    hashes: new Map(
      rowsOf(database, 'SELECT pad, hash FROM bestanden').map(([file, hash]) => [String(file), String(hash)]),
    ),
    add(file, hash, document) {
      const { lastInsertRowid } = addFile.run(file, hash, document === undefined ? 0 : 1)
      if (document !== undefined) addWords.run(lastInsertRowid, ...document)
    },
    remove(file) {
      removeWords.run(file)
      removeFile.run(file)
    },
  }
}

/** Brings the whole file to the disk before it gets its name. */
function finish(path: string, target: string): void {
  const fd = openSync(path, 'r+')
  try {
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
  for (const end of besides) attempt(() => unlinkSync(target + end))
  renameSync(path, target)
}

/** What a process that is no longer there was making. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = new RegExp(`^${indexName}\\.(\\d+)\\.[0-9a-f]{8}\\.tmp`).exec(name)?.[1]
    if (pid !== undefined && !isAlive(Number(pid))) attempt(() => unlinkSync(join(folder, name)))
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
