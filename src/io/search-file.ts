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

/** Searches in an open index. Every call throws SQLite's error when the index is damaged. */
export function indexFile(database: Database.Database): IndexFile {
  const one = (sql: string, ...values: unknown[]) => rowsOf(database, sql, ...values)[0]?.[0]
  return {
    cases: Number(one('SELECT count(*) FROM bestanden WHERE isCasus')),
    unread: rowsOf(database, 'SELECT pad FROM bestanden WHERE NOT isCasus ORDER BY pad').map(([file]) => String(file)),
    has: (token) => one('SELECT 1 FROM woordenlijst WHERE term = ?', token) !== undefined,
    words: (beginning) =>
      rowsOf(database, wordsWith, asWritten(beginning), asWritten(`${beginning}${last}`)).map(([term, cases]) => ({
        word: String(term).slice(asWritten('').length),
        cases: Number(cases),
      })),
    best(lookups, count) {
      const expression = matchExpression(lookups)
      if (expression === undefined) return { total: 0, files: [] }
      const files = rowsOf(database, bestFiles, expression, count).map(([file]) => String(file))
      return { total: Number(one('SELECT count(*) FROM zoek WHERE zoek MATCH ?', expression)), files }
    },
    close: () => database.close(),
  }
}

/** The index at this place, open; undefined where there is none that was made for this program and folder. */
export function openOurs(place: IndexPlace): Database.Database | undefined {
  return isOurs(place) ? new place.open(place.path) : undefined
}

/** The rows of one statement. Values are bound, never pasted. */
export function rowsOf(database: Database.Database, sql: string, ...values: unknown[]): unknown[][] {
  const statement = database.prepare(sql).raw()
  return statement.all(...values) as unknown[][]
}

/** What stands in the head of our file: a number for this program, folder and form of the index. */
export function ownNumber(program: string): number {
  const made = [program, documentVersion, process.versions.unicode, madeOf].join('\n')
  return Buffer.from(contentHash(Buffer.from(made)), 'hex').readInt32BE()
}

/** Whether an error comes from SQLite: the index is damaged, or it can't be written. */
export function isLost(error: unknown): boolean {
  return error instanceof Error && error.name === 'SqliteError'
}

/**
 * Whether the file was made by this build, for this folder, and is ours alone. SQLite does not get to see any other file:
 * the number in its head can't be known to who puts an index into a repository. Half a file is found damaged when it is read.
 */
function isOurs({ path, program }: IndexPlace): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  if (!stats?.isFile() || ((stats.mode & 0o077) !== 0 && process.platform !== 'win32')) return false
  if (besides.some((end) => lstatSync(path + end, { throwIfNoEntry: false }))) return false
  const head = attempt(() => headOf(path))
  return head?.toString('latin1', 0, 16) === sqliteHead && head.readInt32BE(60) === ownNumber(program)
}

function headOf(path: string): Buffer | undefined {
  const head = Buffer.alloc(64)
  const fd = openSync(path, 'r')
  try {
    return readSync(fd, head) === head.length ? head : undefined
  } finally {
    closeSync(fd)
  }
}

export const indexName = 'zoek.db'

/** What SQLite could find beside a file and would follow; ours never has any. */
export const besides = ['-journal', '-wal', '-shm']

/** The tables. `stand` is what the file system told of all files; `zoek` holds words and where they stand, not the texts. */
export const madeOf = `
CREATE TABLE stand (moment INTEGER NOT NULL, paden TEXT NOT NULL, getallen BLOB NOT NULL);
CREATE TABLE bestanden (id INTEGER PRIMARY KEY, pad TEXT NOT NULL UNIQUE, hash TEXT NOT NULL, isCasus INTEGER NOT NULL);
CREATE VIRTUAL TABLE zoek USING fts5(${columns.join(', ')}, content='', contentless_delete=1, tokenize='ascii');
CREATE VIRTUAL TABLE woordenlijst USING fts5vocab(zoek, 'row');`

const wordsWith = 'SELECT term, doc FROM woordenlijst WHERE term >= ? AND term < ?'
/** No letter or digit comes behind this one. */
const last = '\u{10FFFF}'
const bestFiles = `SELECT pad FROM zoek JOIN bestanden ON bestanden.id = zoek.rowid WHERE zoek MATCH ?
  ORDER BY round(bm25(zoek, ${columnWeights.join(', ')}) * ${scorePrecision}), pad DESC LIMIT ?`
const sqliteHead = 'SQLite format 3\0'
