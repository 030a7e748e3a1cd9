/** A file with factors as far as its form and shape go: what a reader of factors needs, without the rules. */
import type { Lijn } from '../casus/lijn.js'
import type { Problem } from '../problem.js'
import type { ReadText } from '../text/read-any.js'
import { inPlace } from './in-place.js'
import { inOtherWords } from './other-words.js'
import { lijnSchemaFindings } from './schema-problems.js'

/** What was read, or else why it is not a file with factors: wrong YAML, or not the shape of the schema. */
export type ShapedLijn = { data: Lijn } | { problems: Problem[] }

/** The data of a text that was read, when it is a `Lijn`. */
export function shapedLijn(read: ReadText): ShapedLijn {
  if (read.problems.length > 0) return { problems: read.problems.map((problem) => inOtherWords('lijn', problem)) }
  const wrongShape = lijnSchemaFindings(read.data)
  return wrongShape.length > 0 ? { problems: inPlace(read, wrongShape) } : { data: read.data as Lijn }
}
