/** How far the members of a group have come: counts at every stage, what was skipped, and what waits. Counts only. */
import { groepOf, type Groep, type Lid } from './leden.js'
import type { Casus } from '../casus/casus.js'

type LidStap = 'gemeld' | 'gewogen' | 'geadviseerd' | 'aangeboden' | 'aanvaard'
export type Stap = 'bekend' | LidStap

/** One stage. `aantal`: how many came there; undefined where nobody knows how many people the group holds. */
export interface Trap {
  stap: Stap
  aantal: number | undefined
  /** The share of all who are known, from 0 on; undefined where that is not known. */
  deel: number | undefined
}

/** The stages from known to accepted. A member counts at each stage that is filled in, also where one before it is not. */
export function trechterOf(casus: Casus): Trap[] {
  const { omvang, leden } = groepOf(casus)
  const trap = (stap: Stap, aantal: number | undefined): Trap => ({ stap, aantal, deel: shareOf(aantal, omvang) })
  return [trap('bekend', omvang), ...lidStappen.map((stap) => trap(stap, leden.filter(bereikt[stap]).length))]
}

/** What came before the last stage of a member and is not filled in. */
export interface Overgeslagen {
  lid: string
  stap: LidStap
  mist: LidStap[]
}

/** The members that have a stage while an earlier one is missing. */
export function overgeslagenIn({ leden }: Groep): Overgeslagen[] {
  return leden.flatMap((lid) => {
    const last = lidStappen.findLastIndex((stap) => isBegonnen(lid, stap))
    const mist = lidStappen.slice(0, Math.max(0, last)).filter((stap) => !bereikt[stap](lid))
    return mist.length === 0 ? [] : [{ lid: lid.id, stap: lidStappen[last]!, mist }]
  })
}

export type Wacht = 'weging' | 'advies' | 'aanbod' | 'antwoord'

/** Members that wait for the same thing. `sinds`: the earliest day since when, as "JJJJ-MM-DD", where one is known. */
export interface Wachtend {
  op: Wacht
  aantal: number
  sinds: string | undefined
  /** Who has waited longest. */
  lid: string
}

/** What the members wait for, stage by stage. Who has answered, or gets nothing and was advised, waits no more. */
export function wachtendIn({ leden }: Groep): Wachtend[] {
  return wachten.flatMap((op) => {
    const waiting = leden.flatMap((lid) => (wachtOp(lid) === op ? [{ id: lid.id, sinds: sinds[op](lid) }] : []))
    const [longest] = waiting.toSorted(bySince)
    return longest === undefined ? [] : [{ op, aantal: waiting.length, sinds: longest.sinds, lid: longest.id }]
  })
}

/** What one member waits for. */
function wachtOp({ weging, advies, aanbod, antwoord }: Lid): Wacht | undefined {
  if (antwoord === 'aanvaard' || antwoord === 'geweigerd') return undefined
  if (aanbod?.soort !== undefined) return 'antwoord'
  if (weging?.uitkomst === undefined) return 'weging'
  if (advies === undefined) return 'advies'
  return weging.uitkomst === 'geen' ? undefined : 'aanbod'
}

const lidStappen: readonly LidStap[] = ['gemeld', 'gewogen', 'geadviseerd', 'aangeboden', 'aanvaard']

const wachten: readonly Wacht[] = ['weging', 'advies', 'aanbod', 'antwoord']

const sinds: Record<Wacht, (lid: Lid) => string | undefined> = {
  weging: ({ gemeld }) => gemeld,
  advies: ({ weging }) => weging?.datum,
  aanbod: ({ advies }) => advies,
  antwoord: ({ aanbod }) => aanbod?.datum,
}

const bereikt: Record<LidStap, (lid: Lid) => boolean> = {
  gemeld: ({ gemeld }) => gemeld !== undefined,
  gewogen: ({ weging }) => weging?.uitkomst !== undefined,
  geadviseerd: ({ advies }) => advies !== undefined,
  aangeboden: ({ aanbod }) => aanbod?.soort !== undefined,
  aanvaard: ({ antwoord }) => antwoord === 'aanvaard',
}

/** Any answer at all asks for an offer before it. */
function isBegonnen(lid: Lid, stap: LidStap): boolean {
  return stap === 'aanvaard' ? lid.antwoord !== undefined : bereikt[stap](lid)
}

/** A day that is not known comes last. */
function bySince(one: { sinds: string | undefined }, other: { sinds: string | undefined }): number {
  const [a, b] = [one.sinds ?? '9', other.sinds ?? '9']
  return a < b ? -1 : Number(a > b)
}

function shareOf(aantal: number | undefined, omvang: number | undefined): number | undefined {
  return aantal === undefined || omvang === undefined || omvang === 0 ? undefined : aantal / omvang
}
