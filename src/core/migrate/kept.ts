/** Whether a rewritten file still holds everything that somebody wrote in it. */
import { Lexer } from 'yaml'
import { isList, isRecord } from '../text/emit.js'

/** Every answer of the old data is in the new, as often; those under the `except` keys were put into other words. */
export function keepsAnswers(before: unknown, after: unknown, except: readonly string[]): boolean {
  const old = isRecord(before) ? Object.entries(before).filter(([key]) => !except.includes(key)) : []
  return keepsAll(
    old.flatMap(([, value]) => answers(value)),
    answers(after),
  )
}

/** Every comment of the old text is in the new, as often. */
export function keepsComments(before: string, after: string): boolean {
  return keepsAll(comments(before), comments(after))
}

function keepsAll(before: readonly string[], after: readonly string[]): boolean {
  const left = new Map<string, number>()
  for (const one of after) left.set(one, (left.get(one) ?? 0) + 1)
  return before.every((one) => {
    const count = left.get(one) ?? 0
    left.set(one, count - 1)
    return count > 0
  })
}

/** The values at the ends of the branches; a text and a number that look the same differ. */
function answers(value: unknown): string[] {
  if (isList(value)) return value.flatMap(answers)
  if (isRecord(value)) return Object.values(value).flatMap(answers)
  return value === null ? [] : [JSON.stringify(value)]
}

function comments(text: string): string[] {
  const found: string[] = []
  let isContent = false
  for (const token of new Lexer().lex(text)) {
    if (!isContent && token.startsWith('#')) found.push(token.trimEnd())
    // The token behind this mark is the content of a scalar, whatever it begins with.
    isContent = token === scalarMark
  }
  return found
}

const scalarMark = '\u001F'
