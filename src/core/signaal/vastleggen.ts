/** A new signaal from one sentence, and the case that it leads to. */
import type { Casus } from '../casus/casus.js'
import { SCHEMA_VERSIE, type CasusFile } from '../casus/schema.js'
import { withStatus } from '../casus/status.js'
import { withoutLeaks } from '../lek/without-leaks.js'
import { longMoment } from '../report/dates.js'
import { hoeVaakLabels } from '../report/labels-praktijken.js'
import { newCaseId } from '../session/ids.js'
import { titleOf } from './title.js'

/** What is known of a signaal at once. */
export interface Melding {
  wringt: string
  regel?: string
}

/** Where a signaal leads. `casus` names the case that it goes on in; `antwoord` what the professional hears. */
export type Afhandeling = NonNullable<NonNullable<CasusFile['signaal']>['afhandeling']>

/** `day`: "JJJJ-MM-DD". Careful by default, as every new case: confidential. */
export function newSignal(melding: Melding, day: string, taken: ReadonlySet<string>): CasusFile {
  const titel = titleOf(melding.wringt)
  return {
    ...least(newCaseId(day, firstWords(titleOf(withoutLeaks(melding.wringt)), longestInId), taken), titel),
    soort: 'signaal',
    vertrouwelijkheid: 'vertrouwelijk',
    signaal: { ...melding },
  }
}

/** The signaal with what came of it. */
export function settled(file: CasusFile, afhandeling: Afhandeling): CasusFile {
  return withStatus({ ...file, signaal: { ...file.signaal, afhandeling } })
}

/** A case that begins with what the signaal says, and refers to it: nobody types anything again. */
export function caseFrom(signal: Casus, soort: Casus['soort'], id: string): CasusFile {
  const { titel, vertrouwelijkheid, trefwoorden, signaal } = signal
  const { regel, verwijzing } = signaal ?? {}
  const kader = { id: 'k1', naam: regel ?? verwijzing ?? '', ...(verwijzing === undefined ? {} : { verwijzing }) }
  return {
    ...least(id, titel),
    soort,
    vertrouwelijkheid,
    ...(trefwoorden.length > 0 ? { trefwoorden } : {}),
    beslissing: { aanleiding: `${occasion(signal).join('\n')}\n` },
    ...(kader.naam === '' ? {} : { informatie: { kaders: [kader] } }),
    verwijzingen: [{ naar: signal.id, behandeling: 'noemt', motivering: 'Deze casus begon met dit signaal.' }],
  }
}

function least(id: string, titel: string) {
  return { schemaVersie: SCHEMA_VERSIE, id, titel, status: 'concept' } as const
}

/** The words that fit, none cut in two. */
function firstWords(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length + 1).replace(/\s+\S*$/, '')
}

function occasion({ signaal }: Casus): string[] {
  const { wringt, client, sinds, hoeVaak, schatting } = signaal ?? {}
  return [
    ...(wringt ? [wringt] : []),
    ...(client ? [`Het raakt: ${client}.`] : []),
    ...(sinds ? [`Het speelt sinds ${longMoment(sinds)}.`] : []),
    ...(hoeVaak && hoeVaak !== 'onbekend' ? [`Hoe vaak: ${hoeVaakLabels[hoeVaak]}.`] : []),
    ...(schatting === undefined ? [] : [`Naar schatting raakt het ${schatting} mensen.`]),
  ]
}

/** An id is typed. */
const longestInId = 36
