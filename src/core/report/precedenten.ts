/** A case beside its earlier cases, in plain sentences: what supports it, what asks for an explanation, and never a verdict. */
import type { Casus } from '../casus/casus.js'
import type { Factor } from '../casus/lijn.js'
import type { Precedenten } from '../moresprudentie/precedenten-schema.js'
import { heading, list, note, paragraph, type Block } from './blocks.js'
import { oordeelWord, wordsFor, type Words } from './precedent-words.js'
import { firstNames, togetherItems } from './precedent-groups.js'
import { measureBlocks } from './precedent-measures.js'
import { outcomeBlocks } from './precedent-outcome.js'

/** What `found` says of `casus`. `factoren`: those of its lijn, for their definitions. */
export function precedentenBlocks(casus: Casus, found: Precedenten, factoren: readonly Factor[]): Block[] {
  const words = wordsFor(casus, found, factoren)
  return [
    heading(1, `Eerdere beraden bij: ${casus.titel}`),
    paragraph(headLine(found)),
    ...found.ontbreekt.map((what) => paragraph(lacking[what](found.id))),
    ...(found.beraden.length === 0 ? [] : found.uitkomsten.flatMap((one) => outcomeBlocks(one, found, words))),
    ...(found.beraden.length === 0 ? [] : measureBlocks(casus, found, words)),
    ...youngerBlocks(found, words),
    ...otherBlocks(found),
    note('Dit is geen oordeel. Het laat zien waar uitleg bij hoort. De groep beslist.'),
  ]
}

function headLine({ id, lijn, oordeel, beraden }: Precedenten): string {
  const count = beraden.length === 1 ? '1 eerder beraad telt' : `${beraden.length} eerdere beraden tellen`
  return `Casus: ${id}; lijn: ${lijn || 'nog geen'}; oordeel: ${oordeelWord(oordeel)}. ${count} mee.`
}

/** What is missing, and what to do about it. */
const lacking: Record<Precedenten['ontbreekt'][number], (id: string) => string> = {
  lijn: (id) =>
    `De casus hoort nog bij geen lijn, en alleen binnen een lijn wordt vergeleken. Kies er een uit: beraad factoren. Vul haar in bij lijn, in het bestand van ${id}.`,
  oordeel: () => 'Er is nog geen oordeel. Daarom zie je wat elke uitkomst tegenkomt, met al haar factoren als reden.',
  factoren: () =>
    'Er staat nog geen factor bij een argument voor dit oordeel. Zonder factoren is er niets te vergelijken. Kies ze uit: beraad factoren.',
  'beide-kanten': (id) => `Een factor staat aan beide kanten. Zie waar: beraad controleer ${id}`,
  'reden-verloor': (id) =>
    `Een doorslaggevend argument staat aan de kant die niet won. Zie welk: beraad controleer ${id}`,
  precedenten: () =>
    'In deze lijn is er nog geen eerder beraad dat meetelt. Dit beraad wordt het eerste waar latere naar kijken.',
}

function youngerBlocks({ jonger }: Precedenten, words: Words): Block[] {
  if (jonger.length === 0) return []
  return [
    heading(2, 'Factoren van later'),
    paragraph('Deze factoren hadden nog geen naam toen. Kijk in het eerdere beraad na of zij er toen al waren.'),
    list(
      togetherItems(
        jonger.map(({ id, factoren }) => ({
          id,
          lines: factoren.map((factor) => `Van later: ${words.factor(factor)}.`),
        })),
        words,
      ),
    ),
  ]
}

function otherBlocks({ andere }: Precedenten): Block[] {
  if (andere.length === 0) return []
  const reasons = [...new Set(andere.map(({ reden }) => reden))]
  const items = reasons.map((reason) => {
    const ids = andere.filter(({ reden }) => reden === reason).map(({ id }) => id)
    return { text: `${whyNot[reason]}: ${ids.length}`, lines: firstNames(ids) }
  })
  return [paragraph('In deze lijn tellen niet mee:'), list(items)]
}

const whyNot: Record<Precedenten['andere'][number]['reden'], string> = {
  onbeslist: 'Zonder oordeel',
  'zonder-factor': 'Zonder factor aan de kant van het oordeel',
  'beide-kanten': 'Een factor staat aan beide kanten',
  'reden-verloor': 'De reden staat aan de andere kant',
  status: 'Concept of ingetrokken',
  toekomst: 'Van later',
}
