/** What can be wrong with a file before the rules of the method can be asked. No setting or exception changes these. */

import type { Severity } from '../problem.js'

/** Rule id → what it finds, and what to do. */
export const formRules: Readonly<Record<string, readonly [finds: string, advice: string]>> = {
  'BESTAND-LEZEN': ['Het bestand is niet te lezen.', 'Kijk of het bestaat en of je het mag openen.'],
  'BESTAND-SOORT': ['Dit is geen gewoon bestand.', 'Geef een bestand op dat eindigt op .yaml.'],
  'BESTAND-KOPPELING': ['Een koppeling wijst naar een plek buiten de map.', 'Zet het bestand zelf in de map.'],
  'BESTAND-GROOT': ['Het bestand is groter dan 2 MB.', 'Kijk of dit het goede bestand is.'],
  'BESTAND-TEKENS': ['Het bestand is geen UTF-8.', 'Bewaar het opnieuw als UTF-8.'],
  'BESTAND-BOM': ['Het bestand begint met een onzichtbaar merkteken (BOM).', 'Bewaar het als UTF-8 zonder BOM.'],
  'BESTAND-REGELEINDE': ['Het bestand heeft regeleinden van Windows (CRLF).', 'Bewaar het met regeleinde LF.'],
  'BESTAND-SLOTREGEL': ['De laatste regel eindigt niet met een Enter.', 'Zet er een Enter achter.'],
  'BESTAND-NUL': ['Er staat een nulteken in het bestand.', 'Haal een eerdere versie terug uit git.'],
  'BESTAND-NAAM': [
    'Een bestand bij de casussen of de factoren heet bijna zo, maar eindigt niet op .yaml. Het wordt niet gelezen.',
    'Geef het een naam die eindigt op .yaml, met kleine letters.',
  ],
  'BESTAND-PLEK': [
    'Een bestand met de naam van een casus staat naast de map cases. Het wordt niet gelezen.',
    'Zet het in de map cases, bij het jaar.',
  ],
  'BESTAND-MAP': [
    'Er is geen map cases, of haar naam heeft hoofdletters.',
    'Noem de map cases, met kleine letters. Is er nog niets? Begin met beraad init.',
  ],
  'YAML-GROOT': ['De inhoud heeft te veel onderdelen.', 'Splits de inhoud.'],
  'YAML-DIEPTE': ['De inhoud is te diep genest.', 'Haal de overbodige haken, streepjes of inspringingen weg.'],
  'YAML-ANKER': ['Er staat een anker (&naam) of een verwijzing (*naam).', 'Schrijf de waarde voluit.'],
  'YAML-TAG': [
    'Er staat een type met een uitroepteken (!naam).',
    'Haal het weg, of zet de tekst tussen aanhalingstekens.',
  ],
  'YAML-DIRECTIEF': ['Een regel begint met %.', 'Haal de regel weg.'],
  'YAML-INVOEGEN': ['Er staat een invoegsleutel (<<).', 'Schrijf de sleutels voluit.'],
  'YAML-DOCUMENTEN': ['Het bestand bevat meer dan één document.', 'Zet elke casus in een eigen bestand.'],
  'YAML-SAMENVOEGEN': ['Er staat een samenvoegconflict van git.', 'Kies welke tekst blijft en haal de merkregels weg.'],
  'YAML-TEKEN': ['Er staat een onzichtbaar stuurteken.', 'Haal het teken weg.'],
  'YAML-VORM': ['Een regel past niet in de vorm van YAML.', 'Kijk naar inspringing, dubbele punt en aanhalingstekens.'],
  'YAML-SLEUTEL': ['Een sleutel staat er tweemaal.', 'Voeg de twee waarden samen.'],
  'YAML-NULL': [
    'Er staat Null met een hoofdletter, zonder aanhalingstekens.',
    'Schrijf null, of "Null" als het een tekst is.',
  ],
  'YAML-TAB': ['Er staat een tab in het bestand.', 'Vervang de tab door een spatie.'],
  'YAML-ONZICHTBAAR': ['Er staat een teken dat niemand ziet.', 'Typ de woorden op die plek opnieuw.'],
  'YAML-HEKJE': [
    'Achter een waarde staat een hekje zonder spatie, dat de rest van de regel wegneemt.',
    'Zet aanhalingstekens om de hele tekst, of een spatie achter het hekje.',
  ],
  'YAML-LEEG': ['Het bestand is leeg of begint niet met sleutels.', 'Begin een casus met: beraad nieuw.'],
  'SCHEMA-VERSIE': ['Het bestand is van een nieuwere versie van beraad.', 'Werk beraad bij.'],
  'SCHEMA-OUD': ['Het bestand is van een oudere versie van beraad.', 'Zet het om met beraad migreer.'],
  'SCHEMA-VERPLICHT': ['Een verplichte sleutel ontbreekt.', 'Voeg de sleutel toe.'],
  'SCHEMA-ONBEKEND': ['Een sleutel is niet bekend.', 'Verbeter de sleutel, of haal hem weg.'],
  'SCHEMA-TYPE': [
    'Een waarde is van de verkeerde soort, zoals een getal waar tekst hoort.',
    'Schrijf de goede soort waarde.',
  ],
  'SCHEMA-WAARDE': ['Een waarde staat niet in de lijst met vaste woorden.', 'Kies een van de genoemde woorden.'],
  'SCHEMA-LEEG': ['Een tekst is leeg.', 'Vul een tekst in, of haal het onderdeel weg.'],
  'SCHEMA-PATROON': ['Een id of kenmerk heeft niet de goede vorm.', 'Schrijf het zoals het voorbeeld in de melding.'],
  'SCHEMA-DATUM': [
    'Een datum is geen bestaande dag, of anders geschreven.',
    'Schrijf jaar, maand en dag, zoals "2025-03-11".',
  ],
  'SCHEMA-GETAL': ['Een getal is te klein.', 'Schrijf een heel getal van 0 of meer.'],
  'INSTELLING-ONBEKEND': [
    '.beraad.yaml noemt een instelling of regel die er niet is.',
    'Verbeter de naam, of haal haar weg.',
  ],
  'INSTELLING-WAARDE': [
    'Een instelling in .beraad.yaml heeft een waarde die niet kan.',
    'Kies een waarde die de melding noemt.',
  ],
  'INSTELLING-PLEK': [
    'Een instelling staat in een bestand waar zij niet werkt.',
    'Zet haar in het bestand dat de melding noemt.',
  ],
  'INSTELLING-VAST': ['.beraad.yaml maakt een regel zachter die altijd geldt.', 'Haal de regel daar weg.'],
  'LEK-COMMENTAAR': [
    'In commentaar, achter een hekje, staat iets dat naar een persoon leidt.',
    'Haal het weg. Ook commentaar blijft in git.',
  ],
  MEER: ['Het bestand heeft meer dan 20 meldingen.', 'Herstel eerst wat er staat en controleer daarna opnieuw.'],
}

/** How serious a form rule is: what keeps a file from being read is an error, what only makes work for others is not. */
export function formSeverity(id: string): Severity {
  return milder[id] ?? 'fout'
}

const milder: Readonly<Record<string, Severity>> = {
  'BESTAND-REGELEINDE': 'hint',
  'BESTAND-SLOTREGEL': 'hint',
  'BESTAND-NAAM': 'waarschuwing',
  'BESTAND-PLEK': 'waarschuwing',
  'BESTAND-MAP': 'waarschuwing',
  'YAML-TAB': 'hint',
  'YAML-ONZICHTBAAR': 'waarschuwing',
  'YAML-HEKJE': 'waarschuwing',
  'LEK-COMMENTAAR': 'waarschuwing',
}
