/** Whether everybody can read a case. */
import type { Casus } from './casus.js'

/** Everybody may read it, and it is no draft any more: what leaks now has leaked. */
export function isPublished({ vertrouwelijkheid, status }: Casus): boolean {
  return vertrouwelijkheid === 'openbaar' && status !== 'concept'
}
