/** What asks questions in a terminal. */
import type { Prompt } from '../environment/terminal.js'

export interface Asker {
  /** The typed line. Throws `Stopped` after Ctrl+C and a yes, at the end of input, or after Ctrl+D. */
  ask(prompt: Prompt): Promise<string>
  close(): void
}
