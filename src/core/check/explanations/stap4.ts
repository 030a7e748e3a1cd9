/** Why the rules of step 4: reasons, and an excerpt of each pair of golden files. */
import type { Explanations } from '../explanation.js'

export const stap4: Explanations = {
  'FEIT-BRON': {
    why: 'Een feit moet een ander kunnen nagaan. Zonder bron is het een indruk, en daarop rust later het advies.',
    example: {
      bad: `
informatie:
  feiten:
    - id: f1
      tekst: Het herstel duurt naar verwachting tot de zomer.
      # geen bron
`,
      good: `
informatie:
  feiten:
    - id: f1
      tekst: Het herstel duurt naar verwachting tot de zomer.
      bron: verklaring school
`,
    },
  },
  'FEIT-NORM': {
    why: 'Feiten en normen vragen om een ander gesprek: het ene zoek je uit, het andere weeg je. Daarom staan zij apart.',
    example: {
      bad: `
informatie:
  feiten:
    - id: f1
      tekst: De school moet lesmateriaal geven.
`,
      good: `
informatie:
  feiten:
    - id: f1
      tekst: De school geeft lesmateriaal; de leerling behoort tot de derde klas.
`,
    },
  },
  'OPEN-VRAAG': {
    why: 'Een conclusie op een gat in de kennis kan later omvallen. De groep zoekt het uit, of zegt hardop dat het onbekend mag blijven.',
    example: {
      bad: `
informatie:
  vragen:
    - id: v1
      vraag: Leent de school apparaten uit?
      wie: casuseigenaar
      uiterlijk: "2025-03-14"
`,
      good: `
informatie:
  vragen:
    - id: v1
      vraag: Leent de school apparaten uit?
      antwoord: Nee, de voorraad is op.
`,
    },
  },
  'OPEN-VRAAG-WIE': {
    why: 'Een vraag zonder eigenaar blijft liggen. Met een functie en een dag kan de groep verder.',
    example: {
      bad: `
informatie:
  vragen:
    - id: v1
      vraag: Leent de school apparaten uit?
      # geen wie
      # geen uiterlijk
`,
      good: `
informatie:
  vragen:
    - id: v1
      vraag: Leent de school apparaten uit?
      wie: casuseigenaar
      uiterlijk: "2025-03-14"
`,
    },
  },
  'KADER-VERWIJZING': {
    why: 'Een kader bindt alleen als een ander het kan nalezen. Wet, code en uitspraak krijgen daarom een vindplaats.',
    example: {
      bad: `
informatie:
  kaders:
    # …
    - id: k2
      naam: Beleidsregels bijzondere bijstand
      verwijzing: zie het beleid
`,
      good: `
informatie:
  kaders:
    # …
    - id: k2
      naam: Beleidsregels bijzondere bijstand
      verwijzing: Beleidsregels bijzondere bijstand, 1 januari 2024
`,
    },
  },
  'KADER-VORM': {
    why: 'Met één verkeerd teken leidt een verwijzing nergens heen, of naar een andere wet. Dat merkt de lezer pas als het telt.',
    example: {
      bad: `
informatie:
  kaders:
    - id: k1
      naam: Participatiewet, individuele bijzondere bijstand
      verwijzing: BWBR15703
    - id: k2
      naam: Uitspraak
      verwijzing: ECLI:NL:2025:4814
`,
      good: `
informatie:
  kaders:
    - id: k1
      naam: Participatiewet, individuele bijzondere bijstand
      verwijzing: BWBR0015703
    - id: k2
      naam: Uitspraak
      verwijzing: ECLI:NL:RVS:2025:4814.
`,
    },
  },
  'VERWIJZING-ONBEKEND': {
    why: 'Eerdere beraden zijn voorbeeld voor latere. Dat werkt alleen als het genoemde beraad te vinden is.',
    example: {
      bad: `
verwijzingen:
  - naar: 2024-11-05-fiets
    behandeling: volgt
`,
      good: `
verwijzingen:
  - naar: 2024-11-05-fiets-voor-stage
    behandeling: volgt
`,
    },
  },
  'VERWIJZING-ZELF': {
    why: 'Een beraad kan zichzelf niet volgen of herzien. Meestal is het verkeerde id overgenomen.',
    example: {
      bad: `
verwijzingen:
  - naar: verwijzing-zelf
    behandeling: volgt
`,
      good: `
verwijzingen:
  - naar: 2024-11-05-fiets-voor-stage
    behandeling: volgt
`,
    },
  },
}
