/** What the session says: plain lines for the screen, made from the method's wording and the case. */
import type { Soort } from '../casus/casus.js'
import { stepCount, stepsOf } from '../casus/steps.js'
import { losingArguments } from '../casus/weighing.js'
import type { Candidate, Step } from '../casus/steps/question.js'
import type { Method } from '../casus/method.js'
import { aantalTekst } from '../text/aantal.js'
import { shorten } from '../text/shorten.js'
import { visibleLine } from '../text/visible.js'
import { choicesOf } from './answers.js'
import { captureHelp } from './capture.js'
import { initialLine } from './initial.js'
import { intakeAdvice } from './intake-advice.js'
import { getAt } from './path.js'
import { listLines } from './list-lines.js'
import { choiceForm, choiceHelp, choiceLines, enterMeans, isLookUp } from './look-up-turn.js'
import { readingOf } from './reading-of.js'
import { slotsToAsk, type Session, type SessionContext } from './session.js'
import { suggestionLine, suggestionList, suggestionsAt } from './suggestions.js'
import { isNeeded, itemsAt, mustHaveOne, slots, type FieldSlot, type MoreSlot, type Slot } from './slots.js'

/** The head of a step: its number, its name, and in one line what it is for. */
export function stepLines(step: Step, soort: Soort, method: Method): { title: string; purpose: string; time: string } {
  const wording = method.stappen[step.id]
  const number = step.number === undefined ? '' : `Stap ${step.number} van ${stepCount(soort)} · `
  const time = wording?.minuten === undefined ? '' : `Richttijd: ongeveer ${wording.minuten} minuten.`
  return { title: `${number}${wording?.titel ?? step.id}`, purpose: wording?.doel ?? '', time }
}

/** What the group weighs and tests: the question at steps 5 to 7, and the conclusion at step 7. */
export function reminderLines({ file }: Session, { step }: Slot): string[] {
  const { beslissing, conclusie } = readingOf(file)
  const isWeighing = step.id === 'argumenten' || step.after === 'argumenten'
  const lines = isWeighing && beslissing.vraag ? [`De vraag: ${visibleLine(beslissing.vraag)}`] : []
  if (step.id !== 'toets' || conclusie.oordeel === undefined) return lines
  return [...lines, `De conclusie: ${conclusie.oordeel.replace('-', ', ')}. ${visibleLine(conclusie.tekst ?? '')}`]
}

/** Where we are: "stap 3 van 7 · vraag 2 van 4". */
export function progressLine(slot: Slot, soort: Soort): string {
  const step = slot.step.number === undefined ? '' : `stap ${slot.step.number} van ${stepCount(soort)} · `
  return `${step}vraag ${slot.nr} van ${slot.total}`
}

/** The question with what belongs to it: the items so far, the numbered choices, suggestions, what stands there now. */
export function questionLines(session: Session, slot: Slot, context: SessionContext): string[] {
  const lines = slot.kind === 'more' ? moreLines(session, slot, context) : fieldLines(session, slot, context)
  return [...lines, ...suggestionLine(suggestionsAt(session, slot, context))]
}

/** The help of a question: what it means, an example, what often goes wrong, suggestions. */
export function helpLines(session: Session, slot: Slot, context: SessionContext): string[] {
  const { method } = context
  const step = method.stappen[slot.step.id]
  const wording = method.vragen[wordingId(slot)]
  return [
    ...(wording ? [wording.hulp] : []),
    ...(wording?.voorbeeld ? [`Voorbeeld: ${wording.voorbeeld}`] : []),
    ...suggestionList(suggestionsAt(session, slot, context)),
    ...choiceHelp(session, slot, context),
    ...(step ? [`Deze stap: ${step.uitleg}`, `Wat vaak misgaat: ${step.vaakMis}`] : []),
    ...(slot.question.id === 'argumenten' ? argumentHelp : []),
    ...(slot.kind === 'more' ? ['Wil je een van de woorden zelf antwoorden? Zet er = voor, zoals =stop.'] : []),
  ]
}

const argumentHelp = [
  ...captureHelp,
  'De lijst ordenen: andere kant a3 · splits a3: eerste tekst / tweede tekst · voeg a3 bij a1',
  '  zet a3 voor a1 · zet a3 achteraan · maak a3 belang · wijzig a3 · verwijder a3 · smoes a3 · factor a3 te laat',
]

/** The map of the steps: what is done and what is still open. */
export function overviewLines(session: Session, method: Method): string[] {
  const open = slotsToAsk(session)
  const asked = slots(session)
  return stepsOf[session.file.soort]
    .filter((step) => asked.some((slot) => slot.step.id === step.id))
    .map((step) => {
      const count = open.filter((slot) => slot.step.id === step.id).length
      const number = step.number === undefined ? ' ' : String(step.number)
      const state = count === 0 ? 'klaar' : `${count} open`
      return `  ${number}  ${(method.stappen[step.id]?.titel ?? step.id).padEnd(34)} ${state}   (stap ${step.id})`
    })
}

/** The question of a slot, with what it is about filled in. */
function questionText(slot: Slot, method: Method): string {
  const text = method.vragen[wordingId(slot)]?.vraag ?? slot.question.id
  const label = slot.kind === 'field' ? slot.about?.label : undefined
  return text.replaceAll('{onderwerp}', () => shorten(visibleLine(label ?? ''), 70))
}

