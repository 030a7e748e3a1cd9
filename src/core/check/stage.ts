/** How far a case is, which decides what may already be expected of it. */
import type { Casus } from '../casus/casus.js'
import type { Severity } from '../problem.js'

export const stages = ['begin', 'stap1', 'stap2', 'stap3', 'stap4', 'stap5', 'stap6', 'stap7', 'advies'] as const
export type Stage = (typeof stages)[number]

/** How loud a rule speaks: always alike, or from a stage on. Before the first stage that is named it is silent. */
export type Loudness = Severity | Partial<Record<Stage, Severity>>

/** Rule id → how loud the team wants it, or not at all. */
export type Severities = Readonly<Record<string, Severity | 'uit'>>

/**
 * The furthest step that holds an answer, or `advies` for a case that is out of concept.
 * A withdrawn case stays at `begin`: nobody has to complete it.
 */
export function stageOf(casus: Casus): Stage {
  if (casus.status === 'ingetrokken') return 'begin'
  if (casus.status !== 'concept') return 'advies'
  return stages.findLast((stage) => begun[stage](casus)) ?? 'begin'
}

/** The later one of two stages. */
export function later(one: Stage, other: Stage): Stage {
  return stages.indexOf(one) < stages.indexOf(other) ? other : one
}

/** The severity at a stage, or undefined while the rule is silent. */
export function severityAt(loudness: Loudness, stage: Stage): Severity | undefined {
  if (typeof loudness === 'string') return loudness
  for (let i = stages.indexOf(stage); i >= 0; i--) {
    const severity = loudness[stages[i]!]
    if (severity !== undefined) return severity
  }
  return undefined
}

const begun: Record<Stage, (casus: Casus) => boolean> = {
  begin: () => true,
  stap1: ({ beslissing }) => Object.keys(beslissing).length > 0,
  stap2: ({ belanghebbenden }) => belanghebbenden.length > 0,
  stap3: ({ beslisser }) => Object.keys(beslisser).length > 0,
  stap4: ({ informatie }) => [informatie.feiten, informatie.vragen, informatie.kaders].some((list) => list.length > 0),
  stap5: ({ argumenten }) => argumenten.length > 0,
  stap6: ({ conclusie }) => conclusie.oordeel !== undefined || conclusie.tekst !== undefined,
  stap7: ({ toets }) => toets.wijze !== undefined || toets.antwoorden.length > 0,
  advies: () => false,
}
