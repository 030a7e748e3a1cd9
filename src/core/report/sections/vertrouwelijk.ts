/** At the top of whatever is said of a case: that it is confidential. */
import type { Casus } from '../../casus/casus.js'
import { note, type Block } from '../blocks.js'

/** Nothing for a case that more people may read. */
export function vertrouwelijk({ vertrouwelijkheid }: Casus): Block[] {
  return vertrouwelijkheid === 'vertrouwelijk'
    ? [note('Vertrouwelijk. Deel dit alleen met wie het voor het werk nodig heeft.')]
    : []
}
