/** What a picture shows, as data. How it is drawn is for the form. */
import type { Kant } from '../../casus/casus.js'

export type Figuur = Kaart | Staven | Tijdlijn

/** The map of arguments: from the question to both columns, and below each losing argument how justice is done to it. */
export interface Kaart {
  soort: 'kaart'
  vraag: string
  /** What the group answered; undefined while there is no answer. */
  advies: string | undefined
  kolommen: KaartKolom[]
}

export interface KaartKolom {
  /** Undefined: arguments that have no side yet. */
  kant: Kant | undefined
  kop: string
  argumenten: KaartArgument[]
}

export interface KaartArgument {
  id: string
  stelling: string
  soort: string
  van: string
  isDoorslaggevend: boolean
  /** For an argument on the losing side: how justice is done to it, and with what. */
  recht: { hoe: string; met: string[] } | undefined
}

/** Counts as bars: for each row one bar for each series. */
export interface Staven {
  soort: 'staven'
  reeksen: { kant: Kant | undefined; naam: string }[]
  rijen: { label: string; aantallen: number[] }[]
}

/** What happened, at its place in time. */
export interface Tijdlijn {
  soort: 'tijdlijn'
  punten: TijdlijnPunt[]
}

export interface TijdlijnPunt {
  id: string
  /** A year, month or day: "2011", "2011-03" or "2011-03-01". */
  datum: string
  tekst: string
}
