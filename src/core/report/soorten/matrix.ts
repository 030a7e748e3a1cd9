/** Stakeholders against arguments, with the arguments in full: who comes back where, and who does not. */
import type { Casus } from '../../casus/casus.js'
import { heading, type Block } from '../blocks.js'
import { argumenten } from '../sections/argumenten.js'
import { balans } from '../sections/balans.js'
import { bronregel, type Source } from '../sections/bron.js'
import { matrix as rows } from '../sections/matrix.js'
import { vertrouwelijk } from '../sections/vertrouwelijk.js'

/** The sections of step 5, as a report of their own. */
export function matrix(casus: Casus, source: Source): Block[] {
  return [
    heading(1, `Matrix: ${casus.titel}`),
    ...vertrouwelijk(casus),
    ...raised(rows(casus)),
    ...argumenten(casus),
    ...raised(balans(casus)),
    bronregel(casus, source),
  ]
}

/** One level up: what is a part of step 5 in the full report is a part of its own here. */
function raised(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => (block.kind === 'heading' ? { ...block, level: 2 as const } : block))
}
