/** Tidying up the arguments of step 5: another side, two out of one, another place, another class. Nothing gets lost. */
import { readingForm } from '../casus/reading.js'
import type { CasusFile } from '../casus/schema.js'
import type { RuleContext } from '../check/rule.js'
import { isParked } from '../casus/weighing.js'
import { unwritable } from '../text/serialize.js'
import { nextId } from './edits.js'
import { brokenBy } from './findings.js'
import { removeAt, setAt, type Path } from './path.js'

/** An argument as it stands in a case file. */
export type ArgumentInFile = NonNullable<CasusFile['argumenten']>[number]
export type Soort = NonNullable<ArgumentInFile['soort']>

/** The changed case with what happened and what that asks of the group; or why nothing changed, and the way out. */
export type EditResult = { file: CasusFile; notices: string[] } | { error: string }

/** The case with an argument in the other column. Notices name what no longer holds in step 6. */
export function moveArgument(file: CasusFile, id: string, known: RuleContext): EditResult {
  const argument = argumentAt(file, id)
  if (argument === undefined) return noSuchArgument(id)
  if (argument.kant === undefined) return { error: `${id} heeft nog geen kant. Typ wijzig ${id} en kies er een.` }
  const kant = argument.kant === 'pro' ? 'contra' : 'pro'
  const moved = setAt(file, [...pathTo(id), 'kant'], kant)
  const factor = argument.factor ? [`De factor hoort nog bij de vorige kant. Kies een andere: factor ${id}`] : []
  return { file: moved, notices: [`${id} staat nu bij ${kant}.`, ...factor, ...brokenBy(file, moved, known)] }
}

/**
 * The case with an argument in two. The first text keeps the id and all that hangs on it; the second comes right
 * behind it under a new id, with the same side, stakeholders, class, principle and perspective.
 */
export function splitArgument(file: CasusFile, id: string, first: string, second: string): EditResult {
  const argument = argumentAt(file, id)
  if (argument === undefined) return noSuchArgument(id)
  const [one, two] = [first.trim(), second.trim()]
  if (one === '' || two === '') return { error: `Geef twee teksten: splits ${id}: eerste tekst / tweede tekst.` }
  const refusal = unwritable(one + two)
  if (refusal !== undefined) return { error: refusal }
  const { smoes: _smoes, factor: _factor, ...shared } = argument
  const added = { ...shared, id: nextId(file, 'a'), stelling: two }
  const argumenten = argumentsIn(file).flatMap((a) => (a.id === id ? [{ ...argument, stelling: one }, added] : [a]))
  return { file: { ...file, argumenten }, notices: splitNotices(file, id, added.id) }
}

/** The case with an argument right before another one, or at the end ("einde"). Ids stay as they are. */
export function reorderArgument(file: CasusFile, id: string, before: string): EditResult {
  const argument = argumentAt(file, id)
  if (argument === undefined) return noSuchArgument(id)
  if (before === id) return { error: `${id} kan niet voor zichzelf staan. Noem een ander kenmerk.` }
  if (before === 'einde') {
    const argumenten = [...argumentsIn(file).filter((a) => a.id !== id), argument]
    return { file: { ...file, argumenten }, notices: [`${id} staat nu achteraan.`] }
  }
  if (argumentAt(file, before) === undefined) return noSuchArgument(before)
  const rest = argumentsIn(file).filter((a) => a.id !== id)
  const argumenten = rest.flatMap((a) => (a.id === before ? [argument, a] : [a]))
  return { file: { ...file, argumenten }, notices: [`${id} staat nu voor ${before}.`] }
}

/**
 * The case with an argument of another class. A named principle stays where it is, also under a belang or wens: the
 * field tells which principle is at stake, and whoever comes back to `beginsel` finds the answer again. A principle
 * that was left empty becomes absent under `beginsel`, so that it is asked.
 */
export function reclassify(file: CasusFile, id: string, soort: Soort, known: RuleContext): EditResult {
  const argument = argumentAt(file, id)
  if (argument === undefined) return noSuchArgument(id)
  const named = Boolean(argument.beginsel?.trim())
  const changed = setAt(file, [...pathTo(id), 'soort'], soort)
  const reclassed = soort === 'beginsel' && !named ? removeAt(changed, [...pathTo(id), 'beginsel']) : changed
  const kept = soort !== 'beginsel' && named ? ['Het genoemde beginsel blijft erbij staan.'] : []
  return { file: reclassed, notices: [`${id} is nu een ${soort}.`, ...kept, ...brokenBy(file, reclassed, known)] }
}

/** The argument with this id. */
export function argumentAt(file: CasusFile, id: string): ArgumentInFile | undefined {
  return argumentsIn(file).find((argument) => argument.id === id)
}

/** What somebody hears who names an argument that is not there. */
export function noSuchArgument(id: string): { error: string } {
  return { error: `${id} staat niet bij de argumenten. Kies een kenmerk uit de lijst.` }
}

/** What hangs on an argument stays with the first part; whether it also holds for the second is up to the group. */
function splitNotices(file: CasusFile, id: string, added: string): string[] {
  const { argumenten, conclusie } = readingForm(file)
  const inStep6 = conclusie.doorslaggevend.includes(id) || conclusie.tegenargumenten.some((t) => t.argument === id)
  const parked = argumenten.some((a) => a.id === id && isParked(a))
  return [
    `${id} is gesplitst. Het tweede deel is ${added}.`,
    ...(parked ? [`${id} blijft geparkeerd; ${added} telt mee.`] : []),
    ...(inStep6 ? [`Stap 6 noemt ${id}. Kijk na of dat ook voor ${added} geldt.`] : []),
  ]
}

function argumentsIn(file: CasusFile): readonly ArgumentInFile[] {
  return file.argumenten ?? []
}

function pathTo(id: string): Path {
  return ['argumenten', { by: 'id', value: id }]
}
