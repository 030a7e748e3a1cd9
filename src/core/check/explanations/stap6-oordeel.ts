/** Why the rules of step 6 about the judgement: reasons, and an excerpt of each pair of golden files. */
import type { Explanations } from '../explanation.js'

export const stap6Oordeel: Explanations = {
  'CONC-VROEG': {
    why: 'Een oplossing voelt als vooruitgang en stopt het denken. Eerst liggen de argumenten op tafel, dan volgt het oordeel.',
    example: {
      bad: `
# geen argumenten
conclusie:
  oordeel: "ja"
  tekst: |
    Vergoed de laptop.
`,
      good: `
argumenten:
  - id: a1
    kant: pro
    stelling: Zij heeft recht op onderwijs, ook als zij ziek is.
    # …
conclusie:
  oordeel: "ja"
  tekst: |
    Vergoed de laptop.
`,
    },
  },
  'CONC-OORDEEL': {
    why: 'De vraag van stap 1 kent ja of nee als antwoord. Zonder oordeel weet de beslisser niet wat het advies is.',
    example: {
      bad: `
conclusie:
  # geen oordeel
  tekst: |
    Vergoed de laptop.
`,
      good: `
conclusie:
  oordeel: "ja"
  tekst: |
    Vergoed de laptop.
`,
    },
  },
  'CONC-TEKST': {
    why: 'Alleen ja of nee zegt te weinig. De beslisser moet kunnen lezen wat er precies wordt geadviseerd.',
    example: {
      bad: `
conclusie:
  oordeel: "ja"
  # geen tekst
  doorslaggevend:
`,
      good: `
conclusie:
  oordeel: "ja"
  tekst: |
    Vergoed de laptop.
  doorslaggevend:
`,
    },
  },
  'CONC-DOORSLAGGEVEND': {
    why: 'Wie het niet eens is, wil weten waarop het oordeel rust. Ook een later beraad kan pas volgen als dat er staat.',
    example: {
      bad: `
conclusie:
  # …
  tekst: |
    Vergoed de laptop.
  # geen doorslaggevend
  tegenargumenten:
`,
      good: `
conclusie:
  # …
  tekst: |
    Vergoed de laptop.
  doorslaggevend:
    - a1
  tegenargumenten:
`,
    },
  },
  'CONC-KANT': {
    why: 'Een argument tegen kan geen ja dragen. Oordeel en redenen spreken elkaar dan tegen.',
    example: {
      bad: `
conclusie:
  # …
  doorslaggevend:
    - a1
    - a2
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
  'CONC-GEPARKEERD': {
    why: 'Een geparkeerd argument is nog niet onderzocht. Daar mag een oordeel niet op rusten.',
    example: {
      bad: `
argumenten:
  # …
  - id: a3
    # …
    smoes:
      # …
      uitkomst: ingetrokken
`,
      good: `
argumenten:
  # …
  - id: a3
    # …
    smoes:
      # …
      uitkomst: argument
`,
    },
  },
  'CONC-VOORRANG': {
    why: 'Een recht is iemand verschuldigd, een belang of wens niet. Gaat het laatste toch voor, dan krijgt de verliezer uitleg.',
    example: {
      bad: `
conclusie:
  # …
  tegenargumenten:
    - argument: a2
      recht: aanvaard
      toelichting: De kosten zijn klein.
  # geen motiveringVoorrang
`,
      good: `
conclusie:
  # …
  tegenargumenten:
    - argument: a2
      recht: aanvaard
      toelichting: De kosten zijn klein.
  motiveringVoorrang: De schade is groot en de kosten zijn klein.
`,
    },
  },
  'CONC-TERUGVAL': {
    why: 'De beslisser kan een voorwaarde weigeren. Dan moet duidelijk zijn wat de groep adviseert, anders wordt "ja, mits" zomaar "ja".',
    example: {
      bad: `
conclusie:
  # …
  maatregelen:
    - id: m1
      # …
      omvang: 2 dossiers
  # geen alsNietIngewilligd
`,
      good: `
conclusie:
  # …
  maatregelen:
    - id: m1
      # …
      omvang: 2 dossiers
  alsNietIngewilligd: Wijs dan af en meld het knelpunt aan het college.
`,
    },
  },
  'CONC-STANDPUNT': {
    why: 'Ook de minderheid hoort in het advies. Haar redenen blijven zo bewaard voor de beslisser en voor later.',
    example: {
      bad: `
conclusie:
  # …
  tegenargumenten:
    - argument: a2
      recht: aanvaard
      toelichting: De kosten zijn klein.
toets:
`,
      good: `
conclusie:
  # …
  tegenargumenten:
    - argument: a2
      recht: aanvaard
      toelichting: De kosten zijn klein.
  standpunten:
    - soort: eenstemmig
      aantal: 2
      tekst: Ja.
`,
    },
  },
}
