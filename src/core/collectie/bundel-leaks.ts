/** Personal data that may still stand in the texts of a bundel. */
import { leaksIn } from '../lek/case-leaks.js'
import type { TextForm } from '../lek/case-texts.js'
import { kindNames } from '../lek/kind-names.js'
import type { Bundel, BundelCasus } from './bundel.js'

/** A sentence for each find: the case, the place and the kind, and never the text itself. `ids`: as of `bundelOf`. */
export function bundelLeaks({ casussen }: Bundel, ids: readonly string[]): string[] {
  return casussen.flatMap((casus, i) =>
    textsOf(casus).flatMap(({ place, text, form }) =>
      leaksIn(text, form).map(({ kind, certainty }) => {
        const stands = certainty === 'zeker' ? 'staat' : 'staat misschien'
        return `${casus.naam} (${ids[i]}): bij ${place} ${stands} ${kindNames[kind]}.`
      }),
    ),
  )
}

interface PlacedText {
  place: string
  text: string
  form: TextForm
}

/** Every text of a case that somebody typed. */
function textsOf({ vraag, factoren, doorslaggevend, maatregelen }: BundelCasus): PlacedText[] {
  return [
    { place: 'de morele vraag', text: vraag, form: 'tekst' },
    ...[...factoren.pro, ...factoren.contra].map((text): PlacedText => ({
      place: 'een factor',
      text,
      form: 'naamdeel',
    })),
    ...doorslaggevend.map((text, i): PlacedText => ({
      place: `doorslaggevend argument ${i + 1}`,
      text,
      form: 'tekst',
    })),
    ...maatregelen.map(({ tekst }, i): PlacedText => ({ place: `maatregel ${i + 1}`, text: tekst, form: 'tekst' })),
  ]
}
