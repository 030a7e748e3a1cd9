/** Why the rules about a signaal: reasons, and an excerpt of each pair of golden files. */
import type { Explanations } from '../explanation.js'

export const signaal: Explanations = {
  'SIGNAAL-WRINGT': {
    why: 'Een signaal begint bij wat iemand in het werk ziet. Zonder die zin kan niemand het naast een ander leggen.',
    example: {
      bad: `
signaal:
  # geen wringt
  regel: Parkeerverordening, eis van inschrijving
`,
      good: `
signaal:
  wringt: Ik wijs mantelzorgers af die elke dag komen helpen.
  regel: Parkeerverordening, eis van inschrijving
`,
    },
  },
  'SIGNAAL-REGEL': {
    why: 'Gelijke signalen tellen op per regel of werkwijze. Dat tellen maakt een probleem zichtbaar. Weet je de regel nog niet, dan mag het later.',
    example: {
      bad: `
signaal:
  # …
  wringt: Ik wijs mantelzorgers af die elke dag komen helpen.
  # geen regel
  client: mantelzorgers van buiten de wijk
`,
      good: `
signaal:
  # …
  wringt: Ik wijs mantelzorgers af die elke dag komen helpen.
  regel: Parkeerverordening, eis van inschrijving
  client: mantelzorgers van buiten de wijk
`,
    },
  },
  'SIGNAAL-ANTWOORD': {
    why: 'Een signaal verdient een antwoord. Alleen opschrijven dat er een antwoord is, laat de melder met lege handen.',
    example: {
      bad: `
signaal:
  # …
  afhandeling:
    soort: antwoord
    # geen antwoord
    datum: "2025-06-10"
`,
      good: `
signaal:
  # …
  afhandeling:
    soort: antwoord
    antwoord: De eis vervalt in juni, want de raad paste de verordening aan.
    datum: "2025-06-10"
`,
    },
  },
  'SIGNAAL-CASUS': {
    why: 'Een signaal dat verdergaat, moet daar te volgen zijn. Anders verdwijnt het alsnog.',
    example: {
      bad: `
signaal:
  # …
  afhandeling:
    soort: beraad
    # geen casus
    datum: "2025-06-10"
`,
      good: `
signaal:
  # …
  afhandeling:
    soort: beraad
    casus: 2025-06-03-laptop-voor-stage
    datum: "2025-06-10"
`,
    },
  },
  'SIGNAAL-CASUS-ONBEKEND': {
    why: 'Wie het signaal volgt, komt hier nergens uit. Een id is zo verkeerd getypt.',
    example: {
      bad: `
signaal:
  # …
  afhandeling:
    soort: beraad
    casus: 2025-06-03-laptop-voor-staage
`,
      good: `
signaal:
  # …
  afhandeling:
    soort: beraad
    casus: 2025-06-03-laptop-voor-stage
`,
    },
  },
  'SIGNAAL-DOOR': {
    why: 'De melder wil weten wie ernaar keek en wanneer. De dag zegt ook hoe lang een signaal heeft gelegen.',
    example: {
      bad: `
signaal:
  # …
    datum: "2025-06-10"
# geen door
`,
      good: `
signaal:
  # …
    datum: "2025-06-10"
    door: coördinator signalen
`,
    },
  },
  'SIGNAAL-DATUM': {
    why: 'Een antwoord kan niet ouder zijn dan de vraag. Een van de twee dagen is verkeerd getypt.',
    example: {
      bad: `
signaal:
  # …
    datum: "2025-06-10"
    door: coördinator signalen
bijeenkomsten:
  - id: s1
    datum: "2025-06-11"
`,
      good: `
signaal:
  # …
    datum: "2025-06-10"
    door: coördinator signalen
bijeenkomsten:
  - id: s1
    datum: "2025-06-03"
`,
    },
  },
  'SIGNAAL-STATUS': {
    why: 'De lijst van wat openstaat, leest de status. Een signaal dat ten onrechte afgerond heet, verdwijnt uit beeld.',
    example: {
      bad: `
soort: signaal
status: afgerond
# …
  hoeVaak: wekelijks
# geen afhandeling
`,
      good: `
soort: signaal
status: concept
# …
  hoeVaak: wekelijks
`,
    },
  },
}
