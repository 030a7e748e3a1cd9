/** The text inside a paragraph, item or cell, for a terminal. marked-terminal gives the looks, the widths are ours. */
import chalk from 'chalk'
import { Marked, type Token } from 'marked'
import { markedTerminal } from 'marked-terminal'
import { eachWord } from './styled.js'

const byWord = (style: (word: string) => string) => (text: string) => eachWord(text, style)

const marked = new Marked(
  // Its own colours would run on over the end of a line, where another column may stand.
  markedTerminal({
    strong: byWord((word) => chalk.bold(word)),
    em: byWord((word) => chalk.italic(word)),
    del: byWord((word) => chalk.strikethrough(word)),
  }),
  {
    renderer: {
      // A line end that is no hard break is a space; the original would keep it.
      text: ({ text }) => text.replace(/ *\n */g, ' '),
      // The original leaves a mark of its own where code holds a colon.
      codespan: ({ text }) => eachWord(text, (word) => chalk.yellow(word)),
      // The original asks the terminal for clickable links, so its answer would differ from machine to machine.
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens)
        return text === href ? text : `${text} (${href})`
      },
    },
  },
)

/** The blocks of a Markdown text. */
export function blockTokens(markdown: string): Token[] {
  return marked.lexer(markdown)
}

/** Inline tokens as text with colour codes per word; a hard break is a newline. */
export function inlineText(tokens: Token[] = []): string {
  return new marked.Parser(marked.defaults).parseInline(tokens)
}
