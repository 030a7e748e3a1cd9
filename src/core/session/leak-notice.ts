/** What a session says about personal data in an answer, before the answer is stored: which kind and where, never the value. */
import type { CasusFile } from '../casus/schema.js'
import { caseTexts } from '../lek/case-texts.js'
import { findLeaks } from '../lek/find-leaks.js'
import { kindNames } from '../lek/kind-names.js'
import type { Leak } from '../lek/leak.js'

/** Lines about what an answer adds to a case; empty when there is nothing to ask. What was kept before is not asked again. */
export function leakNotice(before: CasusFile, after: CasusFile): string[] {
  if (before === after) return []
  const known = new Set(textsOf(before))
  const added = textsOf(after).filter((text) => !known.has(text))
  return added.length === 0 ? [] : leakLines(added, [...known].join('\n'))
}

/** Lines about these texts. `kept`: text that is in the case already. */
export function leakLines(texts: readonly string[], kept = ''): string[] {
  return texts.flatMap((text) => {
    const isNew = ({ start, end }: Leak) => !kept.includes(text.slice(start, end))
    const asked = findLeaks(text).filter((leak) => isWorthAsking(leak) && isNew(leak))
    return asked.map((leak) => `- ${kindNames[leak.kind]}, ${placeIn(text, leak.start)}`)
  })
}

/** A guess would break into the talk too often; nine digits that pass the eleven test are worth it. */
function isWorthAsking({ kind, certainty }: Leak): boolean {
  return certainty === 'zeker' || kind === 'bsn'
}

function textsOf(file: CasusFile): string[] {
  return caseTexts(file).flatMap(({ text, form }) => (form === 'tekst' ? [text] : []))
}

/** Lines and words, counted from 1: "regel 2, vanaf woord 5". */
function placeIn(text: string, start: number): string {
  const lines = text.slice(0, start).split('\n')
  const word =
    lines
      .at(-1)!
      .split(/\s+/)
      .filter((part) => part !== '').length + 1
  return text.trimEnd().includes('\n') ? `regel ${lines.length}, vanaf woord ${word}` : `vanaf woord ${word}`
}
