/** `beraad` alone: what is open in this folder and what to do next. */
import { ExitCode } from '../core/errors.js'
import { visibleLine } from '../core/text/visible.js'
import type { Environment, LoadedCase } from '../environment.js'
import { show } from './show.js'

const shown = 8

/** Prints the cases that are not finished, with the next step for each. */
export async function overzicht(env: Environment): Promise<ExitCode> {
  const { cases, problems } = await (await env.cases()).loadAll()
  const open = cases.filter(({ casus }) => casus.status !== 'afgerond' && casus.status !== 'ingetrokken')
  const lines = open.slice(-shown).flatMap(caseLines)
  env.out(
    [
      `${cases.length} ${cases.length === 1 ? 'casus' : 'casussen'}, ${open.length} nog niet afgerond.`,
      ...lines,
      '',
    ].join('\n'),
  )
  if (open.length > shown) env.out(`En nog ${open.length - shown} meer: beraad lijst\n`)
  if (problems.length > 0) show(env, ['Niet elk bestand is in orde. Kijk na: beraad controleer'])
  env.out('\nEen nieuw beraad beginnen: beraad nieuw\n')
  return problems.length > 0 ? ExitCode.problems : ExitCode.good
}

function caseLines({ casus }: LoadedCase): string[] {
  return ['', visibleLine(casus.titel), `  ${casus.status}: ${nextStep[casus.status](casus.id)}`]
}

const nextStep: Record<LoadedCase['casus']['status'], (id: string) => string> = {
  concept: (id) => `beraad verder ${id}`,
  advies: (id) => `wacht op het besluit. Vastleggen: beraad verder ${id} --stap opvolging`,
  besloten: (id) => `koppel terug aan de cliënt. Vastleggen: beraad verder ${id} --stap opvolging`,
  afgerond: (id) => `beraad toon ${id}`,
  ingetrokken: (id) => `beraad toon ${id}`,
}
