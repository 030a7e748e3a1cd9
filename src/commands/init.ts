/** `beraad init`: makes a folder ready for cases. Running it again changes nothing. */
import { ExitCode } from '../core/errors.js'
import { skeleton } from '../core/skeleton.js'
import { safeJson } from '../core/text/safe-json.js'
import type { Environment } from '../environment.js'
import { show } from './show.js'

export interface InitOptions {
  quiet?: boolean
  json?: boolean
}

/** Writes what is not there yet; an existing file is left alone. */
export async function init(folder: string, options: InitOptions, env: Environment): Promise<ExitCode> {
  const files = await env.files()
  const made: string[] = []
  for (const [path, text] of Object.entries(skeleton)) {
    const target = folder === '.' ? path : `${folder.replace(/\/+$/, '')}/${path}`
    if (await files.write(target, text, { keep: true })) made.push(target)
  }
  if (options.json) env.out(safeJson({ versie: 1, gemaakt: made }))
  if (options.json || options.quiet) return ExitCode.good
  show(
    env,
    made.length === 0 ? ['Deze map was al klaar. Er is niets veranderd.'] : made.map((path) => `gemaakt: ${path}`),
  )
  show(env, [`Volgende stap: ${folder === '.' ? '' : `cd ${folder} && `}beraad nieuw`])
  return ExitCode.good
}
