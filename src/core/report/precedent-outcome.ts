/** One outcome beside the earlier cases, in sentences: one text for each of the four levels. */
import type { Precedenten, Uitkomst } from '../moresprudentie/precedenten-schema.js'
import { heading, list, paragraph, type Block, type Item } from './blocks.js'
import { togetherItems, type Said } from './precedent-groups.js'
import { oordeelWord, sideWords, type Words } from './precedent-words.js'

/** The sentences about one outcome. */
export function outcomeBlocks(outcome: Uitkomst, found: Precedenten, words: Words): Block[] {
  const said = found.oordeel === '' ? sideWords[outcome.kant] : oordeelWord(found.oordeel)
  return [
    heading(2, `Het oordeel ${said}: ${levelWords[outcome.niveau]}`),
    paragraph(`De reden hier: ${words.factoren(outcome.reden)}.`),
    ...levelBlocks[outcome.niveau](outcome, found, words),
    ...departureBlocks(outcome, words),
  ]
}

/** What a level is called. */
export const levelWords: Record<Uitkomst['niveau'], string> = {
  steunt: 'gesteund',
  nieuw: 'nieuw',
  'te-dun': 'te dun gemotiveerd',
  botst: 'botst met een eerder beraad',
}

const levelBlocks: Record<Uitkomst['niveau'], (outcome: Uitkomst, found: Precedenten, words: Words) => Block[]> = {
  steunt: (outcome, _, words) => [
    paragraph('Dit oordeel past bij een eerder beraad.'),
    list([
      ...togetherItems(
        outcome.steunt.map((id) => support(id, 'Die reden geeft dit beraad ook.', words)),
        words,
      ),
      ...togetherItems(
        outcome.dwingt.map((id) => support(id, 'Die reden ligt hier ook, maar is hier niet doorslaggevend.', words)),
        words,
      ),
    ]),
    ...(outcome.botsingen.length === 0
      ? []
      : [
          paragraph(
            'Er zijn ook beraden die anders uitvielen. Zij spreken het vorige tegen; noem ze in de motivering.',
          ),
          list(clashItems(outcome, words)),
        ]),
  ],
  nieuw: (outcome, _, words) => [
    paragraph('Geen eerder beraad beslist dit al, en geen ervan botst ermee. Later kijken anderen naar dit beraad.'),
    paragraph('Het dichtst in de buurt, met de verschillen:'),
    list(
      togetherItems(
        outcome.dichtbij.flatMap((near) => nearest(near, words)),
        words,
      ),
    ),
  ],
  'te-dun': (outcome, _, words) => [
    paragraph('Dit vraagt om uitleg. Met alleen deze reden viel een eerder beraad anders uit.'),
    list(clashItems(outcome, words)),
    ...repairBlocks(outcome, words),
  ],
  botst: (outcome, found, words) => [
    paragraph('Dit vraagt om uitleg. Een eerder beraad wijst hier naar de andere uitkomst.'),
    list(clashItems(outcome, words)),
    paragraph('Drie wegen staan open:'),
    list(waysOut(found)),
  ],
}

function support(id: string, why: string, words: Words): Said {
  const lines = [`Daar gaf de doorslag: ${words.redenVan(id)}.`, why, 'Hier ligt niets tegenover wat daar niet al lag.']
  return { id, lines: [...lines, ...words.herzien(id)] }
}

function clashItems({ botsingen, kant }: Uitkomst, words: Words): Item[] {
  return togetherItems(
    botsingen.map((one) => clash(one, kant, words)),
    words,
  )
}

function clash({ id, opgelostDoor }: Uitkomst['botsingen'][number], kant: Uitkomst['kant'], words: Words): Said {
  const difference =
    opgelostDoor.length === 0
      ? `Die reden ligt hier ook, en voor ${sideWords[kant]} is er hier niets bij gekomen.`
      : `Voor ${sideWords[kant]} ligt hier wel iets wat daar ontbrak: ${words.factoren(opgelostDoor)}.`
  const lines = [`Daar gaf de doorslag: ${words.redenVan(id)}.`, difference, ...words.herzien(id)]
  return { id, lines }
}

function nearest({ kant, ids, ontbreekt, erbij }: Uitkomst['dichtbij'][number], words: Words): Said[] {
  const other = kant === 'pro' ? 'contra' : 'pro'
  const lines = [
    ...(ontbreekt.length > 0 ? [`Van de reden daar ontbreekt hier: ${words.factoren(ontbreekt)}.`] : []),
    ...(erbij.length > 0 ? [`Voor ${sideWords[other]} ligt hier wel, en daar niet: ${words.factoren(erbij)}.`] : []),
  ]
  return ids.map((id) => ({ id, lines: [...lines, ...words.herzien(id)] }))
}

function repairBlocks({ aanvulling }: Uitkomst, words: Words): Block[] {
  if (aanvulling === undefined) return []
  const more = aanvulling.volledig ? '' : ' Er kunnen er meer zijn.'
  const lead = aanvulling.keuzes.length === 1 ? 'Dit is genoeg' : 'Eén van deze is genoeg'
  return [
    paragraph(`De kleinste aanvulling. ${lead}, als het voor de groep ook echt de doorslag geeft.${more}`),
    list(aanvulling.keuzes.map((choice) => ({ text: `Noem ook doorslaggevend: ${words.factoren(choice)}.` }))),
  ]
}

function waysOut({ id, lijn }: Precedenten): Item[] {
  return [
    {
      label: '1',
      text: 'Is er een factor over het hoofd gezien?',
      lines: [`Kijk in de lijst: beraad factoren ${lijn}`, `Vul aan: beraad verder ${id} --stap argumenten`],
    },
    {
      label: '2',
      text: 'Komt de groep op het eerdere beraad terug?',
      lines: ['Zet het dan bij de verwijzingen, met behandeling herziet en de motivering.'],
    },
    { label: '3', text: 'Komt de groep tot een andere uitkomst? Dat is aan de groep.' },
  ]
}

function departureBlocks({ herziet }: Uitkomst, words: Words): Block[] {
  if (herziet.length === 0) return []
  return [paragraph('Dit beraad komt zelf terug op:'), list(herziet.map((id) => ({ text: words.beraad(id) })))]
}
