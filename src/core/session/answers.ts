/** From what somebody typed to the value that the case keeps, or to what is wrong with it. */
import { isDay } from '../casus/case-day.js'
import type { Casus } from '../casus/casus.js'
import { casusSchema } from '../casus/schema.js'
import type { Candidate, FieldQuestion } from '../casus/steps/question.js'
import type { Method } from '../casus/method.js'
import { months } from '../report/dates.js'
import { unwritable } from '../text/serialize.js'
import { answerText } from './words.js'

export type Answer = { value: unknown } | { error: string }

export interface AnswerContext {
  casus: Casus
  method: Method
  /** Today, as "JJJJ-MM-DD". */
  today: string
}

/**
 * The value of a typed line for a question. An empty line gives null where the question may stay empty.
 * A multi-line text arrives as one string with newlines, and is kept with a newline at its end.
 */
export function readAnswer(question: FieldQuestion, line: string, context: AnswerContext): Answer {
  const text = answerText(line)
  if (text === '' || text === '-') return emptyAnswer(question)
  const refusal = unwritable(text)
  if (refusal !== undefined) return { error: refusal }
  return readers[question.kind](text, question, context)
}

/** The numbered choices of a question: value and label; undefined where the answer is free text. */
export function choicesOf(question: FieldQuestion, { casus, method }: AnswerContext): Candidate[] | undefined {
  if (question.kind === 'jaNee') return yesNoChoices
  if (question.kind === 'kenmerken') return question.candidates?.(casus) ?? []
  if (question.kind !== 'keuze') return undefined
  const labels = method.vragen[question.id]?.keuzes ?? {}
  return (question.options ?? []).map((id) => ({ id, label: labels[id] ?? id }))
}

const yesNoChoices = [
  { id: 'ja', label: 'ja' },
  { id: 'nee', label: 'nee' },
]

type Reader = (text: string, question: FieldQuestion, context: AnswerContext) => Answer

const readers: Record<FieldQuestion['kind'], Reader> = {
  regel: oneLine,
  tekst: (text) => ({ value: `${text}\n` }),
  casusId: readCaseId,
  datum: (text, { past }, { today }) => (past ? readPastDay : readDay)(text, today),
  moment: (text, _question, { today }) => readMoment(text, today),
  getal: readCount,
  jaNee: readYesNo,
  keuze: readChoice,
  kenmerken: readIds,
  // What may be chosen here stands in other files: look-up-turn.ts takes these.
  lijn: oneLine,
  factor: oneLine,
  beraad: oneLine,
}

function oneLine(text: string): Answer {
  return { value: text.replace(/\s*\n\s*/g, ' ') }
}

/** What is no id would make a file that nobody can read again. */
export function readCaseId(text: string): Answer {
  if (new RegExp(casusSchema.properties.id.pattern).test(text)) return { value: text }
  return { error: 'Schrijf het id van een casus, zoals beraad lijst het toont.' }
}

function emptyAnswer(question: FieldQuestion): Answer {
  if (question.kind === 'keuze') return { error: 'Kies een van de nummers, of typ later.' }
  if (question.required) return { error: 'Hier is een antwoord nodig. Weet je het nog niet? Typ later.' }
  return { value: question.kind === 'kenmerken' ? [] : null }
}

/** A day as "JJJJ-MM-DD", from that form, from "31-3-2026", from "31 maart 2026", or from "vandaag". */
export function readDay(text: string, today: string): Answer {
  if (text.toLowerCase() === 'vandaag') return { value: today }
  const [, y, m, d] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? []
  const [, d2, m2, y2] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? []
  const [, d3, name, y3] = /^(\d{1,2}) ([a-z]{3,9})\.? (\d{4})$/i.exec(text) ?? []
  const [year, month, day] = [y ?? y2 ?? y3, m ?? m2 ?? monthNumber(name), d ?? d2 ?? d3]
  if (year === undefined || month === undefined || day === undefined)
    return { error: 'Schrijf de datum als JJJJ-MM-DD, bijvoorbeeld 2026-03-31. Of typ vandaag.' }
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!isDay(value)) return { error: 'Deze dag bestaat niet. Kijk de datum nog eens na.' }
  return { value }
}

