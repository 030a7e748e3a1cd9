/** Why a file is refused before it is read as YAML. Their examples are bytes and kinds of file, which no text can show. */
import type { Explanations } from '../explanation.js'

export const bestand: Explanations = {
  'BESTAND-LEZEN': {
    why: 'Zonder het hele bestand kan niets worden nagekeken. Een half gelezen casus zou goed lijken.',
  },
  'BESTAND-SOORT': {
    why: 'Een map, pijp of apparaat kan het programma laten wachten of iets in gang zetten. Een casus is altijd een gewoon bestand.',
  },
  'BESTAND-KOPPELING': {
    why: 'Een koppeling kan naar een bestand leiden dat niet van de groep is. Het programma leest daarom alleen binnen de map.',
  },
  'BESTAND-GROOT': {
    why: 'Een casus is hooguit een paar honderd kB. Een veel groter bestand is iets anders, of moet het programma vastzetten.',
  },
  'BESTAND-TEKENS': {
    why: 'In een andere codering worden letters als ë en € iets anders. Raden zou de tekst van de groep veranderen.',
  },
  'BESTAND-BOM': {
    why: "Het teken is onzichtbaar, maar sommige programma's lezen dan de eerste sleutel verkeerd. Zonder is het overal hetzelfde.",
  },
  'BESTAND-REGELEINDE': {
    why: 'Met andere regeleinden lijkt in git elke regel gewijzigd. Wat echt veranderde, is dan niet meer te zien.',
  },
  'BESTAND-SLOTREGEL': {
    why: 'Zonder Enter aan het eind lijkt in git ook de laatste regel gewijzigd als iemand er een regel onder zet.',
  },
  'BESTAND-NUL': {
    why: 'Een nulteken staat nooit in een tekst die iemand typte. Vaak is het bestand beschadigd, bijvoorbeeld door een storing.',
  },
  'BESTAND-NAAM': {
    why: 'Zo’n bestand staat in geen lijst, en niemand kijkt het na. Kladblok op Windows zet soms ongevraagd .txt achter een naam.',
  },
  'BESTAND-PLEK': {
    why: 'Alleen in de map cases zoekt het programma casussen. Wat ernaast staat, lijkt in orde en is niet nagekeken.',
  },
  'BESTAND-MAP': {
    why: 'Zonder die map is er niets om na te kijken, en dat lijkt op een goede uitkomst. Een map Cases is op de server een andere dan cases.',
  },
  MEER: {
    why: 'Een lange lijst leest niemand. De eerste meldingen lossen vaak ook andere op.',
  },
}
