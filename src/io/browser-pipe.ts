/** Talks to a browser over two pipes: the DevTools protocol, one JSON message after another, each ended by a zero byte. */
import type { Readable, Writable } from 'node:stream'

export interface BrowserPipe {
  /** Asks something of the browser, or of a page by its session. Rejects when the browser refuses or is gone. */
  ask(method: string, params?: object, session?: string): Promise<Record<string, unknown>>
}

interface Waiting {
  resolve(result: Record<string, unknown>): void
  reject(error: Error): void
}

/** `toBrowser` and `fromBrowser`: the browser's file descriptors 3 and 4. */
export function openBrowserPipe(toBrowser: Writable, fromBrowser: Readable): BrowserPipe {
  const waiting = new Map<number, Waiting>()
  const fail = () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser is gone'))
    waiting.clear()
  }
  let last = 0
  eachMessage(fromBrowser, (text) => answer(text, waiting))
  fromBrowser.on('close', fail).on('error', fail)
  toBrowser.on('error', fail)
  return {
    ask: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        if (!toBrowser.writable) return reject(new Error('the browser is gone'))
        waiting.set(++last, { resolve, reject })
        toBrowser.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`)
      }),
  }
}

/** A message can come in many pieces, and a piece can hold many messages. */
function eachMessage(from: Readable, take: (text: string) => void): void {
  let pieces: Buffer[] = []
  from.on('data', (piece: Buffer) => {
    let rest = piece
    for (let end = rest.indexOf(0); end !== -1; end = rest.indexOf(0)) {
      take(Buffer.concat([...pieces, rest.subarray(0, end)]).toString('utf8'))
      pieces = []
      rest = rest.subarray(end + 1)
    }
    pieces.push(rest)
  })
}

/** Events have no id; we wait for none. */
function answer(text: string, waiting: Map<number, Waiting>): void {
  const { id, result, error } = JSON.parse(text) as {
    id?: number
    result?: Record<string, unknown>
    error?: { message: string }
  }
  const asked = id === undefined ? undefined : waiting.get(id)
  if (id === undefined || asked === undefined) return
  waiting.delete(id)
  if (error === undefined) asked.resolve(result ?? {})
  else asked.reject(new Error(error.message))
}
