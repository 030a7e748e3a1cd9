/** Rules of step 7: was everybody asked, and was a nee taken seriously? */
import type { Casus } from '../../casus/casus.js'
import { tooManyHands } from '../../casus/handen.js'
import { enumerate } from '../../text/enumerate.js'
import { participant, short } from '../naming.js'
import type { Rule } from '../rule.js'

type Antwoord = Casus['toets']['antwoorden'][number]

export const testRules: readonly Rule[] = [
  {
    id: 'TOETS-ONTBREEKT',
    severity: { advies: 'fout' },
    from: 'stap 7',
    finds: 'De toets aan de morele intuïtie is niet gedaan.',
    advice: 'Vraag ieder: sta ik erachter, kan ik mezelf aankijken, ga ik het doen?',
    *check({ toets }) {
      const counted = Object.values(toets.aantallen ?? {}).some((count) => (count.ja ?? 0) + (count.nee ?? 0) > 0)
      if (toets.antwoorden.length === 0 && !counted)
        yield { at: ['toets'], message: 'De toets aan de morele intuïtie ontbreekt.' }
    },
  },
  {
    id: 'TOETS-DEELNEMER',
    severity: { advies: 'waarschuwing' },
    from: 'stap 7',
    finds: 'De toets is open, maar een deelnemer gaf geen volledig antwoord.',
    advice: 'Vraag deze deelnemer alsnog, of noteer in een opmerking waarom dat niet kon.',
    *check({ id: casusId, toets, deelnemers, zegel }) {
      if (toets.wijze === 'anoniem' || toets.antwoorden.length === 0) return
      // A remark belongs to what is sealed.
      const late = zegel && { advice: `Aanvullen kan na heropenen, met een reden: beraad heropen ${casusId}` }
      for (const { id, functie } of deelnemers.filter((d) => d.rol !== 'gespreksleider' && d.rol !== 'notulist')) {
        const i = toets.antwoorden.findIndex((answer) => answer.deelnemer === id)
        const answer = toets.antwoorden[i]
        if (answer === undefined)
          yield {
            at: ['toets', 'antwoorden'],
            onKey: true,
            message: `${short(functie)} (${id}) deed de toets niet.`,
            ...late,
          }
        else if (!isComplete(answer) && !answer.opmerking?.trim())
          yield {
            at: ['toets', 'antwoorden', i],
            message: `De toets van ${short(functie)} (${id}) is niet af.`,
            ...late,
          }
      }
    },
  },
  {
    id: 'TOETS-NEE',
    severity: { stap7: 'waarschuwing', advies: 'fout' },
    from: 'stap 7',
    finds: 'Bij een nee staat niet wat ontbreekt, of niet wat de groep ermee doet.',
    advice: 'Vraag wat ontbreekt, en ga terug naar stap 5 of 6 of bewaar het als afwijkend standpunt.',
    *check(casus) {
      for (const [i, answer] of casus.toets.antwoorden.entries()) {
        const missing = [answer.opmerking?.trim() ? '' : 'opmerking', answer.vervolg ? '' : 'vervolg'].filter(Boolean)
        if (saysNo(answer) && missing.length > 0)
          yield {
            at: ['toets', 'antwoorden', i],
            message: `Bij de nee van ${participant(casus, answer.deelnemer)} ontbreekt: ${enumerate(missing)}.`,
          }
      }
      if (hasSilentNo(casus))
        yield {
          at: ['toets', 'opmerkingen'],
          severity: 'waarschuwing',
          message: 'Er is een nee geteld, en er staat niet wat er ontbreekt.',
          advice:
            'Wat ontbreekt er volgens de groep? Noteer het bij de opmerkingen of als minderheid, of ga terug naar stap 5 of 6.',
        }
    },
  },
  {
    id: 'TOETS-TERUG',
    severity: { stap7: 'waarschuwing', advies: 'fout' },
    from: 'stap 7',
    finds: 'Na een nee ging de groep terug naar stap 5 of 6, en daarna is het niet opnieuw gevraagd.',
    advice: 'Vraag deze deelnemer daarna opnieuw. Blijft het een nee? Bewaar het dan als afwijkend standpunt.',
    *check(casus) {
      for (const [i, answer] of casus.toets.antwoorden.entries())
        if (saysNo(answer) && (answer.vervolg === 'stap5' || answer.vervolg === 'stap6'))
          yield {
            at: ['toets', 'antwoorden', i, 'vervolg'],
            message: `Met de nee van ${participant(casus, answer.deelnemer)} gaat de groep terug naar stap ${answer.vervolg.slice(-1)}.`,
          }
    },
  },
  {
    id: 'TOETS-ANONIEM',
    severity: 'fout',
    from: 'stap 7',
    finds: 'De toets is anoniem, maar er staan antwoorden per deelnemer.',
    advice: 'Houd alleen de aantallen over, of spreek af dat de toets open is.',
    *check({ toets }) {
      if (toets.wijze === 'anoniem' && toets.antwoorden.length > 0)
        yield {
          at: ['toets', 'antwoorden'],
          onKey: true,
          message: 'De toets is anoniem, maar er staan antwoorden per deelnemer.',
        }
    },
  },
  {
    id: 'HANDEN-TE-VEEL',
    severity: 'waarschuwing',
    from: 'stap 7',
    finds: 'Bij de telronde of de toets zijn er meer handen dan deelnemers.',
    advice: 'Tel opnieuw, of voeg toe wie er ook meedoet.',
    *check(casus) {
      for (const { at, handen, deelnemers } of tooManyHands(casus))
        yield { at, message: `Er zijn ${handen} handen, bij ${deelnemers} deelnemer${deelnemers === 1 ? '' : 's'}.` }
    },
  },
]

function isComplete({ achterConclusie, spiegel, doen }: Antwoord): boolean {
  return achterConclusie !== undefined && spiegel !== undefined && doen !== undefined
}

function saysNo({ achterConclusie, spiegel, doen }: Antwoord): boolean {
  return achterConclusie === false || spiegel === false || doen === false
}

/** An anonymous nee has no person who can be asked: the whole group is. */
function hasSilentNo({ toets, conclusie }: Casus): boolean {
  const counted = Object.values(toets.aantallen ?? {}).some(({ nee = 0 }) => nee > 0)
  return counted && toets.opmerkingen.length === 0 && conclusie.standpunten.every(({ soort }) => soort !== 'minderheid')
}
