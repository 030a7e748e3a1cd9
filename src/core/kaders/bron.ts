/** What a reference to law or to a ruling names, by its public identifier; and how that identifier is written. */

export type Bron =
  | { soort: 'ecli'; land: string; gerecht: string; jaar: string; nummer: string }
  | { soort: 'bwb'; regeling: string }
  | { soort: 'jci'; versie: string; vorm: 'c' | 'v'; regeling: string; delen: Deel[] }
  /** `versie` holds its sign: "_2" or "/2". */
  | { soort: 'cvdr'; regeling: string; versie: string }
  | { soort: 'celex'; nummer: string }
  | { soort: 'eli'; adres: string }

/** One part of a place in a law: `artikel=35`. */
export interface Deel {
  sleutel: string
  waarde: string
}

/** Something wrong in an identifier. */
export interface Gebrek {
  wat: 'vorm' | 'ljn' | 'sleutel' | 'dag'
  /** The piece that is wrong, and where it begins in the identifier. */
  stuk: string
  vanaf: number
  /** What is wrong with it: the end of a sentence, without its full stop. */
  uitleg: string
}

/** An identifier as it was read. Without `bron` its form is wrong, and `gebreken` says where. */
export interface Gelezen {
  bron?: Bron
  gebreken: Gebrek[]
}

/** The one way in which an identifier is written. Reading it gives the same `bron` again. */
export function normalForm(bron: Bron): string {
  switch (bron.soort) {
    case 'ecli':
      return `ECLI:${bron.land}:${bron.gerecht}:${bron.jaar}:${bron.nummer}`
    case 'bwb':
      return bron.regeling
    case 'jci':
      return [`jci${bron.versie}:${bron.vorm}:${bron.regeling}`, ...bron.delen.map(asPair)].join('&')
    case 'cvdr':
      return `${bron.regeling}${bron.versie}`
    case 'celex':
      return bron.nummer
    case 'eli':
      return bron.adres
  }
}

function asPair({ sleutel, waarde }: Deel): string {
  return `${sleutel}=${waarde}`
}

/** A reading that says that the form is wrong, and where. */
export function wrongForm(stuk: string, vanaf: number, uitleg: string): Gelezen {
  return { gebreken: [{ wat: 'vorm', stuk, vanaf, uitleg }] }
}
