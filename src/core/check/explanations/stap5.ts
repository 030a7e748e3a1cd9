/** Why the rules of step 5: reasons, and an excerpt of each pair of golden files. */
import type { Explanations } from '../explanation.js'

export const stap5: Explanations = {
  'ARG-BELANGHEBBENDE': {
    why: 'Wie bij stap 2 geraakt bleek, kan in het gesprek verdwijnen. Dan weegt de groep zonder die stem.',
    example: {
      bad: `
argumenten:
  - id: a1
    # …
    belanghebbenden:
      - b1
    soort: beginsel
`,
      good: `
argumenten:
  - id: a1
    # …
    belanghebbenden:
      - b1
      - b3
    soort: beginsel
`,
    },
  },
  'ARG-VAN-WIE': {
    why: 'Een argument weegt voor iemand. Staat er niet bij wie, dan is niet te zien wie de uitkomst draagt.',
    example: {
      bad: `
argumenten:
  # …
  - id: a3
    kant: pro
    stelling: Uitstel is niet meer goed te maken.
    # geen belanghebbenden
    soort: belang
`,
      good: `
argumenten:
  # …
  - id: a3
    kant: pro
    stelling: Uitstel is niet meer goed te maken.
    belanghebbenden:
      - b1
    soort: belang
`,
    },
  },
  'ARG-KANT': {
    why: 'Pro en contra zijn twee kolommen naast elkaar. Een argument zonder kant staat in geen van beide en telt dus niet mee.',
    example: {
      bad: `
argumenten:
  # …
  - id: a3
    # geen kant
    stelling: Uitstel is niet meer goed te maken.
`,
      good: `
argumenten:
  # …
  - id: a3
    kant: pro
    stelling: Uitstel is niet meer goed te maken.
`,
    },
  },
  'ARG-SOORT': {
    why: 'Een beginsel weegt in de regel zwaarder dan een belang, en een belang zwaarder dan een wens. De soort laat zien waar de groep van afwijkt.',
    example: {
      bad: `
argumenten:
  # …
  - id: a2
    # …
    belanghebbenden:
      - b2
    # geen soort
`,
      good: `
argumenten:
  # …
  - id: a2
    # …
    belanghebbenden:
      - b2
    soort: belang
`,
    },
  },
  'ARG-BEGINSEL': {
    why: 'Een aanspraak overtuigt pas als zij een naam heeft. Met de naam is zij te vergelijken met eerdere beraden.',
    example: {
      bad: `
argumenten:
  - id: a1
    # …
    soort: beginsel
    # geen beginsel
  - id: a2
`,
      good: `
argumenten:
  - id: a1
    # …
    soort: beginsel
    beginsel: recht op onderwijs
  - id: a2
`,
    },
  },
  'ARG-KOLOM': {
    why: 'Een lege kolom betekent zelden dat er niets te zeggen is. Vaak is de groep het te snel eens.',
    example: {
      bad: `
argumenten:
  - id: a1
    kant: pro
    # …
    beginsel: recht op onderwijs
`,
      good: `
argumenten:
  - id: a1
    kant: pro
    # …
    beginsel: recht op onderwijs
  - id: a2
    kant: contra
    stelling: De gemeente wil zuinig zijn met het geld van inwoners.
`,
    },
  },
  'ARG-FEIT': {
    why: 'Uit een feit alleen volgt niet wat je behoort te doen. Er is een norm nodig die zegt waarom het ertoe doet.',
    example: {
      bad: `
argumenten:
  - id: a1
    kant: pro
    stelling: Zij mist, sinds september, alle lessen!
`,
      good: `
argumenten:
  - id: a1
    kant: pro
    stelling: Zij heeft recht op onderwijs, en mist sinds september alle lessen.
`,
    },
  },
  'ARG-ZIN': {
    why: 'Twee zinnen zijn vaak twee argumenten, met elk een eigen gewicht. In één zin is te zien wat er gewogen wordt.',
    example: {
      bad: `
argumenten:
  - id: a1
    kant: pro
    stelling: Zij heeft recht op onderwijs. Ook als zij ziek is.
`,
      good: `
argumenten:
  - id: a1
    kant: pro
    stelling: Zij heeft recht op onderwijs (art. 28 e.v. IVRK), ook als zij ziek is.
`,
    },
  },
}
