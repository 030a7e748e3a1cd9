/** What follows from the answers about the decision: on which seal it was taken, what the group advises then, how far the case is. */
import { refusedConditions } from '../casus/besluit.js'
import { readingForm } from '../casus/reading.js'
import type { CasusFile } from '../casus/schema.js'
import { earlyText } from '../check/rules/volgorde.js'
import { longDate } from '../report/dates.js'
import { visibleLine } from '../text/visible.js'
import { getAt, removeAt, setAt } from './path.js'
import { forward, openSlots, startSession, type Session } from './session.js'
import type { FieldSlot, Slot } from './slots.js'

/** A changed case, and what to tell about it. */
export interface Followed {
  file: CasusFile
  notices: string[]
}

const about = 'opvolging.besluit.'

/** Whether this is a question about the decision itself. */
export function isAboutDecision({ key }: Slot): boolean {
  return key.startsWith(about)
}

/** Why a decision can't be of this day ("JJJJ-MM-DD"), as BESLUIT-VOLGORDE says; undefined when it can. */
export function tooEarly({ opvolging }: CasusFile, datum: unknown): string | undefined {
  const day = opvolging?.voorgelegd?.datum
  return day && String(datum) < day
    ? `Het besluit kan niet van vóór ${longDate(day)} zijn: toen is het advies voorgelegd.`
    : undefined
}

/** What to look at again where a day was noted from before the group met, as OPVOLGING-VOLGORDE says; none where it fits. */
export function earlyNotice(file: CasusFile): string[] {
  const text = earlyText(readingForm(file))
  return text === undefined ? [] : [`${text}. Klopt dat niet? Verbeter het: beraad verder ${file.id} --stap besluit`]
}

/** The session after an answer about the decision. */
export function afterDecision(session: Session, slot: FieldSlot, answered: CasusFile) {
  const { file, notices } = followed(answered)
  return { session: forward(session, slot, file), notices }
}

/**
 * The case with what its decision brings along: the seal that it was taken on, what the group advises where a condition is refused,
 * and the status once nothing about the decision is open. Doing it twice changes nothing.
 */
export function followed(file: CasusFile): Followed {
  const { besluit } = file.opvolging ?? {}
  if (!besluit) return { file, notices: [] }
  const sealed = withSeal(withoutStrayParts(file))
  const { file: fallen, notices } = withFallback(sealed)
  if (file.status !== 'advies' || !file.zegel || besluit.uitkomst === 'teruggestuurd' || isOpen(fallen))
    return { file: fallen, notices }
  return { file: { ...fallen, status: 'besloten' }, notices: [...notices, 'De status is nu besloten.'] }
}

/** The questions about the decision that still wait for an answer, by their place in the case. */
export function openAboutDecision(file: CasusFile): string[] {
  return openSlots(startSession(file))
    .filter(isAboutDecision)
    .map(({ key }) => key)
}

/** Whether the advice went back to the group, with the reason. */
export function isSentBack(file: CasusFile): boolean {
  return Boolean(file.zegel) && file.opvolging?.besluit?.uitkomst === 'teruggestuurd' && !isOpen(file)
}

function isOpen(file: CasusFile): boolean {
  return openAboutDecision(file).length > 0
}

/** A decision that follows the whole advice, or sends it back, says nothing of single measures. */
function withoutStrayParts(file: CasusFile): CasusFile {
  const uitkomst = file.opvolging?.besluit?.uitkomst
  const isWhole = uitkomst === 'overgenomen' || uitkomst === 'teruggestuurd'
  return isWhole && file.opvolging?.besluit?.onderdelen ? removeAt(file, [...place, 'onderdelen']) : file
}

function withSeal(file: CasusFile): CasusFile {
  const { zegel } = file
  if (!zegel || getAt(file, [...place, 'hash']) !== undefined) return file
  return setAt(setAt(file, [...place, 'versie'], zegel.versie), [...place, 'hash'], zegel.hash)
}

/** Nobody thinks up an advice here: it is what the group wrote for this. */
function withFallback(file: CasusFile): Followed {
  if (openAboutDecision(file).some((key) => key.startsWith(`${about}onderdelen.`))) return { file, notices: [] }
  const casus = readingForm(file)
  const refused = refusedConditions(casus)
  const known = getAt(file, [...place, 'terugval'])
  if (refused.length === 0)
    return { file: known === undefined ? file : removeAt(file, [...place, 'terugval']), notices: [] }
  const terugval = casus.conclusie.alsNietIngewilligd ?? null
  if (known === terugval) return { file, notices: [] }
  const ids = refused.map(({ id }) => id).join(', ')
  const notices = [
    `Geweigerde voorwaarde: ${ids}.`,
    terugval === null
      ? 'De groep schreef geen advies op voor dat geval. Vraag het de groep, en heropen zo nodig het advies.'
      : `Het advies van de groep luidt in dat geval: ${visibleLine(terugval)}`,
  ]
  return { file: setAt(file, [...place, 'terugval'], terugval), notices }
}

const place = ['opvolging', 'besluit'] as const
