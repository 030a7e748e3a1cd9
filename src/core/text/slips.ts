/** Slips of the hand in a text that the YAML parser refuses: where they really are, and what to do in plain words. */
import { badIndent, openBracket, openQuote, startText, tabIndent, type Fault, type Text } from './yaml-faults.js'
import { isBlockMark, structureLines, type StructureLine } from './structure-lines.js'

/** The slips, in the order of the text; empty when none is plain. Only for a text with faults: a right text may have some. */
export function slipsIn(text: string): Fault[] {
  const slips: Fault[] = []
  const levels: number[] = []
  let before: StructureLine | undefined
  let open: StructureLine | undefined
  let broken: StructureLine | undefined
  for (const line of structureLines(text)) {
    if (open !== undefined && !endsOpen(line, open)) {
      if (closes(line.text, open.value[0]!)) open = undefined
      continue
    }
    if (open !== undefined) slips.push(...neverClosed(open))
    open = isOpen(line.value) ? line : undefined
    if (broken !== undefined && isTextOf(line, broken)) continue
    broken = undefined
    const found = lineSlip(line, before) ?? indentSlip(line, before, levels)
    if (found !== undefined) slips.push(fault(line, ...found))
    if (found !== undefined && isTextOf(line, before)) broken = before
    if (found === undefined || line.keyAt !== undefined) before = line
  }
  return slips
}

type Found = readonly [column: number, text: Text]

function fault(line: StructureLine, column: number, [message, advice]: Text): Fault {
  const offset = line.offset + column
  return { ruleId: 'YAML-VORM', offset, end: offset + 1, message, advice }
}

/** What is wrong in a line itself. */
function lineSlip(line: StructureLine, before: StructureLine | undefined): Found | undefined {
  const { text, value, valueAt, keyAt, indent, isItem } = line
  if (/^ *\t/.test(text)) return [0, tabIndent]
  if (/^\s*[\u00A0\u2000-\u200A\u202F\u3000]/.test(text)) return [0, oddSpace]
  if (/^ *-[A-Za-z]\w*:( |$)/.test(text)) return [indent, dashSpace]
  if (/^ *[–—•·*] /.test(text)) return [indent, listMark]
  if (keyAt !== undefined || isItem) {
    const wrong = valueSlip(value)
    return wrong && [valueAt + wrong[0], wrong[1]]
  }
  if (/^ *[A-Za-z]\w*:[^\s/]/.test(text)) return [indent, colonSpace]
  const isWord = /^[A-Za-z]+$/.test(value)
  if (before !== undefined && isBlockMark(before.value)) {
    const isFirst = line.number === before.number + 1
    return [indent, isFirst ? blockIndent : isWord ? noColon : outOfBlock]
  }
  const goesOn = before !== undefined && before.value !== '' && indent > (before.keyAt ?? before.indent)
  if (goesOn) return undefined
  return [indent, /^ *-\p{L}/u.test(text) ? dashSpace : isWord ? noColon : noKey]
}

/** Whether a line stands where the rest of a block text must be: one slip in it takes all that follows out of it. */
function isTextOf(line: StructureLine, block: StructureLine | undefined): boolean {
  if (block === undefined || !isBlockMark(block.value)) return false
  return line.indent > (block.keyAt ?? block.indent) || (line.keyAt === undefined && !line.isItem)
}

function valueSlip(value: string): Found | undefined {
  const quoted = /^"(?:[^"\\]|\\.)*"|^'(?:[^']|'')*'/.exec(value)?.[0]
  if (quoted !== undefined) return quoted === value ? undefined : [quoted.length, behindQuote]
  if (/^[-?] |^[|>][-+\d]{0,2} +\S/.test(value)) return [0, startText]
  return /^[^["'{|>].*:( |$)/.test(value) ? [0, colonInText] : undefined
}

/** A line that stands where no part of the text begins. `levels`: where the open parts begin; kept up to date here. */
function indentSlip(line: StructureLine, before: StructureLine | undefined, levels: number[]): Found | undefined {
  if (line.keyAt === undefined && !line.isItem) return undefined
  const kept = levels.filter((level) => level <= line.indent)
  const isNew = kept.at(-1) !== line.indent
  if (isNew && kept.length < levels.length) return [0, badIndent]
  if (isNew && before !== undefined && before.value !== '') return [line.indent, deeper(before.number)]
  levels.splice(0, levels.length, ...kept, ...(isNew ? [line.indent] : []))
  if (line.isItem && line.keyAt !== undefined) levels.push(line.keyAt)
  return undefined
}

/** A bracket on a line of its own opens a text that is all brackets, where lines need not stand under each other. */
function neverClosed(open: StructureLine): Fault[] {
  const mark = open.value[0]!
  if (/["']/.test(mark)) return [fault(open, open.valueAt, openQuote(mark))]
  return open.keyAt !== undefined || open.isItem ? [fault(open, open.valueAt, openBracket)] : []
}

/** A text between quotes, or a list between brackets, that does not end on its own line. */
function isOpen(value: string): boolean {
  return /^["'[{]/.test(value) && !closes(value.slice(1), value[0]!)
}

function closes(rest: string, mark: string): boolean {
  const without = mark === '"' ? rest.replace(/\\./g, '') : mark === "'" ? rest.replaceAll("''", '') : rest
  return without.includes({ '[': ']', '{': '}' }[mark] ?? mark)
}

/** A key that is no deeper than the one with the open text shows that the text was meant to end before. */
function endsOpen(line: StructureLine, open: StructureLine): boolean {
  return (line.keyAt !== undefined || line.isItem) && line.indent <= (open.keyAt ?? open.indent)
}

function deeper(number: number): Text {
  return [
    `Deze regel springt verder in dan regel ${number}, die al een waarde heeft.`,
    'Laat regels die bij elkaar horen even ver inspringen.',
  ]
}

const oddSpace: Text = [
  'Deze regel springt in met tekens die alleen op spaties lijken.',
  'Vervang ze door gewone spaties.',
]
const dashSpace: Text = ['Na het streepje hoort een spatie.', 'Zet een spatie tussen het streepje en het woord.']
const listMark: Text = [
  'Een lijst begint niet met dit teken.',
  'Begin de regel met een gewoon streepje (-) en een spatie.',
]
const colonSpace: Text = ['Na de dubbele punt hoort een spatie.', 'Zet een spatie tussen de dubbele punt en de waarde.']
const colonInText: Text = [
  'In deze tekst staat een dubbele punt met een spatie erachter.',
  'Zet aanhalingstekens om de hele tekst.',
]
const behindQuote: Text = [
  'Achter het sluitende aanhalingsteken staat nog tekst.',
  'Zet om de hele tekst het andere soort aanhalingsteken: " of \'.',
]
const blockIndent: Text = [
  'De tekst onder | staat niet ver genoeg naar rechts.',
  'Zet twee spaties extra voor elke regel van die tekst.',
]
const outOfBlock: Text = [
  'Deze regel springt minder in dan de tekst erboven.',
  'Hoort hij bij die tekst? Laat hem even ver inspringen. Zet er anders een sleutel voor, zoals "titel:".',
]
const noColon: Text = [
  'Achter dit woord staat geen dubbele punt.',
  'Is het een sleutel? Zet er een dubbele punt achter. Hoort het bij de tekst erboven? Laat het verder inspringen.',
]
const noKey: Text = [
  'Deze regel heeft geen sleutel.',
  'Hoort hij bij de tekst erboven? Laat hem verder inspringen. Zet er anders een sleutel voor, zoals "titel:".',
]
