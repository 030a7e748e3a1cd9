/** What the overview of a year says, in which order, as parts of a report. Every table has below it what was counted. */
import { shortHash } from '../casus/zegel.js'
import { definitions, heading, list, note, paragraph, small, table, type Block, type Item } from '../report/blocks.js'
import { longDate } from '../report/dates.js'
import { soortLabels } from '../report/labels.js'
import { profielLabels } from '../report/profiel/profielen.js'
import { enumerate } from '../text/enumerate.js'
import { besluitBlocks, gedaanBlocks } from './outline-besluiten.js'
import { botsingBlocks, perspectiefBlocks } from './outline-argumenten.js'
import { signaalBlocks } from './outline-signalen.js'
import { tijdBlocks, wachtBlocks } from './outline-tijd.js'
import { said, times } from './getallen.js'
import type { Jaarbeeld } from './schema.js'

/** A year in which nothing happened gets a sentence, and what still waits. */
export function jaarbeeldBlocks(beeld: Jaarbeeld): Block[] {
  const parts = isEmpty(beeld) ? [paragraph(emptyText(beeld))] : yearBlocks(beeld)
  return [
    heading(1, `Jaarbeeld ${beeld.jaar}`),
    ...parts,
    ...wachtBlocks(beeld),
    ...weggelatenBlocks(beeld),
    ...bronBlocks(beeld),
  ]
}

function isEmpty({ samen }: Jaarbeeld): boolean {
  return Object.values(samen).every((count) => count === 0)
}

function emptyText({ jaar }: Jaarbeeld): string {
  return `Over ${jaar} staat er niets in deze map. Welke jaren er wel zijn, zie je met: beraad lijst`
}

function yearBlocks(beeld: Jaarbeeld): Block[] {
  return [
    paragraph(summary(beeld)),
    small(untilWhen(beeld)),
    ...besprokenBlocks(beeld),
    ...besluitBlocks(beeld),
    ...gedaanBlocks(beeld),
    ...signaalBlocks(beeld),
    ...tijdBlocks(beeld),
    ...botsingBlocks(beeld),
    ...perspectiefBlocks(beeld),
  ]
}

/** The year in two sentences, without a verdict. */
function summary({ jaar, samen, soorten, maatregelen }: Jaarbeeld): string {
  const kinds = soorten.filter(({ gehouden }) => gehouden > 0)
  const named = enumerate(kinds.map(({ soort, gehouden }) => `${soortLabels[soort]} (${gehouden})`))
  const held = `In ${jaar} ${samen.gehouden === 1 ? 'was' : 'waren'} er ${times(samen.gehouden, 'casus', 'casussen')}`
  const later = enumerate([
    times(samen.geadviseerd, 'advies', 'adviezen'),
    times(samen.besloten, 'besluit', 'besluiten'),
    times(samen.afgerond, 'afgeronde casus', 'afgeronde casussen'),
  ])
  return `${held}${named === '' ? '' : `: ${named}`}. Dit jaar bracht ${later}.${doneInWords(maatregelen)}`
}

/** How far the decisions were carried out, where that may be said. */
function doneInWords(maatregelen: Jaarbeeld['maatregelen']): string {
  const all = maatregelen.map(({ aantal }) => aantal)
  if (all.includes(null) || all.every((count) => count === 0)) return ''
  const total = all.reduce<number>((sum, count) => sum + (count ?? 0), 0)
  const done = maatregelen.find(({ stand }) => stand === 'uitgevoerd')?.aantal
  return ` Uitgevoerd: ${done} van de ${times(total, 'maatregel', 'maatregelen')} uit die besluiten.`
}

function untilWhen({ dag, jaar }: Jaarbeeld): string {
  const day = longDate(dag)
  return dag === `${jaar}-12-31`
    ? `Alles staat hier zoals het was op ${day}, voor zover de casussen dagen noemen.`
    : `Het jaar loopt nog: geteld is tot en met ${day}.`
}

function besprokenBlocks({ samen, soorten, casussen, nietGenoemd }: Jaarbeeld): Block[] {
  const rows = soorten.map(({ soort, gehouden, geadviseerd, besloten, afgerond }) => [
    soortLabels[soort],
    ...[gehouden, geadviseerd, besloten, afgerond].map(said),
  ])
  const withdrawn = samen.ingetrokken === 0 ? '' : ` Ingetrokken en niet meegeteld: ${samen.ingetrokken}.`
  return [
    heading(2, 'Wat er is besproken'),
    table('Casussen per soort', ['Soort', 'Besproken', 'Advies', 'Besluit', 'Afgerond'], rows),
    small(
      `Besproken telt in het jaar van de eerste bijeenkomst, of anders van de dag in het id. Een advies telt op de dag van het eerste zegel, of eerder als het eerder is voorgelegd. Een besluit telt op zijn eigen dag. Een afgeronde casus telt op de laatste dag die erin staat.${withdrawn}`,
    ),
    ...(casussen.length === 0 ? [] : [list(casussen.map(caseItem))]),
    ...(nietGenoemd === 0 ? [] : [note(unnamed(nietGenoemd))]),
  ]
}

function caseItem({ id, soort, titel, vraag, uitkomst }: Jaarbeeld['casussen'][number]): Item {
  return {
    text: titel,
    lines: [...(vraag === '' ? [] : [vraag]), `${soortLabels[soort]}; ${uitkomst}`, ...(id === '' ? [] : [id])],
  }
}

function unnamed(count: number): string {
  const [cases, verb] = count === 1 ? ['casus staat', 'telt zij'] : ['casussen staan', 'tellen zij']
  return `${count} ${cases} hier niet bij naam. In de aantallen ${verb} wel mee.`
}

function weggelatenBlocks({ profiel, weggelaten }: Jaarbeeld): Block[] {
  if (weggelaten.length === 0) return []
  return [
    heading(2, 'Wat is weggelaten'),
    paragraph(`Deze vorm is voor ${profielLabels[profiel]}.`),
    table(
      'Wat is weggelaten, en waarom',
      ['Wat', 'Waarom'],
      weggelaten.map(({ naam, reden }) => [naam, reden]),
    ),
  ]
}

function bronBlocks({ gelezen, inhoud, programma, profiel, dag }: Jaarbeeld): Block[] {
  return [
    heading(2, 'Bron'),
    definitions([
      { term: 'Gelezen', text: `${times(gelezen, 'casus', 'casussen')}, uit alle jaren` },
      { term: 'Inhoud', text: shortHash(inhoud) },
      { term: 'Geteld tot en met', text: longDate(dag) },
      { term: 'Gemaakt met', text: `beraad ${programma}` },
      { term: 'Profiel', text: `${profiel} (voor ${profielLabels[profiel]})` },
    ]),
  ]
}
