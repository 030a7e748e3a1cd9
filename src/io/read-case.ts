/** Reads one case in full: the text, its version and the data, or what is wrong with it. */
import { readWhole } from '../core/check/read-whole.js'
import type { CasusFile } from '../core/casus/schema.js'
import { ExitCode, UserError } from '../core/errors.js'
import type { Problem } from '../core/problem.js'
import { readCaseText } from './read-file.js'

export interface WholeCase {
  file: string
  /** The hash of the bytes that were read. */
  hash: string
  text: string
  casus: CasusFile
}

/** A case that has the shape of the schema, or the problems for which it can't be used. The method's rules are not asked. */
export async function readCase(root: string, file: string): Promise<WholeCase | { problems: Problem[] }> {
  const source = readCaseText(root, file)
  if ('problem' in source) return { problems: [source.problem] }
  const read = await readWhole(file, source.text)
  return 'problems' in read ? read : { file, ...source, casus: read.data }
}

/**
 * As `readCase`, but throws a UserError that says that the file was left alone:
 * code 1, 3 for a file that can't be read, 5 for an unsafe one.
 */
export async function readWholeCase(root: string, file: string): Promise<WholeCase> {
  const found = await readCase(root, file)
  if (!('problems' in found)) return found
  const [first] = found.problems
  if (first?.ruleId === 'SCHEMA-VERSIE' || first?.ruleId === 'SCHEMA-OUD')
    throw new UserError(`${file}: ${first.message}`, first.advice, ExitCode.problems)
  const place = first ? `Regel ${first.line}: ${first.message} ` : ''
  throw new UserError(
    `${file} kan niet als casus worden gelezen.`,
    `${place}Het bestand is niet aangeraakt. Bekijk alles met: beraad controleer ${file}`,
    exitCodeOf(found.problems),
  )
}

function exitCodeOf(problems: readonly Problem[]): ExitCode {
  if (problems.some((problem) => problem.unsafe)) return ExitCode.unsafe
  return problems.some((problem) => problem.ruleId === 'BESTAND-LEZEN') ? ExitCode.io : ExitCode.problems
}
