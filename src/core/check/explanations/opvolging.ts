/** Why the rules about the follow-up: reasons, and an excerpt of each pair of golden files. */
import type { Explanations } from '../explanation.js'

export const opvolging: Explanations = {
  'KERNPUNTEN-ONTBREKEN': {
    why: 'De meeste lezers waren er niet bij. Een paar zinnen vooraf bepalen of zij verder lezen en het beraad later terugvinden.',
    example: {
      bad: `
vertrouwelijkheid: intern
# geen kernpunten
deelnemers:
`,
      good: `
vertrouwelijkheid: intern
kernpunten: |
  Een laptop is vergoed, omdat uitstel een schooljaar zou kosten.
deelnemers:
`,
    },
  },
  'STATUS-VOORGELEGD': {
    why: 'Een advies dat niemand krijgt, verdwijnt in een zwart gat. De dag van voorleggen zet de klok aan.',
    example: {
      bad: `
# geen opvolging
`,
      good: `
opvolging:
  voorgelegd:
    datum: "2025-03-12"
    aan: teamleider inkomen
`,
    },
  },
  'STATUS-BESLUIT': {
    why: 'De status zegt dat er is besloten. Dan moet ook te lezen zijn wat er is besloten en wanneer. Wat is teruggestuurd, wacht nog.',
    example: {
      bad: `
opvolging:
  voorgelegd:
    datum: "2025-03-12"
    aan: teamleider inkomen
  # geen besluit
`,
      good: `
opvolging:
  voorgelegd:
    datum: "2025-03-12"
    aan: teamleider inkomen
  besluit:
    datum: "2025-03-13"
    uitkomst: overgenomen
`,
    },
  },
  'STATUS-TERUGKOPPELING': {
    why: 'Voor de cliënt is het pas klaar als die de uitkomst hoort, van iemand die hij kent. Daarna kan de casus dicht.',
    example: {
      bad: `
opvolging:
  # …
  besluit:
    datum: "2025-03-13"
    uitkomst: overgenomen
  # geen terugkoppeling
`,
      good: `
opvolging:
  # …
  besluit:
    datum: "2025-03-13"
    uitkomst: overgenomen
  terugkoppeling:
    datum: "2025-03-14"
    door: inkomensconsulent
`,
    },
  },
}
