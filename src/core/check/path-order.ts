/** The order in which findings are told: that of a case file, from top to bottom. */
import type { Shape } from '../casus/reading.js'
import { casusSchema } from '../casus/schema.js'
import type { DataPath } from '../problem.js'

/** Compares two findings by their paths: keys in schema order, list items by position, a whole before its parts. */
export function byPath(one: { at: DataPath }, other: { at: DataPath }): number {
  let shape: Shape | undefined = casusSchema as Shape
  for (const [i, step] of one.at.entries()) {
    const next = other.at[i]
    if (next === undefined) return 1
    if (step !== next) return rank(shape, step) - rank(shape, next)
    shape = typeof step === 'number' ? shape?.items : shape?.properties?.[step]
  }
  return one.at.length - other.at.length
}

function rank(shape: Shape | undefined, step: string | number): number {
  return typeof step === 'number' ? step : Object.keys(shape?.properties ?? {}).indexOf(step)
}
