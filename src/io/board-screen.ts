/** The board over the whole terminal: drawn again at each new state of the case, each key and each size. */
import type { Key } from 'node:readline'
import { boardNews } from '../core/bord/news.js'
import { terminalBoard } from '../core/bord/terminal-board.js'
import { nietActueel } from '../core/bord/words.js'
import type { FollowedCase } from '../environment/board.js'
import type { Terminal } from '../environment/terminal.js'
import { openFullScreen } from './full-screen.js'
import { watchCase } from './watch-case.js'

/** Shows the case until `q`; Ctrl+C aborts `interruption`. The terminal is as it was when this returns or throws. */
export async function showBoard(
  { root, file, casus, viewOf }: FollowedCase,
  style: Terminal['style'],
  interruption: AbortController,
): Promise<void> {
  const quit = new AbortController()
  let view = viewOf(casus)
  let melding: string | undefined
  let place = { scroll: 0, page: 1 }
  const draw = (deel?: string) => {
    const window = { width: screen.width(), height: screen.height(), scroll: place.scroll, deel, melding }
    const { lines, ...now } = terminalBoard(view, window, style)
    place = now
    screen.draw(lines)
  }
  const press = ({ name, ctrl }: Key) => {
    if (ctrl && name === 'c') return interruption.abort()
    if (name === 'q') return quit.abort()
    const move = moves[name ?? '']
    if (move === undefined) return
    place = { ...place, scroll: place.scroll + move(place.page) }
    draw()
  }
  const screen = openFullScreen(press, draw)
  try {
    for await (const state of watchCase(root, file, casus, AbortSignal.any([interruption.signal, quit.signal]))) {
      const news = boardNews(view, viewOf(state.casus))
      view = viewOf(state.casus)
      melding = state.isCurrent ? undefined : nietActueel
      draw(news?.deel)
    }
  } finally {
    screen.leave()
  }
}

/** How many lines a key moves. A page keeps two lines of the one before, so that the eye finds its place. */
const moves: Readonly<Record<string, (page: number) => number>> = {
  up: () => -1,
  down: () => 1,
  space: (page) => Math.max(1, page - 2),
  pagedown: (page) => Math.max(1, page - 2),
  pageup: (page) => -Math.max(1, page - 2),
  home: () => -Infinity,
  end: () => Infinity,
}
