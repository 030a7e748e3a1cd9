/** The index on disk: one SQLite file that is never changed in place, so whoever reads it sees a whole one. */
import { closeSync, lstatSync, openSync, readSync } from 'node:fs'
import type Database from 'libsql'
import { asWritten, columns, columnWeights, documentVersion } from '../core/search/document.js'
import { matchExpression } from '../core/search/match-expression.js'
import { scorePrecision, type Searchable } from '../core/search/scan.js'
import { attempt } from './system-calls.js'
import { contentHash } from './temp-name.js'

/** Where the index is, whose it is, and how SQLite opens a file. */
export interface IndexPlace {
  path: string
  /** The build of the program and the folder: with another one, what is there counts for nothing. */
  program: string
  open: new (path: string) => Database.Database
}

export interface IndexFile extends Searchable {
  cases: number
  unread: string[]
  close(): void
}

/** What the index knows of a file. */
export interface KnownFile {
  id: number
  /** Size, times and number of the file when it was read. */
  mark: string
  /** When it was read, in milliseconds. */
  read: number
  hash: string
}

/** Opens an index that `isOurs`. Throws SQLite's error when it is damaged. */
export function openIndexFile(place: IndexPlace): IndexFile {
  const database = new place.open(place.path)
  const rows = (sql: string, ...values: unknown[]) =>
    database
      .prepare(sql)
      .raw()
      .all(...values) as unknown[][]
  const one = (sql: string, ...values: unknown[]) => rows(sql, ...values)[0]?.[0]
  return {
    cases: Number(one('SELECT count(*) FROM bestanden WHERE isCasus')),
    unread: rows('SELECT pad FROM bestanden WHERE NOT isCasus ORDER BY pad').map(([file]) => String(file)),
    has: (token) => one('SELECT 1 FROM woordenlijst WHERE term = ?', token) !== undefined,
    words: (beginning) =>
      rows(wordsWith, asWritten(beginning), asWritten(`${beginning}${last}`)).map(([term, cases]) => ({
        word: String(term).slice(asWritten('').length),
        cases: Number(cases),
      })),
    best(lookups, count) {
      const expression = matchExpression(lookups)
      if (expression === undefined) return { total: 0, files: [] }
      const files = rows(bestFiles, expression, count).map(([file]) => String(file))
      return { total: Number(one('SELECT count(*) FROM zoek WHERE zoek MATCH ?', expression)), files }
    },
    close: () => database.close(),
  }
}

/** The files in the index. Throws SQLite's error when it is damaged. */
export function knownFiles(place: IndexPlace): Map<string, KnownFile> {
  const database = new place.open(place.path)
  try {
    const rows = database.prepare('SELECT pad, id, merk, gelezen, hash FROM bestanden').raw().all() as unknown[][]
    return new Map(
      rows.map(([file, id, mark, read, hash]) => [
        String(file),
        { id: Number(id), mark: String(mark), read: Number(read), hash: String(hash) },
      ]),
    )
  } finally {
    database.close()
  }
}

/**
 * Whether the file was made by this build, for this folder, and is ours alone. SQLite does not get to see any other file:
 * the number in its head can't be guessed by who puts an index into a repository. Half a file has another head or is found damaged.
 */
export function isOurs({ path, program }: IndexPlace): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  if (!stats?.isFile() || ((stats.mode & 0o077) !== 0 && process.platform !== 'win32')) return false
  if (['-journal', '-wal'].some((end) => lstatSync(path + end, { throwIfNoEntry: false }))) return false
  const head = Buffer.alloc(64)
  const read = attempt(() => {
    const fd = openSync(path, 'r')
    try {
      return readSync(fd, head)
    } finally {
      closeSync(fd)
    }
  })
  return (
    read === head.length && head.toString('latin1', 0, 16) === sqliteHead && head.readInt32BE(60) === ownNumber(program)
  )
}

/** What stands in the head of our file: a number for this program, folder and form of the index. */
export function ownNumber(program: string): number {
  const made = [program, documentVersion, process.versions.unicode, madeOf].join('\n')
  return Buffer.from(contentHash(Buffer.from(made)), 'hex').readInt32BE()
}

/** Whether an error comes from SQLite: the index is damaged, full or held by somebody. */
export function isLost(error: unknown): boolean {
  return error instanceof Error && error.name === 'SqliteError'
}

export const indexName = 'zoek.db'

/** The tables. `zoek` holds words and where they stand, and no text that could be read back as a whole. */
export const madeOf = `
CREATE TABLE bestanden (id INTEGER PRIMARY KEY, pad TEXT NOT NULL UNIQUE, merk TEXT NOT NULL, gelezen INTEGER NOT NULL,
  hash TEXT NOT NULL, isCasus INTEGER NOT NULL);
CREATE VIRTUAL TABLE zoek USING fts5(${columns.join(', ')}, content='', contentless_delete=1, tokenize='ascii');
CREATE VIRTUAL TABLE woordenlijst USING fts5vocab(zoek, 'row');`

const wordsWith = 'SELECT term, doc FROM woordenlijst WHERE term >= ? AND term < ?'
/** No letter or digit comes behind this one. */
const last = '\u{10FFFF}'
const bestFiles = `SELECT pad FROM zoek JOIN bestanden ON bestanden.id = zoek.rowid WHERE zoek MATCH ?
  ORDER BY round(bm25(zoek, ${columnWeights.join(', ')}) * ${scorePrecision}), pad DESC LIMIT ?`
const sqliteHead = 'SQLite format 3\0'
