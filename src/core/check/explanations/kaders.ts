/** Why the rules about references to law: reasons, and an excerpt of each pair of golden files. */
import type { Explanations } from '../explanation.js'

export const kaders: Explanations = {
  'KADER-LJN': {
    why: 'Rechtspraak.nl gebruikt sinds 2013 de ECLI. Met alleen een LJN vindt een lezer de uitspraak lastig terug.',
    example: {
      bad: `
informatie:
  kaders:
    - id: k1
      naam: Oude uitspraak
      verwijzing: LJN BU1234
`,
      good: `
informatie:
  kaders:
    - id: k1
      naam: Uitspraak
      verwijzing: ECLI:NL:CRVB:2010:BN1802
`,
    },
  },
  'KADER-SLEUTEL': {
    why: 'Wetten.overheid.nl slaat over wat het niet kent. De lezer komt dan bij de hele wet uit in plaats van bij het artikel.',
    example: {
      bad: `
informatie:
  kaders:
    - id: k1
      naam: Participatiewet, individuele bijzondere bijstand
      verwijzing: jci1.3:c:BWBR0015703&artkel=35
`,
      good: `
informatie:
  kaders:
    - id: k1
      naam: Participatiewet, individuele bijzondere bijstand
      verwijzing: jci1.31:c:BWBR0015703&hoofdstuk=4&paragraaf=4.1&artikel=35&lid=1&o=a
`,
    },
  },
  'KADER-DAG': {
    why: 'Een wet verandert. De dag zegt welke tekst gold, en op een dag die niet bestaat gold niets.',
    example: {
      bad: `
informatie:
  kaders:
    - id: k1
      naam: Participatiewet, individuele bijzondere bijstand
      verwijzing: jci1.3:c:BWBR0015703&artikel=35&g=2025-02-30
`,
      good: `
informatie:
  kaders:
    - id: k1
      naam: Participatiewet, individuele bijzondere bijstand
      verwijzing: jci1.3:c:BWBR0015703&artikel=35&z=2025-03-11&g=2024-02-29
`,
    },
  },
  'KADER-SCHRIJFWIJZE': {
    why: 'Wie zoekt op een nummer, vindt alleen wat net zo is geschreven. Eén schrijfwijze houdt gelijke kaders bij elkaar.',
    example: {
      bad: `
informatie:
  kaders:
    - id: k1
      naam: Uitspraak
      verwijzing: ecli:nl:rvs:2024:4814
`,
      good: `
informatie:
  kaders:
    - id: k1
      naam: Uitspraak
      verwijzing: "Raad van State (ECLI:NL:RVS:2024:4814)"
`,
    },
  },
  'KADER-TOEKOMST': {
    why: 'Een uitspraak uit een jaar dat nog komt, kan niemand nalezen. Meestal is het een typefout.',
    example: {
      bad: `
informatie:
  kaders:
    - id: k1
      naam: Uitspraak
      verwijzing: ECLI:NL:RVS:2052:4814
`,
      good: `
informatie:
  kaders:
    - id: k1
      naam: Uitspraak
      verwijzing: ECLI:NL:RVS:2025:4814
`,
    },
  },
}
