/** The smallest client of yaml-language-server: opens a text as an editor would, and gives what it underlines. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { pathToFileURL } from 'node:url'

interface Diagnostic {
  message: string
  /** 0-based, as in the protocol. */
  range: { start: Place }
}

/** 0-based, as in the protocol. */
export interface Place {
  line: number
  character: number
}

export interface Offer {
  label: string
  documentation?: string | { value: string }
}

interface Message {
  id?: number | string
  method?: string
  params?: { uri?: string; diagnostics?: Diagnostic[]; items?: unknown[] }
  result?: unknown
}

export interface LanguageServer {
  /** What an editor underlines in this text, when it stands at this path. */
  diagnose(path: string, text: string): Promise<Diagnostic[]>
  /** What an editor shows when the mouse rests on a place in a text that was diagnosed before. Empty when that is nothing. */
  hover(path: string, place: Place): Promise<string>
  /** What an editor offers at a place in a text that was diagnosed before. */
  complete(path: string, place: Place): Promise<Offer[]>
  stop(): void
}

/** Starts the server on the standard streams. */
export async function startLanguageServer(): Promise<LanguageServer> {
  const server = spawn(process.execPath, ['node_modules/yaml-language-server/bin/yaml-language-server', '--stdio'])
  const waiting = new Map<string, (message: Message) => void>()
  onMessages(server, (message) => {
    if (message.method === 'textDocument/publishDiagnostics') return waiting.get(message.params!.uri!)?.(message)
    if (message.method !== undefined && message.id !== undefined) return send(server, answer(message))
    if (message.id !== undefined) waiting.get(String(message.id))?.(message)
  })
  const wait = (key: string) => new Promise<Message>((resolve) => waiting.set(key, resolve))
  let asked = 1
  const ask = async (method: string, path: string, position: Place): Promise<unknown> => {
    const id = ++asked
    const answered = wait(String(id))
    send(server, { id, method, params: { textDocument: { uri: pathToFileURL(path).href }, position } })
    return (await answered).result
  }

  const ready = wait('1')
  send(server, { id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities } })
  await ready
  send(server, { method: 'initialized', params: {} })
  send(server, { method: 'workspace/didChangeConfiguration', params: { settings } })

  return {
    async diagnose(path, text) {
      const uri = pathToFileURL(path).href
      const diagnosed = wait(uri)
      const textDocument = { uri, languageId: 'yaml', version: 1, text }
      send(server, { method: 'textDocument/didOpen', params: { textDocument } })
      const { params } = await diagnosed
      waiting.delete(uri)
      return params!.diagnostics!
    },
    async hover(path, place) {
      const found = (await ask('textDocument/hover', path, place)) as { contents: { value: string } } | null
      return found?.contents.value ?? ''
    },
    async complete(path, place) {
      return ((await ask('textDocument/completion', path, place)) as { items: Offer[] }).items
    },
    stop: () => void server.kill(),
  }
}

const capabilities = { workspace: { configuration: true }, textDocument: { publishDiagnostics: {} } }
// No schema store: the test must not need a network.
const yaml = { validate: true, hover: true, completion: true, schemaStore: { enable: false }, schemas: {} }
const settings = { yaml }

/** The server asks for settings, section by section, and registers what it can do. */
function answer({ id, method, params }: Message): Message {
  if (method !== 'workspace/configuration') return { id, result: null }
  const sections = (params!.items as { section: string }[]).map(({ section }) => section)
  return { id, result: sections.map((section) => (section === 'yaml' ? yaml : {})) }
}

function send(server: ChildProcessWithoutNullStreams, message: object): void {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message })
  server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
}

function onMessages(server: ChildProcessWithoutNullStreams, take: (message: Message) => void): void {
  let buffer = Buffer.alloc(0)
  server.stdout.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk])
    for (;;) {
      const head = buffer.indexOf('\r\n\r\n')
      if (head === -1) return
      const length = Number(/Content-Length: (\d+)/.exec(buffer.toString('latin1', 0, head))![1])
      if (buffer.length < head + 4 + length) return
      const body = buffer.toString('utf8', head + 4, head + 4 + length)
      buffer = buffer.subarray(head + 4 + length)
      take(JSON.parse(body) as Message)
    }
  })
}
