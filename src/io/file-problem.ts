/** What can be wrong with a file before its text is read, or why nobody reads it, as a problem in it. */
import type { Problem, Severity } from '../core/problem.js'

/** The rule that keeps a file from being read. */
export type Refusal = keyof typeof texts

/** Why a file was not read, as a problem at its start. */
export function fileProblem(file: string, ruleId: Refusal, detail?: string): Problem {
  const { message, advice, severity = 'fout', unsafe }: Texts = texts[ruleId]
  return {
    file,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    ruleId,
    severity,
    message: detail === undefined ? message : `${message.slice(0, -1)} (${detail}).`,
    advice,
    ...(unsafe ? { unsafe } : {}),
  }
}

interface Texts {
  message: string
  advice: string
  severity?: Severity
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
  'BESTAND-NAAM': {
    message: 'Dit bestand is niet gelezen: de naam eindigt niet op .yaml.',
    advice: 'Geef het een naam die eindigt op .yaml, met kleine letters. Windows verbergt soms een .txt erachter.',
    severity: 'waarschuwing',
  },
  'BESTAND-PLEK': {
    message: 'Dit bestand is niet gelezen: het staat naast de map cases.',
    advice: 'Zet het in de map cases, bij het jaar.',
    severity: 'waarschuwing',
  },
  'BESTAND-MAP': {
    message: 'Er is geen map met precies de naam cases. Alleen daar leest beraad casussen.',
    advice: 'Heet de map anders? Noem haar cases, met kleine letters. Is er nog niets? Begin met: beraad init',
    severity: 'waarschuwing',
  },
} as const satisfies Record<string, Texts>
