/** Why the rules about days that cannot be: reasons, and an excerpt of each pair of golden files. */
import type { Explanations } from '../explanation.js'

export const volgorde: Explanations = {
  'MAATREGEL-VOLGORDE': {
    why: 'Een maatregel komt uit het beraad. Is de dag al voorbij als de groep begint, dan staat zij meteen als te laat op de lijst.',
    example: {
      bad: `
bijeenkomsten:
  - id: s1
    datum: "2025-03-11"
# …
conclusie:
  # …
  maatregelen:
    - id: m1
      # …
      uiterlijk: "2020-05-01"
`,
      good: `
bijeenkomsten:
  - id: s1
    datum: "2025-03-11"
# …
conclusie:
  # …
  maatregelen:
    - id: m1
      # …
      uiterlijk: "2025-05-01"
`,
    },
  },
  'OPVOLGING-VOLGORDE': {
    why: 'Zonder bijeenkomst is er geen advies om voor te leggen. Eén verkeerd jaar telt door in opvolging en jaarbeeld. Een oud beraad later vastleggen mag; het zegel draagt dan de dag van nu.',
    example: {
      bad: `
bijeenkomsten:
  - id: s1
    datum: "2025-03-11"
# …
opvolging:
  voorgelegd:
    datum: "2024-03-12"
`,
      good: `
bijeenkomsten:
  - id: s1
    datum: "2025-03-11"
# …
opvolging:
  voorgelegd:
    datum: "2025-03-12"
`,
    },
  },
}
