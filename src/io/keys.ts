/** The keyboard, handed to one prompt at a time: what is typed ahead waits for the next question instead of getting lost. */
import { PassThrough } from 'node:stream'

export interface Keys {
  /** What a prompt reads from. */
  stream: PassThrough
  /** From now on a prompt takes keys; gives how to stop that. `onEnd`: nobody can type any more (end of input, Ctrl+D). */
  listen(onEnd: () => void): () => void
  /** The typed line with every pasted text in its place. */
  expand(line: string): string
  close(): void
}

const enter = /[\r\n]/
const endOfInput = '\u0004'
/** A text that arrives at once and is longer than this was pasted. Drawing it letter by letter would take seconds. */
const pasted = 400
/** The terminal marks where a paste begins and ends (bracketed paste). */
const escape = String.fromCharCode(27)
const markPastes = `${escape}[?2004h`
const leavePastes = `${escape}[?2004l`
const pasteStart = `${escape}[200~`
const pasteEnd = `${escape}[201~`
const control = new RegExp(`[${String.fromCharCode(0)}-${String.fromCharCode(31)}${String.fromCharCode(127)}]`)

/**
 * Reads the terminal in raw mode for as long as the session lasts, so that keys typed between two questions are not echoed or lost.
 * A prompt gets the keys up to and including one Enter; the rest waits. A long pasted text shows as its length.
 */
export function openKeys(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Keys {
  const queue = openQueue()
  const backFromPause = () => input.setRawMode(true)
  input.setEncoding('utf8')
  input.setRawMode(true)
  output.write(markPastes)
  // It was paused when an editor had the keyboard.
  input.on('data', queue.take).on('end', queue.end).resume()
  process.on('SIGCONT', backFromPause)
  return {
    stream: queue.stream,
    listen: queue.listen,
    expand: queue.expand,
    close() {
      input.off('data', queue.take).off('end', queue.end)
      process.off('SIGCONT', backFromPause)
      output.write(leavePastes)
      input.setRawMode(false)
      input.pause()
    },
  }
}

/** Keys on their way to a prompt. */
function openQueue() {
  const stream = new PassThrough()
  const texts: string[] = []
  let waiting = ''
  let onEnd: (() => void) | undefined
  let hasEnded = false

  const pump = () => {
    if (onEnd === undefined) return
    if (waiting === '') return hasEnded ? onEnd() : undefined
    const part = nextPart(waiting)
    if (part === '') return
    waiting = waiting.slice(part.length)
    stream.write(typedForm(part, texts))
    // A refused answer keeps its prompt: it gets the next line once it had the time to answer this one.
    if (waiting !== '' || hasEnded) setTimeout(pump, enter.test(part) ? 5 : 0)
  }
  const add = (keys: string, isEnd: boolean) => {
    waiting += keys
    hasEnded ||= isEnd
    pump()
  }
  return {
    stream,
    take: (chunk: string) => add(chunk.split(endOfInput)[0] ?? '', chunk.includes(endOfInput)),
    end: () => add('', true),
    listen(handler: () => void) {
      onEnd = handler
      const timer = setImmediate(pump)
      return () => {
        onEnd = undefined
        clearImmediate(timer)
      }
    },
    expand: (line: string) => line.replace(/⟦(\d+): \d+ tekens⟧/g, (all, nr: string) => texts[Number(nr) - 1] ?? all),
  }
}

/** Up to the next Enter, a whole paste, or one Enter; empty while the end of a paste is still on its way. */
function nextPart(waiting: string): string {
  if (waiting.startsWith(pasteStart)) {
    const end = waiting.indexOf(pasteEnd)
    return end === -1 ? '' : waiting.slice(0, end + pasteEnd.length)
  }
  const stops = [waiting.search(enter), waiting.indexOf(pasteStart)].filter((at) => at !== -1)
  return stops.length === 0 ? waiting : waiting.slice(0, Math.max(Math.min(...stops), 1))
}

/** Keys as they are; a long or many-lined text as a stand-in, so that no line of it can answer the next question. */
function typedForm(part: string, texts: string[]): string {
  const isPaste = part.startsWith(pasteStart)
  const text = isPaste ? cleaned(part.slice(pasteStart.length, -pasteEnd.length)) : part
  const isLong = text.length > pasted && !control.test(text)
  return isLong || (isPaste && text.includes('\n')) ? `⟦${texts.push(text)}: ${text.length} tekens⟧` : text
}

/** A paste is text: line ends become alike, other control characters go. */
function cleaned(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replaceAll('\t', ' ').replace(new RegExp(control, 'g'), ''))
    .join('\n')
    .trim()
}
