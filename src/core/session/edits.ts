/** Changes to a case that are not the answer to one question: adding, removing, parking. */
import { reconstructieOf } from '../casus/keten.js'
import { readingForm } from '../casus/reading.js'
import type { CasusFile } from '../casus/schema.js'
import { losingArguments } from '../casus/weighing.js'
import { placeOf, type ListQuestion, type TextsQuestion } from '../casus/steps/question.js'
import { getAt, removeAt, setAt, type Path } from './path.js'

/** The case with one more item, whose first answer is known. */
export function addItem(file: CasusFile, question: ListQuestion | TextsQuestion, first: unknown): CasusFile {
  const path = placeOf(question).split('.')
  const items = (getAt(file, path) as unknown[] | undefined) ?? []
  if (question.kind === 'teksten') return setAt(file, [...path, items.length], first)
  const key = question.fields[0]!.id.split('.').at(-1)!
  const id = question.prefix === undefined ? {} : { id: nextId(file, question.prefix) }
  const item = { ...id, [key]: first, ...question.preset }
  const later = question.byDay ? items.findIndex((one) => String(getAt(one, [key])) > String(first)) : -1
  return setAt(file, path, items.toSpliced(later === -1 ? items.length : later, 0, item))
}

/** A new id with this letter: higher than any that is or was in use, so that an id is never reused. */
export function nextId(file: CasusFile, prefix: string): string {
  const used = [...idsIn(file), ...(file.vervallen ?? [])]
  const numbers = used.filter((id) => id.startsWith(prefix)).map((id) => Number(id.slice(prefix.length)))
  return `${prefix}${Math.max(0, ...numbers) + 1}`
}

/** The case without an item, its id noted as lapsed; an error when something still points at it. */
export function removeItem(file: CasusFile, path: Path): { file: CasusFile } | { error: string } {
  const id = getAt(file, [...path, 'id'])
  if (typeof id !== 'string') return { file: removeAt(file, path) }
  const places = referencesTo(file, id)
  if (places.length > 0) return { error: `${id} wordt nog genoemd bij ${places.join(', ')}. Pas dat eerst aan.` }
  const removed = removeAt(file, path)
  return { file: setAt(removed, ['vervallen'], [...(file.vervallen ?? []), id]) }
}

/** The case without the justice done to an argument that no longer loses (step 6); undefined when there is none. */
export function withoutStrayJustice(file: CasusFile, argument: string): CasusFile | undefined {
  const row = ['conclusie', 'tegenargumenten', { by: 'argument', value: argument }]
  const loses = losingArguments(readingForm(file)).some(({ id }) => id === argument)
  return loses || getAt(file, row) === undefined ? undefined : removeAt(file, row)
}

/** The case with an argument that is asked about as a possible smoes. It is parked once the group says what it doubts. */
export function markAsSmoes(file: CasusFile, path: Path): CasusFile {
  const smoes = [...path, 'smoes']
  return getAt(file, smoes) === undefined ? setAt(file, smoes, {}) : file
}

/** The case with one more remark in the parking lot. */
export function park(file: CasusFile, text: string): CasusFile {
  return setAt(file, ['parkeerplaats'], [...(file.parkeerplaats ?? []), text])
}

function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'id' && typeof inner === 'string' && /^[a-z]\d+$/.test(inner) ? [inner] : idsIn(inner),
  )
}

function referencesTo(file: CasusFile, id: string): string[] {
  const casus = readingForm(file)
  const { conclusie } = casus
  const { patronen, aanbevelingen } = reconstructieOf(casus)
  const places: [string, boolean][] = [
    ['een bijeenkomst', casus.bijeenkomsten.some((s) => s.aanwezig.includes(id))],
    ...casus.argumenten.map((a): [string, boolean] => [a.id, a.belanghebbenden.includes(id)]),
    ...conclusie.maatregelen.map((m): [string, boolean] => [m.id, m.voor.includes(id)]),
    ['de doorslaggevende argumenten', conclusie.doorslaggevend.includes(id)],
    ['de tegenargumenten', conclusie.tegenargumenten.some((t) => t.argument === id || t.maatregelen.includes(id))],
    ['wat er is gedaan', casus.opvolging.gedaan.some((g) => g.onderdeel === id)],
    ...patronen.map((p): [string, boolean] => [p.id, p.besluiten.includes(id)]),
    ...aanbevelingen.map((q): [string, boolean] => [q.id, q.patronen.includes(id)]),
    ['leden van de groep', casus.groep?.leden.some((lid) => lid.kenmerken.includes(id)) ?? false],
    ...(casus.maatwerk?.nodig ?? []).map((n): [string, boolean] => [n.id, n.wie.includes(id)]),
    ['de toets', casus.toets.antwoorden.some((t) => t.deelnemer === id)],
  ]
  return places.filter(([, named]) => named).map(([place]) => place)
}
