/** Why the rules of steps 2 and 3: reasons, and an excerpt of each pair of golden files. */
import type { Explanations } from '../explanation.js'

export const stap2en3: Explanations = {
  'BEL-ONTBREEKT': {
    why: 'Een besluit heeft gevolgen voor iemand. Wie niet op de lijst staat, telt later ook niet mee in de weging.',
    example: {
      bad: `
belanghebbenden: []
`,
      good: `
belanghebbenden:
  - id: b1
    naam: leerling
    geraakt: mist lessen
    gehoord: true
`,
    },
  },
  'BEL-GERAAKT': {
    why: 'Een partij noemen is nog niet weten wat er voor haar op het spel staat. Daaruit komen bij stap 5 de argumenten voort.',
    example: {
      bad: `
belanghebbenden:
  - id: b1
    naam: leerling
    # geen geraakt
    gehoord: true
`,
      good: `
belanghebbenden:
  - id: b1
    naam: leerling
    geraakt: mist lessen
    gehoord: true
`,
    },
  },
  'BEL-GEHOORD': {
    why: 'Over mensen beslissen zonder hen te horen vraagt om een reden. Zorgvuldigheid betekent dat die reden na te lezen is (Awb, artikel 3:2).',
    example: {
      bad: `
belanghebbenden:
  - id: b1
    naam: leerling
    geraakt: mist lessen
    gehoord: false
    # geen waaromNiet
  - id: b2
    naam: gemeente
    geraakt: draagt de kosten
    # geen gehoord
`,
      good: `
belanghebbenden:
  - id: b1
    naam: leerling
    geraakt: mist lessen
    gehoord: false
    waaromNiet: De school vertelde wat zij nodig heeft.
  - id: b2
    naam: gemeente
    geraakt: draagt de kosten
    gehoord: true
`,
    },
  },
  'BESLISSER-ONTBREEKT': {
    why: 'Het beraad adviseert, een ander besluit. Staat niet vast wie, dan blijft het advies liggen.',
    example: {
      bad: `
# geen beslisser
`,
      good: `
beslisser:
  functie: teamleider inkomen
`,
    },
  },
  'BESLISSER-ADVISEUR': {
    why: 'Wie adviseert en ook beslist, keurt het eigen advies goed. De groep praat dan naar de beslisser toe.',
    example: {
      bad: `
deelnemers:
  # …
  - id: d4
    functie: Teamleider inkomen
    rol: deelnemer
beslissing:
  # …
beslisser:
  functie: teamleider inkomen
`,
      good: `
deelnemers:
  # …
  - id: d3
    functie: lid cliëntenraad
    rol: clientenraad
beslissing:
  # …
beslisser:
  functie: teamleider inkomen
`,
    },
  },
}
