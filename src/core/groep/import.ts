/** From a table to the members of a group: a plan of what it adds and changes, or everything that is wrong with it. */
import type { CasusFile } from '../casus/schema.js'
import { setAt } from '../session/path.js'
import { equalData } from '../text/equal.js'
import { lidKeyOf, readLidValue, type LidContext, type LidKey } from './kolommen.js'
import { lidContext, withValue, type LidFile } from './lid.js'

/** A table as it was read: the head, and the rows with cells. */
export interface Tabel {
  kop: readonly string[]
  rijen: readonly Rij[]
}

/** `nummer`: as a spreadsheet counts, so the head is row 1. */
interface Rij {
  nummer: number
  cellen: readonly string[]
}

/** What is wrong, and where. It never repeats a cell: that may be about a person. */
export interface Fout {
  rij: number
  /** The key, or the number of a column without one; absent for a whole row. */
  kolom?: string
  melding: string
}

export interface Plan {
  file: CasusFile
  nieuw: string[]
  gewijzigd: { lid: string; kolommen: LidKey[] }[]
  gelijk: number
}

/** How a table is read. */
export interface ImportOptions {
  today: string
  /** Columns that are left out, such as a key of one's own system. */
  negeer: readonly string[]
}

/**
 * All or nothing: the case with the members of the table, or all faults. A row stands for the member in its cell `id`;
 * without such a column the first row is l1, and then a row may add or repeat but not change. An empty cell leaves what
 * is there. So the same table twice changes nothing the second time.
 */
export function planImport(file: CasusFile, { kop, rijen }: Tabel, options: ImportOptions): Plan | { fouten: Fout[] } {
  const { kolommen, fouten } = readHead(kop, options.negeer)
  if (fouten.length > 0) return { fouten }
  if (rijen.length > MOST)
    return { fouten: [{ rij: rijen[MOST]!.nummer, melding: `Meer dan ${MOST} rijen passen niet.` }] }
  const { groep } = file
  const known = new Map((groep?.leden ?? []).map((lid) => [lid.id, lid]))
  const context = lidContext(file, options.today)
  const read = rijen.map((rij, i) => readRow(rij, i, { kolommen, known, context, gone: new Set(file.vervallen) }))
  const all = [...read.flatMap((row) => row.fouten), ...twins(read)]
  return all.length > 0 ? { fouten: all.toSorted((a, b) => a.rij - b.rij) } : planOf(file, known, read)
}

type Kolom = LidKey | 'id' | undefined

/** Which key each column holds; undefined for one that is left out. */
function readHead(kop: readonly string[], negeer: readonly string[]): { kolommen: Kolom[]; fouten: Fout[] } {
  const left = new Set(negeer.map(plain))
  const kolommen = kop.map((name) => (left.has(plain(name)) ? undefined : keyOf(name)))
  const fouten = kop.flatMap((name, i): Fout[] => {
    const kolom = `kolom ${i + 1}`
    if (left.has(plain(name))) return []
    if (kolommen[i] === undefined) return [{ rij: 1, kolom, melding: unknownColumn }]
    if (kolommen.indexOf(kolommen[i]) < i) return [{ rij: 1, kolom, melding: 'Deze kolom staat er tweemaal.' }]
    return []
  })
  return { kolommen, fouten }
}

function keyOf(name: string): Kolom {
  return plain(name) === 'id' ? 'id' : lidKeyOf(name)
}

function plain(name: string): string {
  return name.trim().toLowerCase()
}

interface Around {
  kolommen: readonly Kolom[]
  known: ReadonlyMap<string, LidFile>
  context: LidContext
  /** Kenmerken that lapsed. */
  gone: ReadonlySet<string>
}

interface Gelezen {
  nummer: number
  lid: LidFile
  kolommen: LidKey[]
  fouten: Fout[]
}

function readRow({ nummer, cellen }: Rij, i: number, { kolommen, known, context, gone }: Around): Gelezen {
  const fouten: Fout[] = []
  const say = (melding: string, kolom?: string) => fouten.push({ rij: nummer, ...(kolom && { kolom }), melding })
  const at = kolommen.indexOf('id')
  const id = at === -1 ? `l${i + 1}` : (cellen[at]?.trim() ?? '')
  const was = known.get(id) ?? { id }
  if (cellen.length !== kolommen.length)
    say(`Deze rij heeft ${cellen.length} cellen. De kop heeft er ${kolommen.length}.`)
  if (!/^l[1-9]\d{0,5}$/.test(id))
    say('Schrijf een kenmerk als l1, l2, l3. Gebruik geen naam en geen klantnummer.', 'id')
  if (gone.has(id)) say('Dit kenmerk is vervallen. Neem een nieuw kenmerk.', 'id')
  let lid: LidFile = was
  const changed: LidKey[] = []
  kolommen.forEach((key, j) => {
    const text = cellen[j]?.trim() ?? ''
    if (key === undefined || key === 'id' || text === '') return
    const answer = readLidValue(key, text, context)
    if ('error' in answer) return void say(answer.error, key)
    const next = withValue(lid, key, answer.value)
    if (equalData(next, lid)) return
    changed.push(key)
    lid = next
  })
  if (at === -1 && known.has(id) && changed.length > 0) say(otherwise, changed[0])
  return { nummer, lid, kolommen: changed, fouten }
}

function twins(read: readonly Gelezen[]): Fout[] {
  const first = new Map<string, number>()
  return read.flatMap(({ nummer, lid: { id } }): Fout[] => {
    const earlier = first.get(id)
    if (earlier === undefined) first.set(id, nummer)
    return earlier === undefined || !/^l\d/.test(id)
      ? []
      : [{ rij: nummer, kolom: 'id', melding: `Hetzelfde kenmerk staat in rij ${earlier}.` }]
  })
}

function planOf(file: CasusFile, known: ReadonlyMap<string, LidFile>, read: readonly Gelezen[]): Plan {
  const after = new Map([...known, ...read.map(({ lid }) => [lid.id, lid] as const)])
  const isNew = ({ lid }: Gelezen) => !known.has(lid.id)
  const gewijzigd = read.flatMap((row) =>
    isNew(row) || row.kolommen.length === 0 ? [] : [{ lid: row.lid.id, kolommen: row.kolommen }],
  )
  const nieuw = read.filter(isNew).map(({ lid }) => lid.id)
  const gelijk = read.length - nieuw.length - gewijzigd.length
  const isSame = nieuw.length + gewijzigd.length === 0
  return { file: isSame ? file : setAt(file, ['groep', 'leden'], [...after.values()]), nieuw, gewijzigd, gelijk }
}

const unknownColumn =
  'Deze kolom hoort niet bij een lid. Zie de kop van --sjabloon, of laat de kolom weg met --negeer en haar naam.'
const otherwise =
  'Hier staat al iets anders. Zonder kolom id is niet zeker om wie het gaat. Voeg een kolom id toe met l1, l2 en verder.'

/** More does not fit in the file of one case. */
const MOST = 5000
