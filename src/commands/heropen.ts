/** `beraad heropen`: makes a sealed advice a concept again, with the reason in its history. */
import { shortHash } from '../core/casus/zegel.js'
import type { CasusFile } from '../core/casus/schema.js'
import { ExitCode, UserError } from '../core/errors.js'
import { safeJson } from '../core/text/safe-json.js'
import { unwritable } from '../core/text/serialize.js'
import type { Environment } from '../environment.js'
import type { OpenCase } from '../environment/cases.js'
import { askSafely, passLeaks } from './leak-question.js'
import { reopen, type Reopened } from './reopen.js'
import { show } from './show.js'
import { withCase } from './with-case.js'

export interface HeropenOptions {
  reden?: string
  json?: boolean
  quiet?: boolean
}

/** Reopens the case. Throws a UserError (code 2) when it is not sealed, or when there is no reason and nobody to ask. */
export async function heropen(id: string, options: HeropenOptions, env: Environment): Promise<ExitCode> {
  return withCase(id, env, async (open) => {
    const file = open.casus()
    if (!file.zegel) throw notSealed(file)
    const done = await reopen(open, file.zegel, await reasonOf(file, options, env))
    tell(open, done, options, env)
    return ExitCode.good
  })
}

function notSealed({ id }: CasusFile): UserError {
  return new UserError('Dit advies is niet verzegeld.', `Wijzigen kan zo: beraad verder ${id}`)
}

async function reasonOf({ id }: CasusFile, { reden }: HeropenOptions, env: Environment): Promise<string> {
  const given = (reden ?? '').replace(/\s+/g, ' ').trim()
  const refusal = unwritable(given)
  if (refusal !== undefined) throw new UserError(refusal, 'Geef de reden opnieuw mee met --reden.')
  if (given !== '') {
    await passLeaks([given], env)
    return given
  }
  if (!env.terminal.canAsk)
    throw new UserError('Een advies heropen je met een reden.', `Geef haar mee: beraad heropen ${id} --reden "…"`)
  return askSafely('Waarom gaat dit advies weer open? Noem geen namen.', undefined, env)
}

function tell(
  { file }: OpenCase,
  { next: { id, versies = [] }, kopie, about }: Reopened,
  { json, quiet }: HeropenOptions,
  env: Environment,
): void {
  const { nummer, hash } = versies.at(-1)!
  if (json) env.out(safeJson({ versie: 1, id, bestand: file, status: 'concept', heropend: versies.at(-1), kopie }))
  else if (!quiet)
    show(env, [
      `Versie ${nummer} (zegel ${shortHash(hash)}) is heropend. De casus is weer een concept.`,
      ...about,
      `Volgende stap: wijzig wat anders moet, zoals: beraad verder ${id} --stap conclusie`,
      `Leg het daarna opnieuw vast: beraad advies ${id}`,
    ])
}
