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
  statSync,
  unlinkSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type Database from 'libsql'
import { readingForm } from '../core/casus/reading.js'
import { columns, documentOf } from '../core/search/document.js'
import type { Progress } from '../environment.js'
import { readCase } from './read-case.js'
import { readCaseText } from './read-file.js'
import { indexName, isOurs, knownFiles, madeOf, ownNumber, type IndexPlace, type KnownFile } from './search-file.js'
import { attempt } from './system-calls.js'

/** Makes the index at `place` hold what is in `files` now, or leaves the old one. Throws the error of SQLite or the disk. */
export async function updatedIndex(
  root: string,
  files: readonly string[],
  place: IndexPlace,
  progress: Progress,
): Promise<void> {
  const isThere = isOurs(place)
  const known = isThere ? knownFiles(place) : new Map<string, KnownFile>()
  const now = Date.now()
  const marks = files.map((file) => ({ file, mark: markOf(join(root, file)) }))
  const changed = marks.filter(({ file, mark }) => !isSame(known.get(file), mark))
  const here = new Set(files)
  const gone = [...known].filter(([file]) => !here.has(file)).map(([, { id }]) => id)
  if (isThere && changed.length === 0 && gone.length === 0) return
  removeLeftovers(dirname(place.path))
  const beside = `${place.path}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`
  try {
    const isCopy = changed.length < files.length / 2 && isThere
    startFile(beside, isCopy ? place.path : undefined)
    const work = { root, changed, gone: isCopy ? gone : [], known: isCopy ? known : new Map<string, KnownFile>(), now }
    await fill(beside, place, work, progress)
    finish(beside, place.path)
  } finally {
    attempt(() => unlinkSync(beside))
    progress.end()
  }
}

interface Work {
  root: string
  changed: readonly { file: string; mark: string }[]
  /** Rows of files that are no longer there. */
  gone: readonly number[]
  known: ReadonlyMap<string, KnownFile>
  now: number
}

/** What the file system tells of a file. Any change of it shows, unless it happens within the same tick of its clock. */
function markOf(path: string): string {
  const stats = attempt(() => statSync(path, { bigint: true }))
  return stats === undefined ? '' : [stats.size, stats.mtimeNs, stats.ctimeNs, stats.ino, stats.dev].join(' ')
}

/** A file that was changed just before it was read can have been changed just after, with the same times: it is read again. */
function isSame(known: KnownFile | undefined, mark: string): boolean {
  if (known === undefined || mark === '' || known.mark !== mark) return false
  const [, mtime, ctime] = mark.split(' ')
  return [mtime, ctime].every((time) => Number(time) / 1e6 + settlingTime < known.read)
}

/** Nobody else may read along, also not while the index is being made. */
function startFile(path: string, from: string | undefined): void {
  if (from !== undefined) copyFileSync(from, path, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL)
  else closeSync(openSync(path, 'wx', 0o600))
  chmodSync(path, 0o600)
}

async function fill(path: string, place: IndexPlace, work: Work, progress: Progress): Promise<void> {
  const database = new place.open(path)
  try {
    // A crash leaves a file that nobody looks at, so this one needs no journal.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN')
    if (work.known.size === 0) database.exec(madeOf)
    for (const id of work.gone) remove(database, id)
    for (const [i, one] of work.changed.entries()) {
      await put(database, work, one)
      progress.at(i + 1, work.changed.length)
    }
    database.exec(`PRAGMA user_version = ${ownNumber(place.program)}; COMMIT`)
  } finally {
    database.close()
  }
}

/** The mark was taken before the file is read, so a change in between shows at the next search. */
async function put(
  database: Database.Database,
  { root, known, now }: Work,
  { file, mark }: Work['changed'][number],
): Promise<void> {
  const old = known.get(file)
  if (old !== undefined) {
    const source = readCaseText(root, file)
    if ('hash' in source && source.hash === old.hash)
      return void database.prepare('UPDATE bestanden SET merk = ?, gelezen = ? WHERE id = ?').run(mark, now, old.id)
    remove(database, old.id)
  }
  const found = await readCase(root, file)
  const isCasus = !('problems' in found)
  const { lastInsertRowid } = database
    .prepare('INSERT INTO bestanden (pad, merk, gelezen, hash, isCasus) VALUES (?, ?, ?, ?, ?)')
    .run(file, mark, now, isCasus ? found.hash : '', isCasus ? 1 : 0)
  if (isCasus)
    database
      .prepare(`INSERT INTO zoek (rowid, ${columns.join(', ')}) VALUES (?${', ?'.repeat(columns.length)})`)
      .run(lastInsertRowid, ...documentOf(readingForm(found.casus)))
}

function remove(database: Database.Database, id: number): void {
  database.prepare('DELETE FROM zoek WHERE rowid = ?').run(id)
  database.prepare('DELETE FROM bestanden WHERE id = ?').run(id)
}

/** Brings the whole file to the disk before it gets its name. The old one goes first where it can't be replaced. */
function finish(path: string, target: string): void {
  const fd = openSync(path, 'r+')
  try {
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
  for (const end of ['-journal', '-wal', '-shm']) attempt(() => unlinkSync(target + end))
  renameSync(path, target)
}

/** What a process that is no longer there was making. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = new RegExp(`^${indexName}\\.(\\d+)\\.[0-9a-f]{8}\\.tmp`).exec(basename(name))?.[1]
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

/** Milliseconds: the coarsest clock of a file system (FAT) ticks once in two seconds. */
const settlingTime = 2000
