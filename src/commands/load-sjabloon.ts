/** The template in which reports are written: the one of the flag, else that of the folder of cases. */
import type { ReadSjabloon } from '../core/report/sjabloon/in-sjabloon.js'
import type { Environment } from '../environment.js'
import type { RapportOptions } from './report-choices.js'
import type { Vorm } from './report-forms.js'

/** Undefined where none is named, and for JSON, which holds the case itself. Throws a UserError for one that is wrong. */
export async function loadSjabloon(
  { sjabloon: asked }: RapportOptions,
  vorm: Vorm | 'json',
  env: Environment,
): Promise<ReadSjabloon | undefined> {
  const named = asked ?? env.settings.rapport?.sjabloon
  if (vorm === 'json' || named === undefined) return undefined
  const file = await env.sjabloon(named, asked === undefined ? 'verzameling' : 'hier')
  return (await import('./read-sjabloon.js')).readSjabloon(file, env)
}
