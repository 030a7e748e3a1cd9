/** Markdown blocks as lines for a terminal, each within the given width. */
import chalk from 'chalk'
import type { Token, Tokens } from 'marked'
import { displayWidth } from '../text/width.js'
import { grid } from './grid.js'
import { eachWord, hang, withoutStyle, wrapStyled } from './styled.js'
import { inlineText } from './terminal-inline.js'

/** Blocks with an empty line between them. */
export function blockLines(tokens: readonly Token[], width: number): string[] {
  return tokens
    .filter(({ type }) => type !== 'space')
    .flatMap((token, i) => (i === 0 ? lines(token, width) : ['', ...lines(token, width)]))
}

/** A heading. The first two levels are underlined, so that they stand out without colour too. */
export function headingLines({ depth, tokens }: Tokens.Heading, width: number): string[] {
  const text = wrapStyled(
    eachWord(inlineText(tokens), (word) => chalk.bold(word)),
    width,
  )
  const underline = { 1: '═', 2: '─' }[depth]
  const longest = Math.max(...text.map((line) => displayWidth(withoutStyle(line))))
  return underline ? [...text, underline.repeat(longest)] : text
}

function lines(token: Token, width: number): string[] {
  const render = renderers[token.type]
  return render ? render(token as never, width) : wrapStyled(token.raw.trimEnd(), width)
}

const renderers: Partial<Record<string, (token: never, width: number) => string[]>> = {
  heading: headingLines,
  paragraph: inline,
  text: inline,
  blockquote: ({ tokens }: Tokens.Blockquote, width) => blockLines(tokens, width),
  list: ({ items }: Tokens.List, width) =>
    items.flatMap((item) => hang(blockLines(item.tokens, width - 2), '- ', '  ')),
  table: ({ header, rows }: Tokens.Table, width) =>
    grid(
      header.map((cell) => eachWord(inlineText(cell.tokens), (word) => chalk.bold(word))),
      rows.map((row) => row.map((cell) => inlineText(cell.tokens))),
      width,
    ),
}

function inline(token: Tokens.Paragraph | Tokens.Text, width: number): string[] {
  return wrapStyled(inlineText(token.tokens), width)
}
