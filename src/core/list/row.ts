/** From cases to the rows of a list. */
import { goingOn } from '../casus/besluit.js'
import { casePeriod } from '../casus/case-day.js'
import type { Casus } from '../casus/casus.js'
import { doorlooptijd } from '../casus/maatwerk.js'
import type { citations, Citation } from '../moresprudentie/cited-by.js'
import type { Row } from './row-schema.js'

/** A case and where it stands. */
export interface ListedCase {
  file: string
  casus: Casus
}

/** A row for every case, in the order given. `cited`: who names whom, of all cases. What the group has not answered yet is an empty text or list. */
export function caseRows(cases: readonly ListedCase[], cited: Cited = new Map()): Row[] {
  return cases.map(({ file, casus }) => ({
    id: casus.id,
    status: casus.status,
    datum: casePeriod(casus),
    vraag: casus.beslissing.vraag ?? '',
    titel: casus.titel,
    oordeel: casus.conclusie.oordeel ?? '',
    bestand: file,
    versie: String(casus.zegel?.versie ?? ''),
    zegel: casus.zegel?.hash ?? '',
    soort: casus.soort,
    lijn: casus.lijn ?? '',
    vertrouwelijkheid: casus.vertrouwelijkheid,
    beginselen: once([
      ...casus.argumenten.map(({ beginsel }) => beginsel),
      ...(casus.maatwerk?.ruimte?.beginselen ?? []),
    ]),
    perspectieven: once(casus.argumenten.map(({ perspectief }) => perspectief)),
    belanghebbenden: casus.belanghebbenden.map(({ naam }) => naam),
    kaders: once([
      ...casus.informatie.kaders.map(({ verwijzing, naam }) => verwijzing ?? naam),
      casus.signaal?.verwijzing ?? casus.signaal?.regel,
    ]),
    maatregelen: casus.conclusie.maatregelen.length,
    openMaatregelen: openMeasures(casus),
    gevolgdDoor: citing(cited, casus, 'volgt'),
    onderscheidenDoor: citing(cited, casus, 'onderscheidt'),
    herzienDoor: citing(cited, casus, 'herziet'),
    eersteContact: casus.maatwerk?.eersteContact ?? '',
    doorlooptijd: String(doorlooptijd(casus)?.dagen ?? ''),
  }))
}

type Cited = ReturnType<typeof citations>

function citing(cited: Cited, { id }: Casus, how: Citation['behandeling']): string[] {
  return (cited.get(id) ?? []).filter(({ behandeling }) => behandeling === how).map((citation) => citation.id)
}

/** How many measures say that they are still open, and were not refused. */
export function openMeasures(casus: Casus): number {
  return goingOn(casus).filter(({ stand }) => stand === 'open').length
}

function once<T>(values: readonly (T | undefined)[]): T[] {
  return [...new Set(values.filter((value) => value !== undefined))]
}
