/** Which factor a typed text gives an argument or a measure: one of its side from the list, a proposal, or none. */
import type { Kant } from '../casus/casus.js'
import type { Factor, Lijn } from '../casus/lijn.js'
import { nearestWord } from '../check/nearest-word.js'
import { shorten } from '../text/shorten.js'
import { visibleLine } from '../text/visible.js'
import { slug } from './ids.js'
import { lookUp, type Choice } from './look-up.js'

/** The factor (null: none) with what was understood; or several that fit; or why there is none, and the way out. */
export type FactorChoice = { factor: string | null; notices: string[] } | { fitting: Choice[] } | { error: string }

/** Reads `3`, `te-late-beslissing`, a part of an id or a definition, `voorstel lang ziek`, `geen` or `-`. */
export function readFactor(typed: string, kant: Kant, lijn: Lijn): FactorChoice {
  const text = typed.trim()
  if (/^(-|geen)$/i.test(text)) return { factor: null, notices: ['→ geen factor'] }
  const [, proposed] = /^voorstel\s+(.*)$/i.exec(text) ?? []
  if (proposed !== undefined) return propose(slug(proposed), kant, lijn)
  const found = lookUp(text, factorsFor(kant, lijn))
  if ('one' in found) return chosen(found.one)
  return found.fitting.length > 0 ? found : { error: notFound(text, kant, lijn) }
}

/** The factors that an argument of this side can have, in the order of the list. */
export function factorsFor(kant: Kant, { factoren }: Lijn): Choice[] {
  return factoren.filter((factor) => factor.kant === kant).map(({ id, definitie }) => ({ id, text: definitie }))
}

function chosen({ id, text }: Choice): FactorChoice {
  return { factor: id, notices: [`→ ${visibleLine(`${id}: ${text}`)}`] }
}

/** A factor that is not in the list yet: whoever keeps the list decides about it. */
function propose(id: string, kant: Kant, lijn: Lijn): FactorChoice {
  if (id === '') return { error: 'Geef het voorstel een naam, zoals: voorstel gezin raakt dakloos.' }
  const known = lijn.factoren.find((factor) => factor.id === id)
  if (known !== undefined) return known.kant === kant ? chosen(choiceOf(known)) : { error: otherSide([known], kant) }
  const ids = factorsFor(kant, lijn).map((choice) => choice.id)
  const meant = nearestWord(id, ids)
  const hint = meant === undefined ? [] : [`De lijst heeft al ${meant}. Is het die? Wijzig het dan.`]
  return { factor: id, notices: [`→ ${id} (voorgesteld). Wie de lijst beheert, beslist daarover.`, ...hint] }
}

function notFound(text: string, kant: Kant, lijn: Lijn): string {
  const others = lijn.factoren.filter((factor) => factor.kant !== kant)
  const found = lookUp(text, /^\d+$/.test(text) ? [] : others.map(choiceOf))
  const fitting = 'one' in found ? [found.one] : found.fitting
  const named = others.filter(({ id }) => fitting.some((choice) => choice.id === id))
  if (named.length > 0) return otherSide(named, kant)
  const name = slug(text)
  const advice = /^\d*$/.test(name) ? 'Typ een woord uit de lijst.' : `Typ een ander woord, of: voorstel ${name}`
  return `Geen factor met “${shorten(visibleLine(text), 40)}”. ${advice}`
}

function otherSide(factoren: readonly Factor[], kant: Kant): string {
  const [first, ...more] = factoren.map(({ id }) => id)
  const rest = more.length > 0 ? ` en nog ${more.length}` : ''
  const verb = more.length > 0 ? 'pleiten' : 'pleit'
  const answers: Record<Kant, string> = { pro: 'ja', contra: 'nee' }
  const other = kant === 'pro' ? 'contra' : 'pro'
  return `${first}${rest} ${verb} voor ${answers[other]}, en dit staat bij ${kant}. Werkt het twee kanten op? Dan zijn het twee factoren.`
}

function choiceOf({ id, definitie }: Factor): Choice {
  return { id, text: definitie }
}
