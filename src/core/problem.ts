/** One thing that is wrong in a file: plain data, never thrown. */

export type Severity = 'fout' | 'waarschuwing' | 'hint'

/** A way into a case: keys of maps and positions in lists. */
export type DataPath = readonly (string | number)[]

/** What a rule or the schema finds: a path, not yet a place. */
export interface Finding {
  at: DataPath
  /** Put the place on the key itself instead of on its value (unknown or missing keys). */
  onKey?: true
  /** The part of the text that it is about, in UTF-16 code units. */
  within?: { start: number; end: number }
  message: string
  advice: string
}

/** A place in a text: 1-based lines and columns; columns count UTF-16 code units, as editors do. The end is behind it. */
export interface Place {
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** The first line of a place as it stands in the file, in three parts. A long line is cut around the place. */
export interface SourceLine {
  before: string
  marked: string
  after: string
}

/** A finding with its place: the one record that every printer and format takes. */
export interface Problem extends Place {
  file: string
  ruleId: string
  severity: Severity
  message: string
  advice: string
  /** For people who look at the file. Absent where the text is not at hand or must stay secret; in no format for programs. */
  sourceLine?: SourceLine
  /** The part of the case, by ids in place of positions. It can hold words of the file: only a hash of it may be shown. */
  key?: string
  /** The file was refused for safety (too deep, too big, alias, outside the folder): exit code 5. */
  unsafe?: true
}
