/** Why a template of a report is checked: reasons, and an excerpt of each pair of golden files. */
import type { Explanations } from '../explanation.js'

export const sjabloon: Explanations = {
  'SJABLOON-VELD': {
    why: 'Een veld zonder inhoud zou als {tekst} in een brief of verslag komen te staan.',
    example: {
      bad: `
teksten:
  terugkoppeling:
    slot: "Deze casus is van {datun}."
`,
      good: `
teksten:
  terugkoppeling:
    slot: "Deze casus is van {datum}."
`,
    },
  },
  'SJABLOON-LANG': {
    why: 'Een rapport gaat over de casus. Een voorlegger past op één bladzijde, en een lange eigen tekst neemt die ruimte in.',
    example: {
      bad: `
teksten:
  verslag:
    opening: Dit verslag is gemaakt door het team moreel beraad. Het geeft weer wat een groep medewerkers samen heeft overwogen. Het is een advies en nog geen besluit. Wie vragen heeft over dit verslag, kan terecht bij het team.
`,
      good: `
teksten:
  verslag:
    opening: Dit verslag is gemaakt door het team moreel beraad.
`,
    },
  },
  'SJABLOON-CONTRAST': {
    why: 'Wie minder goed ziet, kan tekst met weinig contrast niet lezen. Toegankelijkheid is voor de overheid verplicht.',
    example: {
      bad: `
kleuren:
  licht:
    achtergrond: "#ffffff"
    pro: "#7ab8e0"
`,
      good: `
kleuren:
  licht:
    achtergrond: "#ffffff"
    pro: "#0b5c8a"
`,
    },
  },
  'SJABLOON-LOGO': {
    why: 'Wie een logo niet ziet, moet de naam kunnen lezen. Een rapport haalt bovendien nooit een beeld van elders.',
    example: {
      bad: `
# geen organisatie
logo: logo.svg
`,
      good: `
organisatie: Gemeente Voorbeeldstad
logo: logo.svg
`,
    },
  },
}
