/** Which beginselen collided and from which side people looked, as parts of the overview. */
import { heading, note, paragraph, small, table, type Block } from '../report/blocks.js'
import { kantLabels, perspectiefLabels } from '../report/labels.js'
import { namesTogether } from '../report/names.js'
import { keer, said, telBeeld } from './getallen.js'
import type { Botsing, Jaarbeeld } from './schema.js'

/** The pairs that collided most, with on whose side the advices came out. */
export function botsingBlocks({ botsingen, botsingenWeg }: Jaarbeeld): Block[] {
  const title = heading(2, 'Welke beginselen botsten')
  const rare =
    botsingenWeg === 0 ? [] : [note(`${pairs(botsingenWeg)} hier niet bij, omdat het om te weinig casussen gaat.`)]
  if (botsingen.length === 0) return [title, paragraph('Er is geen paar beginselen om te noemen.'), ...rare]
  const shown = botsingen.slice(0, MOST)
  const left = botsingen.length - shown.length
  const rijen = shown.map((pair) => ({ label: nameOf(pair), aantallen: [pair.aantal] }))
  return [
    title,
    telBeeld('Beginselen die tegenover elkaar stonden', 'Beginselen', keer, rijen),
    small(
      'Geteld zijn de casussen van dit jaar met het ene beginsel bij de argumenten voor en het andere bij die tegen. Een casus telt per paar één keer; wat als smoes is geparkeerd, telt niet. Een aantal zegt niet wat zwaarder weegt.',
    ),
    table(
      'Aan welke kant het advies uitkwam',
      ['Beginselen', 'In hoeveel casussen'],
      shown.map((pair) => [nameOf(pair), wonInWords(pair)]),
    ),
    ...(left === 0 ? [] : [note(`${pairs(left)} hier niet bij; zij kwamen even vaak voor of minder vaak.`)]),
    ...rare,
  ]
}

function nameOf({ een, ander }: Botsing): string {
  return `${een} – ${ander}`
}

function pairs(count: number): string {
  return count === 1 ? 'Eén paar staat' : `${count} paren staan`
}

function wonInWords({ een, ander, won }: Botsing): string {
  if (Object.values(won).includes(null)) return said(null)
  const parts = [
    [een, won.een],
    [ander, won.ander],
    ['beide', won.beide],
    ['nog geen advies', won.geen],
  ] as const
  const filled = parts.filter(([, count]) => count !== 0)
  return namesTogether(filled.map(([name, count]) => `${name}: ${count}`))
}

/** From which side the arguments came. */
export function perspectiefBlocks({ perspectieven }: Jaarbeeld): Block[] {
  const title = heading(2, 'Perspectieven')
  const filled = perspectieven.filter(({ perspectief, ...sides }) => perspectief !== 'onbekend' || sum(sides) > 0)
  if (filled.every((row) => sum(row) === 0)) return [title, paragraph('Dit jaar zijn er geen argumenten om te tellen.')]
  const hasOpen = filled.some(({ zonderKant }) => zonderKant > 0)
  const reeksen = [
    { kant: 'pro' as const, naam: kantLabels.pro },
    { kant: 'contra' as const, naam: kantLabels.contra },
    ...(hasOpen ? [{ kant: undefined, naam: 'Nog zonder kant' }] : []),
  ]
  const rijen = filled.map(({ perspectief, pro, contra, zonderKant }) => ({
    label: perspectief === 'onbekend' ? 'nog niet ingevuld' : perspectiefLabels[perspectief],
    aantallen: hasOpen ? [pro, contra, zonderKant] : [pro, contra],
  }))
  return [
    title,
    telBeeld('Argumenten per perspectief', 'Perspectief', reeksen, rijen),
    small(
      'Dit zijn de argumenten uit de casussen van dit jaar, zonder wat als smoes is geparkeerd. Het is geen weging.',
    ),
  ]
}

function sum({ pro, contra, zonderKant }: Record<'pro' | 'contra' | 'zonderKant', number>): number {
  return pro + contra + zonderKant
}

/** So many pairs stay readable; all of them are in the JSON. */
const MOST = 12
