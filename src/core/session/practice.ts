/** An invented case to practise on, and what to try with it. */
import type { CasusFile } from '../casus/schema.js'

/** What somebody who leads a beraad for the first time should have done once. About ten minutes. */
export const practiceLines = [
  'Oefenen duurt ongeveer tien minuten. De casus is verzonnen en wordt na afloop weggegooid.',
  'Iemand met een driewieler wacht al een jaar op een brede fietskluis. Op de lijst gaan twintig anderen voor.',
  'Probeer onderweg:',
  '  1. Typ hulp bij de eerste vraag, en daarna overzicht.',
  '  2. Typ terug, verander je antwoord, en ga verder.',
  '  3. Typ bij een lijst: wijzig 1. Geef een lege regel als de lijst klaar is.',
  '  4. Typ bij de argumenten: matrix. Typ daarna: parkeer vraag voor de volgende keer.',
  '  5. Druk een keer op Ctrl+C, en kies n om verder te gaan.',
  'Klaar? Typ stop.',
]

/** The case: who takes part is known, and what it is about. `today`: "JJJJ-MM-DD". */
export function practiceCase(today: string): CasusFile {
  return {
    schemaVersie: 1,
    id: `${today}-oefenen-met-een-fietskluis`,
    titel: 'Oefenen met een fietskluis',
    soort: 'beraad',
    status: 'concept',
    vertrouwelijkheid: 'openbaar',
    bijeenkomsten: [{ id: 's1', datum: today, minuten: 60, plaats: 'oefenruimte', aanwezig: ['d1', 'd2', 'd3'] }],
    afspraken: ['Dit is een oefening met een verzonnen casus.'],
    deelnemers: [
      { id: 'd1', functie: 'gespreksleider', rol: 'gespreksleider' },
      { id: 'd2', functie: 'medewerker fietskluizen', rol: 'casuseigenaar' },
      { id: 'd3', functie: 'lid van de bewonersraad', rol: 'clientenraad' },
    ],
    beslissing: {
      aanleiding:
        'Iemand met een driewieler wacht al een jaar op een kluis die breed genoeg is.\nVolgens de lijst zijn eerst twintig anderen aan de beurt.\n',
    },
  }
}
