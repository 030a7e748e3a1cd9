/** Whole reports as a reader gets them. Read a file in test/reports in full before you accept a change to it. */
import chalk from 'chalk'
import { beforeAll, expect, test } from 'vitest'
import { markdown } from '../../../src/core/report/markdown.js'
import { outline } from '../../../src/core/report/outline.js'
import { terminalText } from '../../../src/core/report/terminal.js'
import { caseAt, sourceOf } from './examples.js'

beforeAll(() => void (chalk.level = 0))

const cases = [
  { name: 'voorbeeld', path: 'test/fixtures/voorbeeld-casus.yaml', widths: [80, 40] },
  { name: 'maatwerk', path: 'cases/2020/2020-03-05-terugvordering-na-voorschot.yaml', widths: [40] },
  { name: 'herbeoordeling', path: 'cases/2024/2024-05-14-herbeoordeling-na-wachten.yaml', widths: [120] },
]

test.each(cases)('het rapport van $name staat er zoals het is nagelezen', async ({ name, path, widths }) => {
  const casus = caseAt(path)
  const text = markdown(outline(casus, sourceOf(path, casus)))
  await expect(text).toMatchFileSnapshot(`../../reports/${name}.md`)
  for (const width of widths)
    await expect(terminalText(text, width)).toMatchFileSnapshot(`../../reports/${name}-${width}.txt`)
})
