/** Every key of a case file: what a group calls it, and whether the advice rests on it. */
import type { CasusFile } from './schema.js'

/** Inhoud: what the advice rests on. Opvolging: what happens with it. Gegevens: about the case, not about the advice. */
export type Groep = 'inhoud' | 'opvolging' | 'gegevens'

/** What an item of a list is known by. */
export const itemKeys = ['id', 'argument', 'deelnemer', 'naar', 'maatregel', 'onderdeel'] as const

interface DeelRow {
  groep: Groep
  naam: string
  /** For a list whose items are parts: the key that they are known by. */
  by?: (typeof itemKeys)[number]
  /** What one item is called, before its kenmerk. */
  item?: string
}

/** Lists within a section whose items are parts of their own, and sections that a reader sees as one. */
type Inner =
  | `maatwerk.${'nodig' | 'tijdlijn'}`
  | `informatie.${'feiten' | 'vragen' | 'kaders'}`
  | `conclusie.${'tegenargumenten' | 'maatregelen' | 'standpunten'}`
  | `reconstructie.${'besluiten' | 'patronen' | 'aanbevelingen'}`
  | `groep.${'criteria' | 'leden'}`
export type Row = keyof CasusFile | Inner

/** Every key of a case file. A new key in the schema is a compile error here: say whether the advice rests on it. */
export const table: Record<Row, DeelRow> = {
  // The shape of the file, and where it is found: a migration or another name does not change an advice.
  schemaVersie: { groep: 'gegevens', naam: 'de schemaversie' },
  id: { groep: 'gegevens', naam: 'het id' },
  titel: { groep: 'inhoud', naam: 'de titel' },
  // It decides by which rules the case is judged.
  soort: { groep: 'inhoud', naam: 'de soort' },
  // How far the case is: it changes after the advice, by nature.
  status: { groep: 'gegevens', naam: 'de status' },
  // Who may read it can change later, and so can the words by which it is found.
  vertrouwelijkheid: { groep: 'gegevens', naam: 'de vertrouwelijkheid' },
  // With the factors of the arguments, it decides what the case binds others to.
  lijn: { groep: 'inhoud', naam: 'de lijn' },
  trefwoorden: { groep: 'gegevens', naam: 'de trefwoorden' },
  // What most people read of the advice.
  kernpunten: { groep: 'inhoud', naam: 'de kernpunten' },
  // Whether to hold a beraad at all; the beraad was held.
  intake: { groep: 'gegevens', naam: 'de intake' },
  // What was reconstructed and which room there is: the decision rests on it.
  maatwerk: { groep: 'inhoud', naam: 'het maatwerk' },
  'maatwerk.nodig': { groep: 'inhoud', naam: 'wie er nodig is', by: 'id', item: 'vereiste' },
  'maatwerk.tijdlijn': { groep: 'inhoud', naam: 'de tijdlijn', by: 'id', item: 'gebeurtenis' },
  reconstructie: { groep: 'inhoud', naam: 'de reconstructie' },
  'reconstructie.besluiten': { groep: 'inhoud', naam: 'de keten van besluiten', by: 'id', item: 'besluit' },
  'reconstructie.patronen': { groep: 'inhoud', naam: 'de patronen', by: 'id', item: 'patroon' },
  'reconstructie.aanbevelingen': { groep: 'inhoud', naam: 'de aanbevelingen', by: 'id', item: 'aanbeveling' },
  groep: { groep: 'inhoud', naam: 'de groep' },
  'groep.criteria': { groep: 'inhoud', naam: 'de criteria', by: 'id', item: 'criterium' },
  // A group is worked off for years; what the board was told about whom it is for does not change with it.
  'groep.leden': { groep: 'opvolging', naam: 'de leden', by: 'id', item: 'lid' },
  // What somebody saw; an advice that follows from it is another case. What became of it comes afterwards.
  signaal: { groep: 'gegevens', naam: 'het signaal' },
  // The advice of a council is no advice of this house: it is registered, never sealed.
  raadsadvies: { groep: 'gegevens', naam: 'het advies van de raad' },
  // A later sitting looks back; it does not change what was advised.
  bijeenkomsten: { groep: 'gegevens', naam: 'de bijeenkomsten', by: 'id', item: 'bijeenkomst' },
  afspraken: { groep: 'gegevens', naam: 'de afspraken' },
  // The answers of the toets hang on them: another functie would be another answer.
  deelnemers: { groep: 'inhoud', naam: 'de deelnemers', by: 'id', item: 'deelnemer' },
  beslissing: { groep: 'inhoud', naam: 'de beslissing' },
  belanghebbenden: { groep: 'inhoud', naam: 'de belanghebbenden', by: 'id', item: 'belanghebbende' },
  beslisser: { groep: 'inhoud', naam: 'de beslisser' },
  informatie: { groep: 'inhoud', naam: 'de informatie' },
  'informatie.feiten': { groep: 'inhoud', naam: 'de feiten', by: 'id', item: 'feit' },
  'informatie.vragen': { groep: 'inhoud', naam: 'de open vragen', by: 'id', item: 'vraag' },
  'informatie.kaders': { groep: 'inhoud', naam: 'de kaders', by: 'id', item: 'kader' },
  argumenten: { groep: 'inhoud', naam: 'de argumenten', by: 'id', item: 'argument' },
  conclusie: { groep: 'inhoud', naam: 'de conclusie' },
  'conclusie.tegenargumenten': {
    groep: 'inhoud',
    naam: 'de tegenargumenten',
    by: 'argument',
    item: 'tegenargument',
  },
  'conclusie.maatregelen': { groep: 'inhoud', naam: 'de maatregelen', by: 'id', item: 'maatregel' },
  'conclusie.standpunten': { groep: 'inhoud', naam: 'de standpunten' },
  toets: { groep: 'inhoud', naam: 'de toets' },
  verwijzingen: { groep: 'inhoud', naam: 'de verwijzingen', by: 'naar', item: 'verwijzing naar' },
  opvolging: { groep: 'opvolging', naam: 'de opvolging' },
  // Outside the order of the meeting.
  parkeerplaats: { groep: 'gegevens', naam: 'de parkeerplaats' },
  // Which rule is silent, and until when, is about the check; it lapses after the advice, by nature.
  uitzonderingen: { groep: 'gegevens', naam: 'de uitzonderingen' },
  // Housekeeping of the kenmerken.
  vervallen: { groep: 'gegevens', naam: 'de vervallen kenmerken' },
  // They tell of the advice and cannot be part of what they seal.
  versies: { groep: 'gegevens', naam: 'de versies' },
  zegel: { groep: 'gegevens', naam: 'het zegel' },
}

/** Their paths, in the order of the table. */
export const rowNames = Object.keys(table) as Row[]

/** A measure is carried out after the advice: how it stands is follow-up. Later cases come after it too. */
export const followUpFields: Partial<Record<Row, readonly string[]>> = {
  'conclusie.maatregelen': ['stand'],
  'reconstructie.aanbevelingen': ['stand', 'casussen'],
}
