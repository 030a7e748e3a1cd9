/** `beraad adviesregister`: the advices of councils, with what was never answered on top. */
import { registerBlocks } from '../core/adviesregister/outline.js'
import { doubtfulAdvices, registerOf } from '../core/adviesregister/register.js'
import { kolommen, type Advies } from '../core/adviesregister/schema.js'
import type { ExitCode } from '../core/errors.js'
import { UserError } from '../core/errors.js'
import { csvText } from '../core/list/csv.js'
import { goesOutside } from '../core/report/profiel/profielen.js'
import { bronSamen } from '../core/report/sections/bron-samen.js'
import type { Environment } from '../environment.js'
import { version } from '../version.js'
import { collectionReport } from './collection-report.js'
import { profielOf, type RapportOptions } from './report-choices.js'

export interface AdviesregisterOptions extends RapportOptions {
  csv?: boolean
  csvExcel?: boolean
}

/** `jaar`: "JJJJ"; all years without it. Throws a UserError for what is no year. */
export async function adviesregister(
  jaar: string | undefined,
  options: AdviesregisterOptions,
  env: Environment,
): Promise<ExitCode> {
  if (jaar !== undefined && !/^\d{4}$/.test(jaar))
    throw new UserError(`"${jaar}" is geen jaar.`, 'Schrijf het als 2024.')
  const [profiel, today] = [profielOf(options, 'verslag'), env.today()]
  return collectionReport(options, env, (cases) => {
    const register = registerOf(cases, jaar ?? '', today, profiel)
    return {
      naam: 'Adviesregister',
      datum: today,
      blocks: () => [...registerBlocks(register), bronSamen(cases, { version, today, profiel })],
      json: () => ({ versie: 1, ...register }),
      text: csvOf(register.adviezen, options),
      twijfel: { ids: goesOutside(profiel) ? doubtfulAdvices(cases, jaar ?? '', profiel) : [], waarin: 'de tekst' },
    }
  })
}

function csvOf(adviezen: readonly Advies[], { csv, csvExcel }: AdviesregisterOptions): string | undefined {
  if (!csv && !csvExcel) return undefined
  const records = adviezen.map((advies) => kolommen.map((kolom) => advies[kolom]))
  return csvText([kolommen, ...records], csvExcel ? 'excel' : 'standard')
}
