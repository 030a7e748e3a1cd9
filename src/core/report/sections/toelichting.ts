/** The headnote of a case whose kind asks for none: shown where somebody wrote one. */
import type { Casus } from '../../casus/casus.js'
import { heading, paragraph, type Block } from '../blocks.js'

export function toelichting({ kernpunten }: Casus): Block[] {
  return kernpunten?.trim() ? [heading(2, 'Toelichting'), paragraph(kernpunten.trim())] : []
}
