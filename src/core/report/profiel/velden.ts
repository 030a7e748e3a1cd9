/** What each profile leaves out of a case, field by field. A field of the schema that is not decided here is a compile error. */
import type { casusSchema } from '../../casus/schema.js'
import type { Grond, Profiel } from './profielen.js'

/** The path of a field that holds a value or a list of values, such as `argumenten.smoes.antwoord`. */
export type Veld = Leaf<typeof casusSchema, ''>

type Leaf<Node, Path extends string> = Node extends { readonly properties: infer Inner }
  ? { [Key in keyof Inner & string]: Leaf<Inner[Key], Path extends '' ? Key : `${Path}.${Key}`> }[keyof Inner & string]
  : Node extends { readonly items: infer Item }
    ? Leaf<Item, Path>
    : Path

/** Who does not get a field, why, and what a reader calls it. */
export interface Weg {
  voor: readonly Profiel[]
  grond: Grond
  naam: string
}

/** Everybody gets it. */
const blijft = undefined
const alleenIntern = weg('directie', 'moresprudentie', 'openbaar')
const nietNaarBuiten = weg('moresprudentie', 'openbaar')
const nietOpenbaar = weg('openbaar')

const intake = alleenIntern('gesprek', 'de intake')
const zitting = nietNaarBuiten('persoon', 'plaats, duur en aanwezigen van de bijeenkomsten')
const deelnemer = nietNaarBuiten('persoon', 'de deelnemers')
const smoes = alleenIntern('opvatting', 'wat als mogelijke smoes is geparkeerd')
const telling = alleenIntern('opvatting', 'de telronde')
const standpunt = nietOpenbaar('opvatting', 'de standpunten in de groep')
const toets = alleenIntern('opvatting', 'de toets aan de morele intuïtie')
const verwijzing = nietOpenbaar('persoon', 'de verwijzingen naar eerdere beraden')
const uitzondering = alleenIntern('bestand', 'de regels van de controle waarvan is afgeweken')
const delen = alleenIntern('bestand', 'de getallen van de delen onder het zegel')
const melding = nietNaarBuiten('persoon', 'wat er wringt, in de woorden van de melder')
const melder = nietNaarBuiten('persoon', 'wie het signaal gaf en wie het afhandelde')
const contact = nietNaarBuiten('persoon', 'wie de uitkomst vertelt')

