/** What each profile leaves out of the section that one kind of case has to itself, field by field. */
import { alleenIntern, blijft, nietNaarBuiten, nietOpenbaar, type Veld, type Weg } from './weg.js'

const tafel = nietNaarBuiten('persoon', 'wie er aan tafel nodig was')
/** The days of one life: who knows the person, knows whom it is about. */
const tijdlijn = nietOpenbaar('persoon', 'de tijdlijn')
const lid = alleenIntern('persoon', 'de motivering en de omvang per lid van de groep')
const lidDag = nietNaarBuiten('persoon', 'de dagen en de contactpersonen van de leden')
const lidKenmerk = nietNaarBuiten('persoon', 'aan welke criteria elk lid voldoet')

/** In the order of the schema. */
export const soortVelden: Record<
  Extract<Veld, `${'maatwerk' | 'reconstructie' | 'groep'}.${string}`>,
  Weg | undefined
> = {
  'maatwerk.eersteContact': blijft,
  'maatwerk.nodig.id': tafel,
  'maatwerk.nodig.wat': tafel,
  'maatwerk.nodig.soort': tafel,
  'maatwerk.nodig.wie': tafel,
  'maatwerk.tijdlijn.id': tijdlijn,
  'maatwerk.tijdlijn.datum': tijdlijn,
  'maatwerk.tijdlijn.gebeurtenis': tijdlijn,
  'maatwerk.tijdlijn.bron': tijdlijn,
  'maatwerk.ruimte.binnenDeWet': blijft,
  'maatwerk.ruimte.afwijking': blijft,
  'maatwerk.ruimte.beginselen': blijft,
  'maatwerk.ruimte.grond': blijft,
  'reconstructie.vraag': blijft,
  'reconstructie.besluiten.id': blijft,
  'reconstructie.besluiten.besluit': blijft,
  'reconstructie.besluiten.datum': blijft,
  'reconstructie.besluiten.doorWie': blijft,
  'reconstructie.besluiten.informatie': blijft,
  'reconstructie.besluiten.toenOnbekend': blijft,
  'reconstructie.besluiten.toets.gewogen.antwoord': blijft,
  'reconstructie.besluiten.toets.gewogen.toelichting': blijft,
  'reconstructie.besluiten.toets.oogVoorSchade.antwoord': blijft,
  'reconstructie.besluiten.toets.oogVoorSchade.toelichting': blijft,
  'reconstructie.besluiten.toets.schadebeperking': blijft,
  'reconstructie.besluiten.toets.juist.antwoord': blijft,
  'reconstructie.besluiten.toets.juist.toelichting': blijft,
  'reconstructie.patronen.id': blijft,
  'reconstructie.patronen.tekst': blijft,
  'reconstructie.patronen.besluiten': blijft,
  'reconstructie.aanbevelingen.id': blijft,
  'reconstructie.aanbevelingen.tekst': blijft,
  'reconstructie.aanbevelingen.patronen': blijft,
  'reconstructie.aanbevelingen.eigenaar': nietOpenbaar('persoon', 'wie voor een aanbeveling zorgt'),
  'reconstructie.aanbevelingen.uiterlijk': blijft,
  'reconstructie.aanbevelingen.stand': blijft,
  'reconstructie.aanbevelingen.casussen': nietOpenbaar('persoon', 'de latere casussen bij een aanbeveling'),
  'groep.signaal': nietOpenbaar('persoon', 'het signaal waar de groep uit voortkomt'),
  'groep.omschrijving': blijft,
  'groep.omvang': blijft,
  'groep.criteria.id': blijft,
  'groep.criteria.tekst': blijft,
  // Without criteria and days a member is one of many; the counts of the group rest on what stays.
  'groep.leden.id': blijft,
  'groep.leden.gemeld': lidDag,
  'groep.leden.contactpersoon': lidDag,
  'groep.leden.kenmerken': lidKenmerk,
  'groep.leden.weging.uitkomst': blijft,
  'groep.leden.weging.motivering': lid,
  'groep.leden.weging.datum': lidDag,
  'groep.leden.advies': lidDag,
  'groep.leden.aanbod.soort': blijft,
  'groep.leden.aanbod.omvang': lid,
  'groep.leden.aanbod.bedrag': lid,
  'groep.leden.aanbod.datum': lidDag,
  'groep.leden.antwoord': blijft,
  'groep.leden.casus': nietNaarBuiten('persoon', 'de eigen casus van een lid'),
}
