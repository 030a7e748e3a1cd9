/** The argument map: from the question to what decided it, and what honours the side that lost. */
import type { Argument, Casus } from '../../casus/casus.js'
import { counts, losingArguments } from '../../casus/weighing.js'
import { enumerate } from '../../text/enumerate.js'
import { cutEnd } from '../../text/width.js'
import { heading, orNotFilled, type Block, type Table } from '../blocks.js'
import { argumentSoortLabels, kantLabels, oordeelLabels, rechtLabels } from '../labels.js'
import { belanghebbendeNamen } from '../names.js'
import type { Kaart, KaartArgument } from '../picture/figuur.js'

/** Only what counts: what is parked does not. Nothing while there is no argument. */
export function kaart(casus: Casus): Block[] {
  if (!casus.argumenten.some(counts)) return []
  const figuur = asKaart(casus)
  const titel = 'Kaart van de argumenten'
  return [heading(3, titel), { kind: 'picture', titel, beschrijving: inWords(figuur), figuur, tabel: asTable(figuur) }]
}

function asKaart(casus: Casus): Kaart {
  const { oordeel } = casus.conclusie
  const losing = new Set(losingArguments(casus).map(({ id }) => id))
  const kolommen = columns.map(({ kant, kop }) => ({
    kant,
    kop,
    argumenten: casus.argumenten
      .filter((argument) => counts(argument) && argument.kant === kant)
      .map((argument) => asArgument(casus, argument, losing.has(argument.id))),
  }))
  return {
    soort: 'kaart',
    vraag: short(orNotFilled(casus.beslissing.vraag), 300),
    advies: oordeel && oordeelLabels[oordeel],
    kolommen: kolommen.filter(({ kant, argumenten }) => kant !== undefined || argumenten.length > 0),
  }
}

function asArgument(casus: Casus, argument: Argument, isLosing: boolean): KaartArgument {
  const { id, stelling, soort, beginsel, belanghebbenden } = argument
  const kind = orNotFilled(soort && argumentSoortLabels[soort])
  return {
    id,
    stelling: short(stelling, 220),
    soort: beginsel ? `${kind} (${short(beginsel, 40)})` : kind,
    van: short(orNotFilled(belanghebbendeNamen(casus, belanghebbenden)), 120),
    isDoorslaggevend: casus.conclusie.doorslaggevend.includes(id),
    recht: isLosing ? rechtOf(casus, id) : undefined,
  }
}

function rechtOf({ conclusie }: Casus, id: string): KaartArgument['recht'] {
  const row = conclusie.tegenargumenten.find(({ argument }) => argument === id)
  if (row?.recht === undefined) return { hoe: 'Recht gedaan: nog open', met: [] }
  const measures = row.maatregelen.map((maatregel) => {
    const found = conclusie.maatregelen.find((m) => m.id === maatregel)
    return short(found === undefined ? maatregel : `${maatregel}: ${found.tekst}`, 120)
  })
  if (measures.length === 0 && row.toelichting?.trim()) measures.push(short(row.toelichting, 160))
  const more = measures.length > most ? [`en nog ${measures.length - most}`] : []
  return { hoe: `Recht gedaan: ${rechtLabels[row.recht]}`, met: [...measures.slice(0, most), ...more] }
}

function inWords({ vraag, advies, kolommen }: Kaart): string {
  const all = kolommen.flatMap(({ argumenten }) => argumenten)
  const decisive = all.filter(({ isDoorslaggevend }) => isDoorslaggevend).map(({ id }) => id)
  const honoured = all.filter(({ recht }) => recht !== undefined).map(({ id }) => id)
  const parts = [
    `De vraag: ${vraag}`,
    `Argumenten: ${enumerate(kolommen.map(({ kop, argumenten }) => `${argumenten.length} bij ${kop.toLowerCase()}`))}.`,
    advies === undefined ? 'Er is nog geen advies.' : `Het advies: ${advies}.`,
    ...(decisive.length > 0 ? [`Doorslaggevend: ${enumerate(decisive)}.`] : []),
    ...(honoured.length > 0 ? [`Hoe er recht wordt gedaan, staat onder ${enumerate(honoured)}.`] : []),
  ]
  return parts.join(' ')
}

/** All that the picture says of each argument. */
function asTable({ kolommen }: Kaart): Table {
  const rows = kolommen.flatMap(({ kop, argumenten }) =>
    argumenten.map(({ id, stelling, soort, van, isDoorslaggevend, recht }) => {
      const mark = isDoorslaggevend ? ['doorslaggevend'] : []
      const justice =
        recht === undefined ? [] : [[recht.hoe, ...recht.met].map((part) => part.replace(/\.$/, '')).join('; ')]
      const inAdvies = [...mark, ...justice].join('; ') || 'geen bijzondere rol'
      return [`${id}, ${kop.toLowerCase()}`, stelling, `${soort}; van: ${van}`, inAdvies]
    }),
  )
  const head = ['Argument', 'Stelling', 'Soort, en van wie', 'In het advies']
  return { kind: 'table', caption: 'De argumenten op de kaart', head, rows }
}

function short(text: string, cells: number): string {
  return cutEnd(text.replace(/\s+/g, ' ').trim(), cells)
}

const columns = [
  { kant: 'pro', kop: kantLabels.pro },
  { kant: 'contra', kop: kantLabels.contra },
  { kant: undefined, kop: 'Nog zonder kant' },
] as const
/** So many measures of one argument are shown. */
const most = 4
