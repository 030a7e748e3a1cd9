/** Which personal data stand in a text. It finds what has a form; it does not understand the text. */
import { late } from '../text/late.js'
import { birthDates } from './birth-date.js'
import { addresses } from './address.js'
import { bsns } from './bsn.js'
import { emails } from './email.js'
import { fileNumbers } from './file-number.js'
import { ibans } from './iban.js'
import { leakKinds, type Detector, type Leak, type LeakKind } from './leak.js'
import { mayHoldName, names } from './names.js'
import { phones } from './phone.js'
import { plates } from './plate.js'

/** The leaks of a text in order, none of which overlap. Linear in the length of the text. */
export function findLeaks(text: string): Leak[] {
  const possible = possibleKinds(text)
  if (possible.length === 0) return []
  const read = withoutReferences(text)
  const kinds = possible.filter((kind) => signs[kind].test(read))
  const found = kinds.flatMap((kind) => [...detectors[kind](read)].map((stretch) => ({ kind, ...stretch })))
  return found.length < 2 ? found : apart(found, text)
}

/** Whether `findLeaks` can find anything in a text, however its capitals are put. */
export function mayLeak(text: string): boolean {
  return anySignInAnyCase.test(text)
}

/** The kinds that a first look can't rule out: most texts hold no digit, and then only two are left to look for. */
function possibleKinds(text: string): readonly LeakKind[] {
  const mayBe = digit.test(text) ? leakKinds : kindsWithoutDigits
  return mayBe.filter((kind) => (kind !== 'naam' || mayHoldName(text)) && (kind !== 'email' || at.test(text)))
}

/** References to law, rulings and pages hold numbers that are nobody's; spaces in their place keep all positions. */
function withoutReferences(text: string): string {
  return text.replace(references, (reference) => ' '.repeat(reference.length))
}

/**
 * Where two finds share letters, the kind that stands first in the table wins: its form is the more exact one. Of a name that
 * runs on into a street with a number, the name stays: such a text holds both.
 */
function apart(found: Leak[], text: string): Leak[] {
  const kept: Leak[] = []
  for (const leak of found.sort((one, other) => one.start - other.start)) {
    const last = kept.at(-1)
    if (last === undefined || leak.start >= last.end) kept.push(leak)
    else if (leakKinds.indexOf(leak.kind) < leakKinds.indexOf(last.kind)) {
      const before = text.slice(last.start, leak.start).trimEnd()
      const isName = last.kind === 'naam' && capitalInside().test(before)
      kept.splice(-1, 1, ...(isName ? [{ ...last, end: last.start + before.length }] : []), leak)
    }
  }
  return kept
}

const capitalInside = late(String.raw`[\s.]\p{Lu}`, 'u')

const references = /\bECLI:[A-Z0-9.:]+|\bjci\d[^\s]*|\bBWB[RV]\d+|\bhttps?:\/\/[^\s]+/gi

/** What a text must hold before it is worth a closer look. */
const signs: Record<LeakKind, RegExp> = {
  email: /@|\bat[)\]]/i,
  iban: /[A-Z]{2} ?\d{2}/i,
  telefoon: /[0+]\d/,
  nummer: /\d{3}/,
  geboortedatum: /\bgeb|jaardag|\*/i,
  adres: /\d/,
  bsn: /\d{2}/,
  kenteken: /\d/,
  naam: /[A-Z\u0080-\uffff]\.|\b(?:[Dd]hr|DHR|[Mm](?:[wW]|ev|vr|eneer|ijnheer)|[Ff]am|[Hh]e(?:er|ren)\b|[Jj]uffrouw|[Gg]ezin|[Ee]chtpaar|[Ww]ed(?:uwe|\.)|[Zz]uster|[Bb]roeder|[Dd]ominee|[Ii]mam|M(?:EVR|ENEER|IJNHEER)|HEER\b|FAM|[Dd]rs?\.|[MmIi]r\.|[Ii]ng\.|[Pp]rof\.|[Dd]s\.|[Nn]aam |Beste |Lieve |Hallo |Hoi |Dag )/,
}

/** Any of those signs, whatever the capitals. */
const anySignInAnyCase = new RegExp(`[\\d@]|${signs.geboortedatum.source}|\\bat[)\\]]|${signs.naam.source}`, 'i')

const digit = /\d/
/** The sign of an address also where a reference, which is looked away from, stands right before it. */
const at = /@|at[)\]]/i
const kindsWithoutDigits: readonly LeakKind[] = ['email', 'geboortedatum', 'naam']

const detectors: Record<LeakKind, Detector> = {
  email: emails,
  iban: ibans,
  telefoon: phones,
  nummer: fileNumbers,
  geboortedatum: birthDates,
  adres: addresses,
  bsn: bsns,
  kenteken: plates,
  naam: names,
}
