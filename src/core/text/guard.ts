/** Looks through a YAML text, piece by piece, before anything is built from it, and stops at what is unsafe. */
import { CST, Lexer, Parser } from 'yaml'

/** Why a text was refused: which rule, and where in the text (offset in UTF-16 code units). */
export interface Refusal {
  ruleId: string
  offset: number
  unsafe: boolean
  message: string
  advice: string
}

/** `undefined` means: safe to build. */
export type GuardResult = Refusal | undefined

export const maxLength = 2_000_000
export const maxDepth = 64
export const maxNodes = 50_000

/**
 * The first thing in the text that the parser must not get: too big, too deep, anchors, aliases, tags, directives,
 * merge keys, several documents, or the marks of an unfinished git merge. Time and memory are bounded by the limits.
 */
export function guardText(text: string): GuardResult {
  if (text.length > maxLength) return refuse('YAML-GROOT', 0)
  const marker = conflictMarker.exec(text)
  if (marker) return refuse('YAML-SAMENVOEGEN', marker.index)
  const control = unprintable.exec(text)
  if (control) return refuse('YAML-TEKEN', control.index)
  return guardTokens(text)
}

function guardTokens(text: string): GuardResult {
  const parser = new Parser()
  let nodes = 0
  let documents = 0
  let before = ''
  let mergeAt: number | undefined
  for (const lexeme of new Lexer().lex(text)) {
    const isScalar = before === CST.SCALAR
    const offset = parser.offset
    const ruleId = isScalar ? undefined : forbidden(lexeme)
    if (ruleId) return refuse(ruleId, offset)
    if (mergeAt !== undefined && lexeme === ':') return refuse('YAML-INVOEGEN', mergeAt)
    if (lexeme.trim() !== '') mergeAt = isScalar && lexeme === '<<' ? offset : undefined
    if (isScalar || nodeMarks.has(lexeme)) nodes++
    if (lexeme === CST.DOCUMENT && ++documents > 1) return refuse('YAML-DOCUMENTEN', offset)
    before = lexeme
    for (const token of parser.next(lexeme)) void token
    if (parser.stack.length > maxDepth) return refuse('YAML-DIEPTE', offset)
    if (nodes > maxNodes) return refuse('YAML-GROOT', offset)
  }
  return undefined
}

function forbidden(lexeme: string): keyof typeof refusals | undefined {
  const type = CST.tokenType(lexeme)
  if (type === 'anchor' || type === 'alias') return 'YAML-ANKER'
  if (type === 'tag') return 'YAML-TAG'
  if (type === 'directive-line') return 'YAML-DIRECTIEF'
  return undefined
}

function refuse(ruleId: keyof typeof refusals, offset: number): Refusal {
  return { ruleId, offset, ...refusals[ruleId] }
}

const nodeMarks = new Set(['-', ':', '?', ',', '[', '{'])
const conflictMarker = /^(?:<{7}|={7}|>{7}|\|{7})(?=[ \r\n]|$(?![^]))/m
/** What YAML does not allow as a bare character in a file. */
// eslint-disable-next-line no-control-regex
const unprintable = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\uFFFE\uFFFF]|\r(?!\n)/

const refusals = {
  'YAML-GROOT': {
    unsafe: true,
    message: 'Het bestand is te groot voor één casus.',
    advice: 'Een casus is hoogstens 2 MB en telt hoogstens 50.000 onderdelen. Splits de inhoud.',
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
    advice: 'Kies welke tekst blijft en haal de regels met <<<<<<<, ======= en >>>>>>> weg.',
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
