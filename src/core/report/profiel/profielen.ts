/** For whom a report is, and on which grounds something is left out of it. */

export type Profiel = 'intern' | 'directie' | 'moresprudentie' | 'openbaar'

/** What each is called in a sentence: "Deze vorm is voor …". */
export const profielLabels: Record<Profiel, string> = {
  intern: 'de groep zelf',
  directie: 'wie beslist',
  moresprudentie: 'latere beraden',
  openbaar: 'iedereen',
}
export const profielen = Object.keys(profielLabels) as Profiel[]

/** Whether people read it who had no part in the case. */
export function goesOutside(profiel: Profiel): boolean {
  return profiel === 'moresprudentie' || profiel === 'openbaar'
}

export type Grond = 'persoon' | 'opvatting' | 'gesprek' | 'bestand'

/** Why, in words that follow "want het". Facts, alternatives and consequences are never left out (Woo, art. 5.2). */
export const gronden: Record<Grond, string> = {
  persoon: 'kan naar een persoon leiden (Woo, artikel 5.1, tweede lid, onder e)',
  opvatting: 'is een persoonlijke beleidsopvatting uit intern beraad (Woo, artikel 5.2, eerste lid)',
  gesprek: 'hoort bij het gesprek van de groep en niet bij het advies',
  bestand: 'gaat over het bestand en niet over de zaak',
}
