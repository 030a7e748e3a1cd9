/** Why the schema asks for this shape: reasons, and an excerpt of each pair of golden files. */
import type { Explanations } from '../explanation.js'

export const schema: Explanations = {
  'SCHEMA-VERSIE': {
    why: 'Een nieuwer bestand kan iets bevatten wat dit programma niet kent. Verder lezen zou dat stil weglaten.',
    example: {
      bad: `
schemaVersie: 2
`,
      good: `
schemaVersie: 1
`,
    },
  },
  'SCHEMA-OUD': {
    why: 'Een ouder bestand heeft een andere vorm. Omzetten gebeurt pas als jij het vraagt, zodat niets ongemerkt verandert.',
    example: {
      bad: `
schemaVersie: 0
`,
      good: `
schemaVersie: 1
`,
    },
  },
  'SCHEMA-VERPLICHT': {
    why: 'Zonder deze sleutels is een casus niet te vinden of niet te beoordelen. Een onderdeel zonder tekst zegt niets.',
    example: {
      bad: `
titel: Laptop voor een leerling die ziek thuis zit
# geen soort
status: concept
`,
      good: `
titel: Laptop voor een leerling die ziek thuis zit
soort: beraad
status: concept
`,
    },
  },
  'SCHEMA-ONBEKEND': {
    why: 'Een verkeerd gespelde sleutel zou ongelezen blijven. Het antwoord lijkt dan ingevuld en telt nergens mee.',
    example: {
      bad: `
vertrouwelijkheid: intern
belangebbenden: []
`,
      good: `
vertrouwelijkheid: intern
belanghebbenden: []
`,
    },
  },
  'SCHEMA-TYPE': {
    why: 'Zonder aanhalingstekens wordt 012 een getal en nee soms "onwaar". Het programma zet nooit iets om.',
    example: {
      bad: `
vertrouwelijkheid: intern
kernpunten: 12
trefwoorden: onderwijs
`,
      good: `
vertrouwelijkheid: intern
kernpunten: "12"
trefwoorden:
  - onderwijs
`,
    },
  },
  'SCHEMA-WAARDE': {
    why: 'Op vaste woorden kun je zoeken, tellen en filteren. Een eigen woord valt daarbuiten.',
    example: {
      bad: `
status: klaar
`,
      good: `
status: concept
`,
    },
  },
  'SCHEMA-LEEG': {
    why: 'Een lege tekst lijkt een antwoord en is het niet. Is er nog niets, dan hoort de sleutel er niet te staan.',
    example: {
      bad: `
titel: " "
`,
      good: `
titel: Laptop voor een leerling die ziek thuis zit
`,
    },
  },
  'SCHEMA-PATROON': {
    why: "Kenmerken en id's staan in verwijzingen en bestandsnamen. Met een vaste vorm werken die op elke computer.",
    example: {
      bad: `
deelnemers:
  - id: x1
    functie: jurist
`,
      good: `
deelnemers:
  - id: d1
    functie: jurist
`,
    },
  },
  'SCHEMA-DATUM': {
    why: 'Op dagen rusten termijnen, en 11-03 leest de een als maart en de ander als november. Met jaar, maand en dag is er één lezing.',
    example: {
      bad: `
bijeenkomsten:
  - id: s1
    datum: "2025-02-30"
`,
      good: `
bijeenkomsten:
  - id: s1
    datum: "2025-02-28"
`,
    },
  },
  'SCHEMA-GETAL': {
    why: 'Minuten en aantallen beginnen bij nul. Een lager getal is een typefout.',
    example: {
      bad: `
bijeenkomsten:
  - id: s1
    # …
    minuten: -5
`,
      good: `
bijeenkomsten:
  - id: s1
    # …
    minuten: 90
`,
    },
  },
}
