/** Why the rules about what maatwerk decides: reasons, and an excerpt of each pair of golden files. */
import type { Explanations } from '../explanation.js'

export const maatwerkBeslissing: Explanations = {
  'MAATWERK-PERSPECTIEF': {
    why: 'De wet, het geld en het leven van de cliënt zeggen elk iets anders. Pas samen laten ze zien wat een beslissing betekent.',
    example: {
      bad: `
argumenten:
  # …
    perspectief: juridisch
  # …
    perspectief: financieelEconomisch
`,
      good: `
argumenten:
  # …
    perspectief: financieelEconomisch
  # …
    perspectief: sociaalMaatschappelijk
`,
    },
  },
  'MAATWERK-BALANS': {
    why: 'Het juridische perspectief krijgt vaak de meeste ruimte. Een telling laat dat zien, en weegt niet.',
    example: {
      bad: `
argumenten:
  # …
  - id: a5
    # …
    perspectief: juridisch
`,
      good: `
argumenten:
  # …
    perspectief: sociaalMaatschappelijk
  - id: a4
    # …
    perspectief: juridisch
`,
    },
  },
  'MAATWERK-RUIMTE': {
    why: 'Vaak kan er binnen de regels meer dan gedacht. Kijk daar eerst, en zeg dan pas of je afwijkt.',
    example: {
      bad: `
maatwerk:
  # …
      gebeurtenis: De verhuizing wordt gemeld.
deelnemers:
`,
      good: `
maatwerk:
  # …
  ruimte:
    binnenDeWet: De boete mag lager bij verminderde verwijtbaarheid.
    afwijking: true
`,
    },
  },
  'MAATWERK-GROND': {
    why: 'Wie van een regel afwijkt, legt dat uit. De beginselen van behoorlijk bestuur geven daar de grond voor.',
    example: {
      bad: `
maatwerk:
  # …
    afwijking: true
    beginselen:
      - evenredigheid
`,
      good: `
maatwerk:
  # …
    beginselen:
      - evenredigheid
    grond: De boete staat niet in verhouding tot wat er misging.
`,
    },
  },
  'MAATWERK-BESLUIT': {
    why: 'Een uur maatwerk eindigt met een beslissing. Zonder tekst kan niemand haar uitvoeren of uitleggen.',
    example: {
      bad: `
conclusie:
  maatregelen:
`,
      good: `
conclusie:
  tekst: De boete vervalt.
`,
    },
  },
  'MAATWERK-TAAK': {
    why: 'Een afspraak zonder naam van een functie en zonder dag blijft liggen. De cliënt merkt dat het eerst.',
    example: {
      bad: `
conclusie:
  # …
      tekst: De boete intrekken.
`,
      good: `
conclusie:
  # …
      tekst: De boete intrekken.
      eigenaar: teamleider
      uiterlijk: "2025-03-20"
`,
    },
  },
}
