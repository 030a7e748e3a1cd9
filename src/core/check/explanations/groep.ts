/** Why the rules about a group: reasons, and an excerpt of each pair of golden files. */
import type { Explanations } from '../explanation.js'

export const groep: Explanations = {
  'LEDEN-CRITERIA': {
    why: 'Of iemand bij de groep hoort, mag niet afhangen van wie ernaar kijkt. Zonder criteria is ook niet te zien wie gelijk is aan wie.',
    example: {
      bad: `
groep:
  # …
  criteria: []
  leden:
    - id: l1
      contactpersoon: casemanager herstel
`,
      good: `
groep:
  # …
  criteria:
    - id: c1
      tekst: De beslissing kwam na de wettelijke termijn.
  leden:
    - id: l1
      contactpersoon: casemanager herstel
`,
    },
  },
  'LEDEN-OMVANG': {
    why: 'Elk deel wordt gerekend van het aantal mensen dat bekend is. Klopt dat aantal niet, dan klopt geen enkel deel.',
    example: {
      bad: `
groep:
  # …
  omvang: 1
  # …
  leden:
    - id: l1
      # …
    - id: l2
`,
      good: `
groep:
  # …
  omvang: 2
  # …
  leden:
    - id: l1
      # …
    - id: l2
`,
    },
  },
  'LEDEN-OVERGESLAGEN': {
    why: 'Elke zaak wordt apart gewogen, en pas daarna komt er een aanbod. Een stap die ontbreekt, maakt ook de aantallen onbetrouwbaar.',
    example: {
      bad: `
groep:
  # …
      kenmerken:
        - c1
      # geen weging
      # geen advies
      aanbod:
        soort: herstel
`,
      good: `
groep:
  # …
      kenmerken:
        - c1
      weging:
        uitkomst: herstel
      advies: "2024-03-15"
      aanbod:
        soort: herstel
`,
    },
  },
  'LEDEN-HERSTEL': {
    why: 'Herstel gaat voor: iemand hoort terug te komen in de toestand van voor de fout. Geld komt pas daarna, en dan staat erbij waarom herstel niet kan.',
    example: {
      bad: `
groep:
  # …
      weging:
        uitkomst: compensatie
        # geen motivering
`,
      good: `
groep:
  # …
      weging:
        uitkomst: compensatie
        motivering: Het recht op de voorziening is voorbij en komt niet terug.
`,
    },
  },
  'LEDEN-GELIJK': {
    why: 'Gelijke gevallen horen gelijk behandeld te worden, wie er ook naar kijkt. Een verschil kan goed zijn, maar dan staat erbij waarom.',
    example: {
      bad: `
groep:
  # …
        uitkomst: herstel
    - id: l3
      # …
      weging:
        uitkomst: geen
        # geen motivering
`,
      good: `
groep:
  # …
        uitkomst: herstel
    - id: l3
      # …
      weging:
        uitkomst: geen
        motivering: Dit lid had geen nadeel en vraagt niets.
`,
    },
  },
  'LEDEN-VERWIJZING': {
    why: 'Wie wil zien waar een groep begon, of hoe het één lid verging, komt anders nergens uit. Een id is zo verkeerd getypt.',
    example: {
      bad: `
groep:
  signaal: leden-verwijzing
  # …
    - id: l1
      # …
      casus: 2025-06-03-laptop-voor-staage
`,
      good: `
groep:
  signaal: 2024-11-05-fiets-voor-stage
  # …
    - id: l1
      # …
      casus: 2025-06-03-laptop-voor-stage
`,
    },
  },
  'LEDEN-CONTACT': {
    why: 'Wie door een fout in de knel kwam, moet niet steeds opnieuw zijn verhaal vertellen. Een vast contact draagt de zaak van begin tot eind.',
    example: {
      bad: `
groep:
  # …
    - id: l1
      gemeld: "2024-02-01"
      # geen contactpersoon
      kenmerken:
`,
      good: `
groep:
  # …
    - id: l1
      gemeld: "2024-02-01"
      contactpersoon: casemanager herstel
      kenmerken:
`,
    },
  },
}
