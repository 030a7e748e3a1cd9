/** Why the rules about seals and versions: reasons, and an excerpt of each pair of golden files. */
import type { Explanations } from '../explanation.js'

export const zegel: Explanations = {
  'ZEGEL-ONTBREEKT': {
    why: 'De beslisser en de cliënt moeten kunnen nagaan wat de groep adviseerde. Zonder zegel kan de tekst ongemerkt veranderen.',
    example: {
      bad: `
# geen zegel
`,
      good: `
zegel:
  versie: 1
  datum: "2025-03-12"
`,
    },
  },
  'ZEGEL-TE-VROEG': {
    why: 'Een zegel zegt dat de groep klaar is, een concept dat zij nog zoekt. Samen spreken die elkaar tegen.',
    example: {
      bad: `
status: concept
# …
zegel:
  versie: 1
`,
      good: `
status: concept
# …
# geen zegel
`,
    },
  },
  'ZEGEL-GEBROKEN': {
    why: 'Een advies dat na afloop verandert, is niet meer wat de groep besprak. Heropenen mag, met een reden die bewaard blijft.',
    example: {
      bad: `
conclusie:
  oordeel: "ja"
  tekst: |
    Vergoed de laptop nog deze week.
`,
      good: `
conclusie:
  oordeel: "ja"
  tekst: |
    Vergoed de laptop.
`,
    },
  },
  'ZEGEL-BESCHADIGD': {
    why: 'Het zegel bewijst alleen iets als het zelf heel is. Met de hand aangepast bewijst het niets meer.',
    example: {
      bad: `
zegel:
  versie: 1
  datum: "2025-03-12"
  hash: "0873d2c9…
`,
      good: `
zegel:
  versie: 1
  datum: "2025-03-12"
  hash: "a873d2c9…
`,
    },
  },
  'VERSIE-VOLGORDE': {
    why: 'Aan de nummers zie je of er een versie mist. Een gat betekent dat een eerder advies is weggehaald.',
    example: {
      bad: `
versies:
  - nummer: 2
    datum: "2025-03-12"
`,
      good: `
versies:
  - nummer: 1
    datum: "2025-03-12"
`,
    },
  },
}