function fieldLines(session: Session, slot: FieldSlot, context: SessionContext): string[] {
  const choices = choicesOf(slot.question, { ...context, casus: readingOf(session.file) })
  const numbered = slot.question.kind === 'jaNee' ? [] : (choices ?? [])
  const initial = initialLine(session.file, slot)
  return [
    ...ledgerLines(session, slot),
    ...intakeLines(session, slot),
    `${questionText(slot, context.method)}${hint(session, slot)}`,
    ...numbered.map((choice, i) => `  ${markOf(choice, i)}  ${visibleLine(choice.label)}`),
    ...(isLookUp(slot) ? choiceLines(session, slot, context) : []),
    ...initialLines(session, slot, initial, choices),
  ]
}

function markOf(choice: Candidate, i: number): string {
  return /^[a-z]\d+$/.test(choice.id) ? choice.id.padEnd(3) : String(i + 1)
}

/** What Enter gives: the answer that stands there, or a proposal that nobody accepted yet. */
function initialLines({ file }: Session, slot: FieldSlot, initial?: string, choices: Candidate[] = []): string[] {
  if (initial === undefined) return []
  const plain = slot.question.kind === 'getal' ? aantalTekst(Number(initial)) : initial
  const label = choices.find((choice) => choice.id === initial)?.label ?? plain
  const [word, enter] = getAt(file, slot.path) === undefined ? ['Voorstel', 'zo doen'] : ['Nu', 'zo laten']
  return [`${word}: ${shorten(visibleLine(label), 300)}  (Enter = ${enter})`]
}

/** Step 6: which losing arguments still wait for justice, and which do not lose any more. */
function ledgerLines({ file }: Session, slot: FieldSlot): string[] {
  if (!slot.question.id.startsWith('conclusie.tegenargumenten.')) return []
  const casus = readingOf(file)
  const { tegenargumenten } = casus.conclusie
  const losing = losingArguments(casus).map(({ id }) => id)
  const done = new Set(tegenargumenten.filter((t) => t.recht !== undefined).map((t) => t.argument))
  const waiting = losing.filter((id) => !done.has(id))
  const stray = tegenargumenten.map(({ argument }) => argument).filter((id) => !losing.includes(id))
  return [
    ...(waiting.length === 0 ? [] : [`Nog recht te doen: ${waiting.join(', ')}`]),
    ...(stray.length === 0 ? [] : [`Verliest niet meer: ${stray.join(', ')} (weghalen: verwijder ${stray[0]!})`]),
  ]
}

/** What the answers of the intake point to, before the group chooses. */
function intakeLines({ file }: Session, slot: FieldSlot): string[] {
  const { intake } = readingOf(file)
  return slot.key === 'intake.uitkomst' && intake ? intakeAdvice(intake).waarom : []
}

function hint(session: Session, slot: FieldSlot): string {
  const { question } = slot
  switch (question.kind) {
    case 'jaNee':
      return ' (ja/nee)'
    case 'datum':
      return ' (JJJJ-MM-DD of vandaag)'
    case 'moment':
      return ' (JJJJ, JJJJ-MM of JJJJ-MM-DD)'
    case 'kenmerken':
      return ' (nummers, zoals 1,3, of alle)'
    case 'tekst':
      return ' (lege regel = klaar)'
    case 'keuze':
      return ` (1 tot en met ${question.options?.length ?? 0})`
    case 'lijn':
    case 'factor':
    case 'beraad':
      return ` (nummer of woord, Enter = ${enterMeans(session, slot)})`
    default:
      if (question.id === 'beslissing.afgewekenVanVorm') return ' (Enter = overslaan, terug = de vraag veranderen)'
      return isNeeded(session.file, slot) ? '' : ' (Enter = overslaan)'
  }
}

function moreLines(session: Session, slot: MoreSlot, context: SessionContext): string[] {
  const lines = listLines(session, slot)
  const isLong = lines.length > shownItems + 1
  const shown = isLong ? [`  … ${lines.length - shownItems} eerdere (typ lijst)`, ...lines.slice(-shownItems)] : lines
  const { method } = context
  const ask = lines.length === 0 ? questionText(slot, method) : nextItemText(slot, method)
  const choices = isLookUp(slot) ? choiceLines(session, slot, context) : []
  return [...shown, `${ask} (${waysOn(session, slot, context)})`, ...choices]
}

const shownItems = 8

function waysOn(session: Session, slot: MoreSlot, context: SessionContext): string {
  const { question } = slot
  const [first] = itemsAt(session.file, slot) ?? []
  const isDay = question.kind === 'lijst' && question.fields[0]!.kind === 'datum'
  const form = isDay ? 'JJJJ-MM-DD of vandaag; ' : isLookUp(slot) ? choiceForm(session, slot, context) : ''
  const quick = question.id === 'argumenten' ? '; + of - voor snel, zie hulp' : ''
  const id = getAt(first, ['id'])
  const mark = typeof id === 'string' ? id : '1'
  const enter = mustHaveOne(session, slot) ? 'ten minste één' : `Enter = ${enterMeans(session, slot)}`
  const change = first === undefined || question.kind === 'teksten' ? '' : `, of wijzig ${mark}, verwijder ${mark}`
  return `${form}${enter}${change}${quick}`
}

function nextItemText(slot: MoreSlot, method: Method): string {
  const first = slot.question.kind === 'lijst' ? method.vragen[slot.question.fields[0]!.id]?.vraag : undefined
  return first === undefined ? questionText(slot, method) : `Nog een? ${first}`
}

function wordingId(slot: Slot): string {
  return slot.question.id
}
