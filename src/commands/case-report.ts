/** The report of one case that was read, in the asked kind, profile and form. */
import type { Casus } from '../core/casus/casus.js'
import { inhoudOf } from '../core/casus/zegel.js'
import type { Citation } from '../core/moresprudentie/cited-by.js'
import { casusFor, isGone, type Gezien } from '../core/report/profiel/casus-for.js'
import type { Profiel } from '../core/report/profiel/profielen.js'
import type { Report } from '../core/report/report.js'
import type { ReadSjabloon } from '../core/report/sjabloon/in-sjabloon.js'
import type { Source } from '../core/report/sections/bron.js'
import { UserError } from '../core/errors.js'
import { soortLabels } from '../core/report/labels.js'
import { fits, kindsFor, reportOfKind, type Soort } from '../core/report/soorten/soorten.js'
import { safeJson } from '../core/text/safe-json.js'
import type { Environment } from '../environment.js'
import type { LoadedCase } from '../environment/cases.js'
import { version } from '../version.js'
import { prepared, written, type Vorm } from './report-forms.js'
import type { ResultOptions } from './write-result.js'

/** Which report is meant. */
export interface Choices {
  vorm: Vorm | 'json'
  soort: Soort
  profiel: Profiel
  sjabloon: ReadSjabloon | undefined
}

/** What the world around a case says of it. */
export interface Around {
  /** What later cases say of this one. */
  latere: readonly Citation[]
  /** The commit in which its file came to be as it is. */
  commit: string | undefined
}

/** The bytes of a report, and the case as far as it is in there. */
export interface CaseReport {
  content: string | Uint8Array
  casus: Casus
  /** The number of what the whole case says. */
  inhoud: string
}

/**
 * The case is cut to its profile here, before anything is made of it. What needs nothing from around is done while that is
 * waited for.
 * Throws a UserError for bytes that would land on a screen, and for a report that is not made of this kind of case.
 */
export async function caseReport(
  loaded: LoadedCase,
  around: Around | Promise<Around>,
  { vorm, soort, profiel, sjabloon }: Choices,
  options: ResultOptions,
  env: Environment,
): Promise<CaseReport> {
  const { soort: van, id } = loaded.casus
  if (!fits(soort, van))
    throw new UserError(
      `Het rapport ${soort} is er niet voor: ${soortLabels[van]}.`,
      `Wat er wel is: ${kindsFor(van).join(', ')}. Bijvoorbeeld: beraad rapport ${id}`,
    )
  const seen = casusFor(profiel, loaded.casus)
  const { casus } = seen
  const inhoud = inhoudOf(loaded.casus)
  const [{ latere, commit }] = await Promise.all([around, prepared(vorm)])
  const source = { ...sourceOf(loaded, profiel, seen, inhoud, commit), latere }
  if (vorm === 'json') return { content: asJson(seen, source), casus, inhoud }
  const report = reportOfKind(soort, casus, source)
  return { content: await written(vorm, await styled(report, sjabloon, soort, casus), options, env), casus, inhoud }
}

/** `casus`: cut to the profile, so that no line of a template can bring back what was left out. */
async function styled(report: Report, sjabloon: ReadSjabloon | undefined, soort: Soort, casus: Casus): Promise<Report> {
  if (sjabloon === undefined) return report
  return (await import('../core/report/sjabloon/in-sjabloon.js')).inSjabloon(report, sjabloon, soort, casus)
}

/** Where a report for that profile comes from. `inhoud`: the number of what the whole case says. Who may not know the id may know neither the file nor the commit: both lead there. */
export function sourceOf(
  { file }: LoadedCase,
  profiel: Profiel,
  { weggelaten }: Gezien,
  inhoud: string,
  commit: string | undefined,
): Source {
  return {
    ...(isGone(profiel, 'id') ? {} : { file, commit }),
    version,
    profiel,
    weggelaten,
    inhoud,
  }
}

/** The case as it is read, with every list and section there, cut to the profile. */
function asJson({ casus }: Gezien, { file, commit, version, profiel, weggelaten, inhoud }: Source): string {
  const left = weggelaten.map(({ naam, grond }) => ({ naam, grond }))
  const gemaaktMet = `beraad ${version}`
  return safeJson({ versie: 1, gemaaktMet, bestand: file, commit, profiel, inhoud, weggelaten: left, casus })
}
