/** A reference as somebody typed it: the identifiers in it, and whether another can look it up. */
import { publicAddress } from './adres.js'
import type { Gelezen } from './bron.js'
import { readEcli, readLjn } from './ecli.js'
import { readJci } from './jci.js'
import { celex, readBwb, readCelex, readCvdr, readEli } from './regeling.js'

/** An identifier within a text. */
export interface Gevonden extends Gelezen {
  /** As it was typed, and where it begins in the text. */
  tekst: string
  vanaf: number
}

/** What stands in a reference that looks like an identifier, in order. Takes time in proportion to the text. */
export function identifiersIn(verwijzing: string): Gevonden[] {
  return wordsIn(verwijzing).flatMap((word) => {
    const reader = readers.find(({ begins }) => begins.test(word.tekst))
    if (reader === undefined) return []
    const vanaf = word.vanaf + (reader.skips?.exec(word.tekst)?.[0].length ?? 0)
    const tekst = word.tekst.slice(vanaf - word.vanaf)
    return [{ tekst, vanaf, ...reader.read(tekst) }]
  })
}

/** Whether somebody else can look this up: an identifier, a web address, or the title of a policy with its year. */
export function isCheckable(verwijzing: string): boolean {
  if (year.test(verwijzing)) return true
  if (/http/i.test(verwijzing) && wordsIn(verwijzing).some(({ tekst }) => webAddress.test(tekst))) return true
  return identifiersIn(verwijzing).some(({ bron }) => bron !== undefined)
}

/** Where the public can read what a reference names; each address once. */
export function addressesIn(verwijzing: string): string[] {
  const addresses = identifiersIn(verwijzing).map(({ bron }) => bron && publicAddress(bron))
  return [...new Set(addresses.filter((address) => address !== undefined))]
}

/** Identifiers hold no spaces; a bracket, comma or full stop around one belongs to the sentence. */
function wordsIn(text: string): Pick<Gevonden, 'tekst' | 'vanaf'>[] {
  return [...text.matchAll(words)].map(({ 0: tekst, index }) => ({ tekst: withoutStop(tekst), vanaf: index }))
}

function withoutStop(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word
}

interface Reader {
  begins: RegExp
  /** What stands before the identifier itself. */
  skips?: RegExp
  read(word: string): Gelezen
}

/** A word with a hyphen behind its beginning, such as "BWB-nummer", is a word. */
const readers: readonly Reader[] = [
  { begins: /^ECLI(?!-)/i, read: readEcli },
  { begins: /^LJN(?!-[a-z]{3})/i, read: readLjn },
  { begins: /^jci[\d.:]/i, read: readJci },
  { begins: /^BWB(?!-)/i, read: readBwb },
  { begins: /^CVDR(?!-)/i, read: readCvdr },
  { begins: /^CELEX[\s:]/i, skips: /^CELEX[\s:]+/i, read: readCelex },
  { begins: new RegExp(celex, 'i'), read: readCelex },
  { begins: /^https?:\/\/[^/]+\/eli\//i, read: readEli },
]

/** "LJN BU1234" and "CELEX 32016R0679" are one; the two digits in brackets belong to a CELEX number. */
const words = /LJN[\s:.-]{1,3}[A-Z]{2}\s?\d{4}\b|CELEX[\s:]{1,3}[^\s,;()]+(?:\(\d\d\))?|[^\s,;()]+(?:\(\d\d\))?/gi
const webAddress = /^https?:\/\/\S/i
const year = /\b(?:19|20)\d\d\b/
