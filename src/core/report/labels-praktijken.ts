/** The words on paper for the values of the other practices: maatwerk, reconstructie, groep, signaal, raadsadvies. */
import type { Casus } from '../casus/casus.js'
import type { Labels } from './labels.js'

type BesluitToets = NonNullable<NonNullable<Casus['reconstructie']>['besluiten'][number]['toets']>
type Lid = NonNullable<Casus['groep']>['leden'][number]
type Signaal = NonNullable<Casus['signaal']>
type Reactie = NonNullable<NonNullable<Casus['raadsadvies']>['reactie']>

/** Maatwerk: what somebody brings to the table. */
export const nodigLabels: Labels<NonNullable<Casus['maatwerk']>['nodig'][number]['soort']> = {
  expertise: 'kennis',
  mandaat: 'mandaat',
}

/** A reconstructie: what the group found of one decision. */
export const gewogenLabels: Labels<NonNullable<BesluitToets['gewogen']>['antwoord']> = {
  ja: 'ja',
  deels: 'deels',
  nee: 'nee',
  onbekend: 'onbekend',
}

export const juistLabels: Labels<NonNullable<BesluitToets['juist']>['antwoord']> = {
  ja: 'ja',
  deels: 'deels',
  nee: 'nee',
  verdeeld: 'de groep is verdeeld',
}

/** A group: what fits a member, and what it was offered. */
export const lidUitkomstLabels: Labels<NonNullable<Lid['weging']>['uitkomst']> = {
  herstel: 'herstel',
  compensatie: 'compensatie',
  andereHulp: 'andere hulp',
  geen: 'geen aanbod',
}

export const lidAntwoordLabels: Labels<Lid['antwoord']> = {
  aanvaard: 'aanvaard',
  geweigerd: 'geweigerd',
  bedenktijd: 'bedenktijd',
}

export const hoeVaakLabels: Labels<Signaal['hoeVaak']> = {
  eenmalig: 'één keer',
  maandelijks: 'ongeveer elke maand',
  wekelijks: 'ongeveer elke week',
  dagelijks: 'bijna elke dag',
  onbekend: 'onbekend',
}

/** What a signaal led to. */
export const afhandelingLabels: Labels<NonNullable<Signaal['afhandeling']>['soort']> = {
  maatwerk: 'maatwerk',
  beraad: 'een moreel beraad',
  groep: 'een groep van gelijke gevallen',
  antwoord: 'een antwoord',
}

/** What was done with the advice of a council. */
export const strekkingLabels: Labels<Reactie['strekking']> = {
  overgenomen: 'overgenomen',
  deels: 'deels overgenomen',
  afgewezen: 'niet overgenomen',
  onbekend: 'beantwoord, strekking onbekend',
}
