/** Step 5: how the arguments spread over perspectives and classes. Plain counts: never a score, never a verdict. */
import type { Argument, Casus } from '../../casus/casus.js'
import { counts } from '../../casus/weighing.js'
import { enumerate } from '../../text/enumerate.js'
import { heading, note, table, type Block } from '../blocks.js'
import { argumentSoortLabels, kantLabels, perspectiefLabels } from '../labels.js'
import { sentences } from '../names.js'
import type { Staven } from '../picture/figuur.js'

/** Two pictures of counts; the legal view tends to dominate, and here the group sees whether it does. */
export function balans({ argumenten }: Casus): Block[] {
  const counting = argumenten.filter(counts)
  const title = heading(3, 'Balans')
  if (counting.length === 0) return [title, table('', [], [])]
  return [
    title,
    note('Dit zijn aantallen, geen weging. Wat geparkeerd is, telt hier niet mee.'),
    bars('Argumenten per perspectief', 'Perspectief', perspectiefLabels, counting, (a) => a.perspectief),
    bars('Argumenten per soort', 'Soort', argumentSoortLabels, counting, (a) => a.soort),
  ]
}

/** The first of these two alone, for a case in which nobody asks for sides: one bar for each perspective. */
export function perspectiefBalans({ argumenten }: Casus): Block {
  const counting = argumenten.filter(counts).map((argument) => ({ ...argument, kant: undefined }))
  const reeksen = [{ kant: undefined, naam: 'Keer' }]
  return bars('Argumenten per perspectief', 'Perspectief', perspectiefLabels, counting, (a) => a.perspectief, reeksen)
}

function bars<Value extends string>(
  titel: string,
  head: string,
  labels: Readonly<Record<Value, string>>,
  argumenten: readonly Argument[],
  valueOf: (argument: Argument) => Value | undefined,
  reeksen: Staven['reeksen'] = sidesOf(argumenten),
): Block {
  const row = (label: string, value: Value | undefined) => {
    const found = argumenten.filter((a) => valueOf(a) === value)
    return { label, aantallen: reeksen.map(({ kant }) => found.filter((a) => a.kant === kant).length) }
  }
  const known = (Object.keys(labels) as Value[]).map((value) => row(labels[value], value))
  const open = row('nog niet ingevuld', undefined)
  const rijen = total(open) > 0 ? [...known, open] : known
  return {
    kind: 'picture',
    titel,
    beschrijving: inWords(rijen),
    figuur: { soort: 'staven', reeksen, rijen },
    tabel: {
      kind: 'table',
      caption: titel,
      head: [head, ...reeksen.map(({ naam }) => naam)],
      rows: rijen.map(({ label, aantallen }) => [label, ...aantallen.map(String)]),
    },
  }
}

function sidesOf(argumenten: readonly Argument[]): Staven['reeksen'] {
  return sides.filter(({ kant }) => kant !== undefined || argumenten.some((a) => a.kant === undefined))
}

/** What stands out, as a fact: what the most arguments are about, and what none is about. */
function inWords(rijen: Staven['rijen']): string {
  const most = Math.max(...rijen.map(total))
  const named = (wanted: number) => enumerate(rijen.filter((rij) => total(rij) === wanted).map(({ label }) => label))
  return sentences([
    `Het meest genoemd: ${named(most)} (${most} keer)`,
    ...(named(0) === '' ? [] : [`Niet genoemd: ${named(0)}`]),
  ])
}

function total({ aantallen }: Staven['rijen'][number]): number {
  return aantallen.reduce((sum, one) => sum + one, 0)
}

const sides = [
  { kant: 'pro', naam: kantLabels.pro },
  { kant: 'contra', naam: kantLabels.contra },
  { kant: undefined, naam: 'Nog zonder kant' },
] as const
