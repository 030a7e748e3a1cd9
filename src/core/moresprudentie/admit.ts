/** From data of others to the model's objects: what is wrong is told with its place, what is no precedent is set apart. */
import { UserError } from '../errors.js'
import { opposite, type Draft, type Precedent, type Side } from './model.js'

/** Why a sound case is no precedent: nothing was decided, or the side that won had no factors. */
export type NoPrecedent = 'onbeslist' | 'zonder-factor'

export interface Admitted {
  precedents: Precedent[]
  /** The cases that are no precedent, in their order. */
  others: { id: string; why: NoPrecedent }[]
}

/**
 * Reads a list of cases `{id, side, pro, contra, reason?}`. A `side` of null or absent means that nothing was decided.
 * Without a reason all factors of the side are the reason (the result model). The input is not changed.
 * Throws a UserError that names the place: a wrong type, an id twice, a factor on both sides, or a reason that did not win.
 */
export function admit(input: unknown): Admitted {
  if (!Array.isArray(input)) throw wrong('de invoer', 'is geen lijst', 'Geef een lijst van casussen.')
  const admitted: Admitted = { precedents: [], others: [] }
  const seen = new Set<string>()
  for (const [i, item] of input.entries()) {
    const at = `casus ${i + 1}`
    const id = textAt(item, 'id', at)
    if (seen.has(id))
      throw wrong(at, `heeft een id dat al bestaat: ${JSON.stringify(id)}`, 'Geef elke casus een eigen id.')
    seen.add(id)
    const weighing = weighingAt(item, at)
    if (weighing === undefined) admitted.others.push({ id, why: 'onbeslist' })
    else if (weighing.reason.length === 0) admitted.others.push({ id, why: 'zonder-factor' })
    else admitted.precedents.push({ id, ...weighing })
  }
  return admitted
}

/** Reads one new weighing `{side, pro, contra, reason?}`. It must have a side; throws as `admit`. */
export function admitDraft(input: unknown): Draft {
  const draft = weighingAt(input, 'het concept')
  if (draft === undefined) throw wrong('het concept', 'heeft geen side', 'Geef side de waarde "pro" of "contra".')
  return draft
}

/** What can be wrong with a weighing itself. */
type Fault = { kind: 'beide-kanten' | 'reden-verloor'; factor: string }

/** The first factor that stands on both sides, or that is named as a reason without being on the winning side. */
export function faultOf({ side, pro, contra, reason }: Draft): Fault | undefined {
  const both = pro.find((factor) => contra.includes(factor))
  if (both !== undefined) return { kind: 'beide-kanten', factor: both }
  const own = side === 'pro' ? pro : contra
  const lost = reason.find((factor) => !own.includes(factor))
  return lost === undefined ? undefined : { kind: 'reden-verloor', factor: lost }
}

function weighingAt(item: unknown, at: string): Draft | undefined {
  const facts = { pro: factorsAt(item, 'pro', at), contra: factorsAt(item, 'contra', at) }
  const side = sideAt(item, at)
  const named = (item as { reason?: unknown }).reason === undefined ? [] : factorsAt(item, 'reason', at)
  const fault = faultOf({ side: side ?? 'pro', ...facts, reason: side === undefined ? [] : named })
  if (fault !== undefined) throw wrong(at, ...faultTexts[fault.kind](JSON.stringify(fault.factor), side))
  return side && { side, ...facts, reason: named.length > 0 ? named : facts[side] }
}

const faultTexts: Record<Fault['kind'], (factor: string, side: Side | undefined) => [string, string]> = {
  'beide-kanten': (factor) => [
    `heeft factor ${factor} aan beide kanten`,
    'Werkt iets naar twee kanten? Maak er twee factoren van.',
  ],
  'reden-verloor': (factor, side = 'pro') => [
    `noemt ${factor} als reden, maar dat is geen factor van ${side}`,
    `Noem alleen factoren van ${side}, of kies ${opposite(side)}.`,
  ],
}

function sideAt(item: unknown, at: string): Side | undefined {
  const side = (item as { side?: unknown }).side ?? undefined
  if (side === undefined || side === 'pro' || side === 'contra') return side
  throw wrong(at, 'heeft een onbekende side', 'Kies "pro" of "contra", of null als er niets is beslist.')
}

function factorsAt(item: unknown, key: string, at: string): string[] {
  const list = objectAt(item, at)[key]
  if (!Array.isArray(list))
    throw wrong(`${at}, ${key}`, 'is geen lijst', 'Geef een lijst met ids van factoren; hij mag leeg zijn.')
  if (list.every(isText)) return [...new Set(list)]
  throw wrong(`${at}, ${key}`, 'bevat iets anders dan tekst', 'Schrijf elke factor als een tekst die niet leeg is.')
}

function textAt(item: unknown, key: string, at: string): string {
  const value = objectAt(item, at)[key]
  if (isText(value)) return value
  throw wrong(`${at}, ${key}`, 'is geen tekst', 'Schrijf hier een tekst die niet leeg is.')
}

function objectAt(item: unknown, at: string): Record<string, unknown> {
  if (typeof item === 'object' && item !== null && !Array.isArray(item)) return item as Record<string, unknown>
  throw wrong(at, 'is geen object', 'Geef een object met side, pro en contra.')
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function wrong(at: string, what: string, advice: string): UserError {
  return new UserError(`${at[0]!.toUpperCase()}${at.slice(1)} ${what}.`, advice)
}
