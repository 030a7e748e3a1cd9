/** The words that change the list of arguments: what a line asks for, and the case after it. */
import type { CasusFile } from '../casus/schema.js'
import type { RuleContext } from '../check/rule.js'
import {
  moveArgument,
  reclassify,
  reorderArgument,
  splitArgument,
  type EditResult,
  type Soort,
} from './argument-edits.js'
import { mergeArguments } from './argument-merge.js'

/** An item is an id, or the number of one. */
export type ArgumentMove =
  | { kind: 'andere kant'; item: string }
  | { kind: 'splits'; item: string; first: string; second: string }
  | { kind: 'voeg'; item: string; bij: string; stelling?: string }
  | { kind: 'zet'; item: string; voor: string }
  | { kind: 'maak'; item: string; soort: Soort }
  | { kind: 'onduidelijk'; word: Word }

/** What a line at the list of arguments asks for; undefined when it is an answer. `voor` "einde" means: at the end. */
export function readArgumentMove(line: string): ArgumentMove | undefined {
  const text = line.trim().replace(/\s+/g, ' ')
  const [, name, rest = ''] = /^(andere kant|splits|voeg|zet|maak) (.*)$/i.exec(text) ?? []
  if (name === undefined) return undefined
  const word = name.toLowerCase() as Word
  const move = readers[word](rest)
  // A sentence may begin with such a word; with an id behind it, it is meant as a change.
  return move ?? (/^a ?\d+\b/i.test(rest) ? { kind: 'onduidelijk', word } : undefined)
}

/** The case after a change, with what happened; or why nothing changed, and the way out. */
export function applyArgumentMove(file: CasusFile, move: ArgumentMove, known: RuleContext): EditResult {
  if (move.kind === 'onduidelijk')
    return { error: `Typ het zo: ${forms[move.word]}. Was het een argument? Zet er = voor.` }
  const id = idOf(move.item)
  switch (move.kind) {
    case 'andere kant':
      return moveArgument(file, id, known)
    case 'splits':
      return splitArgument(file, id, move.first, move.second)
    case 'voeg':
      return mergeArguments(file, idOf(move.bij), id, move.stelling)
    case 'zet':
      return reorderArgument(file, id, idOf(move.voor))
    case 'maak':
      return reclassify(file, id, move.soort, known)
  }
}

type Word = keyof typeof forms

const forms = {
  'andere kant': 'andere kant a3',
  splits: 'splits a3: eerste tekst / tweede tekst',
  voeg: 'voeg a3 bij a1',
  zet: 'zet a3 voor a1, of zet a3 achteraan',
  maak: 'maak a3 beginsel, belang of wens',
}

const readers: Record<Word, (rest: string) => ArgumentMove | undefined> = {
  'andere kant': (rest) => {
    const [, item] = matched(/^(ITEM)$/, rest)
    return item === undefined ? undefined : { kind: 'andere kant', item: plainId(item) }
  },
  splits: readSplit,
  voeg: (rest) => {
    const [, item, bij, stelling] = matched(/^(ITEM) bij (ITEM)(?: ?: ?(.+))?$/, rest)
    if (item === undefined || bij === undefined) return undefined
    return { kind: 'voeg', item: plainId(item), bij: plainId(bij), ...(stelling !== undefined && { stelling }) }
  },
  zet: (rest) => {
    const [, item, voor] = matched(/^(ITEM) (?:voor (ITEM)|achteraan)$/, rest)
    return item === undefined ? undefined : { kind: 'zet', item: plainId(item), voor: plainId(voor ?? 'einde') }
  },
  maak: (rest) => {
    const [, item, soort] = matched(/^(ITEM) (?:een )?(beginsel|recht|belang|wens)$/, rest)
    const named = soort?.toLowerCase().replace('recht', 'beginsel')
    return item === undefined ? undefined : { kind: 'maak', item: plainId(item), soort: named as Soort }
  },
}

/** The first / with a space beside it parts the two texts, so that "en/of" stays one word. */
function readSplit(rest: string): ArgumentMove | undefined {
  const [, item, texts = ''] = matched(/^(ITEM) ?: ?(.*)$/, rest)
  const [, first, second] = /^(.*?)(?: \/ ?|\/ )(.*)$/.exec(texts) ?? []
  if (item === undefined || first === undefined || second === undefined) return undefined
  return { kind: 'splits', item: plainId(item), first, second }
}

/** The parts of a text in a form in which ITEM stands for an id or a number. */
function matched(form: RegExp, text: string): readonly (string | undefined)[] {
  return new RegExp(form.source.replaceAll('ITEM', '(?:a ?)?\\d+'), 'i').exec(text) ?? []
}

function plainId(item: string): string {
  return item.toLowerCase().replace(' ', '')
}

function idOf(item: string): string {
  return /^\d+$/.test(item) ? `a${item}` : item
}
