/** How the report looks in Word: language, headings, lists. Everything hangs on named styles, so a house style can replace it. */
import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  LineRuleType,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type ISpacingProperties,
  type IStylesOptions,
} from 'docx'
import { paperColours, paperFont, paperSizes, writingRoom } from './paper.js'
import type { Indeling } from './report.js'

/** The styles, in the sizes of that layout. */
export function docxStyles(indeling: Indeling): IStylesOptions {
  const { text, table, line, gap, heading, term } = paperSizes[indeling]
  // In hundredths of a line: a reader that is not told so takes the number for points.
  const spacing = { after: gap * 20, line: line * 2.4, lineRule: LineRuleType.AUTO }
  const headingStyle = (level: 1 | 2 | 3) => ({
    run: { size: heading[level] * 2, bold: true, color: '000000', font: paperFont },
    paragraph: {
      keepNext: true,
      // Without it LibreOffice shows a heading that no reader can jump to.
      outlineLevel: level - 1,
      spacing: { before: level === 1 ? 0 : gap * 40, after: gap * 20 },
      ...(level === 2 ? { border: { top: { ...rule, space: 4 } } } : {}),
    },
  })
  return {
    default: {
      document: {
        run: {
          font: paperFont,
          size: text * 2,
          language: { value: 'nl-NL', eastAsia: 'nl-NL', bidirectional: 'nl-NL' },
        },
      },
      heading1: headingStyle(1),
      heading2: headingStyle(2),
      heading3: headingStyle(3),
    },
    characterStyles: [
      { id: 'Toelichting', name: 'Toelichting', run: { color: paperColours.zacht, size: text * 2 - 1 } },
      { id: 'Adres', name: 'Adres', run: { color: paperColours.pro, underline: {}, size: text * 2 - 1 } },
    ],
    paragraphStyles: paragraphStyles(
      { text: text * 2, table: table * 2, gap: gap * 20, term: Math.round(term * 567) },
      spacing,
    ),
  }
}

/** Text and table in half points, the others in twentieths of a point. */
function paragraphStyles(
  sizes: Record<'text' | 'table' | 'gap' | 'term', number>,
  spacing: ISpacingProperties,
): IParagraphStyleOptions[] {
  const { text, table, gap } = sizes
  const tight = { ...spacing, after: gap / 2 }
  const term = { left: sizes.term }
  return [
    own('Lopendetekst', 'Lopende tekst', { paragraph: { spacing } }),
    own('Noot', 'Noot', { paragraph: { spacing, ...noteBox } }),
    own('Klein', 'Klein', { run: { size: text - 4, color: paperColours.zacht }, paragraph: { spacing } }),
    own('Lijstregel', 'Lijstregel', { paragraph: { spacing: tight } }),
    own('Begrip', 'Begrip', {
      paragraph: {
        spacing,
        indent: { ...term, hanging: sizes.term },
      },
    }),
    own('Begripvervolg', 'Begrip vervolg', { paragraph: { spacing, indent: term } }),
    own('Bijschrift', 'Bijschrift', { run: { bold: true }, paragraph: { spacing: { ...spacing, before: gap } } }),
    own('Tabeltekst', 'Tabeltekst', { run: { size: table }, paragraph: { spacing: { ...spacing, after: 0 } } }),
    own('Tabelkop', 'Tabelkop', {
      run: { size: table, bold: true },
      paragraph: { spacing: { ...spacing, after: 0 } },
    }),
    own('Natabel', 'Na tabel', { run: { size: 8 } }),
    own('Schrijfregel', 'Schrijfregel', {
      paragraph: {
        spacing: { before: writingRoom * 20 },
        border: { bottom: { ...rule, space: 1 }, between: { ...rule, space: 1 } },
      },
    }),
    own('Voettekst', 'Voettekst', {
      run: { size: 16, color: paperColours.zacht },
      paragraph: { alignment: AlignmentType.RIGHT },
    }),
  ]
}

function own(id: string, name: string, options: Omit<IParagraphStyleOptions, 'id'>): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...options }
}

export const docxLists: INumberingOptions = {
  config: [
    {
      reference: 'opsomming',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 340, hanging: 340 } } },
        },
      ],
    },
  ],
}

const rule = { style: BorderStyle.SINGLE, size: 4, color: paperColours.lijn }
const noteBox = {
  shading: { fill: paperColours.vlak },
  border: { left: { style: BorderStyle.SINGLE, size: 24, color: paperColours.lijn, space: 4 } },
}
