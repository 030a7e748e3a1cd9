/** The index on disk: it gives the answers that the files give, whatever happened to it. */
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UserError } from '../../src/core/errors.js'
import type { CasusFile } from '../../src/core/casus/schema.js'
import { parseQuery } from '../../src/core/search/query.js'
import { resolve } from '../../src/core/search/resolve.js'
import type { Searchable } from '../../src/core/search/scan.js'
import { newText } from '../../src/core/text/serialize.js'
import { forgetSearch, openSearchIndex } from '../../src/io/search-index.js'
import { listCases } from '../../src/io/case-folder.js'
import { indexFile } from '../../src/io/search-file.js'
import { upToDate } from '../../src/io/search-update.js'
import { aCasusFile } from '../builders.js'
import { scratch } from './folder.js'

const newFolder = scratch()
const progress = { at: () => undefined, end: () => undefined }
const questions = [
  'laptop',
  'de',
  'gelijk*',
  '"recht op"',
  'vergunnnig',
  'beginsel:onderwijs',
  'status:concept -laptop',
  '-zee',
  'zee',
]

function put(root: string, name: string, partial: Partial<CasusFile>): void {
  mkdirSync(join(root, 'cases'), { recursive: true })
  writeFileSync(join(root, 'cases', `${name}.yaml`), newText(aCasusFile({ id: name, ...partial })))
}

/** A folder with so many cases that an index is worth it. */
function manyCases(): string {
  const root = newFolder()
  for (let i = 0; i < 100; i++) put(root, `c${i}`, { titel: `Vergunning nummer ${i}` })
  return root
}

/** What a collection answers: the numbers, the order and the words that were guessed. */
function answers(index: Searchable): unknown[] {
  return questions.map((question) => {
    const { lookups, corrections } = resolve(parseQuery([question]), index)
    return { question, corrections, ...index.best(lookups, 50) }
  })
}

async function kept(root: string, program = 'proef') {
  const index = await openSearchIndex(root, program, progress)
  try {
    return answers(index)
  } finally {
    index.close()
  }
}

async function fromFiles(root: string) {
  return answers(await openSearchIndex(root, undefined, progress))
}

const indexOf = (root: string) => join(root, '.beraad', 'zoek.db')

test('na willekeurige wijzigingen geeft de bijgewerkte index wat de bestanden geven', async () => {
  const titel = fc.constantFrom('Laptop', 'Vergunning aan zee', 'Gelijke gevallen', 'De zee, de zee', 'Zee')
  const edit = fc.record({ name: fc.integer({ min: 0, max: 5 }), titel: fc.option(titel), broken: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(edit, { maxLength: 4 }), { minLength: 1, maxLength: 4 }), async (rounds) => {
      const root = newFolder()
      for (let i = 0; i < 6; i++) put(root, `c${i}`, {})
      const place = { path: join(root, 'zoek.db'), program: 'proef', open: Database }
      for (const edits of [[], ...rounds]) {
        for (const { name, titel, broken } of edits) {
          const file = join(root, 'cases', `c${name}.yaml`)
          if (titel === null) rmSync(file, { force: true })
          else put(root, `c${name}`, { titel })
          if (broken) appendFileSync(file, '\nid: dubbel\n')
        }
        const index = indexFile(await upToDate(root, await listCases(root), place, progress))
        const found = [answers(index), index.cases, index.unread]
        index.close()
        const scan = await openSearchIndex(root, undefined, progress)
        expect(found).toEqual([answers(scan), scan.cases, scan.unread])
      }
      rmSync(root, { recursive: true })
    }),
    { numRuns: Number(process.env['BERAAD_RUNS'] ?? 40) },
  )
}, 1_200_000)

/** Words in case texts that mean something to FTS5, to a terminal or to a reader of text. */
const hostile = [
  '"zee" OR velden:*',
  'NEAR(zee laptop, 2) AND NOT *',
  "'; DROP TABLE zoek; --",
  'titel : zee ^laptop + {a b}',
  '-laptop --zee "',
  'zee\u0000laptop',
  '\u202Elaptop\u202C zee\u2066',
  'z'.repeat(10_000),
  `${'e\u0301'.repeat(5000)} zee`,
  '\uD800 los \uDC00 zee',
  '¬ ·laptop status=concept',
  '%s %n \\ ` $(rm) \u2028 zee',
]

