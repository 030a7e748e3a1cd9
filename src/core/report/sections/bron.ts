/** The end of a report: where it comes from, so that a reader can find the case and make the same report again. */
import type { Casus } from '../../casus/casus.js'
import { counts } from '../../casus/weighing.js'
import { saysOtherwise, shortHash, type Zegel } from '../../casus/zegel.js'
import type { Citation } from '../../moresprudentie/cited-by.js'
import { definitions, heading, small, type Block, type Entry } from '../blocks.js'
import { longDate } from '../dates.js'
import { sentences } from '../names.js'
import { profielLabels, type Profiel } from '../profiel/profielen.js'
import type { Weg } from '../profiel/weg.js'

/** Where a report comes from and for whom it is. The caller knows it; the case no longer does. */
export interface Source {
  /** Path of the case file; absent for readers who may not know it. */
  file?: string | undefined
  /** The commit in which that file came to be as it is now; absent without git, and for a file that was changed since. */
  commit?: string | undefined
  /** Version of the program. */
  version: string
  profiel: Profiel
  /** What was left out for that profile. */
  weggelaten: readonly Weg[]
  /** The number (SHA-256) of what the whole case says now, as a seal would hold it. */
  inhoud: string
  /** The later cases that name this one, for readers who may know of them. */
  latere?: readonly Citation[]
}

/** Case, file, shape and program; and what ties the case to the moresprudentie. */
export function bron(casus: Casus, { file = '', commit = '', version, profiel, inhoud }: Source): Block[] {
  const factors = casus.argumenten.filter(counts).flatMap((a) => (a.factor ? [`${a.id} ${a.factor}`] : []))
  const entries = [
    { term: 'Casus', text: casus.id },
    { term: 'Bestand', text: file },
    { term: 'Commit', text: shortHash(commit) },
    { term: 'Zegel', text: zegelInWords(casus, inhoud) },
    { term: 'Eerdere versies', text: casus.versies.map(versieInWords).join(' ') },
    { term: 'Inhoud', text: shortHash(inhoud) },
    { term: 'Schemaversie', text: String(casus.schemaVersie) },
    { term: 'Gemaakt met', text: `beraad ${version}` },
    { term: 'Profiel', text: profielInWords(profiel) },
    { term: 'Lijn', text: casus.lijn ?? '' },
    { term: 'Factoren', text: factors.join(', ') },
    { term: 'Trefwoorden', text: casus.trefwoorden.join(', ') },
    { term: 'Vervallen nummers', text: casus.vervallen.join(', ') },
  ]
  return [heading(2, 'Bron'), definitions(entries.filter(isFilled))]
}

/** The same in one line, for a report that is short. */
export function bronregel(casus: Casus, source: Source): Block {
  return small(bronzin(casus, source))
}

/** That line as a sentence. */
export function bronzin({ id, schemaVersie, zegel }: Casus, source: Source): string {
  const { file, commit, version, profiel, inhoud } = source
  const parts = [
    `Casus: ${id}`,
    ...(file === undefined ? [] : [`bestand: ${file}`]),
    ...(commit === undefined ? [] : [`commit: ${shortHash(commit)}`]),
    ...(zegel === undefined ? [] : [versieOf(zegel, inhoud)]),
    `inhoud: ${shortHash(inhoud)}`,
    `schemaversie: ${schemaVersie}`,
    `gemaakt met beraad ${version}`,
    `profiel: ${profielInWords(profiel)}`,
  ]
  return `${parts.join('; ')}.`
}

/** The profile, and for whom that is. */
export function profielInWords(profiel: Profiel): string {
  return `${profiel} (voor ${profielLabels[profiel]})`
}

function zegelInWords({ zegel }: Casus, inhoud: string): string {
  if (zegel === undefined) return ''
  const sealed = `versie ${zegel.versie}, ${shortHash(zegel.hash)}, van ${longDate(zegel.datum)}`
  return saysOtherwise(zegel, inhoud)
    ? `${sealed}. Daarna is de inhoud gewijzigd: dit is niet wat verzegeld is.`
    : sealed
}

function versieOf(zegel: Zegel, inhoud: string): string {
  return saysOtherwise(zegel, inhoud) ? `gewijzigd na versie ${zegel.versie}` : `versie: ${zegel.versie}`
}

/** Why an advice was reopened belongs to what it says now. */
function versieInWords({ nummer, datum, hash, reden }: Casus['versies'][number]): string {
  return sentences([`Versie ${nummer}, ${shortHash(hash)}, van ${longDate(datum)}, is heropend: ${reden}`])
}

function isFilled({ text }: Entry): boolean {
  return text !== ''
}
