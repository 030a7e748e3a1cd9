/** One question outside a session. */
import { Stopped } from '../core/errors.js'
import { answerText } from '../core/session/words.js'
import { unwritable } from '../core/text/serialize.js'
import { visibleLine } from '../core/text/visible.js'
import type { Environment } from '../environment.js'
import { show } from './show.js'

/** The typed text; an empty line gives `initial`, and is refused where there is none. Throws `Stopped` on `stop`. */
export async function askOnce(question: string, initial: string | undefined, env: Environment): Promise<string> {
  const proposal = initial === undefined ? [] : [`Enter = ${visibleLine(initial)}`]
  const showAgain = () => show(env, ['', question, ...proposal])
  showAgain()
  const line = await env.ask({
    message: '>',
    ...(initial === undefined ? {} : { initial }),
    onStop: 'Er verandert dan niets.',
    showAgain,
    check: (typed) => {
      const text = answerText(typed)
      return text === '' && initial === undefined ? 'Hier is een antwoord nodig. Of typ stop.' : unwritable(text)
    },
  })
  if (line.trim().toLowerCase() === 'stop') throw new Stopped()
  return answerText(line) || initial!
}

/** Whether the answer is ja. Throws `Stopped` on `stop`. `onStop`: what a stop does. */
export async function askYesNo(question: string, onStop: string, env: Environment): Promise<boolean> {
  const showAgain = () => show(env, ['', `${question} (ja/nee)`])
  showAgain()
  const line = await env.ask({
    message: '>',
    onStop,
    showAgain,
    check: (typed) => (/^\s*(j|ja|n|nee|stop)\s*$/i.test(typed) ? undefined : 'Antwoord met ja of nee.'),
  })
  if (/^\s*stop/i.test(line)) throw new Stopped()
  return /^\s*j/i.test(line)
}
