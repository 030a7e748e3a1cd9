/** What each profile leaves out of a signaal and of an advice of a council. */
import { blijft, nietNaarBuiten, nietOpenbaar } from './weg.js'

const melding = nietNaarBuiten('persoon', 'wat er wringt, in de woorden van de melder')
const melder = nietNaarBuiten('persoon', 'wie het signaal gaf en wie het afhandelde')

/** In the order of the schema. */
export const signalenEnRaden = {
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
}
