/** The words on paper for every value that all kinds of case know, or a beraad. A new value in the schema is a compile error here. */
import type { Argument, Casus, Kant, Maatregel } from '../casus/casus.js'

export type Labels<Value> = Readonly<Record<NonNullable<Value> & string, string>>
type Conclusie = Casus['conclusie']
type Besluit = NonNullable<Casus['opvolging']['besluit']>

export const soortLabels: Labels<Casus['soort']> = {
  beraad: 'moreel beraad',
  maatwerk: 'maatwerkplaats',
  reconstructie: 'morele reconstructie',
  groep: 'groep van gelijke gevallen',
  signaal: 'signaal',
  raadsadvies: 'advies van een raad',
}

export const statusLabels: Labels<Casus['status']> = {
  concept: 'concept',
  advies: 'advies',
  besloten: 'besloten',
  afgerond: 'afgerond',
  ingetrokken: 'ingetrokken',
}

export const vertrouwelijkheidLabels: Labels<Casus['vertrouwelijkheid']> = {
  openbaar: 'openbaar',
  intern: 'intern',
  vertrouwelijk: 'vertrouwelijk',
}

export const rolLabels: Labels<Casus['deelnemers'][number]['rol']> = {
  gespreksleider: 'gespreksleider',
  casuseigenaar: 'casuseigenaar',
  deelnemer: 'deelnemer',
  notulist: 'notulist',
  clientenraad: 'cliëntenraad',
  externDeskundige: 'externe deskundige',
}

/** The intake: what the group chose. */
export const intakeLabels: Labels<NonNullable<Casus['intake']>['uitkomst']> = {
  beraad: 'een moreel beraad in zeven stappen',
  uurvorm: 'de korte vorm van een uur',
  andereDeur: 'een andere deur',
}

/** Step 1: whether the act is done or left undone. */
export const vormLabels: Labels<Casus['beslissing']['vorm']> = {
  doen: 'doen',
  nalaten: 'nalaten',
}

/** Step 5: the two columns. */
export const kantLabels: Labels<Kant> = {
  pro: 'Pro',
  contra: 'Contra',
}

/** Step 5: the class of an argument. */
export const argumentSoortLabels: Labels<Argument['soort']> = {
  beginsel: 'recht of beginsel',
  belang: 'belang',
  wens: 'wens',
}

/** Step 5: from which side one looks. */
export const perspectiefLabels: Labels<Argument['perspectief']> = {
  juridisch: 'juridisch',
  financieelEconomisch: 'financieel-economisch',
  sociaalMaatschappelijk: 'sociaal-maatschappelijk',
}

/** Step 5: what became of a parked argument. */
export const smoesUitkomstLabels: Labels<NonNullable<Argument['smoes']>['uitkomst']> = {
  open: 'open, telt nog niet mee',
  ingetrokken: 'ingetrokken, telt niet mee',
  argument: 'toch een argument, telt mee',
}

/** Step 6: the answer to the question of step 1. */
export const oordeelLabels: Labels<Conclusie['oordeel']> = {
  ja: 'ja',
  nee: 'nee',
  'ja-mits': 'ja, mits',
  'nee-tenzij': 'nee, tenzij',
}

/** The outcome, or that there is none yet; another kind of case never has one and says what it is. */
export function outcomeInWords({
  soort,
  oordeel,
}: {
  soort: Casus['soort']
  oordeel: Conclusie['oordeel'] | ''
}): string {
  if (oordeel) return oordeelLabels[oordeel]
  return soort === 'beraad' ? 'nog geen oordeel' : soortLabels[soort]
}

/** Step 6: how justice is done to an argument on the losing side. */
export const rechtLabels: Labels<Conclusie['tegenargumenten'][number]['recht']> = {
  maatregel: 'met een maatregel',
  deels: 'voor een deel',
  weerlegd: 'weerlegd',
  aanvaard: 'aanvaard als verlies (morele rest)',
}

export const maatregelSoortLabels: Labels<Maatregel['soort']> = {
  beperken: 'schade beperken',
  compenseren: 'schade compenseren',
  herstellen: 'schade herstellen',
}

export const standLabels: Labels<Maatregel['stand']> = {
  open: 'open',
  uitgevoerd: 'uitgevoerd',
  vervallen: 'vervallen',
}

export const standpuntLabels: Labels<Conclusie['standpunten'][number]['soort']> = {
  meerderheid: 'Meerderheid',
  minderheid: 'Minderheid',
  eenstemmig: 'Eenstemmig',
}

/** Step 7: what the group does with a "nee". */
export const vervolgLabels: Labels<Casus['toets']['antwoorden'][number]['vervolg']> = {
  stap5: 'terug naar stap 5',
  stap6: 'terug naar stap 6',
  bewaard: 'bewaard als afwijkend standpunt',
}

export const behandelingLabels: Labels<Casus['verwijzingen'][number]['behandeling']> = {
  volgt: 'Dit beraad volgt het eerdere.',
  onderscheidt: 'Dit beraad wijkt af, omdat de casus anders is.',
  herziet: 'Dit beraad komt op het eerdere terug.',
  noemt: 'Dit beraad noemt het eerdere.',
}

/** The same, seen from the earlier beraad. */
export const citedLabels: Labels<Casus['verwijzingen'][number]['behandeling']> = {
  volgt: 'Volgt dit beraad',
  onderscheidt: 'Onderscheidt zich van dit beraad',
  herziet: 'Komt op dit beraad terug',
  noemt: 'Noemt dit beraad',
}

export const besluitLabels: Labels<Besluit['uitkomst']> = {
  overgenomen: 'overgenomen',
  deels: 'deels overgenomen',
  afgewezen: 'niet overgenomen',
  teruggestuurd: 'teruggestuurd naar de groep',
}

/** A treatment in a few words, from the case that treats and from the one that is treated. */
export const behandelingWoorden: Readonly<
  Record<NonNullable<Casus['verwijzingen'][number]['behandeling']>, { doet: string; ondergaat: string }>
> = {
  volgt: { doet: 'Volgt', ondergaat: 'Gevolgd door' },
  onderscheidt: { doet: 'Onderscheidt zich van', ondergaat: 'Onderscheiden door' },
  herziet: { doet: 'Komt terug op', ondergaat: 'Herzien door' },
  noemt: { doet: 'Noemt', ondergaat: 'Genoemd door' },
}
