/** Which report is meant: its form, its kind, and for whom it is. */
import { UserError } from '../core/errors.js'
import { profielen, type Profiel } from '../core/report/profiel/profielen.js'
import { soorten, type Soort } from '../core/report/soorten/soorten.js'
import type { Environment } from '../environment.js'
import { fittingForm, vormen, type Vorm } from './report-forms.js'
import type { ResultOptions } from './write-result.js'

export interface RapportOptions extends ResultOptions {
  vorm?: string
  soort?: string
  profiel?: string
  sjabloon?: string
  json?: boolean
  /** The number of an earlier version. */
  versie?: string
}

/** The forms of a report; JSON holds the case itself, whatever the kind. */
export const rapportVormen = [...vormen, 'json'] as const
export const soortNamen = Object.keys(soorten) as Soort[]

/** The asked form, else the one that fits. Throws a UserError for one that does not exist. */
export function formOf(options: Pick<RapportOptions, 'vorm' | 'json' | 'output'>, env: Environment): Vorm | 'json' {
  const asked = vormOf(options)
  if (asked !== undefined) return asked
  return options.output?.toLowerCase().endsWith('.json') ? 'json' : fittingForm(options, env)
}

/** The form that the flags ask for. Throws a UserError for one that does not exist. */
export function vormOf({ vorm, json }: Pick<RapportOptions, 'vorm' | 'json'>): Vorm | 'json' | undefined {
  if (json) return 'json'
  return vorm === undefined ? undefined : known('vorm', vorm, rapportVormen)
}

/** Throws a UserError for a kind that does not exist. */
export function soortOf({ soort }: RapportOptions): Soort {
  return soort === undefined ? 'verslag' : known('soort', soort, soortNamen)
}

/** The asked profile, else the one that belongs to the kind. Throws a UserError for one that does not exist or fit. */
export function profielOf({ profiel }: RapportOptions, soort: Soort): Profiel {
  const fitting = soorten[soort].profielen
  if (profiel === undefined) return fitting[0]
  const asked = known('profiel', profiel, profielen)
  if (fitting.includes(asked)) return asked
  throw new UserError(
    `Een ${soort} is er niet in het profiel ${asked}.`,
    `Laat --profiel weg, of kies uit: ${fitting.join(', ')}.`,
  )
}

function known<Name extends string>(what: keyof typeof articles, word: string, names: readonly Name[]): Name {
  const found = names.find((name) => name === word)
  if (found !== undefined) return found
  throw new UserError(`${articles[what]} ${what} "${word}" bestaat niet.`, `Kies uit: ${names.join(', ')}.`)
}

const articles = { vorm: 'De', soort: 'De', profiel: 'Het' } as const
