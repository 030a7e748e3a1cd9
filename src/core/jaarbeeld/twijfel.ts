/** Before an overview of a year goes outside: of which cases it holds a text that may lead to a person. */
import { casePeriod } from '../casus/case-day.js'
import type { Casus } from '../casus/casus.js'
import { caseLeaks } from '../lek/case-leaks.js'
import type { DataPath } from '../problem.js'
import { isNoembaar } from '../report/profiel/noembaar.js'
import type { Profiel } from '../report/profiel/profielen.js'

/** Their ids, for whoever makes the overview. A beginsel stands in it too of a case that is not named. */
export function doubtfulIds(cases: readonly Casus[], jaar: string, profiel: Profiel): string[] {
  return cases
    .filter((casus) => casus.status !== 'ingetrokken' && casePeriod(casus).startsWith(jaar))
    .filter((casus) => caseLeaks(casus).some(({ at }) => isBeginsel(at) || (isNoembaar(casus, profiel) && isNamed(at))))
    .map(({ id }) => id)
}

function isNamed(at: DataPath): boolean {
  return ['titel', 'beslissing.vraag'].includes(at.join('.'))
}

function isBeginsel(at: DataPath): boolean {
  return at[0] === 'argumenten' && at.at(-1) === 'beginsel'
}