/** In the order of the schema. */
export const velden: Record<Veld, Weg | undefined> = {
  schemaVersie: blijft,
  // Made from an earlier title, and of other cases too: what is in it cannot be mended any more.
  id: nietOpenbaar('persoon', 'het id en de naam van het bestand'),
  titel: blijft,
  soort: blijft,
  status: blijft,
  vertrouwelijkheid: blijft,
  lijn: blijft,
  trefwoorden: nietOpenbaar('bestand', 'de trefwoorden'),
  kernpunten: blijft,
  'intake.geleefd': intake,
  'intake.teBeslissen': intake,
  'intake.botsing': intake,
  'intake.ontbreekt': intake,
  'intake.tijd': intake,
  'intake.aanTafel': intake,
  'intake.meenemen': intake,
  'intake.uitkomst': intake,
  'intake.toelichting': intake,
  'reconstructie.vraag': blijft,
  'reconstructie.besluiten.id': blijft,
  'reconstructie.besluiten.besluit': blijft,
  'reconstructie.besluiten.datum': blijft,

  'reconstructie.besluiten.doorWie': blijft,
  'reconstructie.besluiten.informatie': blijft,
  'reconstructie.besluiten.toenOnbekend': blijft,
  // What the group as a whole found, without a speaker: that is what a reconstruction is for.
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
  'signaal.wringt': melding,
  'signaal.regel': blijft,
  'signaal.verwijzing': blijft,
  'signaal.client': nietOpenbaar('persoon', 'wat voor cliënt het raakt'),
  'signaal.sinds': blijft,
  'signaal.hoeVaak': blijft,
  'signaal.schatting': blijft,
  'signaal.melder': melder,
  'signaal.afhandeling.soort': blijft,
  'signaal.afhandeling.casus': nietOpenbaar('persoon', 'in welke casus het signaal verder gaat'),
  'signaal.afhandeling.antwoord': blijft,
  'signaal.afhandeling.datum': blijft,
  'signaal.afhandeling.door': melder,
  // What a council advises is given to be read.
  'raadsadvies.raad': blijft,
  'raadsadvies.gevraagd': blijft,
  'raadsadvies.advies': blijft,
  'raadsadvies.aan': blijft,
  'raadsadvies.datum': blijft,
  'raadsadvies.reactie.datum': blijft,
  'raadsadvies.reactie.tekst': blijft,
  'raadsadvies.reactie.strekking': blijft,
  'bijeenkomsten.id': blijft,
  'bijeenkomsten.datum': blijft,
  'bijeenkomsten.minuten': zitting,
  'bijeenkomsten.plaats': zitting,
  'bijeenkomsten.aanwezig': zitting,
  afspraken: nietNaarBuiten('gesprek', 'de afspraken van de groep'),
  'deelnemers.id': deelnemer,
  'deelnemers.functie': deelnemer,
  'deelnemers.rol': deelnemer,
  // Told by one person, and about one.
  'beslissing.aanleiding': nietNaarBuiten('persoon', 'de aanleiding'),
  'beslissing.handeling': blijft,
  'beslissing.vorm': blijft,
  'beslissing.vraag': blijft,
  'beslissing.afgewekenVanVorm': nietOpenbaar('opvatting', 'waarom de vraag een andere vorm heeft'),
  'belanghebbenden.id': blijft,
  'belanghebbenden.naam': blijft,
  'belanghebbenden.geraakt': blijft,
  'belanghebbenden.gehoord': blijft,
  'belanghebbenden.waaromNiet': nietOpenbaar('persoon', 'waarom iemand niet is gehoord'),
  'beslisser.functie': blijft,
  'beslisser.orgaan': blijft,
  'beslisser.mandaat': blijft,
  'informatie.feiten.id': blijft,
  'informatie.feiten.tekst': blijft,
  'informatie.feiten.bron': nietOpenbaar('persoon', 'de bronnen van de feiten'),
  'informatie.vragen.id': blijft,
  'informatie.vragen.vraag': blijft,
  'informatie.vragen.wie': nietNaarBuiten('persoon', 'wie een vraag uitzocht'),
  'informatie.vragen.uiterlijk': blijft,
  'informatie.vragen.antwoord': blijft,
  'informatie.vragen.aanvaardOnbekend': blijft,
  'informatie.kaders.id': blijft,
  'informatie.kaders.naam': blijft,
  'informatie.kaders.verwijzing': blijft,
  'informatie.kaders.strekking': blijft,
  // Alternatives and consequences, without a speaker: not traceable to persons (Woo, art. 5.2, second paragraph).
  'argumenten.id': blijft,
  'argumenten.kant': blijft,
  'argumenten.stelling': blijft,
  'argumenten.belanghebbenden': blijft,
  'argumenten.soort': blijft,
  'argumenten.beginsel': blijft,
  'argumenten.perspectief': blijft,
  'argumenten.factor': blijft,
  'argumenten.smoes.vermoeden': smoes,
  'argumenten.smoes.wedervraag': smoes,
  'argumenten.smoes.antwoord': smoes,
  'argumenten.smoes.uitkomst': smoes,
  'conclusie.oordeel': blijft,
  'conclusie.tekst': blijft,
  'conclusie.doorslaggevend': blijft,
  'conclusie.tegenargumenten.argument': blijft,
  'conclusie.tegenargumenten.recht': blijft,
  'conclusie.tegenargumenten.maatregelen': blijft,
  'conclusie.tegenargumenten.toelichting': blijft,
  'conclusie.motiveringVoorrang': blijft,
  'conclusie.maatregelen.id': blijft,
  'conclusie.maatregelen.soort': blijft,
  'conclusie.maatregelen.voorwaarde': blijft,
  'conclusie.maatregelen.tekst': blijft,
  'conclusie.maatregelen.voor': blijft,
  'conclusie.maatregelen.eigenaar': nietOpenbaar('persoon', 'wie voor een maatregel zorgt'),
  'conclusie.maatregelen.uiterlijk': blijft,
  'conclusie.maatregelen.omvang': blijft,
  'conclusie.maatregelen.factor': blijft,
  'conclusie.maatregelen.neveneffecten': blijft,
  'conclusie.maatregelen.stand': blijft,
  'conclusie.alsNietIngewilligd': blijft,
  'conclusie.telling.ja': telling,
  'conclusie.telling.nee': telling,
  'conclusie.telling.weetNiet': telling,
  'conclusie.standpunten.soort': standpunt,
  'conclusie.standpunten.aantal': standpunt,
  'conclusie.standpunten.tekst': standpunt,
  'toets.wijze': toets,
  'toets.antwoorden.deelnemer': toets,
  'toets.antwoorden.achterConclusie': toets,
  'toets.antwoorden.spiegel': toets,
  'toets.antwoorden.doen': toets,
  'toets.antwoorden.opmerking': toets,
  'toets.antwoorden.vervolg': toets,
  'toets.aantallen.achterConclusie.ja': toets,
  'toets.aantallen.achterConclusie.nee': toets,
  'toets.aantallen.spiegel.ja': toets,
  'toets.aantallen.spiegel.nee': toets,
  'toets.aantallen.doen.ja': toets,
  'toets.aantallen.doen.nee': toets,
  'toets.opmerkingen': toets,
  'verwijzingen.naar': verwijzing,
  'verwijzingen.behandeling': verwijzing,
  'verwijzingen.op': verwijzing,
  'verwijzingen.motivering': verwijzing,
  'opvolging.voorgelegd.datum': blijft,
  'opvolging.voorgelegd.aan': nietOpenbaar('persoon', 'aan wie het advies is voorgelegd'),
  'opvolging.besluit.datum': blijft,
  'opvolging.besluit.door': blijft,
  'opvolging.besluit.versie': blijft,
  'opvolging.besluit.hash': blijft,
  'opvolging.besluit.uitkomst': blijft,
  'opvolging.besluit.onderdelen.maatregel': blijft,
  'opvolging.besluit.onderdelen.uitkomst': blijft,
  'opvolging.besluit.onderdelen.reden': blijft,
  'opvolging.besluit.motivering': blijft,
  'opvolging.besluit.terugval': blijft,
  'opvolging.contactpersoon': contact,
  'opvolging.terugkoppeling.datum': blijft,
  'opvolging.terugkoppeling.door': contact,
  'opvolging.evaluatie.datum': blijft,
  'opvolging.evaluatie.bevindingen': blijft,
  'opvolging.gedaan.onderdeel': blijft,
  'opvolging.gedaan.datum': blijft,
  'opvolging.gedaan.door': nietOpenbaar('persoon', 'wie iets uitvoerde'),
  'opvolging.gedaan.tekst': blijft,
  parkeerplaats: alleenIntern('gesprek', 'de parkeerplaats'),
  'uitzonderingen.regel': uitzondering,
  'uitzonderingen.reden': uitzondering,
  'uitzonderingen.tot': uitzondering,
  vervallen: alleenIntern('bestand', 'de vervallen kenmerken'),
  'versies.nummer': blijft,
  'versies.datum': blijft,
  'versies.reden': nietOpenbaar('opvatting', 'waarom een eerdere versie is heropend'),
  'versies.hash': blijft,
  'zegel.versie': blijft,
  'zegel.datum': blijft,
  'zegel.hash': blijft,
  'zegel.delen.deel': delen,
  'zegel.delen.hash': delen,
}

function weg(...voor: Profiel[]): (grond: Grond, naam: string) => Weg {
  return (grond, naam) => ({ voor, grond, naam })
}
