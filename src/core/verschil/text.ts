/** The difference for people: one line for each change, in the words of the case. */
import type { Groep } from '../casus/deel-table.js'
import { short } from '../check/naming.js'
import { isList, isRecord } from '../text/emit.js'
import { visibleLine } from '../text/visible.js'
import { groups, type Verplaatsing, type Verschil, type Wijziging } from './difference.js'
import { wordsBeforeAndAfter } from './words.js'

/** A text of more characters is shown before and after, below each other. */
const longest = 60

/** The lines, safe for a terminal. `isSameText`: the two files are equal byte for byte. */
export function differenceLines({ wijzigingen, volgorde }: Verschil, isSameText: boolean): string[] {
  if (wijzigingen.length === 0 && volgorde.length === 0)
    return [isSameText ? 'Er is niets veranderd.' : 'Inhoudelijk gelijk; alleen de opmaak verschilt.']
  const parts = groups.map((groep) =>
    section(titles[groep], wijzigingen.filter((row) => row.groep === groep).flatMap(changeLines)),
  )
  const same = wijzigingen.length === 0 ? ['Inhoudelijk gelijk; alleen de volgorde verschilt.'] : []
  return [...same, ...parts.flat(), ...section('Volgorde', volgorde.map(moveLine))]
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines]
}

const titles: Record<Groep, string> = { inhoud: 'Inhoud', opvolging: 'Opvolging', gegevens: 'Gegevens' }

function changeLines(row: Wijziging): string[] {
  const name = row.veld === '' ? `${row.deel}:` : `${row.deel}: ${row.veld}`
  const { van, naar } = row
  if (typeof van === 'string' && typeof naar === 'string' && isLong(van, naar)) {
    const { was, nu } = wordsBeforeAndAfter(van, naar)
    return [`- ${name} gewijzigd`.replace(': gewijzigd', ' gewijzigd'), `    was: ${was}`, `    nu:  ${nu}`].map(
      onOneLine,
    )
  }
  return [onOneLine(`- ${name} ${whatHappened(row)}`)]
}

function isLong(...texts: string[]): boolean {
  return texts.some((text) => text.trim().length > longest || /\n(?=.)/.test(text.trim()))
}

function whatHappened({ soort, veld, van, naar }: Wijziging): string {
  if (isList(van) && isList(naar)) return listChange(van, naar)
  const mark =
    veld === '' || isRecord(naar ?? van)
      ? { toegevoegd: 'nieuw', vervallen: 'vervallen' }
      : { toegevoegd: 'erbij', vervallen: 'vervallen' }
  if (soort === 'gewijzigd') return `van ${said(van)} naar ${said(naar)}`
  const text = said(soort === 'toegevoegd' ? naar : van)
  return text === '' ? mark[soort] : `${mark[soort]}: ${text}`
}

function listChange(van: readonly unknown[], naar: readonly unknown[]): string {
  // What differs within an item is told by itself.
  if (naar.every(isRecord)) return 'in een andere volgorde'
  const added = naar.filter((item) => !van.includes(item)).map((item) => `${said(item)} erbij`)
  const gone = van.filter((item) => !naar.includes(item)).map((item) => `${said(item)} eraf`)
  return [...added, ...gone].join(', ') || `nu in de volgorde ${said(naar)}`
}

/** A value in short: kenmerken, days and words of a list as they are, other texts between quotes. */
function said(value: unknown): string {
  if (value === null || value === undefined) return 'leeg'
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  if (isList(value)) return value.map(said).join(', ')
  if (isRecord(value)) return itemText(value)
  const text = String(value)
  return /^[\p{L}\d_.-]+$/u.test(text) && text.length <= longest ? text : `"${short(text)}"`
}

/** What an item says first of all. */
function itemText(item: Record<string, unknown>): string {
  const key = tellingKeys.find((name) => typeof item[name] === 'string')
  return key === undefined ? '' : `"${short(String(item[key]))}"`
}

const tellingKeys = [
  'stelling',
  'naam',
  'tekst',
  'vraag',
  'besluit',
  'functie',
  'toelichting',
  'motivering',
  'reden',
  'opmerking',
  'datum',
] as const

function moveLine({ deel, voor }: Verplaatsing): string {
  return onOneLine(voor === undefined ? `- ${deel} staat nu achteraan` : `- ${deel} staat nu voor ${voor}`)
}

function onOneLine(line: string): string {
  const [indent = ''] = /^ */.exec(line) ?? []
  return indent + visibleLine(line)
}
