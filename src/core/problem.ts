/** One thing that is wrong in a file: plain data, never thrown. */

export type Severity = 'fout' | 'waarschuwing' | 'hint'

/** A way into a case: keys of maps and positions in lists. */
export type DataPath = readonly (string | number)[]

/** What a rule or the schema finds: a path, not yet a place. */
export interface Finding {
  at: DataPath
  /** Put the place on the key itself instead of on its value (unknown or missing keys). */
  onKey?: true
  message: string
  advice: string
}

/** A place in a text: 1-based lines and columns; columns count UTF-16 code units, as editors do. */
export interface Place {
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** A finding with its place: the one record that every printer and format takes. */
export interface Problem extends Place {
  file: string
  ruleId: string
  severity: Severity
  message: string
  advice: string
  /** The file was refused for safety (too deep, too big, alias, outside the folder): exit code 5. */
  unsafe?: true
}
