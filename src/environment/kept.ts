/** What earlier runs worked out and kept, as commands see it. */
/** What earlier checks settled: marks of files that had nothing to say, and of what they were held against. */
export interface Verdicts {
  /** From the mark of a file to the marks of what its check asked for. Nothing in it can be read back. */
  settled: ReadonlyMap<string, string>
  /** The mark of a text, the same only for the same text, in the same folder, with the same program. */
  markOf(text: string): string
  /** Keeps these instead. When that does not succeed, the next check is only slower. */
  keep(settled: ReadonlyMap<string, string>): void
}

/** A text that is worked out from case files and can always be worked out again. */
export interface Kept {
  /** What this build kept for this very folder, or an empty text. */
  text: string
  /** Keeps this instead. When that does not succeed, the next run is only slower. */
  keep(text: string): void
}
