/** Cases and a source for the tests of the report. */
import { readFileSync } from 'node:fs'
import type { Casus } from '../../../src/core/casus/casus.js'
import { readingForm } from '../../../src/core/casus/reading.js'
import type { CasusFile } from '../../../src/core/casus/schema.js'
import { inhoudOf } from '../../../src/core/casus/zegel.js'
import type { Source } from '../../../src/core/report/sections/bron.js'
import { parseText } from '../../../src/core/text/parse.js'

const root = new URL('../../../', import.meta.url)

/** The files of the example beraden in this repository. */
export const examplePaths = [
  'cases/2020/2020-03-05-terugvordering-na-voorschot.yaml',
  'cases/2020/2020-03-11-voorschot-en-terugvordering.yaml',
  'cases/2024/2024-05-14-herbeoordeling-na-wachten.yaml',
  'cases/2024/2024-10-08-oordeel-met-terugwerkende-kracht.yaml',
  'cases/2024/2024-11-19-tweede-herbeoordeling-wb3000.yaml',
] as const

/** One case of every kind that is no beraad. */
export const otherKinds = [
  'cases/2020/2020-03-05-terugvordering-na-voorschot.yaml',
  'cases/2020/2020-12-15-herstelactie-vergeten-groep.yaml',
  'cases/2021/2021-11-16-morele-reconstructie-wb3000.yaml',
  'cases/2024/2024-03-05-oordelen-over-lang-geleden.yaml',
  'cases/2024/2024-raadsadvies-over-servicepunten.yaml',
] as const

/** An advice about which nothing is decided yet. */
export const fullPath = 'cases/2024/2024-05-14-herbeoordeling-na-wachten.yaml'

/** A case file of this repository. */
export function caseAt(path: string): Casus {
  const { data, problems } = parseText(path, readFileSync(new URL(path, root), 'utf8'))
  if (problems.length > 0) throw new Error(`${path}: ${problems[0]!.message}`)
  return readingForm(data as CasusFile)
}

/** Those of them that are a beraad: only of these is there a voorlegger. */
export const beraadPaths: readonly string[] = examplePaths.filter((path) => caseAt(path).soort === 'beraad')

/** The invented case that shows every key. */
export const voorbeeld = caseAt('test/fixtures/voorbeeld-casus.yaml')

/** The source of a report for the group itself, of the case in this file. */
export function sourceOf(file: string, casus: Casus): Source {
  return { file, version: '1.0.0', profiel: 'intern', weggelaten: [], inhoud: inhoudOf(casus) }
}

export const source = sourceOf('cases/2025/2025-03-11-laptop-voor-thuisonderwijs.yaml', voorbeeld)
