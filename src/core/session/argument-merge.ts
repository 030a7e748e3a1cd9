/** Two arguments of step 5 into one: what both said stays, and what pointed at the one points at the other. */
import type { Argument } from '../casus/casus.js'
import { readingForm } from '../casus/reading.js'
import type { CasusFile } from '../casus/schema.js'
import { isParked } from '../casus/weighing.js'
import { unwritable } from '../text/serialize.js'
import { argumentAt, noSuchArgument, type ArgumentInFile, type EditResult } from './argument-edits.js'
import { park } from './edits.js'

type Conclusie = NonNullable<CasusFile['conclusie']>
type Row = NonNullable<Conclusie['tegenargumenten']>[number]
type Answers = Readonly<Record<string, unknown>>

/**
 * The case with `drop` merged into `keep`; the id of `drop` lapses. Without a new text the two texts stand behind one
 * another. Where both hold an answer and the answers differ, that of `keep` holds and the other is parked.
 */
export function mergeArguments(file: CasusFile, keep: string, drop: string, stelling?: string): EditResult {
  const [kept, dropped] = [argumentAt(file, keep), argumentAt(file, drop)]
  if (kept === undefined) return noSuchArgument(keep)
  if (dropped === undefined) return noSuchArgument(drop)
  const text = stelling?.trim() || joined(kept.stelling, dropped.stelling)
  const refusal = whyNotTogether(readingForm(file), keep, drop) ?? unwritable(text)
  if (refusal !== undefined) return { error: refusal }
  const merged: CasusFile = {
    ...file,
    argumenten: file.argumenten?.filter((a) => a !== dropped).map((a) => (a === kept ? oneOf(kept, dropped, text) : a)),
    ...(file.conclusie && { conclusie: pointedAt(file.conclusie, keep, drop) }),
    vervallen: [...(file.vervallen ?? []), drop],
  }
  const notices = [`${drop} is nu deel van ${keep}.`]
  const lost = lostAnswers(file, kept, dropped)
  if (lost.length === 0) return { file: merged, notices }
  notices.push('Niet alles ging samen. De rest staat op de parkeerplaats.')
  return { file: park(merged, `Bij ${drop}, nu deel van ${keep}, stond ook: ${lost.join(', ')}.`), notices }
}

/** Two sides are no one argument; a suspected smoes keeps its own question and answer, and does not count meanwhile. */
function whyNotTogether({ argumenten }: { argumenten: Argument[] }, keep: string, drop: string): string | undefined {
  if (keep === drop) return `${keep} kan niet bij zichzelf. Noem twee verschillende kenmerken.`
  const both = [keep, drop].map((id) => argumenten.find((a) => a.id === id)!)
  const [kept, dropped] = both as [Argument, Argument]
  if (kept.kant !== undefined && dropped.kant !== undefined && kept.kant !== dropped.kant)
    return `${keep} is ${kept.kant} en ${drop} is ${dropped.kant}. Typ eerst andere kant ${drop}, of laat ze apart staan.`
  const parked = both.find(isParked)
  if (parked !== undefined) return `${parked.id} staat geparkeerd. Rond dat eerst af, of laat ze apart staan.`
  if (both.every((a) => Object.keys(a.smoes ?? {}).length > 0))
    return `Bij ${keep} en bij ${drop} hoort al een open vraag. Laat ze apart staan.`
  return undefined
}

function oneOf(kept: ArgumentInFile, dropped: ArgumentInFile, stelling: string): ArgumentInFile {
  const smoes = [kept.smoes, dropped.smoes].toSorted((a, b) => answersIn(b) - answersIn(a))[0]
  return {
    ...kept,
    ...dropped,
    ...answered(kept),
    stelling,
    ...union('belanghebbenden', kept.belanghebbenden, dropped.belanghebbenden),
    ...(smoes && { smoes }),
  }
}

function answersIn(smoes: ArgumentInFile['smoes']): number {
  return smoes === undefined ? -1 : Object.keys(answered(smoes)).length
}

function pointedAt(conclusie: Conclusie, keep: string, drop: string): Conclusie {
  const { doorslaggevend, tegenargumenten } = conclusie
  const decisive = doorslaggevend?.map((id) => (id === drop ? keep : id))
  return {
    ...conclusie,
    ...(decisive && { doorslaggevend: [...new Set(decisive)] }),
    ...(tegenargumenten && { tegenargumenten: oneRow(tegenargumenten, keep, drop) }),
  }
}

/** One row for the argument that stays, at the place of the first of the two. */
function oneRow(rows: readonly Row[], keep: string, drop: string): Row[] {
  const [first, ...more] = [keep, drop].flatMap((id) => rows.filter((row) => row.argument === id))
  if (first === undefined) return [...rows]
  const isOther = (row: Row) => row.argument !== keep && row.argument !== drop
  const at = rows.findIndex((row) => !isOther(row))
  return rows.filter(isOther).toSpliced(at, 0, { ...more.reduce(togetherRow, first), argument: keep })
}

function togetherRow(one: Row, other: Row): Row {
  const toelichting = one.toelichting && other.toelichting && joined(one.toelichting, other.toelichting)
  return {
    ...one,
    ...other,
    ...answered(one),
    ...union('maatregelen', one.maatregelen, other.maatregelen),
    ...(toelichting && { toelichting }),
  }
}

/** The answers of `dropped` that give way to another answer of `kept`, by name. */
function lostAnswers({ conclusie }: CasusFile, kept: ArgumentInFile, dropped: ArgumentInFile): string[] {
  const [row, other] = [kept, dropped].map(({ id }) => conclusie?.tegenargumenten?.find((r) => r.argument === id))
  return [
    ...givingWay(['soort', 'beginsel', 'perspectief', 'factor'], kept, dropped),
    ...givingWay(['recht'], row ?? {}, other ?? {}),
  ]
}

function givingWay(keys: readonly string[], kept: Answers, dropped: Answers): string[] {
  const differ = keys.filter((key) => (kept[key] ?? dropped[key]) !== (dropped[key] ?? kept[key]))
  return differ.map((key) => `${key} ${String(dropped[key])}`)
}

/** Without the keys that were left empty. */
function answered<T extends object>(item: T): Partial<T> {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null)) as Partial<T>
}

function union<K extends string>(key: K, one?: readonly string[], other?: readonly string[]): { [P in K]?: string[] } {
  if (one === undefined && other === undefined) return {}
  return { [key]: [...new Set([...(one ?? []), ...(other ?? [])])] } as { [P in K]?: string[] }
}

/** Two texts behind one another; one of them when they say the same. */
function joined(one: string, other: string): string {
  const [first, second] = [one.trim(), other.trim()]
  if (bare(first) === bare(second)) return first
  return /[.!?…]$/.test(first) ? `${first} ${second}` : `${first}; ${second}`
}

function bare(text: string): string {
  return text.toLowerCase().replace(/\.$/, '')
}
