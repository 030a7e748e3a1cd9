/** The Dutch texts for values of the wrong kind or the wrong form. */
import { moment } from '../casus/schema/values.js'

export interface Texts {
  message: string
  advice: string
}

/**
 * What to say of a value of the wrong type. `expected` is the type in the schema, "string,null" for either; `name` is
 * what the reader calls the place. A bare number or yes/no where a text belongs asks for quotes, it is never converted.
 */
export function typeTexts(name: string, expected: string, value: unknown): Texts {
  const kind = expected.split(',')[0] as keyof typeof wanted
  const { noun, advice } = wanted[kind] ?? wanted.object
  const isBare = kind === 'string' && (value === null || typeof value !== 'object')
  return {
    message: `${name} moet ${noun} zijn, maar is ${kind === 'integer' && typeof value === 'number' ? 'een gebroken getal' : kindOf(value)}.`,
    advice: isBare ? (value === null ? emptyAdvice : bareAdvice) : isDash(value) ? dashAdvice : advice,
  }
}

/** Where no blank stands behind it, a dash begins a text, which takes in the lines below. */
function isDash(value: unknown): boolean {
  return typeof value === 'string' && /^-\S/.test(value)
}

const dashAdvice = 'Zet een spatie achter elk streepje.'
const bareAdvice = 'Zet aanhalingstekens om de waarde, dan blijft zij precies zoals je haar schreef.'
const emptyAdvice = 'Vul een tekst in. Staat er al een? Zet er dan aanhalingstekens om.'

/** What to say of a day that does not exist, or that is written in another way. */
export function dayTexts(name: string, value: unknown): Texts {
  const isCurly = /^[“”„‘’‚]/.test(String(value))
  return {
    message: /^\d{4}-\d{2}-\d{2}$/.test(String(value))
      ? `${name} is geen bestaande dag.`
      : `${name} is geen dag in de vorm jaar-maand-dag.`,
    advice: isCurly
      ? 'Vervang de gekrulde aanhalingstekens door rechte, zoals "2025-03-11".'
      : 'Schrijf jaar, maand en dag tussen aanhalingstekens, zoals "2025-03-11".',
  }
}

/** What to say of a text that does not have the form which the schema asks for. */
export function patternTexts(name: string, pattern: string): Texts & { ruleId: string } {
  if (pattern === '\\S') {
    return {
      ruleId: 'SCHEMA-LEEG',
      message: `${name} mag niet leeg zijn.`,
      advice: 'Vul een tekst in, of haal het hele onderdeel weg.',
    }
  }
  const [message, advice] = forms[pattern] ?? idForm(pattern)
  return { ruleId: 'SCHEMA-PATROON', message: `${name} ${message}`, advice }
}

/** Ids inside a case: one letter and a number. */
function idForm(pattern: string): readonly [string, string] {
  const letter = /^\^(\[a-z\]|[a-z])\[1-9\]/.exec(pattern)?.[1]
  const example = letter === undefined || letter.length > 1 ? 'a3' : `${letter}1`
  return ['is geen geldig kenmerk.', `Schrijf een kleine letter met een nummer erachter, zoals ${example}.`]
}

const forms: Record<string, readonly [string, string]> = {
  [moment.pattern]: [
    'is geen bestaand jaar, geen maand en geen dag.',
    'Schrijf een jaar, een maand of een dag tussen aanhalingstekens, zoals "2011", "2011-03" of "2011-03-01".',
  ],
  '^[a-z0-9][a-z0-9-]{0,63}$': [
    'is geen geldig id.',
    'Gebruik hoogstens 64 kleine letters, cijfers en streepjes, zoals 2025-03-11-laptop.',
  ],
  '^[0-9a-f]{64}$': [
    'is geen SHA-256 van 64 tekens.',
    'Haal de regel terug uit git. Dit getal maakt het programma zelf.',
  ],
  '^[a-z0-9]+(-[a-z0-9]+)*$': [
    'mag alleen kleine letters, cijfers en losse streepjes bevatten.',
    'Schrijf het bijvoorbeeld zo: afzien-van-terugvordering.',
  ],
  '^#[0-9a-fA-F]{6}$': [
    'is geen kleur zoals beraad die leest.',
    'Schrijf een hekje met zes tekens, tussen aanhalingstekens, zoals "#14509a".',
  ],
  '^[^/\\\\:]+\\.(svg|png|jpg|jpeg)$': [
    'is geen naam van een svg-, png- of jpg-bestand.',
    'Zet het bestand naast het sjabloon en schrijf alleen zijn naam, zoals logo.svg.',
  ],
}

const wanted = {
  string: {
    noun: 'een tekst',
    advice: 'Schrijf hier één tekst, zonder streepjes of sleutels eronder.',
  },
  integer: { noun: 'een heel getal', advice: 'Schrijf alleen cijfers, zonder aanhalingstekens, komma of punt.' },
  boolean: { noun: 'true of false', advice: 'Schrijf true voor ja of false voor nee, zonder aanhalingstekens.' },
  array: {
    noun: 'een lijst',
    advice: 'Zet elke waarde op een eigen regel met "- " ervoor. Is er niets? Schrijf dan [].',
  },
  object: {
    noun: 'een onderdeel met sleutels',
    advice: 'Zet de sleutels eronder en laat ze twee spaties inspringen. Is er nog niets? Haal dan de regel weg.',
  },
}

function kindOf(value: unknown): string {
  if (value === null) return 'leeg (null)'
  if (Array.isArray(value)) return 'een lijst'
  return kinds[typeof value] ?? 'iets anders'
}

const kinds: Record<string, string> = {
  string: 'een tekst',
  number: 'een getal',
  boolean: 'true of false',
  object: 'een onderdeel met sleutels',
}
