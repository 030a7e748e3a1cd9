/** Why the rules about the case as a whole: reasons, and an excerpt of each pair of golden files. */
import type { Explanations } from '../explanation.js'

export const heleCasus: Explanations = {
  'ID-DUBBEL': {
    why: 'Verwijzingen, samenvoegen en vergelijken gaan op kenmerk. Zijn er twee gelijk, dan is niet te zien welke bedoeld is.',
    example: {
      bad: `
belanghebbenden:
  - id: b1
    # …
    gehoord: true
  - id: b1
    naam: gemeente
`,
      good: `
belanghebbenden:
  - id: b1
    # …
    gehoord: true
  - id: b2
    naam: gemeente
`,
    },
  },
  'ID-VERVALLEN': {
    why: 'Een kenmerk wijst voor altijd naar hetzelfde onderdeel, ook in oude verslagen. Hergebruik maakt die verslagen onwaar.',
    example: {
      bad: `
belanghebbenden:
  # …
  - id: b2
# …
vervallen:
  - b2
`,
      good: `
belanghebbenden:
  # …
  - id: b2
# …
vervallen:
  - b3
`,
    },
  },
  'ID-BESTAND': {
    why: 'Je vindt een casus aan de naam van het bestand. Is het bestand hernoemd en het id niet, dan kloppen verwijzingen niet meer.',
    example: {
      bad: `
schemaVersie: 1
id: 2025-03-11-laptop
`,
      good: `
schemaVersie: 1
id: id-bestand
`,
    },
  },
  'ID-DAG': {
    why: 'De dag in het id zet een casus op zijn plaats in de tijd. Bestaat die dag niet, dan telt de casus daarin niet mee.',
    example: {
      bad: `
schemaVersie: 1
id: 2024-13-45-laptop
`,
      good: `
schemaVersie: 1
id: id-dag
`,
    },
  },
  'ID-TWEELING': {
    why: 'Git bewaart twee namen die alleen in hoofdletters of map verschillen, veel schijven maar één. Een verwijzing kan dan bij de verkeerde casus uitkomen.',
  },
  'RIJ-DUBBEL': {
    why: 'Twee rijen over hetzelfde kunnen elkaar tegenspreken. Het verslag zou er één kiezen, en niemand weet welke.',
    example: {
      bad: `
conclusie:
  # …
  tegenargumenten:
    - argument: a2
      recht: aanvaard
      toelichting: De kosten zijn klein.
    - argument: a2
      recht: weerlegd
      toelichting: De kosten zijn al begroot.
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
  'REF-ONBEKEND': {
    why: 'Een verwijzing naar niets laat een gat in het verslag. Vaak is het onderdeel verwijderd of is het kenmerk verkeerd getypt.',
    example: {
      bad: `
conclusie:
  # …
  doorslaggevend:
    - a1
    - a9
  tegenargumenten:
`,
      good: `
conclusie:
  # …
  doorslaggevend:
    - a1
  tegenargumenten:
`,
    },
  },
  'UITZONDERING-ONBEKEND': {
    why: 'Een uitzondering op een regel die niet bestaat, doet niets. Meestal is het id verkeerd getypt, en blijft de melding komen.',
    example: {
      bad: `
uitzonderingen:
  - regel: ARG-ZINN
    reden: De twee zinnen horen volgens de groep bij elkaar.
    tot: "2026-12-31"
`,
      good: `
uitzonderingen:
  - regel: ARG-ZIN
    reden: De twee zinnen horen volgens de groep bij elkaar.
    tot: "2026-12-31"
`,
    },
  },
  'UITZONDERING-VAST': {
    why: 'Op kenmerken en zegels rust alles wat later naar de casus verwijst. In een openbare casus leest iedereen mee. Daarvan wijk je dus niet af.',
    example: {
      bad: `
uitzonderingen:
  - regel: ID-DUBBEL
`,
      good: `
uitzonderingen:
  - regel: ARG-ZIN
`,
    },
  },
  'UITZONDERING-OVERBODIG': {
    why: 'Een uitzondering die niets doet, verbergt later iets nieuws. Daarom gaat zij weg zodra zij niet meer nodig is.',
    example: {
      bad: `
argumenten:
  - id: a1
    kant: pro
    stelling: Zij heeft recht op onderwijs, ook als zij ziek is.
# …
uitzonderingen:
  - regel: ARG-ZIN
`,
      good: `
argumenten:
  - id: a1
    kant: pro
    stelling: Zij heeft recht op onderwijs. Ook als zij ziek is.
# …
uitzonderingen:
  - regel: ARG-ZIN
`,
    },
  },
  'UITZONDERING-VERLOPEN': {
    why: 'Wie afwijkt, kijkt er op een afgesproken dag opnieuw naar. Zo wordt een uitzondering geen gewoonte.',
    example: {
      bad: `
uitzonderingen:
  - regel: ARG-ZIN
    reden: De twee zinnen horen volgens de groep bij elkaar.
    tot: "2025-06-30"
`,
      good: `
uitzonderingen:
  - regel: ARG-ZIN
    reden: De twee zinnen horen volgens de groep bij elkaar.
    tot: "2026-12-31"
`,
    },
  },
}
