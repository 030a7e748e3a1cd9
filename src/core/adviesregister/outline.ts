/** What the register of advices says, in which order, as parts of a report. What was never answered stands on top. */
import { heading, list, note, orNotFilled, paragraph, table, type Block, type Item } from '../report/blocks.js'
import { longMoment } from '../report/dates.js'
import { strekkingLabels } from '../report/labels-praktijken.js'
import type { Advies, Register } from './schema.js'

export function registerBlocks({ jaar, weggelaten, adviezen }: Register): Block[] {
  const waiting = adviezen.filter(({ stand }) => stand === 'onbeantwoord').sort((a, b) => b.dagenOpen - a.dagenOpen)
  const councils = [...new Set(adviezen.map(({ raad }) => raad))]
  return [
    heading(1, jaar === '' ? 'Adviesregister' : `Adviesregister ${jaar}`),
    paragraph(`${advices(adviezen.length)}, waarvan ${waiting.length} zonder reactie. ${countsInWords(adviezen)}`),
    ...(weggelaten > 0
      ? [
          note(
            `${advices(weggelaten)} ${weggelaten === 1 ? 'staat' : 'staan'} hier niet bij, want dit profiel mag ${weggelaten === 1 ? 'het' : 'ze'} niet noemen.`,
          ),
        ]
      : []),
    heading(2, 'Zonder reactie'),
    waiting.length === 0 ? paragraph(nothingWaits(adviezen)) : list(waiting.map(waitingItem)),
    ...councils.flatMap((raad) =>
      councilBlocks(
        raad,
        adviezen.filter((one) => one.raad === raad),
      ),
    ),
  ]
}

/** What is left out may wait all the same, and what was withdrawn got no reaction. */
function nothingWaits(adviezen: readonly Advies[]): string {
  if (adviezen.length === 0) return 'Hier staat geen advies.'
  return 'Van de adviezen die hier staan, wacht er geen op een reactie.'
}

function countsInWords(adviezen: readonly Advies[]): string {
  const counts = stands.flatMap((stand) => {
    const count = adviezen.filter((one) => one.stand === stand).length
    return count === 0 ? [] : [`${count} ${standLabels[stand]}`]
  })
  return counts.length === 0 ? '' : `Wat ermee is gedaan: ${counts.join('; ')}.`
}

function waitingItem({ onderwerp, raad, aan, datum, dagenOpen }: Advies): Item {
  const since = datum.length === 10 ? 'Wacht' : 'Wacht minstens'
  const day = dagenOpen === 1 ? 'dag' : 'dagen'
  return {
    text: onderwerp,
    lines: [
      `${orNotFilled(raad)}, aan: ${orNotFilled(aan)}`,
      `${since} ${dagenOpen} ${day}, sinds ${longMoment(datum)}.`,
    ],
  }
}

function councilBlocks(raad: string, adviezen: readonly Advies[]): Block[] {
  const name = raad === '' ? 'Raad nog niet ingevuld' : raad
  return [
    heading(2, name),
    table(
      `Adviezen van ${name}`,
      ['Onderwerp', 'Datum', 'Gevraagd', 'Aan', 'Advies', 'Reactie', 'Stand'],
      adviezen.map(({ onderwerp, datum, gevraagd, aan, advies, reactie, stand }) => [
        onderwerp,
        longMoment(datum),
        gevraagd === '' ? 'onbekend' : gevraagd,
        orNotFilled(aan),
        orNotFilled(advies),
        reactie === '' ? 'geen reactie bekend' : reactie,
        standLabels[stand],
      ]),
    ),
  ]
}

function advices(count: number): string {
  return `${count} ${count === 1 ? 'advies' : 'adviezen'}`
}

const standLabels: Record<Advies['stand'], string> = {
  onbeantwoord: 'zonder reactie',
  ...(strekkingLabels as Record<'overgenomen' | 'deels' | 'afgewezen' | 'onbekend', string>),
  ingetrokken: 'ingetrokken',
}
const stands = (Object.keys(standLabels) as Advies['stand'][]).filter((stand) => stand !== 'onbeantwoord')
