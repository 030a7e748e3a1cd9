/** Files that are not cases: answers, reports, the skeleton of a new folder. Paths are as the user gave them. */
export interface Files {
  /** A text file of at most 2 MB. Throws a UserError (code 3) when it cannot be read. */
  read(path: string): Promise<string>
  /**
   * Writes a whole file, atomically. With `keep`, leaves an existing file alone. With `quick`, a power cut may take it
   * back: for files that can be made again, in great numbers. Gives whether it wrote.
   */
  write(path: string, content: string | Uint8Array, options?: { keep?: boolean; quick?: boolean }): Promise<boolean>
  /**
   * Makes a file that is worked out from others hold this text, and clears what a killed run left of it. Throws a
   * UserError when a part of the path below `inside` is a link (5), or another run is writing it (4).
   */
  derive(path: string, text: string, inside: string): Promise<Derived>
  /** Whether such a file still has this hash, and no killed run left anything of it. */
  isAsWritten(path: string, hash: string): Promise<boolean>
  /** Whether the file holds exactly this text. */
  holds(path: string, text: string): Promise<boolean>
  exists(path: string): Promise<boolean>
  /** Whether a folder above this one holds something of this name, and the folder itself does not. */
  isOnlyAbove(name: string, folder: string): Promise<boolean>
}

/** Of a file that now holds what it must: whether it had to be written, and the hash of what it holds. */
export interface Derived {
  wrote: boolean
  hash: string
}
