/** Rules of step 5 about single arguments and the two columns. */
import type { Argument } from '../../casus/casus.js'
import { counts } from '../../casus/weighing.js'
import { named, plainForm, short } from '../naming.js'
import type { Found, Rule } from '../rule.js'
import { isOneSentence } from '../sentences.js'

/** What may be asked of an argument: nothing while the group still collects, all once it weighs. */
const fromWeighing = { stap6: 'waarschuwing', advies: 'fout' } as const

export const argumentRules: readonly Rule[] = [
  {
    id: 'ARG-BELANGHEBBENDE',
    severity: { stap5: 'hint', ...fromWeighing },
    from: 'stap 5',
    finds: 'Een belanghebbende van stap 2 komt in geen enkel argument terug.',
    advice: 'Vraag de groep wat voor en wat tegen deze partij pleit.',
    *check({ belanghebbenden, argumenten }) {
      if (argumenten.length === 0) return
      const spokenFor = new Set(argumenten.filter(counts).flatMap((a) => a.belanghebbenden))
      for (const [i, { id, naam }] of belanghebbenden.entries())
        if (!spokenFor.has(id))
          yield { at: ['belanghebbenden', i, 'naam'], message: `${short(naam)} komt in geen argument terug.` }
    },
  },
  {
    id: 'ARG-VAN-WIE',
    severity: fromWeighing,
    from: 'stap 5',
    finds: 'Bij een argument staat niet van welke belanghebbende het is.',
    advice: 'Kies de belanghebbenden voor wie dit telt.',
    *check({ argumenten }) {
      yield* each(argumenten, 'belanghebbenden', (a) =>
        a.belanghebbenden.length === 0 ? 'is van geen enkele belanghebbende.' : undefined,
      )
    },
  },
  {
    id: 'ARG-KANT',
    severity: fromWeighing,
    from: 'stap 5',
    finds: 'Bij een argument staat niet of het voor of tegen is.',
    advice: 'Kies pro of contra, gezien vanuit de handeling van stap 1.',
    *check({ argumenten }) {
      yield* each(argumenten, 'kant', (a) => (a.kant === undefined ? 'is niet pro en niet contra.' : undefined))
    },
  },
  {
    id: 'ARG-SOORT',
    severity: fromWeighing,
    from: 'stap 5',
    finds: 'Bij een argument staat niet of het een beginsel, belang of wens is.',
    advice: 'Vraag: kan iemand hier aanspraak op maken, heeft iemand er belang bij, of zou die het graag willen?',
    *check({ argumenten }) {
      yield* each(argumenten, 'soort', (a) =>
        a.soort === undefined ? 'is nog geen beginsel, belang of wens.' : undefined,
      )
    },
  },
  {
    id: 'ARG-BEGINSEL',
    severity: fromWeighing,
    from: 'stap 5',
    finds: 'Een argument is een beginsel, maar het beginsel zelf is niet genoemd.',
    advice: 'Noem het recht of beginsel, zoals gelijkheid of zorgvuldigheid.',
    *check({ argumenten }) {
      yield* each(argumenten, 'beginsel', (a) =>
        a.soort === 'beginsel' && !a.beginsel?.trim() ? 'noemt niet welk beginsel op het spel staat.' : undefined,
      )
    },
  },
  {
    id: 'ARG-KOLOM',
    severity: fromWeighing,
    from: 'stap 5',
    finds: 'Eén van de twee kolommen, pro of contra, is leeg.',
    advice: 'Vraag wat de beste reden zou zijn voor wie er anders over denkt.',
    *check({ argumenten }) {
      if (argumenten.length === 0) return
      for (const kant of ['pro', 'contra'])
        if (!argumenten.some((a) => counts(a) && a.kant === kant))
          yield { at: ['argumenten'], onKey: true, message: `De kolom ${kant} is leeg.` }
    },
  },
  {
    id: 'ARG-FEIT',
    severity: 'waarschuwing',
    from: 'stap 5',
    finds: 'Een argument is letterlijk een feit van stap 4.',
    advice: 'Zeg wat dit feit betekent: "Ik behoor dit te doen, want …"',
    *check({ argumenten, informatie }) {
      const facts = new Map(informatie.feiten.map((f) => [plainForm(f.tekst), f.id]))
      for (const [i, { id, stelling }] of argumenten.entries()) {
        const fact = facts.get(plainForm(stelling))
        if (fact !== undefined)
          yield {
            at: ['argumenten', i, 'stelling'],
            message: `Argument ${named(id, stelling)} is gelijk aan feit ${fact}.`,
          }
      }
    },
  },
  {
    id: 'ARG-ZIN',
    severity: 'hint',
    from: 'stap 5',
    finds: 'Een argument telt meer dan één zin.',
    advice: 'Maak er één zin van, of splits het in twee argumenten.',
    *check({ argumenten }) {
      for (const [i, { id, stelling }] of argumenten.entries())
        if (!isOneSentence(stelling))
          yield { at: ['argumenten', i, 'stelling'], message: `Argument ${named(id, stelling)} telt meer dan één zin.` }
    },
  },
]

/** What is missing in arguments that count; a parked one needs nothing until it comes back. */
function* each(
  argumenten: readonly Argument[],
  key: keyof Argument,
  whatIsWrong: (argument: Argument) => string | undefined,
): Generator<Found> {
  for (const [i, argument] of argumenten.entries()) {
    const wrong = counts(argument) ? whatIsWrong(argument) : undefined
    if (wrong !== undefined)
      yield { at: ['argumenten', i, key], message: `Argument ${named(argument.id, argument.stelling)} ${wrong}` }
  }
}
