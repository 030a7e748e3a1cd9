/** `beraad groep --importeer`: members from a CSV file, all of them or none. */
import { ExitCode, UserError } from '../core/errors.js'
import { planImport, type Fout, type Plan } from '../core/groep/import.js'
import { lidNamen } from '../core/groep/leden.js'
import { guardText } from '../core/text/guard.js'
import { safeJson } from '../core/text/safe-json.js'
import { newText } from '../core/text/serialize.js'
import type { CasusFile } from '../core/casus/schema.js'
import { visibleLine } from '../core/text/visible.js'
import type { Environment } from '../environment.js'
import { mustBeGroup, type GroepOptions } from './groep-options.js'
import { readTable } from './read-table.js'
import { show } from './show.js'
import { withCase } from './with-case.js'
import { mustBeFree, writeResult } from './write-result.js'

/**
 * Shows what the file adds and changes, and with `schrijf` does so. One fault and nothing is written: code 1. Throws a
 * UserError when the file can't be read or the group would not fit in one case.
 */
export async function importeer(id: string, path: string, options: GroepOptions, env: Environment): Promise<ExitCode> {
  const text = await (await env.files()).read(path)
  if (!options.schrijf) {
    const { data } = await (await env.cases()).load(id)
    return told(id, path, await planned(data, text, options, env), options, env)
  }
  await mustBeFree(options, env)
  return withCase(id, env, async (open) => {
    const plan = await planned(open.casus(), text, options, env)
    if (!('fouten' in plan)) await open.save(plan.file)
    return told(id, path, plan, options, env)
  })
}

type Planned = Plan | { fouten: Fout[] }

async function planned(file: CasusFile, text: string, options: GroepOptions, env: Environment): Promise<Planned> {
  mustBeGroup(file)
  const table = await readTable(text)
  if (!('kop' in table)) return { fouten: [table] }
  const plan = planImport(file, table, { today: env.today(), negeer: options.negeer ?? [] })
  if (!('fouten' in plan)) mustFitInCase(plan.file)
  return plan
}

async function told(
  id: string,
  path: string,
  plan: Planned,
  options: GroepOptions,
  env: Environment,
): Promise<ExitCode> {
  await writeResult(options.json ? asJson(plan, options) : asText(plan), 'Overzicht', options, env)
  if (!options.quiet) show(env, [lastLine(id, path, plan, options)])
  return 'fouten' in plan ? ExitCode.problems : ExitCode.good
}

function mustFitInCase(file: CasusFile): void {
  if ((file.groep?.leden ?? []).length > SURE && 'refusal' in guardText(newText(file)))
    throw new UserError('Zo wordt deze groep te groot voor één casus.', 'Verdeel de leden over twee groepen.')
}

function asText(plan: Planned): string {
  if ('fouten' in plan) return plan.fouten.map(faultLine).join('')
  const { nieuw, gewijzigd, gelijk } = plan
  const lines = [
    `${nieuw.length} nieuw${nieuw.length > 0 ? `: ${lidNamen(nieuw)}` : ''}`,
    `${gewijzigd.length} gewijzigd`,
    ...gewijzigd.slice(0, SHOWN).map(({ lid, kolommen }) => `  ${lid}: ${kolommen.join(', ')}`),
    ...(gewijzigd.length > SHOWN ? [`  en nog ${gewijzigd.length - SHOWN}`] : []),
    `${gelijk} gelijk`,
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function faultLine({ rij, kolom, melding }: Fout): string {
  return `rij ${rij}${kolom === undefined ? '' : `, ${kolom}`}: ${melding}\n`
}

function asJson(plan: Planned, { schrijf }: GroepOptions): string {
  if ('fouten' in plan) return safeJson({ versie: 1, geschreven: false, ...plan })
  const { nieuw, gewijzigd, gelijk } = plan
  return safeJson({ versie: 1, geschreven: schrijf === true, nieuw, gewijzigd, gelijk, fouten: [] })
}

function lastLine(id: string, path: string, plan: Planned, { schrijf, negeer = [] }: GroepOptions): string {
  if ('fouten' in plan) {
    const { length } = plan.fouten
    return `${length} ${length === 1 ? 'fout' : 'fouten'}. Er is niets geschreven. Verbeter het bestand en probeer het opnieuw.`
  }
  if (schrijf) return `Bewaard. Bekijk de groep: beraad groep ${id}`
  const left = negeer.map((name) => ` --negeer "${visibleLine(name)}"`).join('')
  return `Er is niets geschreven. Invoeren: beraad groep ${id} --importeer ${path}${left} --schrijf`
}

/** So many members always fit, however much is filled in. */
const SURE = 1000
const SHOWN = 20
