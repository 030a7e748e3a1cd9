/** The whole terminal as one picture: takes it, gives keys and sizes, and leaves it as it was. */
import { emitKeypressEvents, type Key } from 'node:readline'
import { writeFully } from './write-fully.js'

export interface FullScreen {
  width(): number
  height(): number
  /** Draws as many lines as the screen is high. */
  draw(lines: readonly string[]): void
  leave(): void
}

/**
 * Takes stdin and stdout, which must be a terminal, until `leave`. `onKey` gets each key, `onRedraw` is called when the
 * picture may be gone. There is no handler of SIGHUP: with one, Node 20 crashes when the window closes.
 */
export function openFullScreen(onKey: (key: Key) => void, onRedraw: () => void): FullScreen {
  const { stdin, stdout } = process
  const pressed = (_: string | undefined, key: Key) => onKey(key)
  // Nobody can press a key any more.
  const ended = () => onKey({ name: 'q' })
  const enter = () => {
    stdin.setRawMode(true)
    writeFully(1, entering)
  }
  const again = () => (enter(), onRedraw())
  const restore = () => {
    stdin.setRawMode(false)
    writeFully(1, leaving)
  }
  const terminate = () => (restore(), process.kill(process.pid, 'SIGTERM'))
  emitKeypressEvents(stdin)
  enter()
  stdin.on('keypress', pressed).on('end', ended).resume()
  stdout.on('resize', onRedraw)
  process.on('SIGCONT', again).once('SIGTERM', terminate).on('exit', restore)
  return {
    width: () => stdout.columns || 80,
    height: () => stdout.rows || 24,
    draw: (lines) => writeFully(1, home + lines.map((line) => eraseLine + line).join('\r\n')),
    leave() {
      process.off('SIGCONT', again).off('SIGTERM', terminate).off('exit', restore)
      stdout.off('resize', onRedraw)
      stdin.off('keypress', pressed).off('end', ended).pause()
      restore()
    },
  }
}

const code = (text: string) => `\u001B[${text}`
/** The other screen, no cursor, and no breaking of lines by the terminal itself. */
const entering = code('?1049h') + code('?25l') + code('?7l')
const leaving = code('?7h') + code('?25h') + code('?1049l')
const home = code('H')
const eraseLine = code('2K')