/** A day on which something happened: not after `today`. */
function readPastDay(text: string, today: string): Answer {
  const answer = readDay(text, today)
  if ('error' in answer || String(answer.value) <= today) return answer
  return { error: 'Die dag moet nog komen. Leg het vast als het gedaan is.' }
}

/** A day, or "2011", "2011-03", "3-2011" or "maart 2011" for who knows no more. */
function readMoment(text: string, today: string): Answer {
  if (/^\d{4}$/.test(text)) return { value: text }
  const [, y, m] = /^(\d{4})-(\d{1,2})$/.exec(text) ?? []
  const [, m2, y2] = /^(\d{1,2})[-/. ](\d{4})$/.exec(text) ?? []
  const [, name, y3] = /^([a-z]{3,9})\.? (\d{4})$/i.exec(text) ?? []
  const month = Number(m ?? m2 ?? monthNumber(name))
  const year = y ?? y2 ?? y3
  if (year !== undefined && month >= 1 && month <= 12) return { value: `${year}-${String(month).padStart(2, '0')}` }
  const answer = readDay(text, today)
  if (!('error' in answer) || /^\d{4}-\d{1,2}-\d{1,2}$/.test(text)) return answer
  return { error: 'Schrijf een jaar, maand of dag, zoals 2011, 2011-03 of 2011-03-01.' }
}

/** "3" for "maart", "maa" or "mrt"; undefined for what names no month. */
function monthNumber(name = ''): string | undefined {
  const start = name.toLowerCase().replace(/^mrt$/, 'maart')
  const at = start === '' ? -1 : months.findIndex((month) => month.startsWith(start))
  return at === -1 ? undefined : String(at + 1)
}

function readCount(text: string): Answer {
  const digits = text.replace(/(?<=\d)\.(?=\d{3}\b)/g, '')
  if (!/^\d{1,9}$/.test(digits)) return { error: 'Schrijf een heel getal, bijvoorbeeld 12.' }
  return { value: Number(digits) }
}

function readYesNo(text: string): Answer {
  const word = text.toLowerCase().replace(/[.!]$/, '')
  if (['j', 'ja', 'y', 'yes', '1'].includes(word)) return { value: true }
  if (['n', 'nee', 'neen', 'no', '2'].includes(word)) return { value: false }
  return { error: 'Antwoord met ja of nee.' }
}

function readChoice(text: string, question: FieldQuestion, context: AnswerContext): Answer {
  const choices = choicesOf(question, context) ?? []
  const found = findChoice(text, choices)
  if (found === undefined) return { error: `Kies een nummer van 1 tot en met ${choices.length}.` }
  return { value: found.id }
}

function readIds(text: string, question: FieldQuestion, context: AnswerContext): Answer {
  const choices = choicesOf(question, context) ?? []
  if (/^allen?$|^allemaal$/i.test(text)) return { value: choices.map((choice) => choice.id) }
  if (/^geen$/i.test(text)) return emptyAnswer(question)
  const words = text.split(/[\s,;]+/).filter((word) => word !== '' && word !== 'en')
  const found = words.map((word) => findChoice(word, choices))
  const unknown = words.find((_, i) => found[i] === undefined)
  if (unknown !== undefined) return { error: `"${unknown}" staat er niet bij. Noem kenmerken of nummers, zoals 1,3.` }
  return { value: [...new Set(found.map((choice) => choice!.id))] }
}

/** By number, by value, or by a label or value that starts with the text and is the only one to do so. */
function findChoice(text: string, choices: readonly Candidate[]): Candidate | undefined {
  const word = text.toLowerCase()
  const joined = word.replace(/[\s,]+/g, '-')
  const exact = choices.find((c) => c.id.toLowerCase() === joined || c.label.toLowerCase() === word)
  if (exact !== undefined) return exact
  if (/^\d+$/.test(word)) return choices.find((c, i) => numberOf(c, i) === Number(word))
  const starting = choices.filter((c) => c.id.toLowerCase().startsWith(word) || c.label.toLowerCase().startsWith(word))
  return starting.length === 1 ? starting[0] : undefined
}

/** The number that stands before a choice: that of its id (a3 is 3), or its place. */
function numberOf({ id }: Candidate, i: number): number {
  return /^[a-z]\d+$/.test(id) ? Number(id.slice(1)) : i + 1
}
