/** What earlier runs worked out and kept, as commands see it. */
/** What earlier checks settled: marks of files, of what they were held against, and what was said about them. */
export interface Verdicts {
  /** By the mark of a file. Nothing in it can be read back without the file itself. */
  settled: ReadonlyMap<string, Verdict>
  /** The mark of a text, the same only for the same text, in the same folder, with the same program. */
  markOf(text: string): string
  /** What was said about a text, for whoever has that text; undefined from `reveal` for another one. */
  conceal(said: string, told: Told): string
  reveal(hidden: string, told: Told): string | undefined
  /** Keeps these instead. When that does not succeed, the next check is only slower. */
  keep(settled: ReadonlyMap<string, Verdict>): Promise<void>
}

/** Of each file under what holds for it, or of all files at once. */
export type VerdictsName = 'oordelen' | 'slotsom'

export interface Verdict {
  /** The marks of what the check asked for. */
  facts: string
  /** What was said, concealed; absent when nothing was. */
  hidden?: string
}

/** What was said is about this content, under this name, held against these facts. */
export interface Told {
  file: string
  facts: string
  content: string | Uint8Array
}

/** A text that is worked out from case files and can always be worked out again. */
export interface Kept {
  /** What this build kept for this very folder, or an empty text. */
  text: string
  /** Keeps this instead. When that does not succeed, the next run is only slower. */
  keep(text: string): Promise<void>
}
