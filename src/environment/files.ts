/** Files that are no cases, as commands see them. */
/** Files that are not cases: answers, reports, the skeleton of a new folder. Paths are as the user gave them. */
export interface Files {
  /** A text file of at most 2 MB. Throws a UserError (code 3) when it cannot be read. */
  read(path: string): Promise<string>
  /**
   * Writes a whole file, atomically. With `keep`, leaves an existing file alone. With `inside`, throws a UserError
   * (code 5) when links lead the path out of that folder. Gives whether it wrote.
   */
  write(path: string, content: string | Uint8Array, options?: { keep?: boolean; inside?: string }): Promise<boolean>
  /** Whether the file holds exactly this text. */
  holds(path: string, text: string): Promise<boolean>
  exists(path: string): Promise<boolean>
}
