/** A page as a tagged PDF, printed by a browser of this machine. No text of the page touches the disk or a network. */
import { ExitCode, UserError } from '../core/errors.js'
import { withBrowser } from './browser.js'
import type { BrowserPipe } from './browser-pipe.js'
import { findChromium } from './find-chromium.js'
import { withFixedDates } from './pdf-dates.js'
import { untilInterrupted } from './until-interrupted.js'

/**
 * The PDF. `day`: the date that stands in it, as "JJJJ-MM-DD". The same page and day give the same bytes from the same
 * browser. Throws a UserError (code 3) when there is no browser or it gives nothing in time, `Stopped` on Ctrl+C.
 */
export async function printPdf(html: string, day: string): Promise<Uint8Array> {
  const program = findChromium(process.env, process.platform)
  let bytes: Uint8Array = new Uint8Array()
  await untilInterrupted(async ({ signal }) => {
    const limits = AbortSignal.any([signal, AbortSignal.timeout(patience)])
    try {
      bytes = await withBrowser(program, limits, (pipe) => printed(pipe, html))
    } catch {
      if (!signal.aborted) throw notPrinted()
    }
  })
  return withFixedDates(bytes, day)
}

/** Scripts are off for the page: nothing in it could run anyway, and now nothing can. */
async function printed({ ask }: BrowserPipe, html: string): Promise<Uint8Array> {
  const { targetId } = await ask('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await ask('Target.attachToTarget', { targetId, flatten: true })
  const session = sessionId as string
  await ask('Emulation.setScriptExecutionDisabled', { value: true }, session)
  const { frameTree } = await ask('Page.getFrameTree', {}, session)
  const frameId = (frameTree as { frame: { id: string } }).frame.id
  await ask('Page.setDocumentContent', { frameId, html }, session)
  const { data } = await ask('Page.printToPDF', paper, session)
  return Buffer.from(data as string, 'base64')
}

function notPrinted(): UserError {
  return new UserError(
    'De browser heeft van het rapport geen pdf gemaakt.',
    'Probeer het nog eens, wijs met CHROME_PATH een andere browser aan, of kies --vorm html.',
    ExitCode.io,
  )
}

/** In milliseconds; a report takes one or two seconds. */
const patience = 60_000
/** Tags for screen readers, headings as an outline, and the page as its style asks. */
const paper = { generateTaggedPDF: true, generateDocumentOutline: true, preferCSSPageSize: true, printBackground: true }
