/** Which rule or practice a signaal is about, so that like signals count together. */
import type { Casus } from '../casus/casus.js'
import { frameUse } from '../kaders/gebruik.js'
import { wordsOf } from '../search/words.js'

/** The rules that a case is about: what they are compared by, and how the case calls them. */
export function regelsOf(casus: Casus): ReadonlyMap<string, string> {
  const { regel, verwijzing } = casus.signaal ?? {}
  const named = [...(regel || verwijzing ? [{ naam: regel ?? '', verwijzing }] : []), ...casus.informatie.kaders]
  return new Map(
    named.flatMap(({ naam, verwijzing = '' }) =>
      [referenceKey(verwijzing), textKey(naam)].flatMap((key) =>
        key === '' ? [] : ([[key, naam || verwijzing]] as const),
      ),
    ),
  )
}

/**
 * For each signaal one key, the same for the same rule: its reference, however that is written; else its text, without
 * capitals, accents and signs. Who gives no reference joins the one that others give to the same text, where that is
 * only one. Empty: no rule is named.
 */
export function regelKeys(signals: readonly Casus[]): Map<string, string> {
  const references = new Map<string, Set<string>>()
  for (const { signaal } of signals) {
    const [text, reference] = [textKey(signaal?.regel ?? ''), referenceKey(signaal?.verwijzing ?? '')]
    if (reference !== '') references.set(text, (references.get(text) ?? new Set()).add(reference))
  }
  return new Map(
    signals.map(({ id, signaal }) => {
      const [text, reference] = [textKey(signaal?.regel ?? ''), referenceKey(signaal?.verwijzing ?? '')]
      const given = text === '' ? undefined : references.get(text)
      return [id, reference || (given?.size === 1 ? [...given][0]! : text)]
    }),
  )
}

function textKey(text: string): string {
  return wordsOf(text)
    .map(({ word }) => word)
    .join(' ')
}

/** Law with its place, or the words of a title. No text has a sign such as these in its key. */
function referenceKey(verwijzing: string): string {
  const laws = frameUse([asFrame(verwijzing)]).filter(({ soort }) => soort !== 'beleid')
  const places = laws.map(({ recht, plaats }) => `${recht}, ${plaats}`)
  return places.length > 0 ? `#${places.join('; ')}` : textKey(verwijzing)
}

/** As much of a case as `frameUse` looks at. */
function asFrame(verwijzing: string): Casus {
  const kaders = [{ id: 'k1', naam: '', verwijzing }]
  return { id: '', status: 'concept', conclusie: {}, informatie: { kaders } } as unknown as Casus
}
