/** Reads one case in full: the text, its version and the data, or what is wrong with it. */
import { checkText } from '../core/check/check.js'
import type { CasusFile } from '../core/casus/schema.js'
import { ExitCode, UserError } from '../core/errors.js'
import type { Problem } from '../core/problem.js'
import type { Parsed } from '../core/text/parse.js'
import { readCaseText } from './read-file.js'

export interface WholeCase {
  file: string
  /** The hash of the bytes that were read. */
  hash: string
  parsed: Parsed
  casus: CasusFile
}

/** A valid case, or the problems for which it can't be used. Findings of the method's rules don't count here. */
export async function readCase(root: string, file: string): Promise<WholeCase | { problems: Problem[] }> {
  const source = await readCaseText(root, file)
  if ('problem' in source) return { problems: [source.problem] }
  const { data, parsed, problems } = checkText(file, source.text, {})
  return data === undefined ? { problems } : { file, hash: source.hash, parsed, casus: data }
}

/** As `readCase`, but throws a UserError (code 1, 3 for a file that can't be read, 5 for an unsafe one) that says that the file was left alone. */
export async function readWholeCase(root: string, file: string): Promise<WholeCase> {
  const found = await readCase(root, file)
  if (!('problems' in found)) return found
  const [first] = found.problems
  const place = first ? `Regel ${first.line}: ${first.message} ` : ''
  throw new UserError(
    `${file} kan niet worden gelezen als casus.`,
    `${place}Het bestand is niet aangeraakt. Bekijk alles met: beraad controleer ${file}`,
    exitCodeOf(found.problems),
  )
}

/** Whether a text is a whole and valid case with this id. */
export function isCase(text: string, id: string): boolean {
  return checkText(id, text, {}).data?.id === id
}

function exitCodeOf(problems: readonly Problem[]): ExitCode {
  if (problems.some((problem) => problem.unsafe)) return ExitCode.unsafe
  return problems.some((problem) => problem.ruleId === 'BESTAND-LEZEN') ? ExitCode.io : ExitCode.problems
}
