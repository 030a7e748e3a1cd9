/** Why the rules about lijnen and factors: reasons, and an excerpt of each pair of golden files. */
import type { Explanations } from '../explanation.js'

export const factoren: Explanations = {
  'LIJN-ONBEKEND': {
    why: 'Binnen een lijn worden beraden vergeleken. Bij een verkeerd getypte lijn staat een casus alleen.',
    example: {
      bad: `
vertrouwelijkheid: intern
lijn: voorzienning-buiten-de-regels
`,
      good: `
vertrouwelijkheid: intern
lijn: voorziening-buiten-de-regels
`,
    },
  },
  'FACTOR-ZONDER-LIJN': {
    why: 'Een factor krijgt zijn betekenis in de lijst van een lijn. Zonder lijn is niet te zien wat ermee bedoeld is.',
    example: {
      bad: `
vertrouwelijkheid: intern
# geen lijn
belanghebbenden:
`,
      good: `
vertrouwelijkheid: intern
lijn: voorziening-buiten-de-regels
belanghebbenden:
`,
    },
  },
  'FACTOR-ONBEKEND': {
    why: 'Gelijke gevallen vind je alleen als iedereen hetzelfde woord gebruikt. Een nieuwe factor komt daarom eerst in de lijst.',
    example: {
      bad: `
argumenten:
  # …
    perspectief: juridisch
    factor: gelijke-gevallen-afgewesen
`,
      good: `
argumenten:
  # …
    perspectief: juridisch
    factor: gelijke-gevallen-afgewezen
`,
    },
  },
  'FACTOR-KANT': {
    why: 'Een factor pleit altijd voor dezelfde kant. Anders zegt vergelijken met eerdere beraden niets.',
    example: {
      bad: `
argumenten:
  # …
    perspectief: juridisch
    factor: uitstel-onherstelbaar
`,
      good: `
argumenten:
  # …
    perspectief: juridisch
    factor: gelijke-gevallen-afgewezen
`,
    },
  },
  'FACTOR-JONGER': {
    why: 'Toen de groep het eerdere beraad hield, bestond deze factor nog niet. Dat hij daar ontbreekt, bewijst dus geen verschil.',
    example: {
      bad: `
verwijzingen:
  # …
    op:
      - uitstel-onherstelbaar
`,
      good: `
verwijzingen:
  # …
    op:
      - gelijke-gevallen-afgewezen
`,
    },
  },
  'LIJN-BESTAND': {
    why: 'Een casus vindt haar lijst aan de naam van het bestand. Een andere naam betekent dat er geen lijst is.',
    example: {
      bad: `
lijn: een-andere-naam
vraag: Behoort de organisatie de voorziening te geven?
`,
      good: `
lijn: lijn-bestand
vraag: Behoort de organisatie de voorziening te geven?
`,
    },
  },
  'LIJN-VRAAG': {
    why: 'Pro en contra betekenen pas iets bij een vraag met ja of nee. De lijn stelt die vraag voor al haar beraden.',
    example: {
      bad: `
lijn: lijn-vraag
vraag: De voorziening geven
`,
      good: `
lijn: lijn-vraag
vraag: Behoort de organisatie de voorziening te geven?
`,
    },
  },
  'LIJST-DUBBEL': {
    why: 'Twee definities voor één id laten de lezer kiezen. Dan gebruikt ieder de factor op een eigen manier.',
    example: {
      bad: `
factoren:
  # …
  - id: uitstel-onherstelbaar
    kant: pro
    # …
    ingevoerd: "2025-01-01"
  - id: uitstel-onherstelbaar
    kant: pro
`,
      good: `
factoren:
  # …
  - id: uitstel-onherstelbaar
    kant: pro
    # …
    ingevoerd: "2025-01-01"
    # …
  - id: gelijke-gevallen-afgewezen
    kant: contra
`,
    },
  },
  'LIJST-KANTEN': {
    why: 'Wat naar twee kanten werkt, zijn twee redenen. Met één id is later niet te zien welke er telde.',
    example: {
      bad: `
factoren:
  # …
  - id: uitstel-onherstelbaar
    kant: contra
`,
      good: `
factoren:
  # …
  - id: gelijke-gevallen-afgewezen
    kant: contra
`,
    },
  },
  'LIJST-ZIN': {
    why: 'Een definitie moet aan tafel te toetsen zijn: is de factor er, of niet? Met meer zinnen sluipt er een oordeel in.',
    example: {
      bad: `
factoren:
  # …
  - id: uitstel-onherstelbaar
    kant: pro
    definitie: Wat nu verloren gaat, komt later niet terug. Dat telt zwaar.
`,
      good: `
factoren:
  # …
  - id: uitstel-onherstelbaar
    kant: pro
    definitie: Wat nu verloren gaat, komt later niet terug.
`,
    },
  },
  'LIJST-ZIE-OOK': {
    why: 'Een verwijzing helpt kiezen tussen factoren die op elkaar lijken. Naar niets of naar zichzelf helpt zij niet.',
    example: {
      bad: `
factoren:
  # …
    zieOok:
      - gelijke-gevallen-afgewesen
`,
      good: `
factoren:
  # …
    zieOok:
      - gelijke-gevallen-afgewezen
`,
    },
  },
}
