/** The case that asks the most room of a voorlegger. */
import type { Casus } from '../../../src/core/casus/casus.js'
import { everyField } from './every-field.js'

const zin = 'Een zin van gewone lengte die zegt wat er aan de hand is en nog iets meer. '

/** Every argument that a voorlegger can name, each as long as can be. */
export function fullest(): Casus {
  const casus = everyField(() => zin.repeat(20))
  const [first] = casus.argumenten
  const { conclusie } = casus
  const [measure] = conclusie.maatregelen
  const argumenten = Array.from({ length: 20 }, (_, i) => ({
    ...first!,
    id: `a${i + 1}`,
    kant: i % 2 === 0 ? ('pro' as const) : ('contra' as const),
  }))
  return {
    ...casus,
    id: '2024-05-14-een-lang-id-dat-zo-lang-is-als-een-id-maar-kan-zijn-x',
    argumenten,
    conclusie: {
      ...conclusie,
      doorslaggevend: ['a1', 'a3', 'a5', 'a7'],
      tegenargumenten: argumenten.map(({ id }) => ({
        ...conclusie.tegenargumenten[0]!,
        argument: id,
        recht: 'aanvaard',
      })),
      maatregelen: Array.from({ length: 12 }, (_, i) => ({ ...measure!, id: `m${i + 1}`, stand: 'open' as const })),
      standpunten: Array.from({ length: 4 }, () => ({ ...conclusie.standpunten[0]!, soort: 'minderheid' as const })),
    },
  }
}

/** The same, with everything still to be decided and a place to sign. */
export function undecided(): Casus {
  const { opvolging, ...casus } = fullest()
  const { besluit: _, ...open } = opvolging
  return { ...casus, status: 'advies', opvolging: open }
}

/** The same advice, confidential and to be decided, with an advice and conditions so long that all else must make room. */
export function longAdvice(): Casus {
  const casus = undecided()
  const { conclusie } = casus
  const voorwaarde = { tekst: `${zin.repeat(2)}Tot hier.`, omvang: `${zin}Alles.`, voorwaarde: true }
  const maatregelen = conclusie.maatregelen.map((measure, i) => ({
    ...measure,
    ...(i < 2 ? voorwaarde : { voorwaarde: false }),
  }))
  const tekst = `${zin.repeat(6)}Tenzij dit er staat.`
  const alsNietIngewilligd = `${zin.repeat(2)}Anders niet.`
  return {
    ...casus,
    vertrouwelijkheid: 'vertrouwelijk',
    conclusie: { ...conclusie, tekst, maatregelen, alsNietIngewilligd },
  }
}
