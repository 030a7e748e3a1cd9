/** The terminal and the person at it, as commands see them. */
export interface Terminal {
  /** Whether a person can be asked: stdin and stderr are a terminal, and `--no-input` was not given. */
  canAsk: boolean
  /** Whether stdout is a terminal. */
  isTerminal: boolean
  /** Columns to write in. */
  readonly width: number
  /** Whether stdout gets colour. */
  color: boolean
  /** For a screen reader: one line after the other, no boxes, no cursor movement. Known once `configure` is done. */
  readonly accessible: boolean
  /** Marks a piece of text on stderr; the text itself when colour is off. */
  style: Record<'bold' | 'dim' | 'good' | 'warn' | 'bad', (text: string) => string>
  /** The same on stdout. */
  outStyle: Terminal['style']
}

export interface Prompt {
  /** The question, one line, safe for a terminal. */
  message: string
  /** What Enter alone means. */
  initial?: string
  /** What stands on the line already, ready to be changed. */
  prefill?: string
  /** What becomes of the answers when somebody stops here: one sentence, for the question after Ctrl+C. */
  onStop: string
  /** Puts the question on the screen again, when something else came between. */
  showAgain(): void
  /** What is wrong with a typed line, or undefined when it will do. */
  check(line: string): string | undefined
}

/** Shows nothing within the first second, and nothing where nobody looks. */
export interface Progress {
  at(done: number, total: number): void
  /** Takes away what it showed. */
  end(): void
}
