/** Cases that ask any amount of room of a voorlegger, from a few words to more than a page holds. */
import fc from 'fast-check'
import type { Casus } from '../../../src/core/casus/casus.js'
import { fullest, undecided } from './fullest.js'

const words = [
  ...['de', 'groep', 'vindt', 'dat', 'wachten', 'schade', 'geeft', 'aan', 'wie', 'niets', 'kon', 'doen', 'en', 'hier'],
  ...['evenredigheid', 'arbeidsongeschiktheidsbeoordeling', 'zorgvuldigheid', 'van', '4.400', 'euro', 'vraagt', 'om'],
]

/** One sentence up to `most` words. */
function sentence(most: number): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: most }).map((chosen) => `${chosen.join(' ')}.`)
}

/** A text of one to three of those. */
function text(most: number): fc.Arbitrary<string> {
  return fc.array(sentence(most), { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' '))
}

/** Up to `most` of them, each with texts of the same size. */
function some<Item>(most: number, item: fc.Arbitrary<Item>): fc.Arbitrary<Item[]> {
  return fc.array(item, { maxLength: most, size: 'max' })
}

export const anySize: fc.Arbitrary<Casus> = fc.constantFrom(4, 10, 25).chain((size) =>
  fc
    .record({
      base: fc.constantFrom(undecided(), undecided(), fullest()),
      titel: sentence(8),
      vraag: sentence(14),
      aanleiding: text(size * 2),
      tekst: text(size * 2),
      alsNietIngewilligd: text(size),
      sides: some(20, fc.record({ stelling: text(size), soort: fc.constantFrom('beginsel', 'belang', 'wens') })),
      rights: some(
        20,
        fc.record({ recht: fc.constantFrom('maatregel', 'aanvaard', 'weerlegd'), toelichting: text(size) }),
      ),
      measures: some(
        12,
        fc.record({ tekst: text(size), omvang: text(6), eigenaar: sentence(5), voorwaarde: fc.boolean() }),
      ),
      minority: some(3, text(size)),
    })
    .map(({ base, titel, vraag, aanleiding, sides, rights, measures, minority, ...conclusie }) => {
      const argumenten = base.argumenten.map((argument, i) => ({ ...argument, ...sides[i] })).slice(0, sides.length)
      const [tegenargument] = base.conclusie.tegenargumenten
      const [maatregel] = base.conclusie.maatregelen
      const [standpunt] = base.conclusie.standpunten
      return {
        ...base,
        titel,
        beslissing: { ...base.beslissing, vraag, aanleiding },
        argumenten,
        conclusie: {
          ...base.conclusie,
          ...conclusie,
          doorslaggevend: base.conclusie.doorslaggevend.filter((id) => argumenten.some((one) => one.id === id)),
          tegenargumenten: argumenten.map(({ id }, i) => ({ ...tegenargument!, ...rights[i], argument: id })),
          maatregelen: measures.map((measure, i) => ({ ...maatregel!, ...measure, id: `m${i + 1}` })),
          standpunten: minority.map((tekst) => ({ ...standpunt!, tekst, soort: 'minderheid' as const })),
        },
      }
    }),
)
