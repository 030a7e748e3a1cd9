/** The fields that a search can name, such as `status:concept`, and what each case has in them. */
import type { Casus } from '../casus/casus.js'
import { nearestWord } from '../check/nearest-word.js'
import { UserError } from '../errors.js'
import {
  besluitLabels,
  oordeelLabels,
  perspectiefLabels,
  soortLabels,
  statusLabels,
  vertrouwelijkheidLabels,
} from '../report/labels.js'
import { casePeriod as dayOf } from '../casus/case-day.js'
import { pathOf, type Passage } from './passages.js'
import { stemOf, wordsOf } from './words.js'

interface Field {
  /** Keuze: one of the values. Dag: a year, month or day. Tekst: words. */
  soort: 'keuze' | 'dag' | 'tekst'
  /** The values of a choice. */
  waarden: readonly string[]
  /** The places of its texts, as `pathOf` gives them. */
  plekken: readonly string[]
  /** The values of a choice or days. */
  of(casus: Casus): readonly (string | undefined)[]
}

/** The tokens under which a case is found by its fields. No word of a text is like them. */
export function fieldTokens(casus: Casus, passages: readonly Passage[]): string[] {
  const inTexts = passages.flatMap((passage) =>
    fieldsAt(passage).flatMap((name) => [
      ...wordsOf(passage.text).map(({ word }) => marked(name, stemOf(word))),
      between,
    ]),
  )
  const others = fieldNames.flatMap((name) => {
    const values = fields[name].of(casus).filter((value) => value !== undefined)
    return values.flatMap((value) => valueTokens(name, value))
  })
  return [...inTexts, ...others]
}

/** The fields that a text belongs to. */
export function fieldsAt(passage: Passage): FieldName[] {
  const path = pathOf(passage)
  return fieldNames.filter((name) => fields[name].plekken.includes(path))
}

/** The field with this name, or a UserError that names one that looks like it. */
export function fieldNamed(typed: string): FieldName {
  const name = typed.toLowerCase()
  if (isField(name)) return name
  const near = nearestWord(name, fieldNames)
  const advice = near === undefined ? `Kies uit: ${fieldNames.join(', ')}.` : `Bedoelde je ${near}:?`
  throw new UserError(
    `Het veld ${typed} bestaat niet.`,
    `${advice} Zoek je het woord zelf, zet dan een spatie achter de dubbele punt.`,
  )
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

/** Whether a field has values of one word: a choice or a day. */
export function isChoice(name: string): boolean {
  return isField(name) && fields[name].soort !== 'tekst'
}

/** The values of a choice; none of any other field. */
export function fixedValues(name: string): readonly string[] {
  return isField(name) ? fields[name].waarden : []
}

/** What a word is called in the index when it stands in a field; "" is the text itself. */
export function marked(name: FieldName | '', word: string): string {
  return name === '' ? word : `${name}¬${word}`
}

/** Stands between two texts, so that no sentence runs on from the one into the other. */
export const between = '¶'

/** A day is found by its year and its month as well. */
function valueTokens(name: FieldName, value: string): string[] {
  const token = squeezed(value)
  const lengths = fields[name].soort === 'dag' ? [4, 6, 8].filter((length) => length <= token.length) : [token.length]
  return lengths.map((length) => marked(name, token.slice(0, length)))
}

/** A value without capitals and signs: "jamits" for ja-mits. */
function squeezed(value: string): string {
  return value.toLowerCase().replace(/[^a-z0-9]/g, '')
}

function isField(name: string): name is FieldName {
  return Object.hasOwn(fields, name)
}

function keuze(labels: Readonly<Record<string, string>>, of: Field['of']): Field {
  return { soort: 'keuze', waarden: Object.keys(labels), plekken: [], of }
}

function dag(of: Field['of']): Field {
  return { soort: 'dag', waarden: [], plekken: [], of }
}

function tekst(...plekken: string[]): Field {
  return { soort: 'tekst', waarden: [], plekken, of: () => [] }
}

const fields = {
  status: keuze(statusLabels, ({ status }) => [status]),
  oordeel: keuze(oordeelLabels, ({ conclusie }) => [conclusie.oordeel]),
  soort: keuze(soortLabels, ({ soort }) => [soort]),
  vertrouwelijkheid: keuze(vertrouwelijkheidLabels, (casus) => [casus.vertrouwelijkheid]),
  besluit: keuze(besluitLabels, ({ opvolging }) => [opvolging.besluit?.uitkomst]),
  perspectief: keuze(perspectiefLabels, ({ argumenten }) => argumenten.map(({ perspectief }) => perspectief)),
  jaar: dag((casus) => [dayOf(casus)]),
  datum: dag((casus) => [dayOf(casus), ...casus.bijeenkomsten.map(({ datum }) => datum)]),
  id: tekst('id'),
  titel: tekst('titel'),
  lijn: tekst('lijn'),
  trefwoord: tekst('trefwoorden'),
  vraag: tekst('beslissing.vraag'),
  belanghebbende: tekst('belanghebbenden.naam'),
  beslisser: tekst('beslisser.functie', 'beslisser.orgaan'),
  functie: tekst('deelnemers.functie'),
  kader: tekst('informatie.kaders.naam', 'informatie.kaders.verwijzing', 'signaal.regel', 'signaal.verwijzing'),
  raad: tekst('raadsadvies.raad'),
  beginsel: tekst('argumenten.beginsel', 'maatwerk.ruimte.beginselen'),
  factor: tekst('argumenten.factor', 'conclusie.maatregelen.factor'),
  maatregel: tekst('conclusie.maatregelen.tekst'),
} satisfies Record<string, Field>

export type FieldName = keyof typeof fields
export const fieldNames = Object.keys(fields) as FieldName[]
