/** Why the rules about who takes part: reasons, and an excerpt of each pair of golden files. */
import type { Explanations } from '../explanation.js'

export const vooraf: Explanations = {
  'DEELNEMERS-ONTBREKEN': {
    why: 'Wie het advies leest, wil weten welke vakgebieden meedachten. Zonder die lijst is niet te zien of alle kennis aan tafel zat.',
    example: {
      bad: `
# geen deelnemers
`,
      good: `
deelnemers:
  - id: d1
    functie: gespreksleider moreel beraad
    rol: gespreksleider
  # …
  - id: d3
    functie: lid cliëntenraad
    rol: clientenraad
`,
    },
  },
  'ROL-GESPREKSLEIDER': {
    why: 'Iemand bewaakt de stappen en houdt zich buiten de inhoud. Zonder gespreksleider wordt een beraad snel een debat.',
    example: {
      bad: `
deelnemers:
  - id: d2
`,
      good: `
deelnemers:
  - id: d1
    functie: gespreksleider moreel beraad
    rol: gespreksleider
  - id: d2
`,
    },
  },
  'ROL-CLIENTENRAAD': {
    why: 'Het beraad raakt cliënten, en zij kijken anders dan een organisatie. Iemand van de cliëntenraad hoort daarom bij het hele systeem in de kamer.',
    example: {
      bad: `
deelnemers:
  # …
  - id: d2
    functie: inkomensconsulent
    rol: casuseigenaar
`,
      good: `
deelnemers:
  # …
  - id: d2
    functie: inkomensconsulent
    rol: casuseigenaar
  - id: d3
    functie: lid cliëntenraad
    rol: clientenraad
`,
    },
  },
  'GROEP-GROOTTE': {
    why: 'Met te weinig mensen ontbreken invalshoeken. Met te veel mensen komt niet iedereen aan het woord.',
    example: {
      bad: `
deelnemers:
  # …
  - id: d5
    functie: wijkverpleegkundige
    rol: deelnemer
`,
      good: `
deelnemers:
  # …
  - id: d5
    functie: wijkverpleegkundige
    rol: deelnemer
  - id: d6
    functie: schoolmaatschappelijk werker
    rol: deelnemer
  - id: d7
    functie: beleidsadviseur
    rol: deelnemer
`,
    },
  },
  'AFSPRAKEN-ONTBREKEN': {
    why: 'Mensen spreken pas vrij als zij weten wat binnen de groep blijft. Dat spreek je dus af voordat het gesprek begint.',
    example: {
      bad: `
bijeenkomsten:
  - id: s1
    datum: "2025-03-11"
# geen afspraken
`,
      good: `
bijeenkomsten:
  - id: s1
    datum: "2025-03-11"
afspraken:
  - Wat hier gezegd wordt, blijft hier.
`,
    },
  },
}
