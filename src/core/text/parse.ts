/** From the text of one case file to data, with everything that is wrong in its YAML. */
import { Composer, LineCounter, type CST, type Document } from 'yaml'
import type { Problem } from '../problem.js'
import { canonicalData } from './canonical.js'
import { capProblems } from './cap-problems.js'
import { guardText } from './guard.js'
import { slipsIn } from './slips.js'
import { sourceLineAt } from './source-line.js'
import { treeFaults } from './tree-faults.js'
import { yamlFault, type Fault } from './yaml-faults.js'

/** A read text. With problems there is no data; without problems `document` and `data` are there. */
export interface Parsed {
  /** Path of the file, as shown to the user. */
  file: string
  text: string
  /** The YAML tree, for places and for editing. */
  document?: Document
  data: unknown
  lines: LineCounter
  problems: Problem[]
}

/**
 * Reads YAML 1.2 (core schema) without anchors, tags, directives or merge keys. Values are never converted.
 * `file` only names the file in problems. Never throws on any text.
 */
export function parseText(file: string, text: string): Parsed {
  const lines = countLines(text)
  const refused = (faults: Fault[]): Parsed => ({
    file,
    text,
    data: undefined,
    lines,
    problems: capProblems(faults.map((fault) => toProblem({ file, text, lines }, fault))),
  })
  const guarded = guardText(text)
  if ('refusal' in guarded) return refused([{ ...guarded.refusal, end: endOfWord(text, guarded.refusal.offset) }])
  const document = compose(guarded.tokens, text.length)
  const faults = document.errors.map((error) => yamlFault(error, document))
  if (faults.length > 0) return refused(plainest(text, firstPerLine(faults, lines), lines))
  const hidden = treeFaults(document, lines)
  if (hidden.length > 0) return refused(hidden)
  return { file, text, document, data: document.toJS(), lines, problems: [] }
}

/**
 * The same for a text that may be large: one in our own form is read the quick way, and its tree is made only when
 * somebody asks for it.
 */
export function parseLazily(file: string, text: string): Parsed {
  const data = canonicalData(text)
  if (data === undefined) return parseText(file, text)
  let whole: Parsed | undefined
  const all = () => (whole ??= parseText(file, text))
  return {
    file,
    text,
    data,
    problems: [],
    get document() {
      return all().document!
    },
    get lines() {
      return all().lines
    },
  }
}

/** The guard lets one document pass; an empty text gives an empty one. */
function compose(tokens: CST.Token[], length: number): Document {
  const [document] = new Composer(readOptions).compose(tokens, true, length)
  return document as Document
}

/** What was refused is a mark with a word behind it, or one character. */
function endOfWord(text: string, start: number): number {
  word.lastIndex = start
  return start + (word.exec(text)?.[0].length ?? 1)
}

/** Where each line of a text begins. */
function countLines(text: string): LineCounter {
  const lines = new LineCounter()
  for (let start = 0; ;) {
    lines.addNewLine(start)
    const end = text.indexOf('\n', start)
    if (end === -1) return lines
    start = end + 1
  }
}

/** One slip makes the parser stumble several times on the same line. */
function firstPerLine(faults: Fault[], lines: LineCounter): Fault[] {
  const seen = new Set<number>()
  return faults.filter(({ offset }) => {
    const { line } = lines.linePos(offset)
    return !seen.has(line) && seen.add(line)
  })
}

/** Slips that can explain where the parser stumbled say more than the parser, which takes what follows for wrong too. */
function plainest(text: string, faults: Fault[], lines: LineCounter): Fault[] {
  const slips = slipsIn(text)
  const lineOf = (fault: Fault | undefined) => (fault ? lines.linePos(fault.offset).line : Infinity)
  return lineOf(slips[0]) <= lineOf(faults[0]) + 1 ? slips : faults
}

/** What is missing at the end of a file is shown at its last character. */
function toProblem({ file, text, lines }: Pick<Parsed, 'file' | 'text' | 'lines'>, fault: Fault): Problem {
  const last = text.trimEnd().length
  const start = lines.linePos(Math.min(fault.offset, last))
  const end = lines.linePos(Math.min(fault.end, last + 1))
  const place = { line: start.line, column: start.col, endLine: end.line, endColumn: end.col }
  return {
    file,
    ...place,
    ruleId: fault.ruleId,
    severity: 'fout',
    message: fault.message,
    advice: fault.advice,
    sourceLine: sourceLineAt(text, lines, place),
    ...(fault.unsafe ? { unsafe: true as const } : {}),
  }
}

const word = /[^\s,[\]{}\p{Cc}]*[^\s,[\]{}\p{Cc}:]/uy

// Duplicate keys are looked for in tree-faults.ts: the parser's own check takes minutes on a large map.
const readOptions = {
  version: '1.2',
  schema: 'core',
  resolveKnownTags: false,
  merge: false,
  uniqueKeys: false,
  stringKeys: true,
  keepSourceTokens: true,
  logLevel: 'silent',
} as const
