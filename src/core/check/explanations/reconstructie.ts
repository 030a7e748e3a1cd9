/** Why the rules about a morele reconstructie: reasons, and an excerpt of each pair of golden files. */
import type { Explanations } from '../explanation.js'

export const reconstructie: Explanations = {
  'KETEN-LEEG': {
    why: 'Een reconstructie kijkt terug op besluiten. Zonder keten is er niets om te toetsen.',
    example: {
      bad: `
reconstructie:
  besluiten: []
`,
      good: `
reconstructie:
  besluiten:
    - id: r1
      besluit: De vergoeding wordt toegezegd zonder einddatum.
`,
    },
  },
  'KETEN-VOLGORDE': {
    why: 'Elk besluit bouwt op het vorige. In de volgorde van de tijd zie je wat toen al vastlag en wat bekend was.',
    example: {
      bad: `
reconstructie:
  # …
    - id: r2
      # …
      datum: "2009"
`,
      good: `
reconstructie:
  # …
    - id: r2
      # …
      datum: "2019"
`,
    },
  },
  'KETEN-BESLUIT': {
    why: 'Wie terugkijkt, oordeelt snel met de kennis van nu. Daarom staat bij elk besluit wie besloot en wat toen bekend was.',
    example: {
      bad: `
reconstructie:
  # …
      doorWie: college van burgemeester en wethouders
      # geen informatie
    - id: r2
`,
      good: `
reconstructie:
  # …
      doorWie: college van burgemeester en wethouders
      informatie: een raming van de kosten
`,
    },
  },
  'KETEN-TOETS': {
    why: 'Pas als elk besluit dezelfde vragen krijgt, zie je wat in de keten terugkomt. Onbekend is ook een antwoord.',
    example: {
      bad: `
reconstructie:
  # …
        juist:
          # geen antwoord
          toelichting: De zekerheid was schijn.
`,
      good: `
reconstructie:
  # …
        juist:
          antwoord: deels
          toelichting: De zekerheid was schijn.
`,
    },
  },
  'PATROON-BESLUITEN': {
    why: 'Een patroon is iets wat terugkomt. Bij één besluit kan het ook toeval zijn.',
    example: {
      bad: `
reconstructie:
  # …
      besluiten:
        - r1
`,
      good: `
reconstructie:
  # …
      besluiten:
        - r1
        - r2
`,
    },
  },
  'AANBEVELING-COMPLEET': {
    why: 'Een aanbeveling zonder eigenaar en termijn blijft liggen. Dan leert niemand iets van wat er misging.',
    example: {
      bad: `
reconstructie:
  # …
  aanbevelingen:
    - id: q1
      tekst: Eerst met bewoners praten.
      eigenaar: afdelingshoofd wonen
      # geen uiterlijk
`,
      good: `
reconstructie:
  # …
  aanbevelingen:
    - id: q1
      tekst: Eerst met bewoners praten.
      eigenaar: afdelingshoofd wonen
      uiterlijk: "2026-09-01"
`,
    },
  },
  'AANBEVELING-CASUS': {
    why: 'Een latere casus laat zien of een aanbeveling werkt. Dan moet een lezer die casus wel kunnen vinden.',
    example: {
      bad: `
reconstructie:
  # …
      casussen:
        - fiets-voor-werk
`,
      good: `
reconstructie:
  # …
      casussen:
        - 2024-11-05-fiets-voor-stage
`,
    },
  },
}
