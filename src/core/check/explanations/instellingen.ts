/** Why settings are checked: reasons, and an excerpt of a whole `.beraad.yaml`. */
import type { Explanations } from '../explanation.js'

export const instellingen: Explanations = {
  'INSTELLING-ONBEKEND': {
    why: 'Een verkeerd gespelde naam doet niets, terwijl het team denkt van wel.',
    example: {
      bad: `
regels:
  ARG-ZINN: hint
`,
      good: `
regels:
  ARG-ZIN: hint
`,
    },
  },
  'INSTELLING-WAARDE': {
    why: 'Alleen met een vast woord is duidelijk wat het team wil. Het programma raadt niet.',
    example: {
      bad: `
regels:
  ARG-ZIN: "nee"
`,
      good: `
regels:
  ARG-ZIN: uit
`,
    },
  },
  'INSTELLING-PLEK': {
    why: 'Regels gelden voor het hele team, dus niet op één computer. Hoe jij leest, verschilt juist niet per map.',
    example: {
      bad: `
# in cases/2019/.beraad.yaml
toegankelijk: true
`,
      good: `
# in cases/2019/.beraad.yaml
regels:
  ARG-ZIN: uit
`,
    },
  },
  'INSTELLING-VAST': {
    why: 'Zonder leesbaar bestand, kloppende kenmerken en zegels zegt de rest van de controle niets. Die regels gaan dus nooit uit.',
    example: {
      bad: `
regels:
  YAML-ANKER: uit
`,
      good: `
regels:
  ARG-ZIN: uit
`,
    },
  },
}
