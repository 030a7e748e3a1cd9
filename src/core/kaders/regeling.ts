/** Laws and local rules by the number of their register: BWB, CVDR; and European ones: CELEX, ELI. */
import { wrongForm, type Gelezen } from './bron.js'

/** Reads `BWBR0015703` or `BWBV0002508`: an R for rules, a V for treaties, and seven digits. */
export function readBwb(word: string): Gelezen {
  const regeling = word.toUpperCase()
  if (bwb.test(regeling)) return { bron: { soort: 'bwb', regeling }, gebreken: [] }
  return wrongForm(word, 0, 'een BWB-nummer is BWBR of BWBV met zeven cijfers')
}

/** Reads `CVDR123456`, `CVDR123456_2` or `CVDR123456/2`. */
export function readCvdr(word: string): Gelezen {
  const [, regeling, versie = ''] = /^(CVDR\d+)([_/]\d+)?$/.exec(word.toUpperCase()) ?? []
  if (regeling === undefined)
    return wrongForm(word, 0, 'een CVDR-nummer is CVDR met cijfers, en eventueel _ met een versie')
  return { bron: { soort: 'cvdr', regeling, versie }, gebreken: [] }
}

/** Reads a CELEX number such as `32016R0679`: sector, year, kind and number. */
export function readCelex(word: string): Gelezen {
  const nummer = word.toUpperCase()
  if (celex.test(nummer)) return { bron: { soort: 'celex', nummer }, gebreken: [] }
  return wrongForm(word, 0, 'een CELEX-nummer is sector, jaar, soort en nummer, zoals 32016R0679')
}

/** Reads an ELI: a web address with `/eli/` in it. Its host is in small letters and its scheme is https. */
export function readEli(word: string): Gelezen {
  const [, host = '', path = ''] = eli.exec(word) ?? []
  if (path === '') return wrongForm(word, 0, 'in een ELI staan alleen letters, cijfers en . _ - / na /eli/')
  return { bron: { soort: 'eli', adres: `https://${host.toLowerCase()}/eli/${path}` }, gebreken: [] }
}

export const bwb = /^BWB[RV]\d{7}$/

/** Sector, year, one or two letters, then what the sector asks: digits, often four, with more behind them. */
export const celex = /^[0-9CE](?:19|20)\d\d[A-Z]{1,2}\d{3,4}(?:\(\d\d\)|[A-Z]?-\d{8}|R\(\d\d\))?$/

const eli = /^https?:\/\/([a-z0-9.-]+)\/eli\/([\w./-]+)$/i