test('vijandige teksten in elk veld: de index geeft wat de bestanden geven', async () => {
  const root = manyCases()
  for (const [i, text] of hostile.entries())
    put(root, `h${i}`, {
      titel: text,
      kernpunten: text,
      trefwoorden: [text],
      beslissing: { aanleiding: text, handeling: text, vorm: 'doen', vraag: text },
      belanghebbenden: [{ id: 'b1', naam: text, geraakt: text, gehoord: true }],
      beslisser: { functie: text, orgaan: text, mandaat: text },
      informatie: {
        feiten: [{ id: 'f1', tekst: text, bron: text }],
        kaders: [{ id: 'k1', naam: text, strekking: text }],
      },
      argumenten: [{ id: 'a1', kant: 'pro', stelling: text, beginsel: text, belanghebbenden: ['b1'] }],
      conclusie: { oordeel: 'ja', tekst: text, maatregelen: [{ id: 'm1', tekst: text, eigenaar: text }] },
    })
  expect(await kept(root)).toEqual(await fromFiles(root))
  const index = await openSearchIndex(root, 'proef', progress)
  const scan = await openSearchIndex(root, undefined, progress)
  for (const text of hostile)
    for (const question of [[text], ...(/["\s:-]/.test(text) ? [] : [[`${text.slice(0, 9)}*`]]), ['zee'], ['-zee']])
      expect(whatComes(question, index), JSON.stringify(question).slice(0, 80)).toEqual(whatComes(question, scan))
  expect(index.unread).toEqual(scan.unread)
  index.close()
}, 60_000)

/** What is found, or what is said of the question. */
function whatComes(question: string[], index: Searchable): unknown {
  try {
    return index.best(resolve(parseQuery(question), index).lookups, 200)
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
}

test('de index is alleen voor de eigenaar, ziet git niet, en is er pas bij veel casussen', async () => {
  const small = newFolder()
  put(small, 'c1', {})
  await kept(small)
  expect(existsSync(join(small, '.beraad'))).toBe(false)
  const root = manyCases()
  expect(await kept(root)).toEqual(await fromFiles(root))
  expect(statSync(indexOf(root)).mode & 0o777).toBe(0o600)
  expect(readFileSync(join(root, '.beraad', '.gitignore'), 'utf8')).toBe('*\n')
})

test('een wijziging van dezelfde lengte met dezelfde tijd valt op', async () => {
  const root = manyCases()
  await kept(root)
  const file = join(root, 'cases', 'c7.yaml')
  const { atime, mtime } = statSync(file)
  put(root, 'c7', { titel: 'Vergunnink nummer 7' })
  utimesSync(file, atime, mtime)
  const index = await openSearchIndex(root, 'proef', progress)
  expect(index.best(resolve(parseQuery(['vergunnink']), index).lookups, 9).files).toEqual(['cases/c7.yaml'])
  index.close()
})

const damage: Record<string, (path: string) => void> = {
  'half geschreven is': (path) => truncateSync(path, statSync(path).size / 2),
  'leeg is': (path) => truncateSync(path, 0),
  'iets anders is': (path) => writeFileSync(path, 'geen index\n'.repeat(1000)),
  'vanaf de tweede bladzijde onzin is': (path) => {
    const bytes = readFileSync(path)
    writeFileSync(path, bytes.fill(0x5a, 4096))
  },
  'iedereen kan lezen': (path) => chmodSync(path, 0o644),
  'heeft een dagboek naast zich': (path) => writeFileSync(`${path}-journal`, 'x'.repeat(2000)),
  'een map is': (path) => {
    rmSync(path)
    mkdirSync(path)
  },
  'weg is': (path) => rmSync(path),
  'van een andere map komt': (path) => {
    // Another place for the folder: another number in its head.
    renameSync(join(path, '..'), join(path, '..', '..', 'oud'))
    mkdirSync(join(path, '..'))
    copyFileSync(join(path, '..', '..', 'oud', 'zoek.db'), path)
    chmodSync(path, 0o600)
  },
}

test.each(Object.entries(damage))('een index die %s, verandert niets aan wat je vindt', async (_, harm) => {
  const root = manyCases()
  await kept(root)
  harm(indexOf(root))
  expect(await kept(root)).toEqual(await fromFiles(root))
})

test('de index van een andere versie van het programma telt niet', async () => {
  const root = manyCases()
  await kept(root)
  const before = statSync(indexOf(root)).ino
  expect(await kept(root, 'nieuwer')).toEqual(await fromFiles(root))
  expect(statSync(indexOf(root)).ino).not.toBe(before)
})

test('wie op een andere index schrijft of hem vasthoudt, houdt het zoeken niet op', async () => {
  const root = manyCases()
  await kept(root)
  const other = new Database(indexOf(root))
  other.exec('BEGIN EXCLUSIVE')
  put(root, 'c5', { titel: 'Laptop aan zee' })
  expect(await kept(root)).toEqual(await fromFiles(root))
  other.close()
})

test('vergeten haalt de index weg, en wat een afgebroken zoekopdracht liet liggen', async () => {
  const root = manyCases()
  await kept(root)
  writeFileSync(join(root, '.beraad', 'zoek.db.999999.0123abcd.tmp'), 'rest')
  expect(await forgetSearch(root)).toBe(true)
  expect(readdirSync(join(root, '.beraad'))).toEqual(['.gitignore'])
  expect(await forgetSearch(root)).toBe(false)
  mkdirSync(join(root, '.beraad/zoek.db'), { recursive: true })
  expect(await forgetSearch(root)).toBe(true)
})

test('wat een gestopt programma liet liggen, ruimt de volgende zoekopdracht op', async () => {
  const root = manyCases()
  await kept(root)
  writeFileSync(join(root, '.beraad', 'zoek.db.999999.0123abcd.tmp'), 'rest')
  put(root, 'c5', { titel: 'Anders' })
  await kept(root)
  expect(readdirSync(join(root, '.beraad'))).toEqual(['.gitignore', 'zoek.db'])
})
