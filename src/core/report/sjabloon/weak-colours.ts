/** Which colours of a template cannot be read: each held against everything that it stands on, or that stands on it. */
import type { Sjabloon } from '../../casus/sjabloon.js'
import { houseColours, type Modus } from '../html-colours.js'
import { contrast, luminance } from './contrast.js'

type Eigen = NonNullable<NonNullable<Sjabloon['kleuren']>[Modus]>

export interface WeakColour {
  modus: Modus
  kleur: keyof Eigen
  /** Where, in words that follow "heeft": "op de achtergrond". */
  waar: string
  contrast: number
  nodig: number
  beter: 'donkerdere' | 'lichtere'
}

/** At most one for each colour that the template gives: where it is weakest. */
export function weakColours(kleuren: Sjabloon['kleuren'] = {}): WeakColour[] {
  return modi.flatMap((modus) => {
    const eigen = kleuren[modus] ?? {}
    return (Object.keys(eigen) as (keyof Eigen)[]).flatMap((kleur) => weakest(modus, kleur, eigen) ?? [])
  })
}

/** Two colours that meet, the first of which is the template's. */
interface Pair {
  waar: string
  other: string
  nodig: number
}

function weakest(modus: Modus, kleur: keyof Eigen, eigen: Eigen): WeakColour | undefined {
  const own = eigen[kleur]!
  const pairs = kleur === 'achtergrond' ? whatStandsOnIt(modus, eigen) : whatItStandsOn(modus, kleur, eigen)
  const [worst] = pairs
    .map(({ waar, other, nodig }) => ({ waar, other, nodig, contrast: contrast(own, other) }))
    .filter((pair) => pair.contrast < pair.nodig)
    .sort((a, b) => a.contrast / a.nodig - b.contrast / b.nodig)
  if (worst === undefined) return undefined
  const { other, ...told } = worst
  return { modus, kleur, ...told, beter: luminance(other) > middle ? 'donkerdere' : 'lichtere' }
}

function whatItStandsOn(modus: Modus, kleur: keyof Eigen, { achtergrond }: Eigen): Pair[] {
  const { grond, vlak } = houseColours[modus]
  return [
    { waar: 'op de achtergrond', other: achtergrond ?? grond, nodig: forText },
    { waar: 'op een gekleurd vlak', other: vlak, nodig: forText },
    // On paper text is black, and the other colours are those of a light screen.
    ...(modus === 'licht' && kleur !== 'tekst' ? [{ waar: 'op wit papier', other: '#ffffff', nodig: forText }] : []),
  ]
}

/** Only what has the colour of the house: the template's own colours are each held against this one already. */
function whatStandsOnIt(modus: Modus, eigen: Eigen): Pair[] {
  const { zacht, lijn, ...house } = houseColours[modus]
  const texts = (['tekst', 'pro', 'contra'] as const).filter((kleur) => eigen[kleur] === undefined)
  return [
    ...texts.map((kleur) => ({ waar: `onder ${onIt[kleur]}`, other: house[kleur], nodig: forText })),
    { waar: 'onder grijze tekst', other: zacht, nodig: forText },
    { waar: 'onder lijnen', other: lijn, nodig: forLines },
  ]
}

const onIt = { tekst: 'de tekst', pro: 'de kleur van pro', contra: 'de kleur van contra' }

const modi = ['licht', 'donker'] as const

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for lines. */
const [forText, forLines] = [4.5, 3]

/** Above this luminance black differs more from a colour than white does. */
const middle = 0.179
