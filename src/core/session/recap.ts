/** What a group needs to hear when it comes together again, and what goes home with whom when it leaves. */
import type { Casus } from '../casus/casus.js'
import { doorlooptijd } from '../casus/maatwerk.js'
import { readingForm } from '../casus/reading.js'
import type { CasusFile } from '../casus/schema.js'
import { counts, isParked } from '../casus/weighing.js'
import { visibleLine } from '../text/visible.js'

/** `today`: "JJJJ-MM-DD". "Vorige keer": the question and the conclusion so far, the agreements, what was parked, and who would find out what. */
export function recapLines(file: CasusFile, today: string): string[] {
  const casus = readingForm(file)
  const { vraag } = casus.beslissing
  const { oordeel } = casus.conclusie
  const last = casus.bijeenkomsten.findLast((s) => s.datum < today)
  return [
    ...(last ? [`Vorige keer: ${last.datum}`] : []),
    ...(vraag ? [`De vraag: ${visibleLine(vraag)}`] : []),
    ...argumentLines(casus),
    ...(oordeel ? [`Conclusie tot nu toe: ${oordeel.replace('-', ', ')}`] : []),
    ...waiting(casus, today),
    ...titled('Afspraken, lees ze voor:', casus.afspraken),
    ...titled('Geparkeerd:', casus.parkeerplaats),
    ...titled('Uit te zoeken:', homework(casus)),
  ]
}

/** What is parked or withdrawn does not count, and is not forgotten. */
function argumentLines({ argumenten }: Casus): string[] {
  const [counting, parked] = [argumenten.filter(counts).length, argumenten.filter(isParked).length]
  const beside = parked > 0 ? ` (${parked} ${parked === 1 ? 'telt' : 'tellen'} niet mee)` : ''
  return argumenten.length > 0 ? [`Argumenten tot nu toe: ${counting}${beside}`] : []
}

/** Maatwerk: how long the client waits already, and what is not at the table. */
function waiting(casus: Casus, today: string): string[] {
  if (casus.soort !== 'maatwerk') return []
  const found = doorlooptijd(casus, today)
  const missing = (casus.maatwerk?.nodig ?? []).filter(({ wie }) => wie.length === 0).map(({ wat }) => wat)
  const days = found && `${found.dagen === 1 ? '1 dag' : `${found.dagen} dagen`}`
  return [
    ...(found ? [`Doorlooptijd${found.loopt ? ' tot nu toe' : ''}: ${days}, sinds ${found.van}`] : []),
    ...titled('Ontbreekt aan tafel:', missing),
  ]
}

/** The homework: every open question, with who finds out and by when. Empty when there is none. */
export function homeworkLines(file: CasusFile): string[] {
  return titled('Huiswerk:', homework(readingForm(file)))
}

function homework({ informatie }: Casus): string[] {
  return informatie.vragen
    .filter((v) => v.antwoord === undefined && v.aanvaardOnbekend !== true)
    .map(
      (v) => `${v.vraag} (${v.wie ?? 'nog niemand'}, ${v.uiterlijk ? `uiterlijk ${v.uiterlijk}` : 'nog geen datum'})`,
    )
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  - ${visibleLine(line)}`)]
}
