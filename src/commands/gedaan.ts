/** `beraad gedaan`: one short line for what was done after the advice, and what still waits. */
import { readingForm } from '../core/casus/reading.js'
import type { CasusFile } from '../core/casus/schema.js'
import { ExitCode, UserError } from '../core/errors.js'
import { waitingLine } from '../core/opvolging/print.js'
import type { Wachtpunt } from '../core/opvolging/schema.js'
import { wachtend } from '../core/opvolging/wachtend.js'
import { longDate } from '../core/report/dates.js'
import { lineOf, pastDay } from '../core/session/decision-flags.js'
import { deedKind, mustGoOn, type Deed } from '../core/session/deeds.js'
import { lacking } from '../core/session/versions.js'
import { safeJson } from '../core/text/safe-json.js'
import { visibleLine } from '../core/text/visible.js'
import type { Environment } from '../environment.js'
import type { OpenCase } from '../environment/cases.js'
import { askOnce } from './ask-once.js'
import { countingOf } from './counting.js'
import { passAdded } from './leak-question.js'
import { contextOfCase } from './rule-context.js'
import { show } from './show.js'
import { withCase } from './with-case.js'

export interface GedaanOptions {
  datum?: string
  door?: string
  vervallen?: boolean
  reden?: string
  json?: boolean
  quiet?: boolean
}

/** What was typed behind the verb. */
export interface Typed {
  id: string
  wat: string
  tekst: string | undefined
}

/** Records it. Throws a UserError for what cannot be, and where a text is needed and nobody can be asked. */
export async function gedaan(typed: Typed, options: GedaanOptions, env: Environment): Promise<ExitCode> {
  const wat = typed.wat.trim().toLowerCase()
  return withCase(typed.id, env, async (open) => {
    const file = open.casus()
    mustGoOn(file)
    if (wat === 'afronden') return finish(open, options, env)
    const kind = deedKind(file, wat)
    const deed = await wholeDeed({ ...typed, wat }, file, options, env)
    const next = kind.record(file, deed)
    await passAdded(file, next, env)
    await open.save(next)
    if (options.json) env.out(asJson(open, next, wat, env))
    else if (!options.quiet) tell(open, next, `${kind.told(deed)} op ${longDate(deed.datum)}.`, env)
    return options.json || options.quiet ? ExitCode.good : offerToFinish(open, options, env)
  })
}

async function wholeDeed(typed: Typed, file: CasusFile, options: GedaanOptions, env: Environment): Promise<Deed> {
  const { wat } = typed
  const casus = readingForm(file)
  const kind = deedKind(file, wat)
  const isDropped = options.vervallen === true
  if (isDropped && !/^[mq]/.test(wat))
    throw new UserError('Vervallen kan alleen bij een maatregel of aanbeveling.', 'Laat --vervallen weg.')
  const datum = pastDay('datum', options.datum ?? 'vandaag', env.today())
  const door = lineOf('door', options.door) ?? kind.who(casus, wat)
  const deed: Deed = { wat, datum, door, isDropped, tekst: lineOf('reden', options.reden ?? typed.tekst) }
  const question = kind.asks?.(casus, deed)
  if (deed.tekst !== undefined || question === undefined) return deed
  if (!env.terminal.canAsk)
    throw new UserError('Hier hoort een tekst bij.', `Geef haar mee: beraad gedaan ${file.id} ${wat} "…"`)
  return { ...deed, tekst: await askOnce(visibleLine(question), undefined, env) }
}

function waitingIn(file: CasusFile, env: Environment): Wachtpunt[] {
  return wachtend(readingForm(file), countingOf(env)).filter(({ soort }) => soort !== 'uitzondering')
}

function tell({ file: path }: OpenCase, file: CasusFile, done: string, env: Environment): void {
  const waiting = waitingIn(file, env)
  const lines = waiting
    .slice(0, shown)
    .map((row) => `- ${row.deel === row.soort ? '' : `${row.deel}, `}${waitingLine(row)}`)
  const more =
    waiting.length > shown ? [`En nog ${waiting.length - shown} meer: beraad opvolging --casus ${file.id}`] : []
  const rest = waiting.length === 0 ? ['Er wacht niets meer in deze casus.'] : ['Dit wacht nog:', ...lines, ...more]
  const isAnswer = file.zegel !== undefined && done.startsWith('Vraag')
  const way = isAnswer ? [`Verandert dit het advies? Heropen het dan: beraad heropen ${file.id}`] : []
  show(env, [done, ...way, `Bewaard in ${path}.`, ...rest])
}

const shown = 6

/** Once nothing waits, the case can be closed; who cannot be asked reads how. */
async function offerToFinish(open: OpenCase, options: GedaanOptions, env: Environment): Promise<ExitCode> {
  const file = open.casus()
  if (file.status !== 'besloten' || waitingIn(file, env).length > 0) return ExitCode.good
  if (!env.terminal.canAsk) {
    show(env, [`Afronden: beraad gedaan ${file.id} afronden`])
    return ExitCode.good
  }
  const answer = await askOnce('De casus afronden? (ja/nee)', 'ja', env)
  return /^j/i.test(answer) ? finish(open, options, env) : ExitCode.good
}

async function finish(open: OpenCase, { json, quiet }: GedaanOptions, env: Environment): Promise<ExitCode> {
  const file = open.casus()
  const [first] = waitingIn(file, env)
  if (first !== undefined)
    throw new UserError(
      `Er wacht nog iets: ${waitingLine(first)}.`,
      `Zie alles met: beraad opvolging --casus ${file.id}`,
    )
  const next: CasusFile = { ...file, status: 'afgerond' }
  const { lijnen } = await (await env.cases()).lijnen()
  const [lack] = lacking(next, await contextOfCase(open.file, lijnen, env))
  if (lack !== undefined)
    throw new UserError(`Afronden kan nog niet: ${visibleLine(lack.message)}`, visibleLine(lack.advice))
  await open.save(next)
  if (json) env.out(asJson(open, next, 'afronden', env))
  else if (!quiet) show(env, ['De casus is afgerond.', `Teruglezen: beraad toon ${file.id}`])
  return ExitCode.good
}

function asJson({ file: bestand }: OpenCase, file: CasusFile, wat: string, env: Environment): string {
  const { id, status } = file
  return safeJson({ versie: 1, id, bestand, status, gedaan: wat, wacht: waitingIn(file, env) })
}
