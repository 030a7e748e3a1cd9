/** Why a text is refused as YAML: reasons, and an excerpt of each pair of golden files. */
import type { Explanations } from '../explanation.js'

export const yaml: Explanations = {
  'YAML-GROOT': {
    why: 'Te veel onderdelen maken het nakijken heel traag. Zo kan één bestand niet de hele controle ophouden.',
  },
  'YAML-DIEPTE': {
    why: 'Een casus is een paar lagen diep. Veel diepere haken zijn een vergissing, of bedoeld om een programma vast te zetten.',
    example: {
      bad: `
vertrouwelijkheid: intern
trefwoorden: [[[…
`,
      good: `
vertrouwelijkheid: intern
trefwoorden: []
`,
    },
  },
  'YAML-ANKER': {
    why: 'Met ankers staat een waarde op één plek en geldt zij op vele. Een lezer ziet dat niet, en een klein bestand kan er enorm door worden.',
    example: {
      bad: `
trefwoorden: &woorden
  - onderwijs
afspraken: *woorden
`,
      good: `
trefwoorden:
  - "&woorden"
`,
    },
  },
  'YAML-TAG': {
    why: 'Een tag laat een programma een waarde omzetten. In een casus staat alleen wat je leest.',
    example: {
      bad: `
kernpunten: !!binary aGFsbG8=
`,
      good: `
kernpunten: "!!binary"
`,
    },
  },
  'YAML-DIRECTIEF': {
    why: "Zo'n regel verandert hoe de rest van het bestand wordt gelezen. Elke casus leest hetzelfde, dus zonder.",
    example: {
      bad: `
%YAML 1.1
---
`,
      good: `
# yaml-language-server: $schema=../../../schema/casus.schema.json
`,
    },
  },
  'YAML-INVOEGEN': {
    why: 'Invoegen haalt sleutels van elders, en niet elk programma doet dat hetzelfde. Voluit leest iedereen hetzelfde.',
    example: {
      bad: `
beslissing:
  <<:
    vorm: doen
`,
      good: `
beslissing:
  vorm: doen
`,
    },
  },
  'YAML-DOCUMENTEN': {
    why: 'Eén bestand is één casus, met één id. Een tweede document zou niemand zien.',
    example: {
      bad: `
vertrouwelijkheid: intern
---
schemaVersie: 1
id: yaml-documenten
`,
      good: `
vertrouwelijkheid: intern
`,
    },
  },
  'YAML-SAMENVOEGEN': {
    why: 'Git kon twee versies niet samenvoegen en liet beide staan. Alleen iemand die de casus kent, kan kiezen.',
    example: {
      bad: `
<<<<<<< HEAD
lijn: bijstand
=======
lijn: onderwijs
>>>>>>> andere-tak
`,
      good: `
vertrouwelijkheid: intern
lijn: onderwijs
`,
    },
  },
  'YAML-TEKEN': {
    why: 'Stuurtekens zie je niet, maar zij kunnen een scherm of zoekopdracht in de war brengen.',
    example: {
      bad: `
kernpunten: "een␇bel"
`,
      good: `
kernpunten: "een\\x07bel"
`,
    },
  },
  'YAML-VORM': {
    why: 'Door een verkeerde inspringing hoort een regel bij iets anders, of nergens bij. Het programma raadt niet.',
    example: {
      bad: `
beslissing:
  handeling: de laptop vergoeden
 vorm: doen
`,
      good: `
beslissing:
  handeling: de laptop vergoeden
  vorm: doen
`,
    },
  },
  'YAML-SLEUTEL': {
    why: 'Van twee gelijke sleutels telt er één, en welke verschilt per programma. Zo kan een antwoord ongemerkt verdwijnen.',
    example: {
      bad: `
soort: beraad
status: concept
vertrouwelijkheid: intern
soort: beraad
`,
      good: `
soort: beraad
status: concept
vertrouwelijkheid: intern
`,
    },
  },
  'YAML-NULL': {
    why: 'Null kan een achternaam zijn of "leeg". Het programma gokt niet en vraagt wat je bedoelt.',
    example: {
      bad: `
vertrouwelijkheid: intern
kernpunten: Null
`,
      good: `
vertrouwelijkheid: intern
kernpunten: null
`,
    },
  },
  'YAML-TAB': {
    why: 'Hoe breed een tab is, verschilt per editor. Als inspringing weigert YAML hem, en dat zie je aan de regel niet.',
    example: {
      bad: `
status: concept
vertrouwelijkheid:\tintern
`,
      good: `
status: concept
vertrouwelijkheid: intern
`,
    },
  },
  'YAML-ONZICHTBAAR': {
    why: 'Zo’n teken kan tekst verbergen of van rechts naar links zetten. Wie naleest, ziet dan iets anders dan er staat.',
  },
  'YAML-HEKJE': {
    why: 'Na een spatie en een hekje leest YAML commentaar. Een nummer als #12 verdwijnt zo ongemerkt uit de tekst.',
    example: {
      bad: `
vertrouwelijkheid: intern
kernpunten: Besproken na overleg #12 met de afdeling.
`,
      good: `
vertrouwelijkheid: intern
kernpunten: "Besproken na overleg #12 met de afdeling."
`,
    },
  },
  'YAML-LEEG': {
    why: 'Een leeg bestand is vaak een mislukte kopie. Als casus telt het pas met de zes vaste sleutels.',
    example: {
      bad: `
# Bedacht, om te laten zien wanneer YAML-LEEG spreekt.
`,
      good: `
schemaVersie: 1
id: yaml-leeg
titel: Laptop voor een leerling die ziek thuis zit
soort: beraad
status: concept
vertrouwelijkheid: intern
`,
    },
  },
}
