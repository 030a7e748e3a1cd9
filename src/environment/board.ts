/** A second window for the group, as commands see it. */
import type { BoardView } from '../core/bord/view.js'
import type { Casus } from '../core/casus/casus.js'
import type { LoadedCase } from './cases.js'

/** A second window, for the group: it shows one case and follows its file. It never writes. */
export interface Board {
  /** Whether stdin and stdout are a terminal that may be drawn over. */
  hasScreen: boolean
  /** Fills the terminal until `q`. Throws `Stopped` on Ctrl+C. */
  onScreen(followed: FollowedCase): Promise<void>
  /** Serves a page to browsers on this computer until Ctrl+C, then throws `Stopped`. `onAddress` gets where it is. */
  onPage(followed: FollowedCase, onAddress: (address: string) => void): Promise<void>
}

/** A case whose file is followed, and what is shown of it. */
export interface FollowedCase extends LoadedCase {
  /** The folder that `file` is relative to. */
  root: string
  viewOf(casus: Casus): BoardView
}
