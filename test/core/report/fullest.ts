/** The case that asks the most room of a voorlegger. */
import type { Casus } from '../../../src/core/casus/casus.js'
import { everyField } from './every-field.js'

/** Every argument that a voorlegger can name, each as long as can be. */
export function fullest(): Casus {
  const casus = everyField(() =>
    'Een zin van gewone lengte die zegt wat er aan de hand is en nog iets meer. '.repeat(20),
  )
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
