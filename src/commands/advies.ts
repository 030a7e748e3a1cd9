/** `beraad advies`: seals a complete case as an advice, and notes to whom it goes. */
import { readingForm } from '../core/casus/reading.js'
import { shortHash } from '../core/casus/zegel.js'
import type { CasusFile } from '../core/casus/schema.js'
import { checkCasus } from '../core/check/check.js'
import type { JudgedFinding } from '../core/check/in-place.js'
import type { RuleContext } from '../core/check/rule.js'
import { ExitCode, UserError } from '../core/errors.js'
import { longDate } from '../core/report/dates.js'
import { readDay } from '../core/session/answers.js'
import { earlyNotice } from '../core/session/decision.js'
import { mendCommand } from '../core/session/mend.js'
import { lacking, sealed, type Voorgelegd } from '../core/session/versions.js'
import { safeJson } from '../core/text/safe-json.js'
import { unwritable } from '../core/text/serialize.js'
import { visibleLine } from '../core/text/visible.js'
import type { Environment } from '../environment.js'
import type { OpenCase } from '../environment/cases.js'
import { askYesNo } from './ask-once.js'
import { askSafely, passLeaks } from './leak-question.js'
import { othersOf } from './note-facts.js'
import { contextOfCase } from './rule-context.js'
import { show } from './show.js'
import { withCase } from './with-case.js'

export interface AdviesOptions {
  aan?: string
  datum?: string
  json?: boolean
  quiet?: boolean
}

/** Seals the case. Code 1 when it is not complete; throws a UserError when it is sealed or withdrawn already. */
export async function advies(id: string, options: AdviesOptions, env: Environment): Promise<ExitCode> {
  const datum = dayOf(options, env)
  const refusal = unwritable(options.aan ?? '')
  if (refusal !== undefined) throw new UserError(refusal, 'Geef een functie: --aan "teamleider inkomen"')
  await passLeaks([options.aan ?? ''], env)
  return withCase(id, env, async (open) => {
    const file = open.casus()
    mustBeOpen(file)
    const known = file.opvolging?.voorgelegd
    const day = datum ?? (file.status === 'concept' ? undefined : known?.datum) ?? env.today()
    const guess = options.aan?.trim() || known?.aan || file.beslisser?.functie || undefined
    const proposal = sealed(file, env.today(), { datum: day, aan: guess ?? '' })
    const context = await contextOf(open, proposal, env)
    const found = lacking(proposal, context)
    if (found.length > 0) throw incomplete(open, found, options, env)
    await passWarnings(file, context, env)
    const voorgelegd = { datum: day, aan: await functieOf(guess, options, env) }
    const next = sealed(file, env.today(), voorgelegd)
    await open.save(next)
    tell(open, next, voorgelegd, options, env)
    show(env, earlyNotice(next))
    return ExitCode.good
  })
}

function dayOf({ datum }: AdviesOptions, env: Environment): string | undefined {
  if (datum === undefined) return undefined
  const day = readDay(datum.trim(), env.today())
  if ('error' in day) throw new UserError(`--datum ${visibleLine(datum)} is geen dag.`, day.error)
  return String(day.value)
}

function mustBeOpen({ id, soort, zegel, status }: CasusFile): void {
  if (soort === 'signaal')
    throw new UserError('Een signaal krijgt geen zegel.', `Handel het af: beraad signaal ${id} --antwoord "..."`)
  if (soort === 'raadsadvies')
    throw new UserError(
      'Een advies van een raad krijgt geen zegel.',
      `Leg de reactie vast: beraad verder ${id} --stap opvolging`,
    )
  if (zegel)
    throw new UserError(
      `Dit advies is al verzegeld, als versie ${zegel.versie}.`,
      `Wil je het wijzigen? Heropen het met een reden: beraad heropen ${id}`,
    )
  if (status === 'ingetrokken')
    throw new UserError(
      'Dit beraad is ingetrokken.',
      `Gaat het toch door? Zet de status op concept: beraad verder ${id} --stap afronden`,
    )
}

async function contextOf({ file }: OpenCase, proposal: CasusFile, env: Environment): Promise<RuleContext> {
  const { lijnen } = await (await env.cases()).lijnen()
  const [context, others] = await Promise.all([contextOfCase(file, lijnen, env), othersOf(readingForm(proposal), env)])
  return { ...context, others }
}

/** Says what is missing before anything is asked or changed. */
function incomplete(
  open: OpenCase,
  found: readonly JudgedFinding[],
  { json }: AdviesOptions,
  env: Environment,
): UserError {
  const { id } = open.casus()
  const missing = found.map(({ ruleId, message, advice }) => ({ regelId: ruleId, melding: message, advies: advice }))
  if (json) env.out(safeJson({ versie: 1, id, bestand: open.file, verzegeld: false, meldingen: missing }))
  show(
    env,
    missing.map(({ melding, advies }) => visibleLine(`- ${melding} ${advies}`)),
  )
  const count = found.length === 1 ? 'dit ontbreekt nog' : `deze ${found.length} dingen ontbreken nog`
  const way = `Vul het aan met: ${mendCommand(open.casus(), found[0]!)}`
  return new UserError(`Het advies is niet verzegeld: ${count}.`, way, ExitCode.problems)
}

/** After the seal they cannot be mended any more without reopening. Throws a UserError (code 1) when they are to be mended first. */
async function passWarnings(file: CasusFile, context: RuleContext, env: Environment): Promise<void> {
  const found = checkCasus(readingForm(file), { ...context, stage: 'advies' })
  const warnings = found.filter(({ severity }) => severity === 'waarschuwing')
  const [first] = warnings
  if (first === undefined) return
  show(env, ['Dit valt nog op:', ...warnings.map(({ message, advice }) => visibleLine(`- ${message} ${advice}`))])
  if (!env.terminal.canAsk) return
  if (await askYesNo('Toch verzegelen? Aanvullen kan daarna alleen na heropenen.', 'Er verandert dan niets.', env))
    return
  throw new UserError('Het advies is niet verzegeld.', `Aanvullen: ${mendCommand(file, first)}`, ExitCode.problems)
}

async function functieOf(guess: string | undefined, { aan }: AdviesOptions, env: Environment): Promise<string> {
  if (aan?.trim() || !env.terminal.canAsk) return guess ?? ''
  return askSafely('Aan wie leggen jullie het advies voor? Noem een functie, geen naam.', guess, env)
}

function tell(
  { file }: OpenCase,
  { id, status, zegel }: CasusFile,
  voorgelegd: Voorgelegd,
  { json, quiet }: AdviesOptions,
  env: Environment,
): void {
  const { versie, datum, hash, delen } = zegel!
  if (json)
    env.out(
      safeJson({ versie: 1, id, bestand: file, verzegeld: true, status, zegel: { versie, datum, hash }, voorgelegd }),
    )
  else if (!quiet)
    show(env, [
      `Verzegeld: versie ${versie} van het advies, ${delen.length} delen, zegel ${shortHash(hash)}.`,
      visibleLine(`Voorgelegd aan ${voorgelegd.aan} op ${longDate(voorgelegd.datum)}.`),
      `Bewaard in ${file}. Leg het bestand vast in git, dan blijft deze versie te lezen.`,
      `Volgende stap, na het besluit: beraad besluit ${id}`,
    ])
}
