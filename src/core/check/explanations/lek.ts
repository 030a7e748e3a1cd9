/** Why the rules about personal data. No excerpts: they would hold what does not belong in a file. */
import type { Explanations } from '../explanation.js'

export const lek: Explanations = {
  'LEK-BSN': {
    why: 'Voor wegen is geen burgerservicenummer nodig. Het mag alleen worden verwerkt waar een wet dat regelt (UAVG, artikel 46).',
  },
  'LEK-IBAN': {
    why: 'Een rekeningnummer wijst één mens aan en helpt bij misbruik. Voor de afweging doet het niet ter zake.',
  },
  'LEK-TELEFOON': {
    why: 'Met een nummer is iemand te vinden en te bellen. Het beraad gaat over wat juist is, niet over wie te bereiken is.',
  },
  'LEK-EMAIL': {
    why: 'In een adres staat vaak een naam. Een casus leeft langer dan de toestemming om dat adres te bewaren.',
  },
  'LEK-ADRES': {
    why: 'Een adres wijst een huishouden aan. Een wijk of gemeente zegt meestal genoeg.',
  },
  'LEK-GEBOORTEDATUM': {
    why: 'Een geboortedatum maakt iemand in een kleine groep herkenbaar. Een leeftijd in tientallen zegt genoeg.',
  },
  'LEK-KENTEKEN': {
    why: 'Met een kenteken is de eigenaar op te zoeken. De soort voertuig is genoeg.',
  },
  'LEK-NUMMER': {
    why: 'Een dossiernummer leidt terug naar één mens. De casus blijft bruikbaar zonder die weg terug.',
  },
  'LEK-COMMENTAAR': {
    why: 'Commentaar komt in geen rapport, maar wel in git en bij ieder die het bestand krijgt.',
  },
  'LEK-NAAM': {
    why: 'Een naam maakt de casus herleidbaar, ook jaren later. Een functie of rol vertelt wat de groep moet weten.',
  },
  'LEK-BIJZONDER': {
    why: 'Over gezondheid, geloof of afkomst gelden strengere regels (AVG, artikel 9). Vraag dus bij elk woord of het nodig is.',
  },
}
