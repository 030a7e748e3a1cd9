/** `beraad jaarbeeld`: what was deliberated, decided and done in one year, for everybody unless another profile is asked. */
import { UserError, type ExitCode } from '../core/errors.js'
import { jaarbeeldOf } from '../core/jaarbeeld/jaarbeeld.js'
import { jaarbeeldBlocks } from '../core/jaarbeeld/outline.js'
import { doubtfulIds } from '../core/jaarbeeld/twijfel.js'
import { goesOutside } from '../core/report/profiel/profielen.js'
import { visibleLine } from '../core/text/visible.js'
import type { Environment } from '../environment.js'
import { version } from '../version.js'
import { collectionReport } from './collection-report.js'
import { countingOf } from './counting.js'
import { profielOf, type RapportOptions } from './report-choices.js'

/** `jaar`: as typed. Throws a UserError for what is no year, or one that has to come yet. */
export async function jaarbeeld(jaar: string, options: RapportOptions, env: Environment): Promise<ExitCode> {
  const counting = countingOf(env)
  demandYear(jaar, counting.today)
  const profiel = profielOf({ profiel: options.profiel ?? 'openbaar' }, 'verslag')
  return collectionReport(options, env, (cases) => {
    const beeld = jaarbeeldOf(cases, { ...counting, jaar, profiel, version })
    const ids = goesOutside(profiel) ? doubtfulIds(cases, jaar, profiel) : []
    return {
      naam: 'Jaarbeeld',
      datum: beeld.dag,
      blocks: () => jaarbeeldBlocks(beeld),
      json: () => beeld,
      twijfel: { ids, waarin: 'een titel, vraag of beginsel' },
    }
  })
}

function demandYear(jaar: string, today: string): void {
  const now = today.slice(0, 4)
  if (!/^\d{4}$/.test(jaar))
    throw new UserError(
      `"${visibleLine(jaar)}" is geen jaar.`,
      `Schrijf het met vier cijfers, zoals: beraad jaarbeeld ${now}`,
    )
  if (jaar > now) throw new UserError(`Het jaar ${jaar} moet nog komen.`, `Kies een jaar tot en met ${now}.`)
}
