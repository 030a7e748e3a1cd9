/** Brings the text of a case file of an older version to the version of today. Pure: nothing is written. */
import { isMap, isScalar, type Document } from 'yaml'
import { SCHEMA_VERSIE, type CasusFile } from '../casus/schema.js'
import { schemaFindings } from '../check/schema-problems.js'
import type { Problem } from '../problem.js'
import { locate } from '../text/locate.js'
import { parseText, type Parsed } from '../text/parse.js'
import { keepsAnswers, keepsComments } from './kept.js'
import { migrations } from './migrations.js'

export type Migrated =
  /** The file has the version of today. */
  | { kind: 'same'; file: string }
  /** `steps`: what changed, each in a sentence. */
  | { kind: 'changed'; file: string; from: number; text: string; data: CasusFile; steps: string[] }
  /** It cannot be read, is of a newer version, or would not be a whole case afterwards. */
  | { kind: 'refused'; file: string; problem: Problem }

/**
 * The text in the shape of today. Comments, quotes and order stay. A text is given only when it can be read again, is
 * a valid case, and holds every answer and every comment of the old one. `file` names the file in a problem.
 */
export function migrateText(file: string, text: string): Migrated {
  const parsed = parseText(file, text)
  const [problem] = parsed.problems
  if (problem !== undefined) return { kind: 'refused', file, problem }
  const from = (parsed.data as { schemaVersie?: unknown } | null)?.schemaVersie
  if (from === SCHEMA_VERSIE) return { kind: 'same', file }
  if (typeof from !== 'number' || !Object.hasOwn(migrations, from))
    return refused(parsed, schemaFindings(parsed.data)[0]!)
  // The tree of a text of its own: that of `parsed` stays as it is read.
  const document = parseText(file, text).document!
  const path = Array.from({ length: SCHEMA_VERSIE - from }, (_, i) => migrations[from + i]!)
  const steps = path.flatMap((migration) => migration.apply(document))
  setVersion(document)
  const next = parseText(file, document.toString({ lineWidth: 0, flowCollectionPadding: false }))
  const [wrong] = next.problems.length > 0 ? next.problems : schemaFindings(next.data)
  if (wrong !== undefined) return refused(parsed, stillWrong(wrong))
  const except = ['schemaVersie', ...path.flatMap(({ translated }) => translated)]
  if (!keepsAnswers(parsed.data, next.data, except) || !keepsComments(text, next.text)) return refused(parsed, notWhole)
  return { kind: 'changed', file, from, text: next.text, data: next.data as CasusFile, steps }
}

function setVersion(document: Document): void {
  const version = isMap(document.contents) ? document.contents.get('schemaVersie', true) : undefined
  if (isScalar(version)) version.value = SCHEMA_VERSIE
}

type Fault = Pick<Problem, 'ruleId' | 'message' | 'advice'>

/** Placed at the version: what is wrong in the new text has no place in the old one. */
function refused(parsed: Parsed, { ruleId, message, advice }: Fault): Migrated {
  const { file } = parsed
  const place = locate(parsed, { at: ['schemaVersie'] })
  return { kind: 'refused', file, problem: { file, ...place, ruleId, severity: 'fout', message, advice } }
}

function stillWrong({ ruleId, message, advice }: Fault): Fault {
  return { ruleId, message: `Na het omzetten klopt er iets nog niet: ${message}`, advice }
}

const notWhole: Fault = {
  ruleId: 'SCHEMA-OUD',
  message: 'Bij het omzetten zou een antwoord of commentaar verdwijnen.',
  advice: 'Zet het bestand met de hand om, en controleer het daarna.',
}
