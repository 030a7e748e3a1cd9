/** Why the rules about an advice of a council: reasons, and an excerpt of each pair of golden files. */
import type { Explanations } from '../explanation.js'

export const raadsadvies: Explanations = {
  'RAADSADVIES-RAAD': {
    why: 'Het register staat per raad. Zonder raad hoort een advies nergens bij.',
    example: {
      bad: `
raadsadvies:
  # geen raad
  gevraagd: false
`,
      good: `
raadsadvies:
  raad: Adviesraad Sociaal Domein
  gevraagd: false
`,
    },
  },
  'RAADSADVIES-TEKST': {
    why: 'Een onderwerp is nog geen advies. Pas wie leest wat de raad wil, kan zien of het gebeurde.',
    example: {
      bad: `
raadsadvies:
  # …
  gevraagd: false
  # geen advies
  aan: college van burgemeester en wethouders
`,
      good: `
raadsadvies:
  # …
  gevraagd: false
  advies: |
    Geef mantelzorgers een vergunning, ook als zij ergens anders wonen.
  aan: college van burgemeester en wethouders
`,
    },
  },
  'RAADSADVIES-AAN': {
    why: 'Een advies zonder geadresseerde hoeft niemand te beantwoorden.',
    example: {
      bad: `
raadsadvies:
  # …
    Geef mantelzorgers een vergunning, ook als zij ergens anders wonen.
  # geen aan
  datum: "2025-02-10"
`,
      good: `
raadsadvies:
  # …
    Geef mantelzorgers een vergunning, ook als zij ergens anders wonen.
  aan: college van burgemeester en wethouders
  datum: "2025-02-10"
`,
    },
  },
  'RAADSADVIES-DATUM': {
    why: 'De dag zet de klok aan: hoe lang wacht de raad al op een reactie? Een jaar zegt al iets.',
    example: {
      bad: `
raadsadvies:
  # …
  aan: college van burgemeester en wethouders
# geen datum
`,
      good: `
raadsadvies:
  # …
  aan: college van burgemeester en wethouders
  datum: "2025-02-10"
`,
    },
  },
  'RAADSADVIES-REACTIE-DATUM': {
    why: 'Een reactie komt na het advies. Een van de twee datums is verkeerd getypt.',
    example: {
      bad: `
raadsadvies:
  # …
  datum: "2025-02-10"
  reactie:
    datum: "2025-01"
`,
      good: `
raadsadvies:
  # …
  datum: "2025-02-10"
  reactie:
    datum: "2025-04-02"
`,
    },
  },
  'RAADSADVIES-STREKKING': {
    why: 'Een vriendelijk antwoord kan verhullen dat er niets gebeurt. De strekking zegt wat er met het advies is gedaan.',
    example: {
      bad: `
raadsadvies:
  # …
    tekst: |
      Het college past de verordening aan.
# geen strekking
`,
      good: `
raadsadvies:
  # …
    tekst: |
      Het college past de verordening aan.
    strekking: overgenomen
`,
    },
  },
  'RAADSADVIES-REACTIE': {
    why: 'Wie een advies overneemt of afwijst, zegt waarom. Zonder die woorden kan de raad er niets mee.',
    example: {
      bad: `
raadsadvies:
  # …
    datum: "2025-04-02"
    # geen tekst
    strekking: overgenomen
`,
      good: `
raadsadvies:
  # …
    datum: "2025-04-02"
    tekst: |
      Het college past de verordening aan.
    strekking: overgenomen
`,
    },
  },
  'RAADSADVIES-STATUS': {
    why: 'Wat nooit is beantwoord, vind je terug aan de status. Staat een advies ten onrechte op afgerond, dan mist het in die lijst.',
    example: {
      bad: `
soort: raadsadvies
status: afgerond
# …
  datum: "2025-02-10"
# geen reactie
`,
      good: `
soort: raadsadvies
status: advies
# …
  datum: "2025-02-10"
`,
    },
  },
}
