/** What a session says at its end: how far the case is, and what comes next. */
import type { CasusFile } from '../core/casus/schema.js'
import { adviesFindings } from '../core/session/findings.js'
import { growsInto } from '../core/session/grow.js'
import { mendCommand } from '../core/session/mend.js'
import { homeworkLines } from '../core/session/recap.js'
import { slotsToAsk, type Session } from '../core/session/session.js'
import { lackingForAdvies } from '../core/session/versions.js'
import type { OpenCase } from '../environment/cases.js'

/** Only where nothing keeps the advice back is sealing it the next step. */
export function closingLines({ file: path }: OpenCase, session: Session): string[] {
  const { file, known } = session
  const homework = ['', ...homeworkLines(file)]
  const saved = `Alles is bewaard in ${path}.`
  const waiting = slotsToAsk(session).length
  if (waiting > 0) {
    const count = waiting === 1 ? 'Er staat nog 1 vraag open.' : `Er staan nog ${waiting} vragen open.`
    return [...homework, `${count} ${saved}`, next(resumeCommand(file))]
  }
  const isConcept = file.status === 'concept' && file.soort !== 'signaal' && file.soort !== 'raadsadvies'
  if (!isConcept) return [...homework, `Alle vragen zijn beantwoord. ${saved}`, next(`beraad rapport ${file.id}`)]
  const [first] = lackingForAdvies(file, known)
  if (first !== undefined) {
    const missing = adviesFindings(session).map((text) => `- ${text}`)
    return [...homework, 'Voor het advies ontbreekt nog:', ...missing, saved, next(mendCommand(file, first))]
  }
  return [...homework, `Alle vragen zijn beantwoord. ${saved}`, ...readyLines(file), next(`beraad advies ${file.id}`)]
}

/** The command that goes on with a case. */
export function resumeCommand({ id }: CasusFile): string {
  return `beraad verder ${id}`
}

function readyLines(file: CasusFile): string[] {
  const isReopened = (file.versies ?? []).length > 0
  const mayGrow = growsInto[file.soort]?.includes('beraad')
  return [
    'De casus is nog een concept. Is de groep het eens? Leg het advies dan vast.',
    ...(isReopened ? [`Iets wijzigen? Open een stap, zoals: ${resumeCommand(file)} --stap 1`] : []),
    ...(mayGrow ? [`Vraagt deze casus meer tijd? Maak er een beraad van: ${resumeCommand(file)} --soort beraad`] : []),
  ]
}

function next(command: string): string {
  return `Volgende stap: ${command}`
}
