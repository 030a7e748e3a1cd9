/** Why the rules about excuses: reasons, and an excerpt of each pair of golden files. */
import type { Explanations } from '../explanation.js'

export const smoes: Explanations = {
  'ARG-SMOES': {
    why: '"Regels zijn regels" sluit het gesprek af en zegt niet wat je iemand verschuldigd bent. Een wedervraag haalt het argument erachter naar boven.',
    example: {
      bad: `
argumenten:
  # …
  - id: a3
    # …
    soort: belang
    # geen smoes
`,
      good: `
argumenten:
  # …
  - id: a3
    # …
    soort: belang
    smoes:
      vermoeden: vrees zonder cijfers
      wedervraag: Hoeveel aanvragen verwacht je?
      antwoord: Vorig jaar waren het er twee.
      uitkomst: ingetrokken
`,
    },
  },
  'SMOES-OPEN': {
    why: 'Een geparkeerd argument telt niet mee, maar is ook niet weerlegd. Voor de conclusie kiest de groep dus wat ermee gebeurt.',
    example: {
      bad: `
argumenten:
  # …
  - id: a3
    # …
    smoes:
      # …
      uitkomst: open
`,
      good: `
argumenten:
  # …
  - id: a3
    # …
    smoes:
      # …
      uitkomst: ingetrokken
`,
    },
  },
  'SMOES-WEDERVRAAG': {
    why: 'Parkeren zonder vraag is iemand de mond snoeren. De open vraag geeft een ander de kans om het argument beter te maken.',
    example: {
      bad: `
argumenten:
  # …
  - id: a3
    # …
    smoes:
      vermoeden: vrees zonder cijfers
      # geen wedervraag
      antwoord: Vorig jaar waren het er twee.
`,
      good: `
argumenten:
  # …
  - id: a3
    # …
    smoes:
      vermoeden: vrees zonder cijfers
      wedervraag: Hoeveel aanvragen verwacht je?
      antwoord: Vorig jaar waren het er twee.
`,
    },
  },
}
