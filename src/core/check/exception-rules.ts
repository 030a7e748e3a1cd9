/** The rules about exceptions: they judge what a case says about the other rules, after those have spoken. */
import type { RuleInfo } from './rule.js'

export const exceptionRules = {
  'UITZONDERING-ONBEKEND': {
    id: 'UITZONDERING-ONBEKEND',
    severity: 'fout',
    from: 'hele casus',
    fixed: 'always',
    finds: 'Een uitzondering noemt een regel die er niet is.',
    advice: 'Neem het id over uit de melding, zoals ARG-ZIN.',
  },
  'UITZONDERING-VAST': {
    id: 'UITZONDERING-VAST',
    severity: 'fout',
    from: 'hele casus',
    fixed: 'always',
    finds: 'Een uitzondering noemt een regel waarvan geen casus mag afwijken.',
    advice: 'Los op wat de regel vindt, en haal de uitzondering weg.',
  },
  'UITZONDERING-OVERBODIG': {
    id: 'UITZONDERING-OVERBODIG',
    severity: 'waarschuwing',
    from: 'hele casus',
    fixed: 'always',
    finds: 'Een uitzondering is niet nodig: de regel vindt niets.',
    advice: 'Haal de uitzondering weg.',
  },
  'UITZONDERING-VERLOPEN': {
    id: 'UITZONDERING-VERLOPEN',
    severity: 'waarschuwing',
    from: 'hele casus',
    fixed: 'always',
    finds: 'Een uitzondering is verlopen, zodat de melding terug is.',
    advice: 'Los op wat de regel vindt, of spreek samen een nieuwe dag af.',
  },
} as const satisfies Record<string, RuleInfo>

export type ExceptionRuleId = keyof typeof exceptionRules
