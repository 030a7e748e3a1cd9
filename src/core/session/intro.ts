/** What a group hears before the first question. */
import type { Soort } from '../casus/casus.js'
import { stepCount } from '../casus/steps.js'
import { worksFor } from './words.js'

/** The words that work at every question of this kind of case, told once at the start. */
export function introLines(soort: Soort): string[] {
  const matrix = '  matrix            wie in welke argumenten voorkomt'
  const precedenten = '  precedenten       eerdere beraden in dezelfde lijn'
  return [
    'Deze woorden werken bij elke vraag:',
    '  hulp              wat er gevraagd wordt, met een voorbeeld',
    '  terug             één vraag terug',
    '  overzicht         alle stappen, en wat er nog open is',
    ...(stepCount(soort) > 0 ? ['  stap 5            naar een andere stap'] : []),
    ...(worksFor('matrix', soort) ? [matrix] : []),
    ...(worksFor('precedenten', soort) ? [precedenten] : []),
    '  parkeer <tekst>   iets bewaren voor later',
    '  later             deze vraag open laten',
    '  stop              stoppen; alles is bewaard (Ctrl+C kan ook)',
  ]
}
