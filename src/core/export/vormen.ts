/** The forms in which cases can leave this program, and how a file's name tells which. */
import { asDiwoo } from '../archief/diwoo.js'
import type { Archief } from '../archief/instelling.js'
import { asMdto } from '../archief/mdto.js'
import type { Casus } from '../casus/casus.js'
import type { CasusFile } from '../casus/schema.js'
import type { Profiel } from '../report/profiel/profielen.js'
import { asAif } from './aif.js'
import { asArgdown } from './argdown.js'
import { argumentsAsCsv } from './csv.js'
import { asJson } from './json.js'

export type Vorm = 'argdown' | 'aif' | 'csv' | 'csv-excel' | 'json' | 'mdto' | 'diwoo'

/** A case to export: to read, and as it stands in its file. */
export interface ExportedCase {
  casus: Casus
  data: CasusFile
}

/** How a form is made. `one` holds a single case, `all` any number, and `about` says of one case what an archive asks. */
export type Exporter =
  | { holds: 'one'; endings: readonly string[]; write: (exported: ExportedCase) => string }
  | { holds: 'all'; endings: readonly string[]; write: (exported: readonly ExportedCase[]) => string }
  | {
      holds: 'about'
      endings: readonly string[]
      write: (casus: Casus, archief: Archief, profiel: Profiel) => string
    }

/** The form that a file's name asks for, or undefined when its ending says nothing. */
export function vormOfFile(path: string): Vorm | undefined {
  const name = path.toLowerCase()
  return vormen.find((vorm) => exporters[vorm].endings.some((ending) => name.endsWith(ending)))
}

export const exporters: Record<Vorm, Exporter> = {
  argdown: { holds: 'one', endings: ['.argdown', '.ad'], write: ({ casus }) => asArgdown(casus) },
  aif: { holds: 'one', endings: ['.aif.json', '.aif'], write: ({ casus }) => asAif(casus) },
  csv: { holds: 'all', endings: ['.csv'], write: (all) => argumentsAsCsv(all.map(casusOf), 'standard') },
  'csv-excel': { holds: 'all', endings: [], write: (all) => argumentsAsCsv(all.map(casusOf), 'excel') },
  json: { holds: 'all', endings: ['.json'], write: (all) => asJson(all.map(({ data }) => data)) },
  mdto: { holds: 'about', endings: ['.mdto.xml'], write: asMdto },
  diwoo: { holds: 'about', endings: ['.diwoo.xml'], write: asDiwoo },
}

/** In the order in which an ending is looked up: ".aif.json" before ".json". */
export const vormen = Object.keys(exporters) as Vorm[]

function casusOf({ casus }: ExportedCase): Casus {
  return casus
}
