/** What a group hears before the first question. */

/** The words that work everywhere, told once at the start. */
export const introLines = [
  'Deze woorden werken bij elke vraag:',
  '  hulp              wat er gevraagd wordt, met een voorbeeld',
  '  terug             één vraag terug',
  '  overzicht         alle stappen, en wat er nog open is',
  '  stap 5            naar een andere stap',
  '  matrix            wie in welke argumenten voorkomt',
  '  precedenten       eerdere beraden in dezelfde lijn',
  '  parkeer <tekst>   iets bewaren voor later',
  '  later             deze vraag open laten',
  '  stop              stoppen; alles is bewaard (Ctrl+C kan ook)',
]
