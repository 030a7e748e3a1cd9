/** Why the rules about references to earlier cases: reasons, and an excerpt of each pair of golden files. */
import type { Explanations } from '../explanation.js'

export const verwijzingen: Explanations = {
  'VERWIJZING-LATER': {
    why: 'Een beraad bouwt op wat er al was. Verwijst het vooruit, dan klopt een id of een datum niet.',
    example: {
      bad: `
bijeenkomsten:
  - id: s1
    datum: "2025-06-02"
verwijzingen:
  - naar: 2025-06-03-laptop-voor-stage
    behandeling: noemt
`,
      good: `
bijeenkomsten:
  - id: s1
    datum: "2025-06-04"
verwijzingen:
  - naar: 2025-06-03-laptop-voor-stage
    behandeling: noemt
`,
    },
  },
  'VERWIJZING-KRING': {
    why: 'Wie volgt, leunt op een eerder beraad. Lopen verwijzingen rond, dan leunt een beraad op zichzelf.',
    example: {
      bad: `
verwijzingen:
  - naar: laptop-voor-thuis
    behandeling: noemt
`,
      good: `
verwijzingen:
  - naar: 2025-06-03-laptop-voor-stage
    behandeling: noemt
`,
    },
  },
  'VERWIJZING-ANDERE-LIJN': {
    why: 'Een lijn legt vast wat ja betekent. Tussen lijnen is dat niet te vergelijken, en valt er niets te volgen of te herzien.',
    example: {
      bad: `
lijn: onderwijs
verwijzingen:
  - naar: 2025-06-03-laptop-voor-stage
    behandeling: herziet
`,
      good: `
lijn: onderwijs
verwijzingen:
  - naar: 2025-06-03-laptop-voor-stage
    behandeling: noemt
`,
    },
  },
  'VERWIJZING-MOTIVERING': {
    why: 'Afwijken mag, met uitleg. De motivering laat latere groepen zien wat er anders was, of wat er anders is gewogen.',
    example: {
      bad: `
verwijzingen:
  - naar: 2025-06-03-laptop-voor-stage
    behandeling: herziet
    # geen motivering
`,
      good: `
verwijzingen:
  - naar: 2025-06-03-laptop-voor-stage
    behandeling: herziet
    motivering: Daar was het anders.
`,
    },
  },
  'VERWIJZING-VOLGT': {
    why: 'Volgen betekent: de reden van toen is er nu ook, en er ligt niets nieuws tegenover. Anders steunt het beraad op iets wat hier niet geldt.',
    example: {
      bad: `
argumenten:
  - id: a1
    kant: pro
    # …
    # geen factor
# …
verwijzingen:
  - naar: 2025-06-03-laptop-voor-stage
    behandeling: volgt
`,
      good: `
argumenten:
  - id: a1
    kant: pro
    # …
    factor: uitstel-onherstelbaar
# …
verwijzingen:
  - naar: 2025-06-03-laptop-voor-stage
    behandeling: volgt
`,
    },
  },
  'VERWIJZING-ONDERSCHEIDT': {
    why: 'Onderscheiden is wijzen op wat hier anders is: iets van de reden ontbreekt, of de andere kant heeft hier meer.',
    example: {
      bad: `
verwijzingen:
  - naar: 2025-06-03-laptop-voor-stage
    behandeling: onderscheidt
    op:
      - gelijke-gevallen-afgewezen
`,
      good: `
verwijzingen:
  - naar: 2025-06-03-laptop-voor-stage
    behandeling: onderscheidt
    op:
      - uitstel-onherstelbaar
`,
    },
  },
  'VERWIJZING-HERZIET': {
    why: 'Gelijke gevallen gelijk behandelen vraagt om uitleg als een beraad anders uitvalt. De groep blijft vrij: zij laat alleen zien dat zij het weet.',
    example: {
      bad: `
conclusie:
  oordeel: "nee"
# …
# geen verwijzingen
`,
      good: `
conclusie:
  oordeel: "nee"
# …
verwijzingen:
  - naar: 2025-06-03-laptop-voor-stage
    behandeling: herziet
`,
    },
  },
}
