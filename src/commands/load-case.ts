/** The case that a verb is about: one of the folder, or one on stdin. */
import { readingForm } from '../core/casus/reading.js'
import { readWhole } from '../core/check/read-whole.js'
import { ExitCode, UserError } from '../core/errors.js'
import { visibleLine } from '../core/text/visible.js'
import type { Environment } from '../environment.js'
import type { LoadedCase } from '../environment/cases.js'

/**
 * The case by id, a unique part of one, or path; `-` is stdin. `versie`: the number of a sealed version, as typed. `found`
 * hears which file of the folder it is, before that is read. Throws a UserError when there is none that can be read.
 */
export async function loadCase(
  id: string,
  env: Environment,
  versie?: string,
  found?: (file: string) => Promise<void>,
): Promise<LoadedCase> {
  if (versie !== undefined) return (await env.cases()).loadVersion(id, numberOf(versie))
  if (id !== '-') return (await env.cases()).load(id, found)
  const source = await env.stdin()
  const read = 'problem' in source ? { problems: [source.problem] } : await readWhole('-', source.text)
  if ('data' in read) return { file: '-', casus: readingForm(read.data), data: read.data }
  const { problems } = read
  const [first] = problems
  throw new UserError(
    'Wat er binnenkomt, kan niet als casus worden gelezen.',
    `Regel ${first!.line}: ${first!.message} ${first!.advice}`,
    problems.some((problem) => problem.unsafe) ? ExitCode.unsafe : ExitCode.problems,
  )
}

function numberOf(versie: string): number {
  if (/^[1-9]\d{0,5}$/.test(versie)) return Number(versie)
  throw new UserError(
    `--versie ${visibleLine(versie)} is geen nummer van een versie.`,
    'Geef een getal, zoals --versie 1.',
  )
}
