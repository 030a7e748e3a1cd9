/** The personal data in the texts of a case, each with its place. Found once per case, however many rules ask. */
import { caseIdOf } from '../casus/case-id.js'
import type { Casus } from '../casus/casus.js'
import type { Lijn } from '../casus/lijn.js'
import type { CasusFile } from '../casus/schema.js'
import type { DataPath } from '../problem.js'
import { eachCaseText, eachLijnText, type TextForm } from './case-texts.js'
import { findLeaks, mayLeak } from './find-leaks.js'
import type { Leak, LeakKind } from './leak.js'
import { mayHoldSpecialWords, specialWords, type SpecialKind } from './special-words.js'

/** A leak in one text of a case; `start` and `end` count within that text. */
export interface CaseLeak extends Leak {
  at: DataPath
}

/** The leaks in all texts of a case, its id included. */
export function caseLeaks(casus: Casus | CasusFile): readonly CaseLeak[] {
  return looked(casus).leaks
}

/** What one walk through a case gave: its leaks, and all its texts as one. */
interface Looked {
  leaks: readonly CaseLeak[]
  texts: string
}

function looked(casus: Casus | CasusFile): Looked {
  const known = remembered.get(casus)
  if (known !== undefined) return known
  const leaks: CaseLeak[] = []
  let texts = ''
  eachCaseText(casus, (text, form, way) => {
    texts += `${text}\n`
    addLeaks(leaks, text, form, way)
  })
  const now = { leaks, texts }
  remembered.set(casus, now)
  return now
}

/** Adds the leaks in one text, each with its place. */
export function addLeaks(leaks: CaseLeak[], text: string, form: TextForm, way: DataPath): void {
  for (const leak of leaksIn(text, form)) leaks.push({ at: [...way], ...leak })
}

/** The leaks in one text of a case. */
export function leaksIn(text: string, form: TextForm): Leak[] {
  if (form === 'tekst') return findLeaks(text)
  if (!mayLeak(text.replace(day, ''))) return []
  // An id has no capitals, so a name in it is a guess at best.
  return findLeaks(asTitle(text)).map((leak) => ({ ...leak, certainty: 'misschien' as const }))
}

/** The leaks in all texts of a lijn, its name and those of its factors included. */
export function lijnLeaks(lijn: Lijn): CaseLeak[] {
  const leaks: CaseLeak[] = []
  eachLijnText(lijn, (text, form, way) => addLeaks(leaks, text, form, way))
  return leaks
}

/** The kinds of leaks in the name of a file that is not called after its id; the id itself is a text of the case. */
export function nameLeaks(fileName: string, id: string): Set<LeakKind> {
  const name = caseIdOf(fileName)
  if (name === id) return new Set()
  const text = name.toLowerCase().replace(/[^a-z0-9.@]/g, '-')
  return new Set(leaksIn(text, 'naamdeel').map(({ kind }) => kind))
}

/** The first word of each special category in a case. */
export function caseSpecials(casus: Casus | CasusFile): Map<SpecialKind, { at: DataPath; start: number; end: number }> {
  const first = new Map<SpecialKind, { at: DataPath; start: number; end: number }>()
  if (!mayHoldSpecialWords(looked(casus).texts)) return first
  eachCaseText(casus, (text, _form, way) => {
    for (const { kind, start, end } of specialWords(text))
      if (!first.has(kind)) first.set(kind, { at: [...way], start, end })
  })
  return first
}

const remembered = new WeakMap<object, Looked>()

/** An id as a title, at the same positions: without its day, with spaces for dashes and capitals but for small words. */
function asTitle(slug: string): string {
  return slug
    .replace(day, (found) => ' '.repeat(found.length))
    .replaceAll('-', ' ')
    .replace(/[a-z]{3,}/g, (word) => (smallWords.has(word) ? word : word[0]!.toUpperCase() + word.slice(1)))
}

/** At the start of the id of a case. */
const day = /^\d{4}-\d{2}-\d{2}/

/** Words that follow "mevrouw" or "familie" in a title and are no name. */
const smallWords = new Set([
  ...[
    'met',
    'zonder',
    'die',
    'dat',
    'wil',
    'wacht',
    'vraagt',
    'krijgt',
    'heeft',
    'woont',
    'moet',
    'mag',
    'kan',
    'wordt',
  ],
  ...['voor', 'van', 'den', 'der', 'ter', 'ten', 'uit', 'aan', 'bij', 'naar', 'tegen', 'over', 'onder', 'niet', 'geen'],
  ...['een', 'het', 'als', 'zelf', 'weer', 'nog', 'ook', 'thuis', 'alleen', 'gaat', 'komt', 'blijft', 'zorgt', 'kiest'],
])
