/** The board of a case on a page, for tests: with the real store and the real server. */
import { boardView } from '../../src/core/bord/view.js'
import type { CasusFile } from '../../src/core/casus/schema.js'
import { serveBoard } from '../../src/io/board-server.js'
import { openCaseStore } from '../../src/io/case-store.js'

export interface ServedBoard {
  address: string
  /** Changes the case as a session does: opened, saved durably, closed. */
  save(change: (casus: CasusFile) => CasusFile): Promise<void>
  stop(): Promise<void>
}

/** Puts a case in a folder and its board on a page. */
export async function serve(folder: string, casus: CasusFile): Promise<ServedBoard> {
  const store = await openCaseStore(folder)
  const open = await store.create(casus)
  await open.close()
  const loaded = await store.load(casus.id)
  const ending = new AbortController()
  let served: Promise<void> = Promise.resolve()
  const address = await new Promise<string>((resolve, reject) => {
    const viewOf = (shown: typeof loaded.casus) => boardView(shown, { deelnemers: false })
    served = serveBoard({ ...loaded, root: store.root, viewOf }, resolve, ending.signal)
    served.catch(reject)
  })
  return {
    address,
    async save(change) {
      const session = await store.open(casus.id)
      await session.save(change(session.casus()))
      await session.close()
    },
    async stop() {
      ending.abort()
      await served
    },
  }
}
