/** The one place where user text becomes Markdown: whatever it holds, it stays text. */

/** One line of text that Markdown shows as it is: exactly one text. White space folds to single spaces. */
export function escapeMarkdown(text: string): string {
  const line = (wide.test(text) ? text.replace(/\s+/g, ' ') : text).trim()
  return suspect.test(line) ? line.replace(special, '\\$&') : line
}

/** A longer text as Markdown paragraphs: an empty line parts paragraphs, a line end becomes a hard break. */
export function escapeParagraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n').map(escapeMarkdown).filter(Boolean).join('\\\n'))
    .filter(Boolean)
}

// Most texts hold nothing to replace, and telling so is much quicker than looking for it.
const wide = /\s\s|[^\S ]/
const suspect = /[\\`*_[\]<|~${@&#!>+=:]|www\.|^(?:-|\d{1,9}[.)])/i

const special = new RegExp(
  [
    /[\\`*_[\]<|~${@]/, // code, emphasis, links, images, HTML, tables, strikethrough, formulas, templates, addresses
    /&(?=#?\w+;)/, // entities
    /[#!](?=\w)/, // numbers of issues and merge requests
    /:(?=\/\/)|(?<=www)\./, // addresses that become links without brackets
    /^[#>+=:-]|[.)](?<=^\d{1,9}.)(?=\s|$)/, // heading, quote, list, rule, underlined heading, table, numbered list
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi',
)
