/** Looks through a YAML text, piece by piece, before anything is built from it, and stops at what is unsafe. */
import { CST, Lexer, Parser } from 'yaml'
import { isTooBig } from './size.js'

/** Why a text was refused: which rule, and where in the text (offset in UTF-16 code units). */
interface Refusal {
  ruleId: string
  offset: number
  unsafe: boolean
  message: string
  advice: string
}

/** Why the text was refused, or its tokens, ready to be built from. */
export type GuardResult = { refusal: Refusal } | { tokens: CST.Token[] }

const maxDepth = 64
const maxNodes = 150_000

/**
 * Gives the tokens of a text, or the first thing in it that must not be built: too big, too deep, anchors, aliases,
 * tags, directives, merge keys, several documents, or the marks of an unfinished git merge. Never throws.
 */
export function guardText(text: string): GuardResult {
  if (isTooBig(text)) return refuse('YAML-GROOT', 0)
  const marker = conflictMarker.exec(text)
  if (marker) return refuse('YAML-SAMENVOEGEN', marker.index)
  const control = unprintable.exec(text)
  if (control) return refuse('YAML-TEKEN', control.index)
  return readTokens(text)
}

/** Lexes and parses piece by piece, so that it stops where a limit is passed. */
function readTokens(text: string): GuardResult {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  const watch = lexemeWatch()
  let before = ''
  for (const lexeme of new Lexer().lex(text)) {
    const fault = lexeme === CST.SCALAR ? undefined : watch(lexeme, typeOf(lexeme, before), parser.offset)
    if (fault) return refuse(fault.ruleId, fault.offset)
    before = lexeme
    tokens.push(...parser.next(lexeme))
    if (parser.stack.length > maxDepth) return refuse('YAML-DIEPTE', parser.offset - lexeme.length)
  }
  tokens.push(...parser.end())
  return { tokens }
}

/** A bare or block text comes behind a mark that says so; what it begins with means nothing. */
function typeOf(lexeme: string, before: string): string {
  return before === CST.SCALAR ? 'scalar' : (CST.tokenType(lexeme) ?? 'scalar')
}

type Watch = (
  lexeme: string,
  type: string,
  offset: number,
) => { ruleId: keyof typeof refusals; offset: number } | undefined

/** Looks at one lexeme after another and remembers what it must: how much came, and what may become a merge key. */
function lexemeWatch(): Watch {
  let nodes = 0
  let documents = 0
  let hasStarted = false
  let mergeAt: number | undefined
  return (lexeme, type, offset) => {
    const ruleId = forbidden[type]
    if (ruleId) return { ruleId, offset }
    if (type === 'map-value-ind' && mergeAt !== undefined) return { ruleId: 'YAML-INVOEGEN', offset: mergeAt }
    if (!fillers.has(type)) mergeAt = type === 'scalar' && lexeme === '<<' ? offset : undefined
    if (type === 'doc-mode' || (type === 'doc-start' && hasStarted)) documents++
    hasStarted ||= type === 'doc-start' || nodeTypes.has(type)
    if (documents > 1) return { ruleId: 'YAML-DOCUMENTEN', offset }
    if (nodeTypes.has(type)) nodes++
    return nodes > maxNodes ? { ruleId: 'YAML-GROOT', offset } : undefined
  }
}

function refuse(ruleId: keyof typeof refusals, offset: number): GuardResult {
  return { refusal: { ruleId, offset, ...refusals[ruleId] } }
}

const forbidden: Record<string, keyof typeof refusals> = {
  anchor: 'YAML-ANKER',
  alias: 'YAML-ANKER',
  tag: 'YAML-TAG',
  'directive-line': 'YAML-DIRECTIEF',
}

const fillers = new Set(['space', 'newline', 'comment'])

/** What makes a node, or may make an empty one. */
const nodeTypes = new Set([
  'scalar',
  'single-quoted-scalar',
  'double-quoted-scalar',
  'block-scalar-header',
  'flow-seq-start',
  'flow-map-start',
  'seq-item-ind',
  'explicit-key-ind',
  'map-value-ind',
  'comma',
])

const conflictMarker = /^(?:<{7}|={7}|>{7}|\|{7})(?=[ \r\n]|$(?![^]))/m
/** What YAML does not allow as a bare character in a file. */
const unprintable = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\uFFFE\uFFFF]|\r(?!\n)/

const refusals = {
  'YAML-GROOT': {
    unsafe: true,
    message: 'Het bestand is te groot voor één casus.',
    advice: 'Een casus is hoogstens 2 MB en telt hoogstens 150.000 onderdelen. Splits de inhoud.',
  },
  'YAML-DIEPTE': {
    unsafe: true,
    message: 'De inhoud is dieper genest dan 64 lagen.',
    advice: 'Haal de overbodige haken, streepjes of inspringingen weg.',
  },
  'YAML-ANKER': {
    unsafe: true,
    message: 'Ankers (&naam) en verwijzingen (*naam) zijn niet toegestaan.',
    advice: 'Schrijf de waarde voluit. Begint je tekst met & of *? Zet er dan aanhalingstekens om.',
  },
  'YAML-TAG': {
    unsafe: true,
    message: 'Typen met een uitroepteken (!naam) zijn niet toegestaan.',
    advice: 'Haal het weg. Begint je tekst met een uitroepteken? Zet er dan aanhalingstekens om.',
  },
  'YAML-DIRECTIEF': {
    unsafe: true,
    message: 'Een regel die met % begint, is hier niet toegestaan.',
    advice: 'Haal de regel weg. Casusbestanden zijn altijd YAML 1.2.',
  },
  'YAML-INVOEGEN': {
    unsafe: true,
    message: 'De invoegsleutel << is niet toegestaan.',
    advice: 'Schrijf de sleutels voluit.',
  },
  'YAML-SAMENVOEGEN': {
    unsafe: false,
    message: 'Hier staat een samenvoegconflict van git.',
    advice:
      'Bekijk beide: beraad verschil <id> HEAD MERGE_HEAD. Kies, en haal de regels met <<<<<<<, ======= en >>>>>>> weg.',
  },
  'YAML-TEKEN': {
    unsafe: false,
    message: 'Hier staat een onzichtbaar stuurteken.',
    advice: 'Haal het teken weg. Zet er een spatie of een nieuwe regel voor in de plaats.',
  },
  'YAML-DOCUMENTEN': {
    unsafe: false,
    message: 'Het bestand bevat meer dan één document.',
    advice: 'Zet elke casus in een eigen bestand en haal de regel --- weg.',
  },
} as const
