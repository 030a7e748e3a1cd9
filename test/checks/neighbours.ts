/** The other cases around a golden file: what its references are held against. */
import type { Severities } from '../../src/core/check/stage.js'
import type { CaseFacts } from '../../src/core/moresprudentie/case-facts.js'

const stage = '2025-06-03-laptop-voor-stage'
const thuis = 'laptop-voor-thuis'
/** What the golden files may refer to. */
export const knownIds = new Set(['2024-11-05-fiets-voor-stage', stage, thuis])
const [pro, contra] = [['uitstel-onherstelbaar'], ['gelijke-gevallen-afgewezen']]
/** A ja to hold references against, and a case that refers back to the one of VERWIJZING-KRING. */
export const others: CaseFacts = {
  kringen: new Set([`verwijzing-kring>${thuis}`]),
  casussen: new Map([
    [stage, { dag: '2025-06-03', lijn: 'voorziening-buiten-de-regels' }],
    [thuis, { dag: '', lijn: 'voorziening-buiten-de-regels' }],
  ]),
  precedenten: new Map([
    ['voorziening-buiten-de-regels', [{ id: stage, dag: '2025-06-03', side: 'pro', pro, contra, reason: pro }]],
  ]),
}

/** The golden files are short, and so are their lists of people: one file is about that. `name`: its name or path. */
export function severitiesFor(name: string): Severities {
  return /(^|\/)groep-grootte(\.yaml)?$/.test(name) ? {} : { 'GROEP-GROOTTE': 'uit' }
}
