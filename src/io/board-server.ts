/** Serves the board as a page to a browser on this computer, and to nobody else. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { boardFragment, boardPage } from '../core/bord/html-board.js'
import { boardNews, type News } from '../core/bord/news.js'
import { boardScript } from '../core/bord/page-script.js'
import { boardStyle } from '../core/bord/page-style.js'
import type { BoardView } from '../core/bord/view.js'
import { nietActueel } from '../core/bord/words.js'
import type { FollowedCase } from '../environment/board.js'
import { watchCase } from './watch-case.js'

/**
 * Follows the case and sends each new state to every open page, until `signal` is aborted. `onAddress` gets where the page is:
 * this computer only, a port that was free, and a word of 128 random bits that nobody can guess.
 */
export async function serveBoard(
  { root, file, casus, viewOf }: FollowedCase,
  onAddress: (address: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const path = `/${randomBytes(16).toString('hex')}`
  const pages = new Set<ServerResponse>()
  let now: State = { view: viewOf(casus), melding: '' }
  const server = createServer((request, response) => answer(request, response, path, now, pages))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onAddress(`http://${hostOf(server.address() as AddressInfo)}${path}`)
  try {
    for await (const state of watchCase(root, file, casus, signal)) {
      const next = { view: viewOf(state.casus), melding: state.isCurrent ? '' : nietActueel }
      for (const page of pages) send(page, next, boardNews(now.view, next.view))
      now = next
    }
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

interface State {
  view: BoardView
  melding: string
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  now: State,
  pages: Set<ServerResponse>,
): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  // A page elsewhere that lets its own name point here ("DNS rebinding") still sends that name along.
  if (request.headers.host !== hostOf(request.socket.address() as AddressInfo)) return refuse(response, 403)
  if (request.method !== 'GET') return refuse(response.setHeader('Allow', 'GET'), 405)
  const url = request.url ?? ''
  if (isSame(url, path)) {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(boardPage(now.view, now.melding))
    return
  }
  if (!isSame(url, `${path}/wijzigingen`)) return refuse(response, 404)
  response.setHeader('Content-Type', 'text/event-stream').write('retry: 1000\n')
  send(response, now, undefined)
  pages.add(response)
  response.on('close', () => pages.delete(response))
}

function refuse(response: ServerResponse, status: keyof typeof refusals): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.statusCode = status
  response.end(`${refusals[status]}\n`)
}

function send(page: ServerResponse, { view, melding }: State, nieuws: News | undefined): void {
  page.write(`data: ${JSON.stringify({ html: boardFragment(view), melding, nieuws })}\n\n`)
}

function hostOf({ address, port }: AddressInfo): string {
  return `${address}:${port}`
}

/** Compares in a time that tells nothing about how much was right. */
function isSame(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

const refusals = {
  403: 'Dit bord is alleen te openen op het adres dat beraad noemde.',
  404: 'Hier staat geen bord. Kijk of het hele adres is overgenomen.',
  405: 'Dit bord kun je alleen bekijken.',
}

/** Nothing is stored, nothing comes from elsewhere, and nothing runs or shows that is not ours. */
const headers = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': [
    "default-src 'none'",
    `style-src 'sha256-${digest(boardStyle).toString('base64')}'`,
    `script-src 'sha256-${digest(boardScript).toString('base64')}'`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}
