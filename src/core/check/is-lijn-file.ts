/** Tells a file with factors from a case. */

/**
 * Whether a file is meant as one with factors: it stands in that folder, or has that key at the top, as no case has.
 * Without its text only the folder tells.
 */
export function isLijnFile(file: string, text = ''): boolean {
  return /(?:^|[/\\])factoren[/\\]/.test(file) || /^factoren\s*:/m.test(text)
}
