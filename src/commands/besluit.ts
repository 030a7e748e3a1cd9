/** `beraad besluit`: what the decider does with a sealed advice, as a whole and with every measure. */
import { refusedConditions } from '../core/casus/besluit.js'
import { readingForm } from '../core/casus/reading.js'
import type { CasusFile } from '../core/casus/schema.js'
import { stepsOf } from '../core/casus/steps.js'
import { isAsSealed, shortHash } from '../core/casus/zegel.js'
import { ExitCode, UserError } from '../core/errors.js'
import { besluitLabels } from '../core/report/labels.js'
import { withFlags, type DecisionFlags } from '../core/session/decision-flags.js'
import { earlyNotice, openAboutDecision } from '../core/session/decision.js'
import { startAtStep } from '../core/session/session.js'
import { safeJson } from '../core/text/safe-json.js'
import { visibleLine } from '../core/text/visible.js'
import type { Environment } from '../environment.js'
import type { OpenCase } from '../environment/cases.js'
import { passAdded } from './leak-question.js'
import { runSession } from './run-session.js'
import { sendBack } from './send-back.js'
import { sessionContext } from './session-context.js'
import { show } from './show.js'
import { withCase } from './with-case.js'

export interface BesluitOptions extends DecisionFlags {
  json?: boolean
  quiet?: boolean
}

/**
 * Takes the decision from the flags, and asks what they leave open. Throws a UserError when there is no whole seal, when
 * it was decided already, and when something is open and nobody can be asked.
 */
export async function besluit(id: string, options: BesluitOptions, env: Environment): Promise<ExitCode> {
  const isDone = await withCase(id, env, async (open) => takeFlags(open, options, env))
  if (isDone) return ExitCode.good
  const open = await (await env.cases()).open(id)
  const known = await sessionContext(open, env)
  const session = startAtStep(open.casus(), 'besluit', { known })
  return runSession(open, session, { only: 'besluit', ending: (casus) => endLines(open, casus) }, env)
}

/** Whether the flags said it all. What they say is on disk then, or before the first question. */
async function takeFlags(open: OpenCase, options: BesluitOptions, env: Environment): Promise<boolean> {
  const file = open.casus()
  mustBeDecidable(file)
  const { file: next, notices } = withFlags(file, withDefaults(file, options, env), env.today())
  const waiting = openAboutDecision(next)
  if (waiting.length > 0 && !env.terminal.canAsk) throw incomplete(waiting)
  await passAdded(file, next, env)
  if (JSON.stringify(next) !== JSON.stringify(file)) await open.save(next)
  show(env, [...notices, ...earlyNotice(next)])
  if (waiting.length > 0) return false
  const back = await sendBack(open)
  if (options.json) env.out(asJson(open, next, back?.kopie))
  else if (!options.quiet) show(env, back?.lines ?? endLines(open, next))
  return true
}

/** Where nobody can be asked, the day is today and the decider is who got the advice. */
function withDefaults(file: CasusFile, options: BesluitOptions, env: Environment): DecisionFlags {
  if (env.terminal.canAsk) return options
  const { besluit, voorgelegd } = file.opvolging ?? {}
  const door = options.door ?? besluit?.door ?? voorgelegd?.aan ?? file.beslisser?.functie ?? undefined
  const datum = options.datum ?? besluit?.datum ?? env.today()
  const isRefused = options.uitkomst?.trim().toLowerCase() === 'afgewezen' && !options.overgenomen && !options.deels
  const afgewezen = isRefused ? readingForm(file).conclusie.maatregelen.map(({ id }) => id) : options.afgewezen
  return { ...options, datum, ...(door && { door }), ...(afgewezen && { afgewezen }) }
}

function mustBeDecidable(file: CasusFile): void {
  const { id, soort, status, zegel, opvolging } = file
  if (!stepsOf[soort].some((step) => step.id === 'besluit'))
    throw new UserError(`Bij een casus van de soort ${soort} hoort geen besluit.`, `Wat wel kan: beraad verder ${id}`)
  if (status === 'ingetrokken')
    throw new UserError('Dit beraad is ingetrokken. Er valt niets te besluiten.', `Lees het na met: beraad toon ${id}`)
  if (!zegel)
    throw new UserError(
      'Er is nog geen verzegeld advies om over te besluiten.',
      `Verzegel het eerst: beraad advies ${id}`,
    )
  if (!isAsSealed(file, zegel))
    throw new UserError(
      'Het advies is gewijzigd na het verzegelen. Een besluit hoort bij wat de groep verzegelde.',
      `Zie wat er anders is: beraad controleer. Draai dat terug, of heropen het: beraad heropen ${id}`,
    )
  if (status === 'advies') return
  const uitkomst = opvolging?.besluit?.uitkomst
  throw new UserError(
    `Over versie ${zegel.versie} is al besloten${uitkomst ? `: ${besluitLabels[uitkomst]}` : ''}.`,
    `Iets verbeteren: beraad verder ${id} --stap besluit. Een nieuw besluit: beraad heropen ${id}`,
  )
}

function incomplete(waiting: readonly string[]): UserError {
  const flags = new Set(waiting.map((key) => flagFor[key.split('.').at(-1)!] ?? '--reden "m1=…"'))
  const isInParts = waiting.some((key) => key.endsWith('uitkomst') && key.includes('.onderdelen.'))
  const needed = isInParts ? ['--afgewezen m1', '--reden "m1=…"'] : [...flags]
  return new UserError('Dit besluit is nog niet compleet.', `Geef ook mee: ${needed.join(', ')}.`)
}

const flagFor: Readonly<Record<string, string>> = {
  datum: '--datum',
  door: '--door',
  uitkomst: '--uitkomst',
  motivering: '--motivering',
}

/** What was decided, what the group advises where a condition is refused, and what comes next; or how to go on. */
function endLines(open: OpenCase, file: CasusFile): string[] {
  const { id, zegel, opvolging } = file
  const { uitkomst } = opvolging?.besluit ?? {}
  if (file.status !== 'besloten' || !uitkomst)
    return ['Het besluit is nog niet compleet. Wat er is, is bewaard.', `Verder: beraad besluit ${id}`]
  const refused = refusedConditions(readingForm(file)).map((one) => one.id)
  const terugval = opvolging?.besluit?.terugval
  return [
    `Besluit vastgelegd: ${besluitLabels[uitkomst]}, over versie ${zegel!.versie} (zegel ${shortHash(zegel!.hash)}).`,
    ...(refused.length > 0 && terugval
      ? [visibleLine(`Nu een voorwaarde is geweigerd, luidt het advies van de groep: ${terugval}`)]
      : []),
    `Bewaard in ${open.file}.`,
    `Volgende stap: laat de cliënt de uitkomst horen. Wat er verder wacht: beraad opvolging --casus ${id}`,
  ]
}

function asJson({ file: bestand }: OpenCase, { id, status, opvolging }: CasusFile, kopie: string | undefined): string {
  const besluit = opvolging!.besluit!
  return safeJson({
    versie: 1,
    id,
    bestand,
    status: kopie === undefined ? status : 'concept',
    besluit,
    ...(kopie && { kopie }),
  })
}
