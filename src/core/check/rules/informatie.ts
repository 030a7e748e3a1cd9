/** Rules of step 4: are facts facts, are questions answered? */
import { enumerate } from '../../text/enumerate.js'
import { named } from '../naming.js'
import type { Rule } from '../rule.js'

/** Words that tell what ought to be; "behoort tot" and "hoort bij" only tell what something is part of. */
const norm =
  /\b(?:moet(?:en)?|(?:dient|dienen) (?=(?:\S+ ){0,6}te\b)|behoor(?:t|en) (?!tot\b|aan\b|bij\b)|hoort (?!bij\b|tot\b|slecht\b|niets\b)|horen te|mag niet|mogen niet|mag geen|mogen geen)\b/i

export const informationRules: readonly Rule[] = [
  {
    id: 'FEIT-BRON',
    severity: { stap5: 'hint', advies: 'waarschuwing' },
    from: 'stap 4',
    finds: 'Een feit heeft geen bron.',
    advice: 'Noteer waar het feit op steunt, of maak er een open vraag van.',
    *check({ informatie }) {
      for (const [i, { id, tekst, bron }] of informatie.feiten.entries())
        if (!bron?.trim())
          yield { at: ['informatie', 'feiten', i, 'bron'], message: `Feit ${named(id, tekst)} heeft geen bron.` }
    },
  },
  {
    id: 'FEIT-NORM',
    severity: 'waarschuwing',
    from: 'stap 4',
    finds: 'Een feit zegt wat hoort of moet; dat is een norm.',
    advice: 'Zet de norm bij de kaders of bij de argumenten, en houd hier wat vaststaat.',
    *check({ informatie }) {
      for (const [i, { id, tekst }] of informatie.feiten.entries()) {
        const words = norm.exec(tekst)?.[0].trim().toLowerCase()
        if (words !== undefined)
          yield { at: ['informatie', 'feiten', i, 'tekst'], message: `Feit ${id} zegt "${words}": dat is een norm.` }
      }
    },
  },
  {
    id: 'OPEN-VRAAG',
    severity: { stap6: 'waarschuwing', advies: 'fout' },
    from: 'stap 4',
    finds: 'Er is een conclusie, terwijl een vraag nog open staat.',
    advice: 'Noteer het antwoord, of spreek af dat het onbekend mag blijven.',
    *check({ informatie }) {
      for (const [i, question] of informatie.vragen.entries())
        if (isOpen(question))
          yield {
            at: ['informatie', 'vragen', i, 'antwoord'],
            message: `Vraag ${named(question.id, question.vraag)} heeft nog geen antwoord.`,
          }
    },
  },
  {
    id: 'OPEN-VRAAG-WIE',
    severity: { stap5: 'hint', stap6: 'waarschuwing' },
    from: 'stap 4',
    finds: 'Bij een open vraag staat niet wie het uitzoekt of wanneer.',
    advice: 'Spreek af wie het uitzoekt en wanneer het antwoord er is.',
    *check({ informatie }) {
      for (const [i, question] of informatie.vragen.entries()) {
        const missing = [question.wie?.trim() ? '' : 'wie', question.uiterlijk ? '' : 'wanneer'].filter(Boolean)
        if (isOpen(question) && missing.length > 0)
          yield {
            at: ['informatie', 'vragen', i, question.wie?.trim() ? 'uiterlijk' : 'wie'],
            message: `Bij vraag ${named(question.id, question.vraag)} ontbreekt: ${enumerate(missing)}.`,
          }
      }
    },
  },
]

type OpenQuestion = Parameters<Rule['check']>[0]['informatie']['vragen'][number]

function isOpen({ antwoord, aanvaardOnbekend }: OpenQuestion): boolean {
  return !antwoord?.trim() && aanvaardOnbekend !== true
}
