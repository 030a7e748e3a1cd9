/** Why the rules of step 7, and why another conclusion brings the group back to it: reasons, and an excerpt of each pair of golden files. */
import type { Explanations } from '../explanation.js'

export const stap7: Explanations = {
  'TOETS-ONTBREEKT': {
    why: 'Een sluitende redenering kan toch verkeerd voelen. De toets vraagt ieder of de uitkomst ook voor hemzelf klopt.',
    example: {
      bad: `
# geen toets
`,
      good: `
toets:
  wijze: open
  antwoorden:
    - deelnemer: d2
      achterConclusie: true
      spiegel: true
      doen: true
`,
    },
  },
  'TOETS-DEELNEMER': {
    why: 'Wie zwijgt, kan het oneens zijn. De toets is pas af als ieder gevraagd is.',
    example: {
      bad: `
toets:
  wijze: open
  antwoorden:
    - deelnemer: d2
      achterConclusie: true
`,
      good: `
toets:
  wijze: open
  antwoorden:
    - deelnemer: d2
      opmerking: Was er de laatste keer niet bij.
`,
    },
  },
  'TOETS-NEE': {
    why: 'Een nee is geen storing maar een signaal dat er iets ontbreekt. De groep zoekt het uit of bewaart het als afwijkend standpunt.',
    example: {
      bad: `
toets:
  # …
  antwoorden:
    # …
    - deelnemer: d3
      achterConclusie: false
      spiegel: true
      doen: true
      opmerking: De voorwaarde is te streng.
      # geen vervolg
`,
      good: `
toets:
  # …
  antwoorden:
    # …
    - deelnemer: d2
      achterConclusie: false
      spiegel: true
      doen: true
      opmerking: De voorwaarde is te streng.
      vervolg: bewaard
`,
    },
  },
  'CONC-OPNIEUW': {
    why: 'Wie ja zei, zei dat tegen de conclusie van toen. Een andere conclusie vraagt een nieuw antwoord.',
    example: {
      bad: `
conclusie:
  oordeel: "ja"
  tekst: |
    Vergoed de laptop.
  opnieuw:
    - toets
`,
      good: `
conclusie:
  oordeel: "ja"
  tekst: |
    Vergoed de laptop.
`,
    },
  },
  'TOETS-TERUG': {
    why: 'Een nee dat de groep aan het werk zette, telt pas mee als diegene opnieuw is gevraagd. Anders blijft het hangen in een advies dat intussen anders is.',
    example: {
      bad: `
toets:
  # …
  antwoorden:
    - deelnemer: d2
      achterConclusie: false
      # …
      vervolg: stap6
`,
      good: `
toets:
  # …
  antwoorden:
    - deelnemer: d2
      achterConclusie: false
      # …
      vervolg: bewaard
`,
    },
  },
  'TOETS-ANONIEM': {
    why: 'Wie anoniem mocht antwoorden, rekent daarop. Antwoorden per deelnemer breken die belofte.',
    example: {
      bad: `
toets:
  wijze: anoniem
  antwoorden:
    - deelnemer: d2
      achterConclusie: true
`,
      good: `
toets:
  wijze: anoniem
  aantallen:
    achterConclusie:
      "ja": 2
      "nee": 0
`,
    },
  },
  'HANDEN-TE-VEEL': {
    why: 'Wie meedoet, steekt één hand op. Een aantal dat niet kan, haalt het vertrouwen uit het verslag.',
    example: {
      bad: `
toets:
  wijze: anoniem
  aantallen:
    achterConclusie:
      "ja": 99
      "nee": 0
`,
      good: `
toets:
  wijze: anoniem
  aantallen:
    achterConclusie:
      "ja": 2
      "nee": 0
`,
    },
  },
}
