/** The reasoning model as a library, `moreel-beraad/moresprudentie`: for holding your own cases against each other. */
export { UserError } from './core/errors.js'
export { admit, admitDraft, type Admitted, type NoPrecedent } from './core/moresprudentie/admit.js'
export { collect, type Collection } from './core/moresprudentie/collection.js'
export { contradictingPairs } from './core/moresprudentie/contradictions.js'
export { landmarks, type Landmark } from './core/moresprudentie/landmarks.js'
export {
  added,
  conflict,
  consistent,
  forces,
  missing,
  opposite,
  permitted,
  supports,
  type Draft,
  type Facts,
  type Precedent,
  type Side,
} from './core/moresprudentie/model.js'
export { nearestCases, type Near } from './core/moresprudentie/nearest.js'
export { leastReconsideration, type Reconsideration } from './core/moresprudentie/reconsider.js'
export {
  standingOf,
  type Contradiction,
  type Level,
  type Repair,
  type Standing,
} from './core/moresprudentie/standing.js'
