/** A whole case from a file with answers: the same keys as a case, without what the tool adds itself. */
import { checkCasus } from '../check/check.js'
import { withoutSecrets } from '../check/in-place.js'
import type { RuleContext } from '../check/rule.js'
import { schemaFindings } from '../check/schema-problems.js'
import { readingForm } from '../casus/reading.js'
import { SCHEMA_VERSIE, type CasusFile } from '../casus/schema.js'
import { withStatus } from '../casus/status.js'
import { stepsOf } from '../casus/steps.js'
import { placeOf, type ListQuestion } from '../casus/steps/question.js'
import type { Problem } from '../problem.js'
import { locate } from '../text/locate.js'
import { parseText, type Parsed } from '../text/parse.js'
import { nextId } from './edits.js'
import { newCaseId } from './ids.js'
import { getAt, setAt } from './path.js'
import { openSlots, startSession } from './session.js'
import type { Slot } from './slots.js'

export interface FromAnswers {
  /** Absent when the file itself is wrong. */
  casus?: CasusFile
  /** What is wrong, and what stands out, with the place in the answers file. */
  problems: Problem[]
  /** The paths of answers that a beraad cannot do without and that are not there. */
  missing: string[]
}

/**
 * The case that the answers make. Its day is that of the first sitting, else today. Items without an id get one in order.
 * `known`: what the rules may know, with the ids that exist already.
 */
export function caseFromAnswers(file: string, text: string, known: RuleContext): FromAnswers {
  const parsed = parseText(file, text)
  if (parsed.problems.length > 0) return { problems: parsed.problems, missing: [] }
  const own = keptByUs(parsed)
  if (own.length > 0) return { problems: own, missing: [] }
  const { today = '', knownIds = new Set() } = known
  const day = getAt(parsed.data, ['bijeenkomsten', 0, 'datum'])
  const titel = getAt(parsed.data, ['titel'])
  const id = newCaseId(typeof day === 'string' ? day : today, typeof titel === 'string' ? titel : '', knownIds)
  const casus = withIds({ schemaVersie: SCHEMA_VERSIE, id, status: 'concept', ...(parsed.data as object) })
  const wrong = schemaFindings(casus).map((finding) => toProblem(parsed, finding))
  const missing = wrong.length > 0 ? [] : missingAnswers(casus)
  if (wrong.length > 0 || missing.length > 0) return { problems: wrong, missing }
  const following = withStatus(casus)
  const found = checkCasus(readingForm(following), known)
  const secrets = found.filter(({ secret }) => secret)
  const problems = withoutSecrets(following, secrets, found).map((finding) => toProblem(parsed, finding))
  return { casus: following, problems, missing }
}

/** How far a case is and what was sealed is worked out, never given: or a case would begin as one that was decided. */
function keptByUs(parsed: Parsed): Problem[] {
  const given = ['id', 'status', 'zegel', 'versies', 'vervallen'].filter(
    (key) => getAt(parsed.data, [key]) !== undefined,
  )
  return given.map((key) =>
    toProblem(parsed, {
      ruleId: 'SCHEMA-ONBEKEND',
      severity: 'fout',
      at: [key],
      onKey: true,
      message: `De sleutel "${key}" vult het programma zelf in.`,
      advice: 'Haal hem weg uit de antwoorden en probeer het opnieuw.',
    }),
  )
}

/** Gives every list item that should have an id and has none the next one. */
function withIds(data: object): CasusFile {
  let casus = data as CasusFile
  const steps = stepsOf[casus.soort] ?? []
  const lists = steps.flatMap((step) => step.questions).filter((q): q is ListQuestion => q.kind === 'lijst')
  for (const list of lists) {
    const { prefix } = list
    const path = placeOf(list).split('.')
    const items = getAt(casus, path)
    if (prefix === undefined || !Array.isArray(items)) continue
    for (const [i, item] of items.entries())
      if (typeof item === 'object' && item !== null && !('id' in item))
        casus = setAt(casus, [...path, i], { id: nextId(casus, prefix), ...item })
  }
  return casus
}

function missingAnswers(casus: CasusFile): string[] {
  return openSlots(startSession(casus))
    .filter(isNeeded(casus))
    .map((slot) => slot.key.replace(/\.\+$/, ''))
}

function isNeeded(casus: CasusFile): (slot: Slot) => boolean {
  return (slot) => {
    if (slot.step.id === 'besluit' || slot.step.id === 'opvolging') return false
    if (slot.kind === 'field') {
      const { required, kind, otherwise } = slot.question
      return required === true || (kind === 'keuze' && otherwise === undefined)
    }
    const items = getAt(casus, slot.path)
    return (
      slot.question.kind === 'lijst' && slot.question.required === true && !(Array.isArray(items) && items.length > 0)
    )
  }
}

function toProblem(parsed: Parsed, finding: ReturnType<typeof schemaFindings>[number]): Problem {
  const { message, advice, ruleId, severity } = finding
  return { file: parsed.file, ...locate(parsed, finding), ruleId, severity, message, advice }
}
