/** A small invented collection in one lijn: two earlier beraden, and what a new one may be. */
import type { Casus } from '../../../src/core/casus/casus.js'
import type { Lijn } from '../../../src/core/casus/lijn.js'
import type { CasusFile } from '../../../src/core/casus/schema.js'
import { aCasus, aLijn } from '../../builders.js'

export const today = '2026-01-01'

const definitions = { te: 'te laat beslist', schuld: 'schulden erdoor', lot: 'zwaar getroffen', klein: 'klein bedrag' }
const contra = { wet: 'de wet draagt het op', gewezen: 'vooraf gewaarschuwd', eigen: 'eigen toedoen' }

/** pro: te, schuld, lot, klein; contra: wet, gewezen, eigen. */
export const lijn: Lijn = aLijn({
  lijn: 'afzien',
  vraag: 'Behoort de organisatie af te zien?',
  factoren: [
    ...Object.entries(definitions).map(([id, text]) => ({ id, kant: 'pro' as const, definitie: `Er is ${text}.` })),
    ...Object.entries(contra).map(([id, text]) => ({ id, kant: 'contra' as const, definitie: `Er is ${text}.` })),
  ].map((factor) => ({ ...factor, ingevoerd: factor.id === 'klein' ? '2024-01-01' : '2020-01-01' })),
})

type Oordeel = NonNullable<CasusFile['conclusie']>['oordeel']

/** A case with these factors on the table, pro first; what stands after `om` is decisive. */
export function beraad(
  id: string,
  oordeel: Oordeel,
  [pro, contra]: readonly [string, string],
  om = '',
  partial: Partial<CasusFile> = {},
): Casus {
  const words = (text: string) => text.split(' ').filter(Boolean)
  const both = [...words(pro).map((f) => ['pro', f] as const), ...words(contra).map((f) => ['contra', f] as const)]
  const argumenten = both.map(([kant, factor], i) => ({ id: `a${i + 1}`, kant, stelling: `Over ${factor}.`, factor }))
  const doorslaggevend = argumenten.filter(({ factor }) => words(om).includes(factor)).map((a) => a.id)
  return aCasus({
    id,
    titel: `Beraad ${id.slice(11)}`,
    lijn: 'afzien',
    status: 'advies',
    argumenten,
    conclusie: { ...(oordeel && { oordeel }), doorslaggevend },
    ...partial,
  })
}

/** Ja because of te, against wet; and nee because of eigen, against schuld. */
export const earlier: readonly Casus[] = [
  beraad('2021-01-01-laat', 'ja', ['te', 'wet'], 'te'),
  beraad('2022-01-01-eigen', 'nee', ['schuld', 'eigen wet'], 'eigen'),
]
