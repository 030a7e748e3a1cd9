/** Rules of step 6 about the judgement itself: is it there, is it carried, does the group stand behind it? */
import { asksForPriority, hasCondition, isParked, winningSide } from '../../casus/weighing.js'
import { enumerate } from '../../text/enumerate.js'
import { named } from '../naming.js'
import type { Rule } from '../rule.js'

const fromConclusion = { stap6: 'waarschuwing', advies: 'fout' } as const

const partNames = { toets: 'de toets', standpunten: 'de standpunten', kernpunten: 'de kernpunten' }

export const conclusionRules: readonly Rule[] = [
  {
    id: 'CONC-VROEG',
    severity: fromConclusion,
    from: 'stap 6',
    finds: 'Er is een conclusie of advies zonder één argument.',
    advice: 'Ga terug naar stap 5 en verzamel eerst wat voor en wat tegen pleit.',
    *check({ argumenten }) {
      if (argumenten.length === 0) yield { at: ['conclusie'], onKey: true, message: 'Er is nog geen enkel argument.' }
    },
  },
  {
    id: 'CONC-OORDEEL',
    severity: { stap7: 'waarschuwing', advies: 'fout' },
    from: 'stap 6',
    finds: 'Het oordeel ontbreekt.',
    advice: 'Kies ja, nee, ja-mits of nee-tenzij als antwoord op de vraag van stap 1.',
    *check({ conclusie }) {
      if (conclusie.oordeel === undefined) yield { at: ['conclusie', 'oordeel'], message: 'Het oordeel ontbreekt.' }
    },
  },
  {
    id: 'CONC-TEKST',
    severity: { stap7: 'waarschuwing', advies: 'fout' },
    from: 'stap 6',
    finds: 'De conclusie is niet in woorden opgeschreven.',
    advice: 'Schrijf in één of twee zinnen op wat de groep adviseert.',
    *check({ conclusie }) {
      if (!conclusie.tekst?.trim())
        yield { at: ['conclusie', 'tekst'], message: 'De tekst van de conclusie ontbreekt.' }
    },
  },
  {
    id: 'CONC-OPNIEUW',
    severity: fromConclusion,
    from: 'stap 6',
    finds: 'De conclusie is gewijzigd, en wat de groep over de eerdere zei, is niet opnieuw gevraagd.',
    advice: 'Ga het met de groep opnieuw langs. Wat nog klopt, laat je staan.',
    *check({ conclusie: { opnieuw } }) {
      const missed = Object.entries(partNames).flatMap(([part, name]) =>
        opnieuw.some((one) => one === part) ? [name] : [],
      )
      if (missed.length > 0)
        yield {
          at: ['conclusie', 'opnieuw'],
          onKey: true,
          message: `De conclusie is gewijzigd. Nog van de eerdere conclusie: ${enumerate(missed)}.`,
        }
    },
  },
  {
    id: 'CONC-DOORSLAGGEVEND',
    severity: fromConclusion,
    from: 'stap 6',
    finds: 'Er is een oordeel, maar geen argument gaf de doorslag.',
    advice: 'Vraag de groep welke argumenten de doorslag gaven.',
    *check({ conclusie, argumenten }) {
      if (conclusie.oordeel !== undefined && conclusie.doorslaggevend.length === 0 && argumenten.length > 0)
        yield { at: ['conclusie', 'doorslaggevend'], message: 'Geen argument is doorslaggevend genoemd.' }
    },
  },
  {
    id: 'CONC-KANT',
    severity: 'fout',
    from: 'stap 6',
    finds: 'Een doorslaggevend argument staat aan de kant die verloor.',
    advice: 'Kies een argument aan de kant van het oordeel, of bekijk het oordeel opnieuw.',
    *check(casus) {
      const winner = winningSide(casus)
      for (const [i, id] of casus.conclusie.doorslaggevend.entries()) {
        const argument = casus.argumenten.find((a) => a.id === id)
        const loses = argument?.kant !== undefined && winner !== undefined && argument.kant !== winner
        if (loses && !isParked(argument))
          yield {
            at: ['conclusie', 'doorslaggevend', i],
            message: `Argument ${named(id, argument.stelling)} is ${argument.kant}, maar het oordeel is "${casus.conclusie.oordeel}".`,
          }
      }
    },
  },
  {
    id: 'CONC-GEPARKEERD',
    severity: 'fout',
    from: 'stap 6',
    finds: 'Een doorslaggevend argument staat geparkeerd en telt dus niet.',
    advice: 'Bespreek het argument eerst: zet de uitkomst op argument, of kies een ander.',
    *check({ conclusie, argumenten }) {
      for (const [i, id] of conclusie.doorslaggevend.entries()) {
        const argument = argumenten.find((a) => a.id === id)
        if (argument !== undefined && isParked(argument))
          yield {
            at: ['conclusie', 'doorslaggevend', i],
            message: `Argument ${named(id, argument.stelling)} geeft de doorslag, maar staat geparkeerd.`,
          }
      }
    },
  },
  {
    id: 'CONC-VOORRANG',
    severity: fromConclusion,
    from: 'stap 6',
    finds: 'Een belang of wens wint van een beginsel, zonder motivering.',
    advice: 'Leg uit waarom het hier voorgaat op een recht of beginsel (motiveringVoorrang).',
    *check(casus) {
      if (asksForPriority(casus) && !casus.conclusie.motiveringVoorrang?.trim())
        yield {
          at: ['conclusie', 'motiveringVoorrang'],
          message: 'Een belang of wens wint hier van een beginsel, zonder motivering.',
        }
    },
  },
  {
    id: 'CONC-TERUGVAL',
    severity: fromConclusion,
    from: 'stap 6',
    finds: 'De conclusie kent een voorwaarde, maar niet wat geldt als die wordt geweigerd.',
    advice: 'Noteer wat het advies wordt als een voorwaarde wordt geweigerd (alsNietIngewilligd).',
    *check(casus) {
      if (hasCondition(casus) && !casus.conclusie.alsNietIngewilligd?.trim())
        yield {
          at: ['conclusie', 'alsNietIngewilligd'],
          message: 'Er staat niet wat het advies is als een voorwaarde wordt geweigerd.',
        }
    },
  },
  {
    id: 'CONC-STANDPUNT',
    severity: { advies: 'fout' },
    from: 'stap 6',
    finds: 'Er staat niet hoe de groep over de conclusie dacht.',
    advice: 'Noteer de standpunten met aantallen, ook dat van een minderheid.',
    *check({ conclusie }) {
      if (conclusie.standpunten.length === 0)
        yield { at: ['conclusie', 'standpunten'], message: 'Er staat geen enkel standpunt van de groep.' }
    },
  },
]
