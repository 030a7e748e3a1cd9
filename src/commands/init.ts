/** `beraad init`: makes a folder ready for cases. Running it again changes nothing. */
import { ciFiles, ciKindsIn, ciSteps, type CiKind } from '../core/ci-files.js'
import { ExitCode } from '../core/errors.js'
import { skeleton } from '../core/skeleton.js'
import { safeJson } from '../core/text/safe-json.js'
import type { Environment } from '../environment.js'
import { show } from './show.js'

export interface InitOptions {
  /** Where the cases are checked at every change: names of `ciKinds`, also with commas between. */
  ci?: readonly string[]
  quiet?: boolean
  json?: boolean
}

/** Writes what is not there yet; an existing file is left alone. Throws a UserError for a kind of CI that is unknown. */
export async function init(folder: string, options: InitOptions, env: Environment): Promise<ExitCode> {
  const kinds = ciKindsIn(options.ci ?? [])
  const made = await writeMissing(folder, Object.assign({}, skeleton, ...kinds.map(ciFiles)), env)
  if (options.json) env.out(safeJson({ versie: 1, gemaakt: made }))
  if (options.json || options.quiet) return ExitCode.good
  show(
    env,
    made.length === 0 ? ['Deze map was al klaar. Er is niets veranderd.'] : made.map((path) => `gemaakt: ${path}`),
  )
  if (kinds.length > 0 && (await (await env.files()).isOnlyAbove('.git', folder))) show(env, notAtTop)
  show(env, nextSteps(folder, kinds))
  return ExitCode.good
}

/** The paths of the files that were written, as seen from where the command runs. */
async function writeMissing(folder: string, texts: Record<string, string>, env: Environment): Promise<string[]> {
  const files = await env.files()
  const made: string[] = []
  for (const [path, text] of Object.entries(texts)) {
    const target = folder === '.' ? path : `${folder.replace(/\/+$/, '')}/${path}`
    if (await files.write(target, text, { keep: true })) made.push(target)
  }
  return made
}

/** What reads the files of `--ci` looks for them at the top of the repository alone. */
const notAtTop = [
  'Let op: jullie git begint hoger dan deze map, en de controle werkt alleen vanaf die plek.',
  'Geef deze map een eigen git, of zet de bestanden van --ci bovenaan en pas de paden erin aan.',
]

function nextSteps(folder: string, kinds: readonly CiKind[]): string[] {
  const steps = new Set(kinds.flatMap(ciSteps))
  return [...steps, `Volgende stap: ${folder === '.' ? '' : `cd ${folder} && `}beraad nieuw`]
}
