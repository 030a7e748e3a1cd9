/** `beraad signaal <id>` with a way to settle it: in a case, or with an answer. */
import { takenIds } from '../core/casus/case-id.js'
import { readingForm } from '../core/casus/reading.js'
import { isSettled } from '../core/casus/status.js'
import { ExitCode, UserError } from '../core/errors.js'
import { soortLabels } from '../core/report/labels.js'
import { newCaseId } from '../core/session/ids.js'
import { caseFrom, settled, type Afhandeling } from '../core/signaal/vastleggen.js'
import { safeJson } from '../core/text/safe-json.js'
import { unwritable } from '../core/text/serialize.js'
import type { Environment } from '../environment.js'
import type { OpenCase } from '../environment/cases.js'
import { passLeaks } from './leak-question.js'
import { mustBeSignal } from './like-signals.js'
import { show } from './show.js'
import { withCase } from './with-case.js'

export interface SettleOptions {
  antwoord?: string
  /** With the id of a case that is there already; without one a new case begins. */
  maatwerk?: string | true
  beraad?: string | true
  groep?: string | true
  /** The functie that settles it. */
  door?: string
  json?: boolean
  quiet?: boolean
}

type Way = NonNullable<Afhandeling['soort']>
type CaseWay = Exclude<Way, 'antwoord'>

/** The way that the flags ask for. Throws a UserError for more than one: a case may go with an answer. */
export function wayOf(options: SettleOptions): Way | undefined {
  const asked = caseWays.filter((way) => options[way] !== undefined)
  if (asked.length > 1)
    throw new UserError(
      `Een signaal gaat in één casus verder, niet in ${asked.length}.`,
      `Kies er een: --${asked.join(' of --')}`,
    )
  return asked[0] ?? (options.antwoord === undefined ? undefined : 'antwoord')
}

/** Throws a UserError for a signaal that is settled or withdrawn, or a case of another kind. */
export async function settleSignal(
  id: string | undefined,
  soort: Way,
  options: SettleOptions,
  env: Environment,
): Promise<ExitCode> {
  if (id === undefined)
    throw new UserError('Welk signaal handel je af?', `Noem het id vooraan: beraad signaal <id> --${soort}`)
  const texts = textsOf(soort, options)
  await passLeaks([texts.antwoord ?? '', texts.door ?? ''], env)
  return withCase(id, env, async (open) => {
    const signal = readingForm(open.casus())
    mustBeSignal(signal)
    if (signal.status === 'ingetrokken')
      throw new UserError(
        'Dit signaal is ingetrokken.',
        `Gaat het toch verder? Zet de status eerst op concept: beraad verder ${signal.id} --stap opvolging`,
      )
    if (isSettled(signal))
      throw new UserError(
        'Dit signaal is al afgehandeld.',
        `Klopt dat niet meer? Wijzig het met: beraad verder ${signal.id} --stap opvolging`,
      )
    const casus = soort === 'antwoord' ? undefined : await caseOf(open, soort, options[soort]!, env)
    const afhandeling = { soort, ...(casus === undefined ? {} : { casus }), ...texts, datum: env.today() }
    await open.save(settled(open.casus(), ordered(afhandeling)))
    tell(signal.id, open.file, afhandeling, options, env)
    return ExitCode.good
  })
}

function textsOf(soort: Way, { antwoord, door }: SettleOptions): Pick<Afhandeling, 'antwoord' | 'door'> {
  const refusal = unwritable(`${antwoord ?? ''}${door ?? ''}`)
  if (refusal !== undefined) throw new UserError(refusal, 'Schrijf het in gewone tekst.')
  if (soort === 'antwoord' && !antwoord?.trim())
    throw new UserError('Een antwoord zonder woorden is geen antwoord.', 'Zeg wat de melder hoort, met de reden.')
  return {
    ...(antwoord?.trim() ? { antwoord: antwoord.trim() } : {}),
    ...(door?.trim() ? { door: door.trim() } : {}),
  }
}

/** The id of the case that was named, or of a new one, which is on disk when this returns. */
async function caseOf(open: OpenCase, soort: CaseWay, named: string | true, env: Environment): Promise<string> {
  const cases = await env.cases()
  if (named !== true) {
    const { casus } = await cases.load(named)
    if (casus.soort === soort) return casus.id
    throw new UserError(
      `${casus.id} is geen ${soort}, maar: ${soortLabels[casus.soort]}.`,
      `Kies een andere casus, of laat het id weg voor een nieuwe: --${soort}`,
    )
  }
  const signal = readingForm(open.casus())
  const id = newCaseId(env.today(), signal.titel, takenIds(await cases.list()))
  const made = await cases.create(caseFrom(signal, soort, id))
  await made.close()
  return id
}

/** As a file has it. */
function ordered({ soort, casus, antwoord, datum, door }: Afhandeling): Afhandeling {
  const all = { soort, casus, antwoord, datum, door }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

function tell(
  id: string,
  file: string,
  { soort, casus }: Afhandeling,
  { json, quiet }: SettleOptions,
  env: Environment,
): void {
  if (json) return env.out(safeJson({ versie: 1, id, bestand: file, soort, casus }))
  if (quiet) return
  const next = casus ? `Ga daar verder: beraad verder ${casus}` : 'Vertel het ook aan wie het signaal gaf.'
  show(env, [`Afgehandeld en bewaard in ${file}.`, ...(casus ? [`Het signaal gaat verder in ${casus}.`] : []), next])
}

const caseWays = ['maatwerk', 'beraad', 'groep'] as const satisfies readonly CaseWay[]
