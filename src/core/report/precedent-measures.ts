/** Whether a ja stands or falls with the measures that it depends on, in sentences. */
import type { Casus } from '../casus/casus.js'
import type { Precedenten, Uitkomst } from '../moresprudentie/precedenten-schema.js'
import { enumerate } from '../text/enumerate.js'
import { heading, list, type Block, type Item } from './blocks.js'
import { firstNames } from './precedent-groups.js'
import { levelWords } from './precedent-outcome.js'
import type { Words } from './precedent-words.js'

/** Every measure that the conclusion depends on and that has a factor, thought away. Empty without such measures. */
export function measureBlocks(casus: Casus, { uitkomsten, zonder }: Precedenten, words: Words): Block[] {
  const [outcome] = uitkomsten
  if (zonder.length === 0 || outcome === undefined) return []
  return [heading(2, 'Zonder de maatregelen'), list(zonder.map((gone) => measureItem(casus, outcome, gone, words)))]
}

function measureItem(casus: Casus, outcome: Uitkomst, gone: Precedenten['zonder'][number], words: Words): Item {
  const holdsNow = outcome.niveau === 'steunt' || outcome.niveau === 'nieuw'
  const which = `${gone.maatregelen.length === 1 ? 'maatregel' : 'de maatregelen'} ${enumerate(gone.maatregelen)}`
  const text =
    holdsNow && !gone.houdtStand
      ? `Het ja staat of valt met ${which}.`
      : `Zonder ${which} is het niveau: ${gone.uitkomst === undefined ? 'niet te zeggen' : levelWords[gone.uitkomst.niveau]}.`
  const measures = casus.conclusie.maatregelen.filter(({ id }) => gone.maatregelen.includes(id))
  const lines = measures.map(({ id, tekst }) => `${id}: ${tekst}`)
  const without = gone.maatregelen.length === 1 ? 'Zonder haar' : 'Zonder die maatregelen'
  return { text, lines: [...lines, ...withoutLines(without, gone.uitkomst, words)] }
}

function withoutLines(without: string, outcome: Uitkomst | undefined, words: Words): string[] {
  if (outcome === undefined) return [`${without} blijft er geen factor voor ja over.`]
  const names = outcome.botsingen.map(({ id }) => words.beraad(id))
  if (names.length < 2) return names.map((name) => `${without} botst het ja met: ${name}.`)
  return [`${without} botst het ja met ${names.length} beraden:`, ...firstNames(names)]
}
