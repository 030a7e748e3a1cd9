/** What a decider must also know: who thought otherwise, what the advice departs from, and what waiting means. */
import type { Argument, Casus } from '../../casus/casus.js'
import { hasCondition, losingArguments } from '../../casus/weighing.js'
import { enumerate } from '../../text/enumerate.js'
import { list, paragraph, type Block, type Item } from '../blocks.js'
import { longDate } from '../dates.js'
import { eerste, ingekort } from '../inkorten.js'
import { rechtLabels } from '../labels.js'
import type { Ruimte } from './voorlegger-ruimte.js'

/** The minority, in its own words, and the majority, whose words a decider holds beside the advice. */
export function minderheid({ conclusie }: Casus, { rest }: Ruimte): Block {
  const { standpunten } = conclusie
  const total = standpunten.reduce((sum, { aantal = NaN }) => sum + aantal, 0)
  const told = ({ aantal, tekst }: (typeof standpunten)[number]) =>
    `${ingekort(tekst, 115 * rest)}${aantal === undefined ? '' : ` (${deelnemers(aantal, total)})`}`
  const items = standpunten.filter(({ soort }) => soort === 'minderheid').map((one) => ({ text: told(one) }))
  if (items.length === 0) return paragraph('Er is geen minderheid vastgelegd.')
  const majority = standpunten.filter(({ soort }) => soort === 'meerderheid')
  return list([
    ...eerste(items, 2, (text) => ({ text })),
    ...majority.map((one) => ({ text: `De meerderheid: ${told(one)}` })),
  ])
}

/** `total`: not a number where it is not known of everybody. */
function deelnemers(aantal: number, total: number): string {
  if (!Number.isNaN(total)) return `${aantal} van ${total} deelnemers`
  return aantal === 1 ? '1 deelnemer' : `${aantal} deelnemers`
}

/** Rights and principles on the losing side that the advice does not honour in full, and why. */
export function waarvanAfgeweken(casus: Casus, { afwijkingen, rest }: Ruimte): Block {
  const { motiveringVoorrang } = casus.conclusie
  const why = motiveringVoorrang?.trim() ? [`De grond: ${ingekort(motiveringVoorrang, 130 * rest)}`] : []
  const items = losingArguments(casus).flatMap((argument) => departure(casus, argument, rest))
  if (items.length === 0) return paragraph(['De groep noemt geen recht of beginsel dat hier wijkt.', ...why].join(' '))
  return list([...eerste(items, afwijkingen, (text): Item => ({ text })), ...why.map((text) => ({ text }))])
}

function departure(casus: Casus, { id, soort, beginsel }: Argument, rest: number): Item[] {
  const row = casus.conclusie.tegenargumenten.find(({ argument }) => argument === id)
  if (soort !== 'beginsel' || row?.recht === undefined || row.recht === 'maatregel') return []
  const why = row.toelichting === undefined ? '' : ` De grond: ${ingekort(row.toelichting, 110 * rest)}`
  return [{ label: id, text: `${ingekort(beginsel ?? 'een recht of beginsel', 40)}: ${rechtLabels[row.recht]}.${why}` }]
}

/** Plain consequences from the case: what stays undone and from when, and what a refused condition means. */
export function alsJeNietsDoet(casus: Casus, { advies }: Ruimte): string {
  const { maatregelen, alsNietIngewilligd } = casus.conclusie
  const open = maatregelen.filter(({ stand }) => stand === undefined || stand === 'open')
  const first = open.flatMap(({ uiterlijk }) => uiterlijk ?? []).toSorted()[0]
  const day = first === undefined ? '' : `; de eerste moet op ${longDate(first)} klaar zijn`
  const parts = [
    'Dan blijft de vraag liggen en komt er geen besluit.',
    ...(open.length === 0
      ? []
      : [
          `Niet uitgevoerd: ${enumerate(
            eerste(
              open.map(({ id }) => id),
              6,
              (text) => text.replace('En nog', 'nog'),
            ),
          )}${day}.`,
        ]),
    ...(hasCondition(casus) && alsNietIngewilligd?.trim()
      ? [`Weiger je een voorwaarde, dan is dit het advies: ${ingekort(alsNietIngewilligd, 130 * advies)}`]
      : []),
  ]
  return parts.join(' ')
}
