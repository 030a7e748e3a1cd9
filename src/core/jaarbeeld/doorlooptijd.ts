/** How long each step took, in whole days: from the first sitting to the word to the client. */
import type { Casus } from '../casus/casus.js'
import { firstSitting } from '../casus/case-day.js'
import { daysBetween } from '../opvolging/days.js'
import type { Profiel } from '../report/profiel/profielen.js'
import { adviesDag, besluitDag } from './dagen.js'
import { isKlein, telling } from './kleine-aantallen.js'
import type { Doorlooptijd } from './schema.js'

/** Counts a step in the year in which it ended. `cases`: as they stood on the day up to which is counted. */
export function doorlooptijden(cases: readonly Casus[], jaar: string, profiel: Profiel): Doorlooptijd[] {
  return (Object.keys(steps) as Doorlooptijd['stap'][]).map((stap) => {
    const { from, to } = steps[stap]
    const ended = cases.filter((casus) => to(casus)?.startsWith(jaar) && isForward(from(casus), to(casus)!))
    const days = ended.map((casus) => daysBetween(from(casus)!, to(casus)!)).sort((a, b) => a - b)
    const hidden = days.length === 0 || isKlein(telling(ended, profiel))
    return {
      stap,
      aantal: days.length,
      kortste: hidden ? null : days[0]!,
      mediaan: hidden ? null : median(days),
      langste: hidden ? null : days.at(-1)!,
      onderweg: cases.filter((c) => c.status !== 'afgerond' && from(c) !== undefined && to(c) === undefined).length,
    }
  })
}

/** The middle one; of an even number the lower of the two, so that it is a time that somebody really waited. */
function median(sorted: readonly number[]): number {
  return sorted[Math.floor((sorted.length - 1) / 2)]!
}

/** A step that ends before it begins has a wrong day in it: it says nothing. */
function isForward(from: string | undefined, to: string): boolean {
  return from !== undefined && from <= to
}

const steps: Record<Doorlooptijd['stap'], Record<'from' | 'to', (casus: Casus) => string | undefined>> = {
  advies: { from: firstSitting, to: adviesDag },
  besluit: { from: adviesDag, to: besluitDag },
  terugkoppeling: { from: besluitDag, to: (casus) => casus.opvolging.terugkoppeling?.datum },
}
