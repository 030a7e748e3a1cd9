/** Reads the wording of the method: from the user's own folder where it stands there, else from the package. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Soort } from '../core/casus/casus.js'
import { methodSchema, type Method } from '../core/casus/method.js'
import { schemaErrors } from '../core/casus/schema-errors.js'
import { ExitCode, UserError } from '../core/errors.js'
import { parseText } from '../core/text/parse.js'
import { findRoot } from './case-folder.js'
import { packageFolder } from './package-folder.js'

/**
 * The texts of a kind of case: those of the method, and over them what its own file says. Own files stand in
 * `templates/methode/` beside `cases/`, of the nearest folder from `start` upwards.
 * Throws a UserError when somebody changed a file in a way that cannot be used.
 */
export async function readMethod(start: string, soort: Soort): Promise<Method> {
  const root = await findRoot(start)
  const shared = await readTexts(root, 'morele-oordeelsvorming')
  if (soort === 'beraad') return shared
  const own = await readTexts(root, soort)
  return {
    ...own,
    stappen: { ...shared.stappen, ...own.stappen },
    vragen: { ...shared.vragen, ...own.vragen },
  }
}

async function readTexts(root: string, name: string): Promise<Method> {
  const place = join('templates', 'methode', `${name}.yaml`)
  const own = join(root, place)
  const file = existsSync(own) ? own : join(packageFolder(), place)
  const parsed = parseText(file, await readFile(file, 'utf8'))
  const [problem] = parsed.problems
  if (problem !== undefined)
    throw new UserError(
      `${file}:${problem.line}:${problem.column}: ${problem.message}`,
      problem.advice,
      ExitCode.problems,
    )
  const [wrong] = schemaErrors(parsed.data, methodSchema)
  if (wrong !== undefined) {
    throw new UserError(
      `${file} is geen goede methode: zie ${wrong.at.join('.') || 'het begin'}.`,
      'Herstel het bestand, of haal het weg: dan gelden de teksten van het programma.',
      ExitCode.problems,
    )
  }
  return parsed.data as Method
}
