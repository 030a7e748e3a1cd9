/** What can be wrong with a file before its text is read, as a problem in it. */
import type { Problem } from '../core/problem.js'

/** The rule that refuses a file. */
export type Refusal = keyof typeof texts

/** Why a file was not read, as a problem at its start. */
export function fileProblem(file: string, ruleId: Refusal, detail?: string): Problem {
  const { message, advice, unsafe }: Texts = texts[ruleId]
  return {
    file,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    ruleId,
    severity: 'fout',
    message: detail === undefined ? message : `${message.slice(0, -1)} (${detail}).`,
    advice,
    ...(unsafe ? { unsafe } : {}),
  }
}

interface Texts {
  message: string
  advice: string
  unsafe?: true
}

const texts = {
  'BESTAND-LEZEN': {
    message: 'Dit bestand kan niet gelezen worden.',
    advice: 'Kijk of het bestand er is, of je het mag lezen, en of een ander programma het niet net wijzigt.',
  },
  'BESTAND-SOORT': {
    message: 'Dit is geen gewoon bestand.',
    advice: 'Geef het pad van een casusbestand. Mappen, pijpen en apparaten leest beraad niet als casus.',
    unsafe: true,
  },
  'BESTAND-KOPPELING': {
    message: 'Dit bestand leidt naar een plek buiten de map.',
    advice: 'Zet het bestand zelf in de map, in plaats van een koppeling ernaartoe.',
    unsafe: true,
  },
  'BESTAND-GROOT': {
    message: 'Dit bestand is groter dan 2 MB.',
    advice: 'Een casus is veel kleiner. Kijk of dit het goede bestand is.',
    unsafe: true,
  },
  'BESTAND-TEKENS': {
    message: 'Dit bestand is geen tekst in UTF-8.',
    advice: 'Open het in een editor en bewaar het met de codering UTF-8.',
  },
  'BESTAND-BOM': {
    message: 'Dit bestand begint met een onzichtbaar merkteken (BOM).',
    advice: 'Bewaar het in je editor als UTF-8 zonder BOM.',
  },
  'BESTAND-NUL': {
    message: 'Dit bestand bevat een nulteken; misschien is het beschadigd.',
    advice: 'Haal een eerdere versie terug uit git of uit je reservekopie.',
  },
} as const satisfies Record<string, Texts>
