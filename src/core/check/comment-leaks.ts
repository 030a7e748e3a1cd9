/** Personal data in the comments of a file: no field holds them, and git keeps them for whoever reads the file. */
import { findLeaks } from '../lek/find-leaks.js'
import { kindNames } from '../lek/kind-names.js'
import { commentsIn } from '../text/structure-lines.js'
import type { Certainty, LeakKind } from '../lek/leak.js'
import type { Place } from '../problem.js'

export interface CommentLeak {
  /** Where it stands in the text. A comment ends with its line. */
  place: Place
  certainty: Certainty
  /** What it is, without repeating it. */
  message: string
}

/** The leaks in all comments, in the order of the text. */
export function commentLeaks(text: string): CommentLeak[] {
  // Nearly every file has one comment, the line above that leads an editor to the schema.
  const from = text.startsWith('# yaml-language-server: ') ? text.indexOf('\n') : 0
  if (!text.includes('#', Math.max(from, 0))) return []
  return [...commentsIn(text)].flatMap(({ line, column, text: comment }) =>
    findLeaks(comment).map(({ start, end, kind, certainty }) => ({
      place: { line, column: column + start, endLine: line, endColumn: column + end },
      certainty,
      message: messageFor(kind, certainty),
    })),
  )
}

function messageFor(kind: LeakKind, certainty: Certainty): string {
  return `In dit commentaar staat ${certainty === 'zeker' ? '' : 'misschien '}${kindNames[kind]}.`
}
