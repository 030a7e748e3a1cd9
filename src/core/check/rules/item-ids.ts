/** The ids in a case, list by list. */
import type { Casus } from '../../casus/casus.js'
import { reconstructieOf } from '../../casus/keten.js'
import type { DataPath } from '../../problem.js'

/** Everything in a case that carries an id: where its list stands, and the ids in it. */
export function itemIds(casus: Casus): [list: DataPath, ids: readonly string[]][] {
  const { informatie, maatwerk } = casus
  const { besluiten, patronen, aanbevelingen } = reconstructieOf(casus)
  return [
    [['bijeenkomsten'], idsOf(casus.bijeenkomsten)],
    [['deelnemers'], idsOf(casus.deelnemers)],
    [['belanghebbenden'], idsOf(casus.belanghebbenden)],
    [['informatie', 'feiten'], idsOf(informatie.feiten)],
    [['informatie', 'vragen'], idsOf(informatie.vragen)],
    [['informatie', 'kaders'], idsOf(informatie.kaders)],
    [['argumenten'], idsOf(casus.argumenten)],
    [['conclusie', 'maatregelen'], idsOf(casus.conclusie.maatregelen)],
    [['maatwerk', 'nodig'], idsOf(maatwerk?.nodig ?? [])],
    [['maatwerk', 'tijdlijn'], idsOf(maatwerk?.tijdlijn ?? [])],
    [['reconstructie', 'besluiten'], idsOf(besluiten)],
    [['reconstructie', 'patronen'], idsOf(patronen)],
    [['reconstructie', 'aanbevelingen'], idsOf(aanbevelingen)],
    [['groep', 'criteria'], idsOf(casus.groep?.criteria ?? [])],
    [['groep', 'leden'], idsOf(casus.groep?.leden ?? [])],
  ]
}

function idsOf(list: readonly { id: string }[]): string[] {
  return list.map(({ id }) => id)
}
