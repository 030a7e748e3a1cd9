/** Rules of steps 2 and 3: who undergoes the consequences, and who decides? */
import { plainForm, short } from '../naming.js'
import type { Rule } from '../rule.js'

export const stakeholderRules: readonly Rule[] = [
  {
    id: 'BEL-ONTBREEKT',
    severity: { stap3: 'hint', stap6: 'waarschuwing', advies: 'fout' },
    from: 'stap 2',
    finds: 'Er is geen enkele belanghebbende genoemd.',
    advice: 'Noteer ieder die de gevolgen ondergaat, ook andere cliënten in een gelijke situatie.',
    *check({ belanghebbenden }) {
      if (belanghebbenden.length === 0) yield { at: ['belanghebbenden'], message: 'Er is geen belanghebbende genoemd.' }
    },
  },
  {
    id: 'BEL-GERAAKT',
    severity: { stap3: 'hint', stap6: 'waarschuwing', advies: 'fout' },
    from: 'stap 2',
    finds: 'Bij een belanghebbende staat niet hoe die geraakt wordt.',
    advice: 'Vraag wat deze partij merkt van een ja, en wat van een nee.',
    *check({ belanghebbenden }) {
      for (const [i, { naam, geraakt }] of belanghebbenden.entries())
        if (!geraakt?.trim())
          yield {
            at: ['belanghebbenden', i, 'geraakt'],
            message: `Bij ${short(naam)} staat niet hoe die geraakt wordt.`,
          }
    },
  },
  {
    id: 'BEL-GEHOORD',
    severity: { stap3: 'hint', stap6: 'waarschuwing', advies: 'fout' },
    from: 'stap 2',
    finds: 'Bij een belanghebbende staat niet of die gehoord is, of niet waarom niet.',
    advice: 'Noteer of deze partij gehoord is, en zo niet waarom niet.',
    *check({ belanghebbenden }) {
      for (const [i, { naam, gehoord, waaromNiet }] of belanghebbenden.entries()) {
        if (gehoord === undefined)
          yield { at: ['belanghebbenden', i, 'gehoord'], message: `Bij ${short(naam)} staat niet of die gehoord is.` }
        if (gehoord === false && !waaromNiet?.trim())
          yield { at: ['belanghebbenden', i, 'waaromNiet'], message: `${short(naam)} is niet gehoord, zonder reden.` }
      }
    },
  },
]

export const deciderRules: readonly Rule[] = [
  {
    id: 'BESLISSER-ONTBREEKT',
    severity: { stap5: 'hint', stap6: 'waarschuwing', advies: 'fout' },
    from: 'stap 3',
    finds: 'Er staat niet wie het besluit neemt.',
    advice: 'Noteer de functie die het besluit neemt.',
    *check({ beslisser }) {
      if (!beslisser.functie?.trim())
        yield { at: ['beslisser', 'functie'], message: 'Er staat niet wie het besluit neemt.' }
    },
  },
  {
    id: 'BESLISSER-ADVISEUR',
    severity: 'waarschuwing',
    from: 'stap 3',
    finds: 'De beslisser zit zelf in de groep die adviseert.',
    advice: 'Kies een andere beslisser. Kan dat niet? Noteer dan bij uitzonderingen de reden, en tot wanneer.',
    *check({ beslisser, deelnemers }) {
      const decider = plainForm(beslisser.functie ?? '')
      if (decider !== '' && deelnemers.some((d) => plainForm(d.functie) === decider))
        yield {
          at: ['beslisser', 'functie'],
          message: `${short(beslisser.functie!)} beslist en doet ook mee: adviseur en beslisser zijn dan dezelfde.`,
        }
    },
  },
]
