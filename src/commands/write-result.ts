/** Where a result goes: to stdout, or as a whole to a file. */
import { UserError } from '../core/errors.js'
import type { Environment } from '../environment.js'
import { show } from './show.js'

export interface ResultOptions {
  output?: string
  force?: boolean
  quiet?: boolean
}

/** Before something is saved that the result tells of. Throws as `writeResult` where the file is there already. */
export async function mustBeFree({ output, force }: ResultOptions, env: Environment): Promise<void> {
  if (output !== undefined && output !== '-' && !force && (await (await env.files()).exists(output)))
    throw alreadyThere(output)
}

/** Writes `content`. `what`: what it is called. Throws a UserError when the file is there already and may not be replaced. */
export async function writeResult(
  content: string | Uint8Array,
  what: string,
  { output, force, quiet }: ResultOptions,
  env: Environment,
): Promise<void> {
  if (output === undefined || output === '-') return env.out(content)
  const written = await (await env.files()).write(output, content, { keep: !force })
  if (!written) throw alreadyThere(output)
  if (!quiet) show(env, [`${what} geschreven naar ${output} (${kindAndSize(output, content)}).`])
}

function alreadyThere(output: string): UserError {
  return new UserError(`${output} bestaat al.`, 'Kies een andere naam, of overschrijf het bestand met --force.')
}

/** As a reader knows files: "pdf, 120 kB". Without an ending, only the size. */
function kindAndSize(path: string, content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content).length : content.length
  const ending = /[^/\\]\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase()
  const size = bytes < 1000 ? `${bytes} bytes` : `${Math.round(bytes / 1000)} kB`
  return ending === undefined ? size : `${ending}, ${size}`
}
