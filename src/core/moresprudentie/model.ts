/** The reasoning model's objects and its definitions for one pair of cases: set inclusion only, in the closed forms of Horty. */

/** The side that a factor speaks for, and the side that a case chose: `pro` is ja, `contra` is nee. */
export type Side = 'pro' | 'contra'

/** What lies on the table: the ids of the factors for each side. No factor stands on both sides. */
export interface Facts {
  readonly pro: readonly string[]
  readonly contra: readonly string[]
}

/** A weighing: what lay on the table, what was chosen, and the factors of that side that carried it. */
export interface Draft extends Facts {
  readonly side: Side
  /** A part of the factors of `side`. */
  readonly reason: readonly string[]
}

/** An earlier weighing with a name of its own. */
export interface Precedent extends Draft {
  readonly id: string
}

/** The other side. */
export function opposite(side: Side): Side {
  return side === 'pro' ? 'contra' : 'pro'
}

/** What is absent in `facts` of the precedent's reason: reason(c) \ Yˢ. */
export function missing(precedent: Draft, facts: Facts): string[] {
  return without(precedent.reason, facts[precedent.side])
}

/** What the losing side has in `facts` and lacked in the precedent: Yˢ̄ \ c.Xˢ̄. */
export function added(precedent: Draft, facts: Facts): string[] {
  const loser = opposite(precedent.side)
  return without(facts[loser], precedent[loser])
}

/**
 * Whether the precedent binds `facts` to its side: its whole reason is there, and the other side has nothing new.
 * Who wants to depart from it names an element of `missing` or `added`; it forces exactly when there is none.
 */
export function forces(precedent: Draft, facts: Facts): boolean {
  return missing(precedent, facts).length === 0 && added(precedent, facts).length === 0
}

/** Whether two weighings contradict each other: each one's reason lay on the table of the other, and lost there. */
export function conflict(one: Draft, other: Draft): boolean {
  if (one.side === other.side) return false
  return isPart(one.reason, other[one.side]) && isPart(other.reason, one[other.side])
}

/** Whether `precedent` carries `weighing`: it won with no more reason, against no less. A preorder. */
export function supports(precedent: Draft, weighing: Draft): boolean {
  if (precedent.side !== weighing.side) return false
  const loser = opposite(precedent.side)
  return isPart(precedent.reason, weighing.reason) && isPart(weighing[loser], precedent[loser])
}

/** Whether no two of these weighings contradict each other. */
export function consistent(weighings: readonly Draft[]): boolean {
  return weighings.every((one, i) => weighings.slice(i + 1).every((other) => !conflict(one, other)))
}

/**
 * Whether a weighing may be made beside these earlier ones: it contradicts none of them, or one of them supports it.
 * Holds for earlier ones that contradict each other too (Canavotto).
 */
export function permitted(weighing: Draft, earlier: readonly Draft[]): boolean {
  return (
    earlier.every((other) => !conflict(weighing, other)) || earlier.some((precedent) => supports(precedent, weighing))
  )
}

function isPart(part: readonly string[], whole: readonly string[]): boolean {
  return without(part, whole).length === 0
}

function without(from: readonly string[], taken: readonly string[]): string[] {
  const gone = new Set(taken)
  return from.filter((factor) => !gone.has(factor))
}
