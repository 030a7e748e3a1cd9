/** What the help lists, beside the tables that the program itself reads: nothing is missing, and nothing is gone. */
import { expect, test } from 'vitest'
import { formatNames } from '../../src/core/check/formats.js'
import { soorten } from '../../src/core/casus/soorten.js'
import { rapportVormen, soortNamen } from '../../src/commands/report-choices.js'
import { vormen as exportVormen } from '../../src/core/export/vormen.js'
import { lidKeys } from '../../src/core/groep/kolommen.js'
import { rowColumns } from '../../src/core/list/row-schema.js'
import { wachtSoorten } from '../../src/core/opvolging/schema.js'
import { besluitLabels, oordeelLabels, perspectiefLabels, statusLabels } from '../../src/core/report/labels.js'
import { profielen } from '../../src/core/report/profiel/profielen.js'
import type { Environment } from '../../src/environment.js'
import { buildProgram } from '../../src/program.js'
import { collectionHelp } from '../../src/verbs/collection-help.js'
import { followUpHelp } from '../../src/verbs/follow-up-help.js'
import { groepHelp } from '../../src/verbs/groep-help.js'
import { makingHelp } from '../../src/verbs/making-help.js'
import { readingHelp } from '../../src/verbs/reading-help.js'

const terminal = { width: 80 }
const program = buildProgram({ terminal } as Environment, () => undefined)

/** What each flag takes, by its name; a verb may have its own. */
const taken: Record<string, readonly string[]> = {
  vorm: rapportVormen,
  'exporteer vorm': exportVormen,
  soort: soorten,
  'rapport soort': soortNamen,
  profiel: profielen,
  status: Object.keys(statusLabels),
  oordeel: Object.keys(oordeelLabels),
  perspectief: Object.keys(perspectiefLabels),
  uitkomst: Object.keys(besluitLabels),
  format: [...formatNames, 'auto'],
}
/** Flags whose help only gives examples. */
const onlyExamples = ['opvolging soort', 'verder soort']

const flags = program.commands.flatMap((verb) =>
  verb.options.flatMap(({ long, description }) => {
    const flag = long!.slice(2)
    const name = `${verb.name()} ${flag}`
    const values = onlyExamples.includes(name) ? undefined : (taken[name] ?? taken[flag])
    return values === undefined ? [] : [{ name, description, values }]
  }),
)

test.each(flags)('de vlag $name noemt alles wat je kunt kiezen, en niets anders', ({ description, values }) => {
  const listed = description.replace(/;.*/, '').split(/, | of /)
  expect(listed.toSorted()).toEqual([...new Set(values)].toSorted())
})

test.each([
  ['de soorten casus', makingHelp.nieuw, soorten],
  ['wat er kan wachten', followUpHelp.opvolging, wachtSoorten],
  ['de soorten rapport', readingHelp.rapport, soortNamen],
  ['de profielen', readingHelp.rapport, profielen],
])('de hulp legt %s allemaal uit', (_, text, names) => {
  const explained = [...text.matchAll(/^ {2}(\w+) {2,}\S/gm)].map(([, word]) => word)
  expect(explained).toEqual(expect.arrayContaining([...names]))
})

test.each([
  ['de kolommen van de lijst', collectionHelp.lijst, rowColumns],
  ['de sleutels van een lid', groepHelp.groep, lidKeys],
])('de hulp noemt %s allemaal', (_, text, names) => {
  expect(names.filter((name) => !new RegExp(`(?<![\\w.])${name}(?![\\w.]*\\w)`).test(text))).toEqual([])
})
