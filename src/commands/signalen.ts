/** `beraad signalen`: the half-yearly monitor of signals. */
import type { ExitCode } from '../core/errors.js'
import { UserError } from '../core/errors.js'
import { monitorBlocks } from '../core/signaal/monitor-outline.js'
import { doubtfulSignals, halfOf, monitorOf, type Half } from '../core/signaal/monitor.js'
import { goesOutside } from '../core/report/profiel/profielen.js'
import { bronSamen } from '../core/report/sections/bron-samen.js'
import type { Environment } from '../environment.js'
import { version } from '../version.js'
import { collectionReport } from './collection-report.js'
import { profielOf, type RapportOptions } from './report-choices.js'

export interface SignalenOptions extends RapportOptions {
  jaar?: string
  helft?: string
}

/** Without a year or half: the one that today lies in. Throws a UserError for one that can't be. */
export async function signalen(options: SignalenOptions, env: Environment): Promise<ExitCode> {
  const [half, profiel, today] = [halfMeant(options, env.today()), profielOf(options, 'verslag'), env.today()]
  return collectionReport(options, env, (cases) => {
    const monitor = monitorOf(cases, half, today, profiel)
    return {
      naam: 'Signalen',
      datum: today,
      blocks: () => [...monitorBlocks(monitor), bronSamen(cases, { version, today, profiel })],
      json: () => ({ versie: 1, ...monitor }),
      twijfel: {
        ids: goesOutside(profiel) ? doubtfulSignals(cases, half, profiel) : [],
        waarin: 'de regel of de cliënt',
      },
    }
  })
}

function halfMeant({ jaar, helft }: SignalenOptions, today: string): Half {
  const now = halfOf(today)
  if (jaar !== undefined && !/^\d{4}$/.test(jaar))
    throw new UserError(`"${jaar}" is geen jaar.`, 'Schrijf het als 2024.')
  if (helft !== undefined && helft !== '1' && helft !== '2')
    throw new UserError(`De helft "${helft}" bestaat niet.`, 'Kies 1 voor januari tot en met juni, of 2.')
  return {
    jaar: jaar === undefined ? now.jaar : Number(jaar),
    helft: helft === undefined ? now.helft : helft === '1' ? 1 : 2,
  }
}
