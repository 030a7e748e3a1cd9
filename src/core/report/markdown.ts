/** Blocks as Markdown: clean text for git, for GitHub and GitLab, and for the terminal form. */
import { visible, visibleLine } from '../text/visible.js'
import { inWords, type Block, type Entry, type Item, type Table, type WordBlock } from './blocks.js'
import { escapeMarkdown, escapeParagraphs } from './escape.js'

/** The report as Markdown. One line per paragraph, item and row, so that a diff shows what changed. Ends in a newline. */
export function markdown(blocks: readonly Block[]): string {
  return `${inWords(blocks).map(block).join('\n\n')}\n`
}

function block(part: WordBlock): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${line(part.text)}`
    case 'paragraph':
    case 'small':
      return paragraphs(part.text).join('\n\n')
    case 'note':
      return paragraphs(part.text).join('\n\n').replace(/^/gm, '> ').replace(/ +$/gm, '')
    case 'list':
      return part.items.map(item).join('\n')
    case 'definitions':
      return part.entries.map(entry).join('\n')
    case 'table':
      return table(part)
    case 'fill-in':
      return [...part.choices.map((choice) => `- ☐ ${line(choice)}`), ...part.lines.map(writingLine)].join('\n')
  }
}

function item({ label, text, lines = [], links = [] }: Item): string {
  const lead = label === undefined ? '' : `${bold(`${label}.`)} `
  return `- ${lead}${[...[text, ...lines].map(line), ...links.map(link)].join('\\\n  ')}`
}

/** An address is ours and holds no sign that could end the link. */
function link(address: string): string {
  return `Na te lezen op: <${address}>`
}

function entry({ term, text }: Entry): string {
  return `- ${bold(`${term}:`)} ${paragraphs(text)
    .join('\n\n')
    .replace(/\n(?=.)/g, '\n  ')}`
}

function writingLine(label: string): string {
  return `- ${bold(`${label}:`)} ${'…'.repeat(20)}`
}

/** The caption ends in a full stop inside the bold, so that no reader takes the line for a heading. */
function table({ caption, head, rows }: Table): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const lines = [head.map(line), head.map(() => '---'), ...rows.map((cells) => cells.map(line))].map(row)
  return [bold(`${caption}.`), '', ...lines].join('\n')
}

function bold(text: string): string {
  return `**${line(text)}**`
}

function line(text: string): string {
  return escapeMarkdown(visibleLine(text))
}

function paragraphs(text: string): string[] {
  return escapeParagraphs(visible(text))
}
