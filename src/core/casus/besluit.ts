/** The decision as a case tells it: what the decider did with every measure. */
import type { Casus, Maatregel } from './casus.js'

type Besluit = NonNullable<Casus['opvolging']['besluit']>
export type Uitkomst = NonNullable<Besluit['uitkomst']>
export type DeelUitkomst = Exclude<Uitkomst, 'teruggestuurd'>

/**
 * What the decider did with this measure: what its own row says, else what follows from the whole. Undefined while that
 * is not known.
 */
export function uitkomstOf({ opvolging: { besluit } }: Casus, maatregel: string): DeelUitkomst | undefined {
  if (besluit?.uitkomst === 'overgenomen') return 'overgenomen'
  if (besluit?.uitkomst === undefined || besluit.uitkomst === 'teruggestuurd') return undefined
  const row = besluit.onderdelen.find((one) => one.maatregel === maatregel)
  return row?.uitkomst ?? (besluit.uitkomst === 'afgewezen' ? 'afgewezen' : undefined)
}

/** The measures that still go on after the decision, whether they are done or not. */
export function goingOn(casus: Casus): Maatregel[] {
  return casus.conclusie.maatregelen.filter(
    ({ id, stand }) => stand !== 'vervallen' && uitkomstOf(casus, id) !== 'afgewezen',
  )
}

/** The conditions of the advice that the decider refused. */
export function refusedConditions(casus: Casus): Maatregel[] {
  return casus.conclusie.maatregelen.filter(
    ({ id, voorwaarde }) => voorwaarde === true && uitkomstOf(casus, id) === 'afgewezen',
  )
}

/** Whether the client has a decision to hear of. */
export function isDecided({ opvolging: { besluit } }: Casus): boolean {
  return besluit?.uitkomst !== undefined && besluit.uitkomst !== 'teruggestuurd'
}

/** The fixed functie that the client can turn to; else who told the outcome, or who brought the case in. */
export function contactpersoonOf({ opvolging, deelnemers }: Casus): string | undefined {
  const owner = deelnemers.find(({ rol }) => rol === 'casuseigenaar')
  return opvolging.contactpersoon ?? opvolging.terugkoppeling?.door ?? owner?.functie
}
