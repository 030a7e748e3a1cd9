/** What a case can share with another: for every kind the names to compare by, with the words to show. */
import type { Casus } from '../casus/casus.js'
import { counts } from '../casus/weighing.js'
import { frameUse } from '../kaders/gebruik.js'
import { factsOf } from '../moresprudentie/precedent.js'
import { stemOf, wordsOf } from '../search/words.js'
import { folded } from '../text/fold.js'

/** From what two cases have alike to how this case says it. */
export type Namen = ReadonlyMap<string, string>

/** In the order that decides who is nearest. */
export const soorten = ['voor', 'tegen', 'kaders', 'beginselen', 'belanghebbenden', 'handeling'] as const
export type Kenmerken = Record<(typeof soorten)[number], Namen>

/** Capitals and accents make no difference in a name, the form makes none in a word. A parked argument does not count. */
export function kenmerkenOf(casus: Casus): Kenmerken {
  const { pro, contra } = factsOf(casus, 'met')
  const beginselen = [
    ...casus.argumenten.filter(counts).flatMap(({ beginsel }) => beginsel ?? []),
    ...(casus.maatwerk?.ruimte?.beginselen ?? []),
  ]
  return {
    voor: namen(pro),
    tegen: namen(contra),
    kaders: new Map(frameUse([casus]).map(kaderNaam)),
    beginselen: namen(beginselen),
    belanghebbenden: namen(casus.belanghebbenden.map(({ naam }) => naam)),
    handeling: tellingWords(casus.beslissing.handeling ?? ''),
  }
}

function namen(texts: readonly string[]): Namen {
  const named = texts.map((text) => [folded(text).trim(), text.trim()] as const)
  return new Map(named.filter(([name]) => name !== ''))
}

/** A law is compared by the place that is named: another article of it is something else. */
function kaderNaam({ soort, recht, plaats, naam }: ReturnType<typeof frameUse>[number]): [string, string] {
  const place = [recht, plaats].filter(Boolean).join(', ')
  return soort === 'beleid' ? [folded(recht).trim(), recht] : [place, `${naam} (${place})`]
}

/** The words that say something: as they are written, under their stems. */
export function tellingWords(text: string): Namen {
  const telling = wordsOf(text).filter(({ word }) => word.length >= shortest && !common.has(word))
  return new Map(telling.map(({ word, start, end }) => [stemOf(word), text.slice(start, end)]))
}

/** Shorter words say nothing, and these neither. */
const shortest = 3
const common = new Set(
  'aan als bij daar dan dat deze die dit door een eens haar hem het hij hun met naar niet nog over per tot van voor wel worden zij zijn zonder'.split(
    ' ',
  ),
)
