/** Why the rules about the table and the timeline of maatwerk: reasons, and an excerpt of each pair of golden files. */
import type { Explanations } from '../explanation.js'

export const maatwerk: Explanations = {
  'MAATWERK-EIGENAAR': {
    why: 'Wie de casus inbrengt, kent de cliënt en blijft het vaste aanspreekpunt. Zonder eigenaar raakt de kant van de cliënt uit beeld.',
    example: {
      bad: `
deelnemers:
  # …
    functie: consulent
    rol: deelnemer
`,
      good: `
deelnemers:
  # …
    functie: consulent
    rol: casuseigenaar
`,
    },
  },
  'MAATWERK-CONTACT': {
    why: 'Maatwerk is ook snelheid. Pas met een eerste dag is te zien hoe lang de cliënt op een antwoord wachtte.',
    example: {
      bad: `
maatwerk:
  nodig:
`,
      good: `
maatwerk:
  eersteContact: "2025-03-03"
  nodig:
`,
    },
  },
  'MAATWERK-DAGEN': {
    why: 'De doorlooptijd telt van het eerste contact tot het bericht aan de cliënt. Andersom kan niet.',
    example: {
      bad: `
maatwerk:
  eersteContact: "2025-03-03"
opvolging:
  terugkoppeling:
    datum: "2025-02-28"
`,
      good: `
maatwerk:
  eersteContact: "2025-03-03"
opvolging:
  terugkoppeling:
    datum: "2025-03-28"
`,
    },
  },
  'MAATWERK-TAFEL': {
    why: 'Het hele systeem hoort in de kamer: iedereen met kennis of mandaat. Wie ontbreekt, kan de uitkomst later tegenhouden.',
    example: {
      bad: `
maatwerk:
  # …
      wat: mandaat voor boetes
      soort: mandaat
      wie: []
`,
      good: `
maatwerk:
  # …
      wat: mandaat voor boetes
      soort: mandaat
      wie:
        - d3
`,
    },
  },
  'MAATWERK-MANDAAT': {
    why: 'Zonder mandaat aan tafel blijft het bij een plan. Dan wacht de cliënt op een volgende tafel.',
    example: {
      bad: `
maatwerk:
  nodig:
    # …
      soort: expertise
      wie:
        - d2
deelnemers:
`,
      good: `
maatwerk:
  nodig:
    # …
      wat: mandaat voor boetes
      soort: mandaat
`,
    },
  },
  'MAATWERK-VOLGORDE': {
    why: 'De tafel leest de tijdlijn van boven naar beneden. Op volgorde zie je waar het vastliep.',
    example: {
      bad: `
maatwerk:
  # …
      datum: "2025-01-10"
      # …
      datum: "2025-01-02"
`,
      good: `
maatwerk:
  # …
      datum: "2025-01-10"
      # …
      datum: "2025-02-20"
`,
    },
  },
  'MAATWERK-VERWIJT': {
    why: 'Iedereen handelde uit goede wil. Een verwijt maakt mensen stil, en dan leer je niets.',
    example: {
      bad: `
maatwerk:
  # …
      gebeurtenis: De cliënt had eerder moeten melden en was slordig.
`,
      good: `
maatwerk:
  # …
      gebeurtenis: De verhuizing wordt gemeld.
`,
    },
  },
}
