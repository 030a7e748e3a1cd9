/** Rules of step 5 about excuses: what sounds like one is asked about, parked and never lost. */
import { soundsLikeSmoes } from '../../casus/smoes.js'
import { isParked } from '../../casus/weighing.js'
import { named } from '../naming.js'
import type { Rule } from '../rule.js'

export const excuseRules: readonly Rule[] = [
  {
    id: 'ARG-SMOES',
    severity: { stap5: 'hint', stap6: 'waarschuwing' },
    from: 'stap 5',
    finds: 'Een argument klinkt als een smoes en staat niet geparkeerd.',
    advice: 'Vraag door: aan wie zijn we dit verschuldigd? Parkeer het zolang dat niet duidelijk is.',
    *check({ argumenten }) {
      for (const [i, { id, stelling, smoes }] of argumenten.entries())
        if (smoes === undefined && soundsLikeSmoes(stelling))
          yield { at: ['argumenten', i, 'stelling'], message: `Argument ${named(id, stelling)} klinkt als een smoes.` }
    },
  },
  {
    id: 'SMOES-OPEN',
    severity: { stap6: 'waarschuwing', advies: 'fout' },
    from: 'stap 5',
    finds: 'Er is een conclusie, terwijl een argument nog geparkeerd staat.',
    advice: 'Stel de wedervraag en kies de uitkomst: ingetrokken of argument.',
    *check({ argumenten }) {
      for (const [i, argument] of argumenten.entries())
        if (isParked(argument) && argument.smoes?.uitkomst !== 'ingetrokken')
          yield {
            at: ['argumenten', i, 'smoes', 'uitkomst'],
            message: `Argument ${named(argument.id, argument.stelling)} staat nog geparkeerd.`,
          }
    },
  },
  {
    id: 'SMOES-WEDERVRAAG',
    severity: { stap6: 'waarschuwing' },
    from: 'stap 5',
    finds: 'Een argument staat geparkeerd zonder wedervraag.',
    advice: 'Noteer de open vraag die de groep erbij stelde.',
    *check({ argumenten }) {
      for (const [i, argument] of argumenten.entries())
        if (isParked(argument) && !argument.smoes?.wedervraag?.trim())
          yield {
            at: ['argumenten', i, 'smoes', 'wedervraag'],
            message: `Bij argument ${named(argument.id, argument.stelling)} ontbreekt de wedervraag.`,
          }
    },
  },
]
