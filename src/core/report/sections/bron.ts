/** The end of a report: where it comes from, so that a reader can find the case and make the same report again. */
import type { Casus } from '../../casus/casus.js'
import { shortHash } from '../../casus/zegel.js'
import { definitions, heading, type Block, type Entry } from '../blocks.js'
import { longDate } from '../dates.js'
import { sentences } from '../names.js'

/** Where a report comes from. The caller knows it; the core does not. */
export interface Source {
  /** Path of the case file, as the reader may know it. */
  file: string
  /** Version of the program. */
  version: string
}

/** Case, file, shape and program; and what ties the case to the moresprudentie. */
export function bron(casus: Casus, { file, version }: Source): Block[] {
  const factors = casus.argumenten.flatMap((a) => (a.factor ? [`${a.id} ${a.factor}`] : []))
  const entries = [
    { term: 'Casus', text: casus.id },
    { term: 'Bestand', text: file },
    { term: 'Zegel', text: zegelInWords(casus) },
    { term: 'Eerdere versies', text: casus.versies.map(versieInWords).join(' ') },
    { term: 'Schemaversie', text: String(casus.schemaVersie) },
    { term: 'Gemaakt met', text: `beraad ${version}` },
    { term: 'Lijn', text: casus.lijn ?? '' },
    { term: 'Factoren', text: factors.join(', ') },
    { term: 'Trefwoorden', text: casus.trefwoorden.join(', ') },
    { term: 'Vervallen nummers', text: casus.vervallen.join(', ') },
  ]
  return [heading(2, 'Bron'), definitions(entries.filter(isFilled))]
}

function zegelInWords({ zegel }: Casus): string {
  return zegel ? `versie ${zegel.versie}, ${shortHash(zegel.hash)}, van ${longDate(zegel.datum)}` : ''
}

/** Why an advice was reopened belongs to what it says now. */
function versieInWords({ nummer, datum, hash, reden }: Casus['versies'][number]): string {
  return sentences([`Versie ${nummer}, ${shortHash(hash)}, van ${longDate(datum)}, is heropend: ${reden}`])
}

function isFilled({ text }: Entry): boolean {
  return text !== ''
}
