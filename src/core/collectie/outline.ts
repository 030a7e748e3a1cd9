/** What is said of the collection, in which order, as parts of a report. Counts and names; no percentage and no verdict. */
import { heading, list, paragraph, type Block, type Item } from '../report/blocks.js'
import { firstOf, moreInJson } from '../report/first-of.js'
import { perspectiefLabels, rechtLabels } from '../report/labels.js'
import type { Collectie, LijnBeeld, Recht, Tegenspraak, Verging, Verschil } from './schema.js'

/** `drempel`: from how many like beraden on a general rule is worth a question. */
export function collectieOutline({ lijnen, beginselen, perspectieven }: Collectie, drempel: number): Block[] {
  return [
    heading(1, 'De collectie beraden'),
    paragraph('Dit overzicht telt en vraagt. Het zegt nooit welk beraad gelijk heeft.'),
    ...lijnen.flatMap((lijn) => lijnBlocks(lijn, drempel)),
    heading(2, 'Hoe het beginselen en perspectieven verging'),
    list([...beginselen, ...perspectieven.map(withLabel)].map(vergingItem)),
  ]
}

function withLabel(row: Verging): Verging {
  return { ...row, naam: perspectiefLabels[row.naam as keyof typeof perspectiefLabels] }
}

function lijnBlocks(beeld: LijnBeeld, drempel: number): Block[] {
  const { lijn, beraden, vergelijkbaar, oordelen, tegenspraken, richtinggevend, factoren } = beeld
  const outcomes = Object.entries(oordelen).flatMap(([oordeel, n]) => (n > 0 ? [`${oordeel}: ${n}`] : []))
  return [
    heading(2, `Lijn ${lijn}`),
    paragraph(
      `${countOf(beraden, 'beraad', 'beraden')}, waarvan ${vergelijkbaar} te vergelijken. ${outcomes.join(', ')}.`,
    ),
    heading(3, 'Wat elkaar tegenspreekt'),
    ...(tegenspraken.length === 0
      ? [paragraph('Geen twee beraden spreken elkaar tegen.')]
      : [list(capped(tegenspraken.map(againstItem))), paragraph(reconsiderText(beeld))]),
    heading(3, 'Richtinggevende beraden'),
    richtinggevend.length === 0
      ? paragraph('Er is nog geen beraad dat te vergelijken is.')
      : list(
          richtinggevend.map(({ id, zelfdeWeging }) => ({
            text: zelfdeWeging.length === 0 ? id : `${id}; hetzelfde: ${zelfdeWeging.join(', ')}`,
          })),
        ),
    heading(3, 'Gelijkheidssein'),
    ...equalityBlocks(beeld, drempel),
    heading(3, 'Hoe het de factoren verging'),
    factoren.length === 0 ? paragraph('Er zijn nog geen factoren gebruikt.') : list(factoren.map(vergingItem)),
  ]
}

function againstItem({ ja, nee, redenJa, redenNee, herziet }: Tegenspraak): Item {
  return {
    text: `${ja} koos ja om ${redenJa.join(', ')}. ${nee} koos nee om ${redenNee.join(', ')}.`,
    lines: [
      'Beide redenen lagen in beide beraden op tafel.',
      ...herziet.map((id) => `${id} zegt al terug te komen op ${id === ja ? nee : ja}.`),
    ],
  }
}

function reconsiderText({ heroverwegen: { keuze, inElkeKeuze } }: LijnBeeld): string {
  const least = `Bekijk minstens ${countOf(keuze.length, 'beraad', 'beraden')} opnieuw, dan spreekt de rest elkaar niet tegen.`
  const isOnly = inElkeKeuze.length === keuze.length
  const choice = isOnly ? `Dat is: ${keuze.join(', ')}.` : `Een keuze, misschien een van meer: ${keuze.join(', ')}.`
  const every = isOnly || inElkeKeuze.length === 0 ? '' : ` In elke keuze zit: ${inElkeKeuze.join(', ')}.`
  return `${least} ${choice}${every}`
}

function equalityBlocks({ gelijkheid: { verschillen, grootste } }: LijnBeeld, drempel: number): Block[] {
  const definition = 'Beraden lijken op elkaar als alle factoren van het ene ook in het andere op tafel lagen.'
  const differences: Block[] =
    verschillen.length === 0
      ? [paragraph(`${definition} Er is er geen met een andere uitkomst.`)]
      : [paragraph(`${definition} Deze kregen een andere uitkomst:`), list(capped(verschillen.map(differenceItem)))]
  if (grootste === undefined || grootste.beraden.length < drempel) return differences
  const { beraden, factoren } = grootste
  const rule = `${beraden.length} beraden delen deze factoren: ${factoren.join(', ')}. De drempel is ${drempel}. Is een algemene regel nodig?`
  return [...differences, paragraph(rule), list(capped(beraden.map((text) => ({ text }))))]
}

function differenceItem({ een, ander, oordeel, factoren, extra }: Verschil): Item {
  const other = oordeel === 'ja' ? 'nee' : 'ja'
  const more =
    extra.length === 0 ? 'Zij hebben precies dezelfde factoren.' : `Alleen bij de laatste: ${extra.join(', ')}.`
  return {
    text: `${een.join(', ')}: ${oordeel}. ${ander.join(', ')}: ${other}.`,
    lines: [`Gedeeld: ${factoren.join(', ')}.`, more],
  }
}

function vergingItem({ naam, opTafel, winnend, doorslaggevend, verloren }: Verging): Item {
  const lost = Object.entries(verloren).filter(([, n]) => n > 0)
  const ways = lost.map(([recht, n]) => `${rechtText[recht as Recht]} ${n}`)
  const counts = `op tafel ${opTafel}, aan de winnende kant ${winnend}, doorslaggevend ${doorslaggevend}`
  return { text: `${naam}: ${counts}`, ...(ways.length > 0 ? { lines: [`Verloor: ${ways.join(', ')}`] } : {}) }
}

const rechtText: Record<Recht, string> = { ...rechtLabels, nietGezegd: 'niet gezegd hoe' }

function capped(items: readonly Item[]): Item[] {
  return firstOf(items, most, (more) => ({ text: moreInJson(more) }))
}

const most = 20

function countOf(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`
}
