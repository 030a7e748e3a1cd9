/** Boards with any text in every place, and the same boards with plain words instead. */
import fc from 'fast-check'
import type { BoardArgument, BoardView } from '../../../src/core/bord/view.js'
import { hostileTexts } from '../report/hostile.js'

const escapes = [
  '\u001B[2J\u001B[31mrood',
  '\u009B5A',
  'a\rb\bc',
  '\u202Eomgekeerd',
  'zero\u200Bwidth',
  '"><img src=x>',
]
const text = fc
  .oneof(fc.constantFrom(...hostileTexts, ...escapes), fc.string({ unit: 'binary' }), fc.string({ maxLength: 200 }))
  .map((part) => `.${part}`)
const argument = (letter: string) => (stellingen: string[]) =>
  stellingen.map((stelling, i): BoardArgument => ({ id: `${letter}${i + 1}`, stelling }))
const some = fc.array(text, { maxLength: 5 })

/** Any board, told by what stands in it. */
export const anyBoard: fc.Arbitrary<BoardView> = fc
  .record({
    titel: text,
    vraag: fc.option(text),
    pro: some,
    contra: some,
    los: some,
    smoezen: some,
    wie: some,
    functies: some,
    advies: fc.option(text),
  }) // prettier-ignore
  .map(({ titel, vraag, pro, contra, los, smoezen, wie, functies, advies }) => ({
    titel,
    vraag: vraag ?? undefined,
    conclusie: advies === null ? undefined : { oordeel: 'ja', tekst: advies, doorslaggevend: argument('a')(pro) },
    pro: argument('a')(pro),
    contra: argument('c')(contra),
    zonderKant: argument('z')(los),
    geparkeerd: argument('p')(smoezen).map((one) => ({ ...one, stand: one.stelling })),
    belanghebbenden: wie.map((naam, i) => ({ id: `b${i + 1}`, naam, pro: pro.length > 0 ? ['a1'] : [], contra: [] })),
    deelnemers: functies,
  }))

/** The same board with one plain word for every text that a case can hold. */
export function plainBoard(view: BoardView): BoardView {
  const free = new Set(['titel', 'vraag', 'stelling', 'stand', 'naam', 'tekst'])
  const plain = (key: string, value: unknown) => (free.has(key) && typeof value === 'string' ? 'woord' : value)
  const copy = JSON.parse(JSON.stringify(view, plain)) as BoardView
  return { ...copy, deelnemers: copy.deelnemers.map(() => 'woord') }
}
