/** The real program in a real terminal, driven as the little session is: an answer is something to park, at any question. */
import { existsSync } from 'node:fs'
import { openTerminal, program } from '../pty/terminal.js'
import { lineReader, type Session } from './session.js'

/** Whether the program was built. */
export const isBuilt = existsSync(program.replace('bin/beraad.js', 'dist/cli.js'))

/** Starts `beraad verder` for a case that exists. It says BEGIN at once, KLAAR at the first question, OPGESLAGEN after each answer. */
export function startInTerminal(root: string, id: string): Session {
  const terminal = openTerminal(['verder', id], { cwd: root })
  const lines = lineReader()
  const ended = terminal.ended().then(({ code, signal }) => (signal === 9 ? 'SIGKILL' : String(code)))
  void ended.then((how) => lines.push(`EINDE ${how}`))
  const told = (part: string, line: string) =>
    void terminal.waitFor(part).then(
      () => lines.push(line),
      () => {},
    )
  lines.push('BEGIN')
  return {
    pid: terminal.pid,
    said: lines.said,
    says: lines.says,
    send: (line) => {
      if (line === 'open') return told('\n >', 'KLAAR')
      told('Geparkeerd.', 'OPGESLAGEN')
      terminal.type(`parkeer ${line}\r`)
    },
    kill: (signal) => terminal.kill(signal),
    end: () => (terminal.type('stop\r'), ended),
    ended,
  }
}
