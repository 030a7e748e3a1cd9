/** What is kept between two indexes, as text: what the index took from each file, and what was written then. */
import { notedText, readNoted, type NotedFiles } from '../noted-files.js'

export interface KeptIndex extends NotedFiles {
  /** The hash of each file of the index as it was written. */
  written: Readonly<Record<string, string>>
}

/** One line for what was written, then what was noted of the files. */
export function keptText({ written, ...noted }: KeptIndex): string {
  return `${JSON.stringify(written)}\n${notedText(noted)}`
}

/** The same back. Whoever kept the text vouches for its form; an empty one holds nothing. */
export function readKept(text: string): KeptIndex {
  if (text === '') return { written: {}, ...readNoted('') }
  const end = text.indexOf('\n')
  return { written: JSON.parse(text.slice(0, end)) as KeptIndex['written'], ...readNoted(text.slice(end + 1)) }
}
