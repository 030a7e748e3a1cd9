/** Reads Argdown with the parser of Argdown itself. */
import { ArgdownApplication, DataPlugin, ModelPlugin, ParserPlugin, type IArgdownResponse } from '@argdown/core'

const app = new ArgdownApplication()
app.addPlugin(new ParserPlugin(), 'parse-input')
app.addPlugin(new DataPlugin(), 'build-model')
app.addPlugin(new ModelPlugin(), 'build-model')

export interface ReadArgument {
  id: string
  text: string
  tags: string[]
  /** Towards the question: 'support', 'attack', or none. */
  relation: string | undefined
}

/** The question and the arguments of an Argdown text, and how many errors its parser found. */
export function readArgdown(input: string): { errors: number; question: string; arguments: ReadArgument[] } {
  const read: IArgdownResponse = app.run({ process: ['parse-input', 'build-model'], input, logLevel: 'silent' })
  const relations = new Map((read.relations ?? []).map(({ from, relationType }) => [from?.title, relationType]))
  return {
    errors: (read.parserErrors?.length ?? 0) + (read.lexerErrors?.length ?? 0) + (read.exceptions?.length ?? 0),
    question: textOf(read.statements!['vraag']!.members),
    arguments: Object.values(read.arguments ?? {}).map(({ title, members, tags }) => ({
      id: title!,
      text: textOf(members),
      tags: tags ?? [],
      relation: relations.get(title),
    })),
  }
}

/** The text without its tags, which the parser leaves in. */
function textOf(
  members: readonly { text?: string | null; ranges?: { type: string; start: number; stop: number }[] }[],
) {
  const [first] = members.filter(({ text }) => text)
  const tag = first?.ranges?.find(({ type }) => type === 'tag')
  return (tag ? first!.text!.slice(0, tag.start) : (first?.text ?? '')).trimEnd()
}
