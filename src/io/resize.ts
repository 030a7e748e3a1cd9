/** What happens to a question when the window gets another size: the terminal breaks its lines anew, and nobody knows how. */

/** A window that is dragged changes its size many times; the last one counts. */
const settled = 60

/** Calls `redraw` when the terminal has got another size. Gives how to stop that. */
export function onResize(redraw: () => void): () => void {
  let timer: NodeJS.Timeout | undefined
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(redraw, settled)
  }
  process.stderr.on('resize', wait)
  return () => {
    clearTimeout(timer)
    process.stderr.off('resize', wait)
  }
}

/** An empty screen. What stood there can be scrolled back to. */
export function freshScreen(): void {
  process.stderr.write(`${'\n'.repeat(Math.max(0, process.stderr.rows - 1))}\u001B[H\u001B[J`)
}
