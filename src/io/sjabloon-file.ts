/** Reads a template of a report and the logo beside it, as safely as a case. */
import { dirname, relative, resolve, sep } from 'node:path'
import type { SjabloonFile } from '../environment/sjabloon.js'
import { findRoot } from './case-folder.js'
import { readCaseBytes, readCaseText } from './read-file.js'

/**
 * The template at this path: as seen from `folder`, or within the folder of cases, out of which no path and no link leads.
 * No logo comes from another folder than that of the template.
 */
export async function readSjabloonFile(
  folder: string,
  path: string,
  from: 'hier' | 'verzameling',
): Promise<SjabloonFile> {
  const root = from === 'hier' ? dirname(resolve(folder, path)) : await findRoot(folder)
  const full = resolve(from === 'hier' ? folder : root, path)
  const file = relative(folder, full).split(sep).join('/')
  const result = readCaseText(root, full)
  return {
    source: 'problem' in result ? { file, problem: { ...result.problem, file } } : { file, text: result.text },
    beside(name) {
      const found = readCaseBytes(dirname(full), name)
      return 'problem' in found ? undefined : found.bytes
    },
  }
}
