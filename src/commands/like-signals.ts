/** What a signaal looks like, and what one can do with it, on the screen. */
import type { Casus } from '../core/casus/casus.js'
import { isSettled } from '../core/casus/status.js'
import { ExitCode, UserError } from '../core/errors.js'
import { soortLabels, statusLabels } from '../core/report/labels.js'
import { gelijkAan, type Gelijk } from '../core/signaal/gelijk.js'
import { safeJson } from '../core/text/safe-json.js'
import { shorten } from '../core/text/shorten.js'
import { visibleLine } from '../core/text/visible.js'
import type { Environment } from '../environment.js'

/** All that look like it, and the lines to show. Cases that can't be read are left out. */
export async function likeSignals(casus: Casus, env: Environment): Promise<{ found: Gelijk[]; lines: string[] }> {
  const { cases } = await (await env.cases()).loadAll()
  const all = cases.map((loaded) => loaded.casus)
  const found = gelijkAan(casus, all)
  return { found, lines: [...likeLines(found), '', ...waysOn(casus)] }
}

/** `beraad signaal <id>`: the same for a signaal of before. Throws a UserError when there is none. */
export async function showLike(id: string, { json }: { json?: boolean }, env: Environment): Promise<ExitCode> {
  const { casus } = await (await env.cases()).load(id)
  mustBeSignal(casus)
  const { found, lines } = await likeSignals(casus, env)
  const text = lines.length === 0 ? '' : `${[visibleLine(casus.titel), ...lines].join('\n')}\n`
  env.out(json ? safeJson({ versie: 1, id: casus.id, gelijk: found }) : text)
  return ExitCode.good
}

/** Throws a UserError for another kind of case. */
export function mustBeSignal({ id, soort }: Casus): void {
  if (soort !== 'signaal')
    throw new UserError(
      `${id} is geen signaal, maar: ${soortLabels[soort]}.`,
      'Kies een signaal uit: beraad lijst --soort signaal',
    )
}

function likeLines(found: readonly Gelijk[]): string[] {
  if (found.length === 0) return ['Er is nog niets dat hierop lijkt. Dit is het eerste signaal van deze soort.']
  const more = found.length - mostShown
  const rest = more > 0 ? [`En nog ${more}. Zie ze allemaal met: --json`] : []
  return ['Dit lijkt erop:', ...found.slice(0, mostShown).flatMap(likeItem), ...rest]
}

function likeItem({ id, titel, soort, status, regel, woorden }: Gelijk): string[] {
  const state = soort === 'signaal' && status === 'concept' ? 'staat open' : statusLabels[status]
  const shared = [
    ...(regel === '' ? [] : [`Zelfde regel: ${shorten(visibleLine(regel), 80)}.`]),
    ...(woorden.length === 0 ? [] : [`Zelfde woorden: ${woorden.map(visibleLine).join(', ')}.`]),
  ]
  return [`- ${visibleLine(titel)}`, `    ${id} (${soortLabels[soort]}, ${state})`, `    ${shared.join(' ')}`]
}

function waysOn(casus: Casus): string[] {
  if (isSettled(casus)) return [`Dit signaal is afgehandeld. Lees wat ervan kwam: beraad toon ${casus.id}`]
  return [
    'Zo handel je het af. Tot die tijd blijft het openstaan:',
    `  beraad signaal ${casus.id} --antwoord "het antwoord, met de reden"`,
    `  beraad signaal ${casus.id} --beraad`,
    '  Of met --maatwerk of --groep. Achter de vlag mag het id van een casus die er al is.',
  ]
}

const mostShown = 5
