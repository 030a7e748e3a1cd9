/** Reads one case in full: the text, its version and the data, or what is wrong with it. */
import { checkText } from '../core/check/check.js'
import { schemaFindings } from '../core/check/schema-problems.js'
import type { CasusFile } from '../core/casus/schema.js'
import { ExitCode, UserError } from '../core/errors.js'
import type { Problem } from '../core/problem.js'
import { parseText, type Parsed } from '../core/text/parse.js'
import { readCaseText } from './read-file.js'

export interface WholeCase {
  file: string
  /** The hash of the bytes that were read. */
  hash: string
  parsed: Parsed
  casus: CasusFile
}

/** A case that has the shape of the schema, or the problems for which it can't be used. The method's rules are not asked. */
export async function readCase(root: string, file: string): Promise<WholeCase | { problems: Problem[] }> {
  const source = await readCaseText(root, file)
  if ('problem' in source) return { problems: [source.problem] }
  const parsed = parseText(file, source.text)
  if (!isValid(parsed)) return { problems: checkText(file, source.text, {}).problems }
  return { file, hash: source.hash, parsed, casus: parsed.data as CasusFile }
}

/**
 * As `readCase`, but throws a UserError that says that the file was left alone:
 * code 1, 3 for a file that can't be read, 5 for an unsafe one.
 */
export async function readWholeCase(root: string, file: string): Promise<WholeCase> {
  const found = await readCase(root, file)
  if (!('problems' in found)) return found
  const [first] = found.problems
  const place = first ? `Regel ${first.line}: ${first.message} ` : ''
  throw new UserError(
    `${file} kan niet als casus worden gelezen.`,
    `${place}Het bestand is niet aangeraakt. Bekijk alles met: beraad controleer ${file}`,
    exitCodeOf(found.problems),
  )
}

/** Whether a text is a whole case with this id. */
export function isCase(text: string, id: string): boolean {
  const parsed = parseText(id, text)
  return isValid(parsed) && (parsed.data as CasusFile).id === id
}

function isValid(parsed: Parsed): boolean {
  return parsed.problems.length === 0 && schemaFindings(parsed.data).length === 0
}

function exitCodeOf(problems: readonly Problem[]): ExitCode {
  if (problems.some((problem) => problem.unsafe)) return ExitCode.unsafe
  return problems.some((problem) => problem.ruleId === 'BESTAND-LEZEN') ? ExitCode.io : ExitCode.problems
}
