/** A case as AIF in the JSON form of AIFdb: a graph of statements (I) with inferences, conflicts and preferences between. */
import { caseDay } from '../casus/case-day.js'
import type { Argument, Casus } from '../casus/casus.js'
import { isParked, losingArguments, winningArguments } from '../casus/weighing.js'
import { safeJson } from '../text/safe-json.js'

interface AifNode {
  nodeID: string
  text: string
  type: 'I' | 'RA' | 'CA' | 'PA'
  timestamp: string
  scheme?: string
}

/**
 * pro: I→RA→claim; contra: I→CA→claim; the decisive ones together, through one PA, before those that lost. Arguments that
 * are parked or have no side are left out: AIF has no word for them. The same case gives the same bytes.
 */
export function asAif(casus: Casus): string {
  const shown = casus.argumenten.filter(inGraph)
  const timestamp = `${caseDay(casus) || '1970-01-01'} 00:00:00`
  const claim = { nodeID: '1', text: casus.beslissing.vraag ?? casus.titel, type: 'I', timestamp } as const
  const steps = shown.map((argument, i) => ({ argument, from: String(2 * i + 2), via: String(2 * i + 3) }))
  const nodes: AifNode[] = [claim, ...steps.flatMap((step) => nodesOf(step, timestamp))]
  const pairs = steps.flatMap(({ from, via }) => [pair(from, via), pair(via, claim.nodeID)])
  const preference = preferencePairs(casus, steps, String(nodes.length + 1))
  if (preference.length > 0) nodes.push({ nodeID: String(nodes.length + 1), ...schemes.PA, timestamp })
  const edges = [...pairs, ...preference].map((ends, i) => ({ edgeID: String(i + 1), ...ends, formEdgeID: null }))
  return safeJson({ nodes, edges, locutions: [], participants: [] })
}

/** Whether an argument stands in the graph. */
export function inGraph(argument: Argument): boolean {
  return argument.kant !== undefined && !isParked(argument)
}

/** An argument: its statement is node `from`, and node `via` leads from there to the claim. */
interface Step {
  argument: Argument
  from: string
  via: string
}

function nodesOf({ argument: { kant, stelling }, from, via }: Step, timestamp: string): AifNode[] {
  return [
    { nodeID: from, text: stelling, type: 'I', timestamp },
    { nodeID: via, ...schemes[kant === 'pro' ? 'RA' : 'CA'], timestamp },
  ]
}

function pair(fromID: string, toID: string) {
  return { fromID, toID }
}

/** From the decisive arguments on the winning side to those on the losing side; none when either side is empty. */
function preferencePairs(casus: Casus, steps: readonly Step[], id: string) {
  const decisive = new Set(winningArguments(casus).filter((a) => casus.conclusie.doorslaggevend.includes(a.id)))
  const lost = new Set(losingArguments(casus))
  const before = steps.filter(({ argument }) => decisive.has(argument))
  const after = steps.filter(({ argument }) => lost.has(argument))
  if (before.length === 0 || after.length === 0) return []
  return [...before.map(({ via }) => pair(via, id)), ...after.map(({ via }) => pair(id, via))]
}

/** The names of the schemes in AIFdb. */
const schemes = {
  RA: { text: 'Default Inference', type: 'RA', scheme: 'Default Inference' },
  CA: { text: 'Default Conflict', type: 'CA', scheme: 'Default Conflict' },
  PA: { text: 'Default Preference', type: 'PA', scheme: 'Default Preference' },
} as const
