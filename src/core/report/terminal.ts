/** The report in a terminal: the Markdown form, laid out for the width that is there. */
import type { Token, Tokens } from 'marked'
import { visible } from '../text/visible.js'
import { kantLabels } from './labels.js'
import { hang, padStyled } from './styled.js'
import { blockLines, headingLines } from './terminal-blocks.js'
import { blockTokens } from './terminal-inline.js'

interface Section {
  heading?: Tokens.Heading
  body: Token[]
}

/**
 * `markdown` as lines of at most `width` cells. Headings start at the margin and all else is indented, so that no text
 * of a case can pass for a heading. From 100 cells on, pro and contra (step 5) stand side by side.
 * Colour follows the level that chalk was given: at level 0 there is no code at all.
 */
export function terminalText(markdown: string, width: number): string {
  const sections = sectionsOf(blockTokens(visible(markdown)))
  const lines = sections.flatMap((section, i) => {
    if (isContraBesidePro(sections, i, width)) return []
    const isPair = isContraBesidePro(sections, i + 1, width)
    const own = isPair ? sideBySide(section, sections[i + 1]!, width) : sectionLines(section, width)
    return i === 0 ? own : ['', ...own]
  })
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

function sectionsOf(tokens: readonly Token[]): Section[] {
  const sections: Section[] = []
  for (const token of tokens) {
    if (token.type === 'heading') sections.push({ heading: token as Tokens.Heading, body: [] })
    else if (sections.length === 0) sections.push({ body: [token] })
    else sections.at(-1)!.body.push(token)
  }
  return sections
}

function sectionLines({ heading, body }: Section, width: number): string[] {
  const title = heading ? headingLines(heading, width) : []
  return [...title, ...hang(blockLines(body, width - 2), '  ', '  ')]
}

function isContraBesidePro(sections: readonly Section[], i: number, width: number): boolean {
  if (width < SIDE_BY_SIDE) return false
  return sections[i - 1]?.heading?.text === kantLabels.pro && sections[i]?.heading?.text === kantLabels.contra
}

function sideBySide(pro: Section, contra: Section, width: number): string[] {
  const half = Math.floor((width - 3) / 2)
  const left = sectionLines(pro, half)
  const right = sectionLines(contra, half)
  const height = Math.max(left.length, right.length)
  return Array.from({ length: height }, (_, y) => `${padStyled(left[y] ?? '', half)} │ ${right[y] ?? ''}`)
}

const SIDE_BY_SIDE = 100
