/** After how many days something is late for which a case names no day. These terms are ours; a team sets its own. */

/** In days: of an advice until its decision, and of a decision until the client hears of it. */
export interface Termijnen {
  besluit: number
  terugkoppeling: number
}

/** What holds where `.beraad.yaml` says nothing. */
export const termijnen: Readonly<Termijnen> = { besluit: 42, terugkoppeling: 14 }
