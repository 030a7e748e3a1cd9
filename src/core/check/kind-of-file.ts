/** Tells a case from a file with factors and from a template of a report. */

/**
 * Whether a file is meant as one with factors: it stands in that folder, or has that key at the top, as no case has.
 * Without its text only the folder tells.
 */
export function isLijnFile(file: string, text = ''): boolean {
  return /(?:^|[/\\])factoren[/\\]/.test(file) || /^factoren\s*:/m.test(text)
}

/** Whether it is meant as a template of a report: by its folder, or by a key at the top of its data that no case has. */
export function isSjabloonFile(file: string, data?: unknown): boolean {
  if (/(?:^|[/\\])templates[/\\]rapport[/\\]/.test(file)) return true
  return typeof data === 'object' && data !== null && ownKeys.some((key) => Object.hasOwn(data, key))
}

const ownKeys = ['logo', 'kleuren', 'teksten', 'koppen']
