/** Every text that a user may read: what stands in the program's own code, in its templates and in the Dutch pages. */
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface Text {
  /** File and line. */
  at: string
  text: string
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Texts of two words or more in the code; `…` stands where a value comes. Also those that only programs read. */
export function textsInCode(): Text[] {
  return filesIn('src', /(?<!\.d)\.ts$/).flatMap((file) => {
    const code = readFileSync(root + file, 'utf8')
    return [...code.matchAll(commentOrText)].flatMap(({ 0: found, index }) => {
      if (found.startsWith('/') || !/\p{L}{2} +\p{L}{2}/u.test(found)) return []
      const text = found
        .slice(1, -1)
        .replaceAll(/\$\{[^}]*\}/g, '…')
        .replaceAll(/\\(['"`])/g, '$1')
        .replaceAll('\\n', '\n')
      return [{ at: `${file}:${code.slice(0, index).split('\n').length}`, text }]
    })
  })
}

/** The paragraphs, points and cells of the Dutch pages, without blocks of code and without words in code. */
export function textsInPages(): Text[] {
  const pages = [...filesIn('docs', /\.md$/), 'BEGRIPPEN.md', 'GOVERNANCE.md', 'CODE_OF_CONDUCT.md']
  return pages.flatMap((file) => {
    const page = readFileSync(root + file, 'utf8').replaceAll(/^```[\s\S]*?^```$/gm, (block) =>
      block.replaceAll(/[^\n]/g, ''),
    )
    return [...page.matchAll(paragraph)].flatMap(({ 0: found, index }) => {
      const text = found
        .replaceAll(/`[^`]*`/g, '…')
        .replace(/^\s*(?:[-*>#]+|\d+\.) /, '')
        .replaceAll(/\n[ >]*/g, ' ')
      const at = `${file}:${page.slice(0, index).split('\n').length}`
      return (text.startsWith('|') ? text.split('|') : [text]).map((cell) => ({ at, text: cell }))
    })
  })
}

/** A point, a row or a quote begins a text of its own; a line that only goes on does not. */
const paragraph = /^(?:.*\S.*)(?:\n(?!\s*(?:[-*#|]|\d+\.)\s?)(?:.*\S.*))*/gm

/** The sentences of a text. A line that is set apart stands on its own. */
export function sentencesIn(text: string): string[] {
  const parts = text.split(/(?<=[.!?])["”)*]*\s+|\n\s*\n|:?\n(?= {2,}\S| *[-•] )/)
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

export function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}…]/u.test(word)).length
}

function filesIn(folder: string, name: RegExp): string[] {
  const names = readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
  return names.filter((file) => name.test(file)).map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
}

/** A comment is taken whole, so that a quote in it opens no text. */
const commentOrText = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g
