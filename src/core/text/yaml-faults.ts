/** What the YAML parser reports, in plain Dutch with a way out. */
import { visit, type Document, type ErrorCode, type YAMLError } from 'yaml'

/** One thing wrong in a text, from `offset` up to `end` (UTF-16 code units). */
export interface Fault {
  ruleId: string
  offset: number
  end: number
  message: string
  advice: string
  unsafe?: boolean
}

/** The Dutch form of one error of the parser, in the document that it gave. */
export function yamlFault(error: YAMLError, document: Document): Fault {
  const ruleId = 'YAML-VORM'
  if (error.message.startsWith('Missing closing')) {
    // The parser sees it at the end of the file; the reader looks for where it began.
    const offset = lastQuote(document) ?? error.pos[0]
    const [message, advice] = openQuote('"')
    return { ruleId, offset, end: offset + 1, message, advice }
  }
  const [message, advice] = error.message.includes('and end with a') ? openBracket : texts[error.code]
  return { ruleId, offset: error.pos[0], end: error.pos[1], message, advice }
}

/** The start of the last text between quotes: an open one runs to the end of the file. */
function lastQuote(document: Document): number | undefined {
  let offset: number | undefined
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (type?.startsWith('QUOTE')) offset = range?.[0]
    },
  })
  return offset
}

/** What is wrong and what to do. */
export type Text = readonly [message: string, advice: string]

const shape: Text = [
  'Deze regel past niet in de vorm van het bestand.',
  'Kijk naar streepjes, dubbele punten, aanhalingstekens en de inspringing van deze regel.',
]
const colon: Text = [
  'Deze regel is geen geldige sleutel met waarde.',
  'Staat er een dubbele punt in je tekst? Zet dan aanhalingstekens om de hele tekst.',
]
export const startText: Text = [
  'Een tekst mag niet met dit teken beginnen.',
  'Zet aanhalingstekens om de tekst, of gebruik | met de tekst eronder.',
]
/** A text that begins with this quote, and does not end. */
export function openQuote(quote: string): Text {
  const close = 'Zet aan het eind van de tekst hetzelfde aanhalingsteken.'
  const isApostrophe = quote === "'"
  return [
    'Hier begint een aanhalingsteken dat nergens sluit.',
    isApostrophe ? `${close} Is het een apostrof? Zet dan dubbele aanhalingstekens om de tekst.` : close,
  ]
}

/** Lines that do not stand under each other. */
export const badIndent: Text = [
  'De inspringing klopt niet.',
  'Laat regels die bij elkaar horen even ver inspringen, met spaties.',
]
/** A tab before the first word. */
export const tabIndent: Text = ['Hier staat een tab als inspringing.', 'Vervang de tab door spaties.']
/** A list between brackets that does not end. */
export const openBracket: Text = ['Een haak, [ of {, is niet gesloten.', 'Zet aan het eind van de lijst een ] of }.']
const refused: Text = ['Ankers, verwijzingen en typen zijn niet toegestaan.', 'Schrijf de waarde voluit.']

const texts: Record<ErrorCode, Text> = {
  BAD_INDENT: badIndent,
  TAB_AS_INDENT: tabIndent,
  BAD_DQ_ESCAPE: [
    'De combinatie na de backslash is niet bekend.',
    'Schrijf een dubbele backslash (\\\\), of gebruik enkele aanhalingstekens.',
  ],
  BAD_SCALAR_START: startText,
  MISSING_CHAR: [
    'Hier ontbreekt een teken, zoals een aanhalingsteken, een haak of een dubbele punt.',
    'Sluit de aanhalingstekens of haken, en zet een spatie na elke dubbele punt.',
  ],
  MULTILINE_IMPLICIT_KEY: colon,
  BLOCK_AS_IMPLICIT_KEY: colon,
  KEY_OVER_1024_CHARS: ['Deze sleutel is te lang.', 'Zet aanhalingstekens om de hele tekst.'],
  NON_STRING_KEY: ['Een sleutel moet een gewoon woord zijn.', 'Schrijf een woord, een dubbele punt en dan de waarde.'],
  DUPLICATE_KEY: ['Deze sleutel staat er tweemaal.', 'Haal een van de twee weg.'],
  BLOCK_IN_FLOW: [
    'Binnen haken mag geen lijst met streepjes staan.',
    'Haal de haken weg en zet elke waarde op een eigen regel.',
  ],
  UNEXPECTED_TOKEN: shape,
  BAD_COLLECTION_TYPE: shape,
  IMPOSSIBLE: shape,
  RESOURCE_EXHAUSTION: ['De inhoud is te diep genest.', 'Haal de overbodige haken of inspringingen weg.'],
  MULTIPLE_DOCS: ['Het bestand bevat meer dan één document.', 'Zet elke casus in een eigen bestand.'],
  BAD_DIRECTIVE: ['Een regel die met % begint, is hier niet toegestaan.', 'Haal de regel weg.'],
  ALIAS_PROPS: refused,
  BAD_ALIAS: refused,
  BAD_PROP_ORDER: refused,
  MULTIPLE_ANCHORS: refused,
  MULTIPLE_TAGS: refused,
  TAG_RESOLVE_FAILED: refused,
}
