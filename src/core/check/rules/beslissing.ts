/** Rules of step 1: is there one act, and one question that ja or nee can answer? */
import type { Casus } from '../../casus/casus.js'
import { questionFindings } from '../../casus/question-form.js'
import type { FormRuleId } from '../../casus/question-patterns.js'
import { caseLeaks } from '../../lek/case-leaks.js'
import type { Rule } from '../rule.js'

/** What each rule about the form of the question looks for, and the way out in general. */
const forms: Record<FormRuleId, Pick<Rule, 'finds' | 'advice'>> = {
  'VRAAG-OPEN': {
    finds: 'De vraag begint met een vraagwoord, zodat ja of nee er niet op past.',
    advice: 'Kies één handeling en vraag: "Behoor ik … te doen?"',
  },
  'VRAAG-TEKEN': {
    finds: 'De vraag eindigt niet op een vraagteken.',
    advice: 'Maak er een vraag van die met ja of nee te beantwoorden is.',
  },
  'VRAAG-DUBBEL': {
    finds: 'De vraag bevat twee vragen of twee handelingen.',
    advice: 'Houd één handeling over en zet de andere op de parkeerplaats.',
  },
  'VRAAG-PERSOON': {
    finds: 'De vraag heeft geen "ik".',
    advice: 'Kies degene die voor de keuze staat en vraag: "Behoor ik …?"',
  },
  'VRAAG-BEHOREN': {
    finds: 'De vraag gaat over kunnen, mogen of willen.',
    advice: 'Vraag naar wat juist is: "Behoor ik …?"',
  },
  'VRAAG-ONTKENNING': {
    finds: 'De vraag of handeling bevat een ontkenning, zodat onduidelijk is wat ja betekent.',
    advice: 'Kies de vorm nalaten en vraag: "Behoor ik na te laten …?"',
  },
  'VRAAG-VORM': {
    finds: 'De vraag past niet bij de vorm: doen of nalaten.',
    advice: 'Pas de vraag of de vorm aan.',
  },
  'VRAAG-AANNAME': {
    finds: 'De vraag of handeling bevat een aanname, een oordeel of een reden.',
    advice: 'Haal het sturende woord weg en bewaar redenen voor stap 5.',
  },
  'VRAAG-LANG': {
    finds: 'De handeling telt meer dan vijftien woorden.',
    advice: 'Maak de handeling korter en zet de rest bij de aanleiding.',
  },
  'HANDELING-DUBBEL': {
    finds: 'De handeling bestaat uit twee handelingen.',
    advice: 'Kies de handeling waar het om gaat en zet de andere op de parkeerplaats.',
  },
}

/** A stored reason to depart from the form settles every finding on it: the group decided (step 1). */
const formRules = Object.entries(forms).map(([id, texts]): Rule => ({
  id,
  severity: 'waarschuwing',
  from: 'stap 1',
  ...texts,
  *check(casus) {
    const { beslissing } = casus
    if (beslissing.afgewekenVanVorm?.trim()) return
    for (const { ruleId, key, message, advice } of questionFindings(beslissing))
      if (ruleId === id) yield { at: ['beslissing', key], message, ...(isSafe(casus) ? { advice } : {}) }
  },
}))

/** Advice may give the act back as a question: not when personal data stand in it. */
function isSafe(casus: Casus): boolean {
  return !caseLeaks(casus).some(({ at }) => at[0] === 'beslissing' && at[1] === 'handeling')
}

export const decisionRules: readonly Rule[] = [
  {
    id: 'VRAAG-ONTBREEKT',
    severity: { stap6: 'waarschuwing', advies: 'fout' },
    from: 'stap 1',
    finds: 'De handeling of de morele vraag ontbreekt.',
    advice: 'Schrijf op welke handeling voorligt en vraag: "Behoor ik … te doen?"',
    *check({ beslissing }) {
      if (!beslissing.handeling?.trim()) yield { at: ['beslissing', 'handeling'], message: 'De handeling ontbreekt.' }
      if (!beslissing.vraag?.trim()) yield { at: ['beslissing', 'vraag'], message: 'De morele vraag ontbreekt.' }
    },
  },
  ...formRules,
]
