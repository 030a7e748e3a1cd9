/** Why the rules of step 6 about doing justice: reasons, and an excerpt of each pair of golden files. */
import type { Explanations } from '../explanation.js'

export const stap6Recht: Explanations = {
  'CONC-RECHT': {
    why: 'Een argument dat verliest, verdwijnt niet. De groep zegt hoe er recht aan wordt gedaan, ook als er alleen verlies te erkennen valt.',
    example: {
      bad: `
conclusie:
  # …
  tegenargumenten:
    - argument: a2
      # geen recht
      # geen toelichting
`,
      good: `
conclusie:
  # …
  tegenargumenten:
    - argument: a2
      recht: aanvaard
      toelichting: De kosten zijn klein.
`,
    },
  },
  'CONC-RECHT-KANT': {
    why: 'Recht doen is voor wie verliest. Een winnend argument op deze plek wijst op een vergissing in kant of oordeel.',
    example: {
      bad: `
conclusie:
  # …
  tegenargumenten:
    - argument: a2
      recht: aanvaard
      toelichting: De kosten zijn klein.
    - argument: a1
      recht: aanvaard
      toelichting: Dit telt zwaar.
`,
      good: `
conclusie:
  # …
  tegenargumenten:
    - argument: a2
      recht: aanvaard
      toelichting: De kosten zijn klein.
`,
    },
  },
  'CONC-MAATREGEL': {
    why: 'Een belofte zonder maatregel is niet uit te voeren. Wie verliest, moet kunnen zien wat er voor hem gebeurt.',
    example: {
      bad: `
conclusie:
  # …
  tegenargumenten:
    - argument: a2
      recht: maatregel
      # geen maatregelen
      toelichting: De kosten blijven klein.
`,
      good: `
conclusie:
  # …
  tegenargumenten:
    - argument: a2
      recht: maatregel
      maatregelen:
        - m1
      toelichting: De kosten blijven klein.
`,
    },
  },
  'CONC-TOELICHTING': {
    why: 'Een keuze uit vier woorden overtuigt niemand. De zin erbij laat zien dat de groep het argument serieus nam.',
    example: {
      bad: `
conclusie:
  # …
  tegenargumenten:
    - argument: a2
      recht: aanvaard
      # geen toelichting
`,
      good: `
conclusie:
  # …
  tegenargumenten:
    - argument: a2
      recht: aanvaard
      toelichting: De kosten zijn klein.
`,
    },
  },
  'CONC-VOORWAARDE': {
    why: '"Mits" en "tenzij" hangen aan een voorwaarde. Staat die niet bij een maatregel, dan kan niemand haar nakomen.',
    example: {
      bad: `
conclusie:
  oordeel: ja-mits
  # …
  maatregelen:
    - id: m1
      soort: herstellen
      voorwaarde: false
`,
      good: `
conclusie:
  oordeel: ja-mits
  # …
  maatregelen:
    - id: m1
      soort: herstellen
      voorwaarde: true
`,
    },
  },
  'MAATREGEL-COMPLEET': {
    why: 'Een maatregel zonder eigenaar, dag of omvang raakt zoek. Dan blijft de schade die zij moest beperken.',
    example: {
      bad: `
conclusie:
  # …
  maatregelen:
    - id: m1
      # …
      tekst: Twee eerdere afwijzingen heroverwegen.
      voor:
        - b1
      # geen eigenaar
      # geen uiterlijk
      # geen omvang
`,
      good: `
conclusie:
  # …
  maatregelen:
    - id: m1
      # …
      tekst: Twee eerdere afwijzingen heroverwegen.
      voor:
        - b1
      eigenaar: teamleider inkomen
      uiterlijk: "2025-05-01"
      omvang: 2 dossiers
`,
    },
  },
}
