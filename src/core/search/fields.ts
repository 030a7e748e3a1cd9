/** The fields that a search can name, such as `status:concept`, and what each case has in them. */
import type { Casus } from '../casus/casus.js'
import { nearestWord } from '../check/nearest-word.js'
import { UserError } from '../errors.js'
import {
  besluitLabels,
  kantLabels,
  oordeelLabels,
  perspectiefLabels,
  soortLabels,
  statusLabels,
  vertrouwelijkheidLabels,
} from '../report/labels.js'
import { caseDay as dayOf } from '../casus/case-day.js'
import { stemOf, wordsOf } from './words.js'

interface Field {
  /** Keuze: one of the values. Dag: a year, month or day. Tekst: words. */
  soort: 'keuze' | 'dag' | 'tekst'
  /** The values of a choice. */
  waarden: readonly string[]
  of(casus: Casus): readonly (string | undefined)[]
}

/** The tokens under which a case is found by its fields. No word of a text is like them. */
export function fieldTokens(casus: Casus): string[] {
  return fieldNames.flatMap((name) => {
    const { soort, of } = fields[name]
    const values = of(casus).filter((value) => value !== undefined)
    return values.flatMap((value) => [...tokensOf(name, soort, value), between])
  })
}

/** The field with this name, or a UserError that names one that looks like it. */
export function fieldNamed(typed: string): FieldName {
  const name = typed.toLowerCase()
  if (isField(name)) return name
  const near = nearestWord(name, fieldNames)
  const advice = near === undefined ? `Kies uit: ${fieldNames.join(', ')}.` : `Bedoelde je ${near}:?`
  throw new UserError(`Het veld ${typed} bestaat niet.`, `${advice} Zoek je het woord zelf, zet dan een spatie achter de dubbele punt.`)
}

/** The one token of a value that must be exactly this; undefined in a field of words. Throws a UserError for a value that can't be. */
export function exactToken(name: FieldName, value: string): string | undefined {
  const field = fields[name]
  if (field.soort === 'dag') {
    if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) return marked(name, squeezed(value))
    throw new UserError(`In ${name}: past geen "${value}".`, `Geef een jaar, maand of dag, zoals ${name}:2024-05.`)
  }
  if (field.soort === 'tekst') return undefined
  const known = field.waarden.find((one) => squeezed(one) === squeezed(value))
  if (known !== undefined) return marked(name, squeezed(known))
  const near = nearestWord(value, field.waarden)
  throw new UserError(
    `Het veld ${name} kent geen "${value}".`,
    near === undefined ? `Kies uit: ${field.waarden.join(', ')}.` : `Bedoelde je ${name}:${near}?`,
  )
}

/** What a word is called in the index when it stands in a field; "" is the text itself. */
export function marked(name: FieldName | '', word: string): string {
  return name === '' ? word : `${name}¬${word}`
}

/** Stands between two texts, so that no sentence runs on from the one into the other. */
export const between = '¶'

function tokensOf(name: FieldName, soort: Field['soort'], value: string): string[] {
  if (soort === 'keuze') return [marked(name, squeezed(value))]
  if (soort === 'tekst') return wordsOf(value).map(({ word }) => marked(name, stemOf(word)))
  const digits = squeezed(value)
  return [4, 6, 8].map((length) => marked(name, digits.slice(0, length)))
}

/** A value without capitals and signs: "jamits" for ja-mits. */
function squeezed(value: string): string {
  return value.toLowerCase().replace(/[^a-z0-9]/g, '')
}

function isField(name: string): name is FieldName {
  return Object.hasOwn(fields, name)
}

function keuze(labels: Readonly<Record<string, string>>, of: Field['of']): Field {
  return { soort: 'keuze', waarden: Object.keys(labels), of }
}

function tekst(of: Field['of']): Field {
  return { soort: 'tekst', waarden: [], of }
}

function dag(of: Field['of']): Field {
  return { soort: 'dag', waarden: [], of }
}

const fields = {
  status: keuze(statusLabels, ({ status }) => [status]),
  oordeel: keuze(oordeelLabels, ({ conclusie }) => [conclusie.oordeel]),
  soort: keuze(soortLabels, ({ soort }) => [soort]),
  vertrouwelijkheid: keuze(vertrouwelijkheidLabels, (casus) => [casus.vertrouwelijkheid]),
  besluit: keuze(besluitLabels, ({ opvolging }) => [opvolging.besluit?.uitkomst]),
  kant: keuze(kantLabels, ({ argumenten }) => argumenten.map(({ kant }) => kant)),
  perspectief: keuze(perspectiefLabels, ({ argumenten }) => argumenten.map(({ perspectief }) => perspectief)),
  jaar: dag((casus) => [dayOf(casus)]),
  datum: dag((casus) => [dayOf(casus), ...casus.bijeenkomsten.map(({ datum }) => datum)]),
  id: tekst(({ id }) => [id]),
  titel: tekst(({ titel }) => [titel]),
  lijn: tekst(({ lijn }) => [lijn]),
  trefwoord: tekst(({ trefwoorden }) => trefwoorden),
  vraag: tekst(({ beslissing }) => [beslissing.vraag]),
  beginsel: tekst(({ argumenten }) => argumenten.map(({ beginsel }) => beginsel)),
  factor: tekst(({ argumenten }) => argumenten.map(({ factor }) => factor)),
  belanghebbende: tekst(({ belanghebbenden }) => belanghebbenden.map(({ naam }) => naam)),
  beslisser: tekst(({ beslisser }) => [beslisser.functie, beslisser.orgaan]),
  functie: tekst(({ deelnemers }) => deelnemers.map(({ functie }) => functie)),
  kader: tekst(({ informatie }) => informatie.kaders.flatMap(({ naam, verwijzing }) => [naam, verwijzing])),
  maatregel: tekst(({ conclusie }) => conclusie.maatregelen.map(({ tekst }) => tekst)),
} satisfies Record<string, Field>

export type FieldName = keyof typeof fields
export const fieldNames = Object.keys(fields) as FieldName[]

/** The values of a field that has a fixed list of them. */
export function fieldValues(name: FieldName): readonly string[] {
  return fields[name].waarden
}
