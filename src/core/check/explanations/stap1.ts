/** Why the rules of step 1: reasons, and an excerpt of each pair of golden files. */
import type { Explanations } from '../explanation.js'

export const stap1: Explanations = {
  'VRAAG-ONTBREEKT': {
    why: 'Alles in het beraad gaat over één handeling. Zonder handeling en vraag is niet te zien waar een argument voor of tegen pleit.',
    example: {
      bad: `
beslissing:
  handeling: de laptop vergoeden
  vorm: doen
belanghebbenden:
`,
      good: `
beslissing:
  handeling: de laptop vergoeden
  vorm: doen
  vraag: Behoor ik de laptop te vergoeden?
`,
    },
  },
  'VRAAG-OPEN': {
    why: 'Op hoe, wat of waarom past geen ja of nee. De groep gaat dan oplossingen bedenken in plaats van wegen wat juist is.',
    example: {
      bad: `
beslissing:
  vraag: Hoe kan ik de leerling helpen?
`,
      good: `
beslissing:
  vraag: Behoor ik de laptop te vergoeden?
`,
    },
  },
  'VRAAG-TEKEN': {
    why: 'Een bewering vraagt om instemming, een vraag om een afweging. De groep begint dus met een vraag.',
    example: {
      bad: `
beslissing:
  vraag: Ik behoor de laptop te vergoeden.
`,
      good: `
beslissing:
  vraag: Behoor ik de laptop te vergoeden?
`,
    },
  },
  'VRAAG-DUBBEL': {
    why: 'Op twee vragen tegelijk past niet één ja of nee. Het is dan ook onduidelijk bij welke handeling een argument hoort.',
    example: {
      bad: `
beslissing:
  vraag: Behoor ik de laptop te vergoeden en de aanvraag te registreren?
`,
      good: `
beslissing:
  vraag: Behoor ik de laptop en de tas te vergoeden?
`,
    },
  },
  'VRAAG-PERSOON': {
    why: 'Een mens van vlees en bloed staat voor de keuze. Met "ik" blijft het een eigen verantwoordelijkheid, met "wij" of "men" van niemand.',
    example: {
      bad: `
beslissing:
  vraag: Moeten wij de laptop vergoeden?
`,
      good: `
beslissing:
  vraag: Moet ik de laptop vergoeden?
`,
    },
  },
  'VRAAG-BEHOREN': {
    why: 'Kunnen en mogen gaan over ruimte, willen gaat over voorkeur. Het beraad zoekt wat je iemand verschuldigd bent.',
    example: {
      bad: `
beslissing:
  vraag: Mag ik de laptop vergoeden?
`,
      good: `
beslissing:
  vraag: Behoor ik de laptop te vergoeden?
`,
    },
  },
  'VRAAG-ONTKENNING': {
    why: 'Bij "niet" weet de een wat ja betekent en de ander het omgekeerde. Nalaten is zelf een handeling en verdient een eigen vorm.',
    example: {
      bad: `
beslissing:
  vraag: Behoor ik de laptop niet te vergoeden?
`,
      good: `
beslissing:
  vorm: nalaten
  vraag: Behoor ik na te laten de laptop te vergoeden?
`,
    },
  },
  'VRAAG-VORM': {
    why: 'Pro en contra worden gelezen vanuit de handeling. Spreken vraag en vorm elkaar tegen, dan draaien alle argumenten om.',
    example: {
      bad: `
beslissing:
  handeling: de laptop vergoeden
  vorm: nalaten
  vraag: Behoor ik de laptop te vergoeden?
`,
      good: `
beslissing:
  handeling: de laptop vergoeden
  vorm: nalaten
  vraag: Behoor ik na te laten de laptop te vergoeden?
`,
    },
  },
  'VRAAG-AANNAME': {
    why: 'Een sturend woord beslist al voor de groep begint. Wat iemand ervan vindt, komt bij stap 5 op tafel.',
    example: {
      bad: `
beslissing:
  vraag: Behoor ik de onterechte boete te innen?
`,
      good: `
beslissing:
  vraag: Behoor ik deze onredelijke regel toe te passen?
  afgewekenVanVorm: De groep noemt de regel zo, ook na bespreking.
`,
    },
  },
  'VRAAG-LANG': {
    why: 'Een lange vraag bevat vaak al feiten en redenen. Een korte onthoudt iedereen het hele gesprek.',
    example: {
      bad: `
beslissing:
  vraag: Behoor ik de laptop voor de leerling uit de derde klas met een langdurige ziekte binnen twee weken helemaal te vergoeden?
`,
      good: `
beslissing:
  vraag: Behoor ik de laptop voor de leerling binnen twee weken te vergoeden?
`,
    },
  },
  'HANDELING-DUBBEL': {
    why: 'Argumenten tegen de ene handeling kunnen voor de andere pleiten. De groep weegt daarom één handeling tegelijk.',
    example: {
      bad: `
beslissing:
  handeling: de laptop vergoeden en de aanvraag registreren
`,
      good: `
beslissing:
  handeling: de laptop en de tas vergoeden
`,
    },
  },
}
