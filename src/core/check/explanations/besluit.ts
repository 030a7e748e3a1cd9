/** Why the rules about the decision: reasons, and an excerpt of each pair of golden files. */
import type { Explanations } from '../explanation.js'

export const besluit: Explanations = {
  'BESLUIT-MOTIVERING': {
    why: 'De beslisser mag anders kiezen, maar niet zonder reden. Bij afwijken van een advies hoort een motivering (vergelijk Awb, artikel 3:50).',
    example: {
      bad: `
opvolging:
  # …
  besluit:
    datum: "2025-03-13"
    uitkomst: afgewezen
    # geen motivering
`,
      good: `
opvolging:
  # …
  besluit:
    datum: "2025-03-13"
    uitkomst: afgewezen
    motivering: Er is een andere voorziening.
`,
    },
  },
  'BESLUIT-ZEGEL': {
    why: 'Een besluit geldt voor de tekst die de beslisser las. Is het advies daarna heropend, dan hoort er een nieuw besluit bij.',
    example: {
      bad: `
opvolging:
  # …
  besluit:
    # …
    versie: 1
    hash: "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
    uitkomst: overgenomen
zegel:
  # …
  hash: b8e9b6c2e0a2106f9e0f85d46465cbdb015d9ffc022b7ac1f345f99be8b09f37
`,
      good: `
opvolging:
  # …
  besluit:
    # …
    versie: 1
    hash: b8e9b6c2e0a2106f9e0f85d46465cbdb015d9ffc022b7ac1f345f99be8b09f37
    uitkomst: overgenomen
zegel:
  # …
  hash: b8e9b6c2e0a2106f9e0f85d46465cbdb015d9ffc022b7ac1f345f99be8b09f37
`,
    },
  },
  'BESLUIT-VOLGORDE': {
    why: 'Wie beslist, leest eerst het advies. Een besluit van vóór die dag wijst op een verkeerde datum.',
    example: {
      bad: `
opvolging:
  voorgelegd:
    datum: "2025-03-12"
    aan: teamleider inkomen
  besluit:
    datum: "2025-03-11"
`,
      good: `
opvolging:
  voorgelegd:
    datum: "2025-03-12"
    aan: teamleider inkomen
  besluit:
    datum: "2025-03-13"
`,
    },
  },
  'BESLUIT-TEGENSPRAAK': {
    why: 'De cliënt leest wat er doorgaat, en de uitvoerder ook. Zegt het besluit twee dingen, dan leest ieder iets anders.',
    example: {
      bad: `
opvolging:
  # …
  besluit:
    # …
    uitkomst: overgenomen
    onderdelen:
      - maatregel: m1
        uitkomst: afgewezen
`,
      good: `
opvolging:
  # …
  besluit:
    # …
    uitkomst: deels
    onderdelen:
      - maatregel: m1
        uitkomst: afgewezen
`,
    },
  },
  'BESLUIT-DEELS': {
    why: 'Wie een deel overneemt, laat een deel liggen. Wie de maatregel uitvoert en de cliënt moeten weten welk deel.',
    example: {
      bad: `
opvolging:
  # …
  besluit:
    # …
    uitkomst: deels
    # geen onderdelen
    motivering: Niet alles kan.
`,
      good: `
opvolging:
  # …
  besluit:
    # …
    uitkomst: deels
    onderdelen:
      - maatregel: m1
        uitkomst: afgewezen
        reden: Daar is dit jaar geen geld voor.
    motivering: Niet alles kan.
`,
    },
  },
  'BESLUIT-ONDERDEEL-REDEN': {
    why: 'Een maatregel doet recht aan wie verliest. Wie hem weigert, is die partij een reden schuldig.',
    example: {
      bad: `
opvolging:
  # …
  besluit:
    # …
    onderdelen:
      - maatregel: m1
        uitkomst: afgewezen
        # geen reden
`,
      good: `
opvolging:
  # …
  besluit:
    # …
    onderdelen:
      - maatregel: m1
        uitkomst: afgewezen
        reden: Daar is dit jaar geen geld voor.
`,
    },
  },
  'BESLUIT-TERUGVAL': {
    why: 'Zonder de voorwaarde is het een ander advies. De groep schreef vooraf op welk, zodat niemand het achteraf verzint.',
    example: {
      bad: `
opvolging:
  # …
  besluit:
    # …
    onderdelen:
      - maatregel: m1
        uitkomst: afgewezen
        reden: Daar is dit jaar geen geld voor.
    motivering: Niet alles kan.
    # geen terugval
`,
      good: `
opvolging:
  # …
  besluit:
    # …
    onderdelen:
      - maatregel: m1
        uitkomst: afgewezen
        reden: Daar is dit jaar geen geld voor.
    motivering: Niet alles kan.
    terugval: Dan niet vergoeden.
`,
    },
  },
}
