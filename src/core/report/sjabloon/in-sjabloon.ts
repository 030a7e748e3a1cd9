/** A report in the words and the style of an organisation. What it says stays as it is. */
import type { Casus } from '../../casus/casus.js'
import type { Sjabloon } from '../../casus/sjabloon.js'
import { note, paragraph, type Block } from '../blocks.js'
import { houseColours, type Kleuren, type Modus } from '../html-colours.js'
import { ingekort } from '../inkorten.js'
import type { Report } from '../report.js'
import type { Soort } from '../soorten/soorten.js'
import { filled, veldenOf } from './velden.js'

/** A template, with its logo as a `data:` address. */
export interface ReadSjabloon {
  sjabloon: Sjabloon
  logo?: string
}

/**
 * The same report with the name, the lines and the headings of the template. These are texts as any other, so every form
 * escapes them. `casus`: as the profile may see it.
 */
export function inSjabloon(report: Report, { sjabloon, logo }: ReadSjabloon, soort: Soort, casus: Casus): Report {
  const { organisatie, teksten = {}, koppen = {}, kleuren = {} } = sjabloon
  const velden = veldenOf(casus, organisatie)
  // A field can make a line longer than the template may be; one page has no room for that.
  const room = report.indeling === 'bladzijde' ? 200 : Infinity
  const inWords = (text: string) => ingekort(filled(text, velden), room)
  const { opening, slot } = teksten[soort] ?? {}
  const above = [organisatie, opening].flatMap((text) => (text === undefined ? [] : [paragraph(inWords(text))]))
  const below = slot === undefined ? [] : [note(inWords(slot))]
  const [title, ...rest] = report.blocks.map((block) => renamed(block, koppen, inWords))
  // Every kind ends with where it comes from: one small line, or a part of its own.
  const source = rest.findLastIndex(({ kind }) => kind === 'small' || kind === 'heading')
  const end = source === -1 ? rest.length : source
  return {
    ...report,
    blocks: [title!, ...above, ...rest.slice(0, end), ...below, ...rest.slice(end)],
    huisstijl: { logo, isLonger: above.length + below.length > 0, kleuren: onPages(kleuren) },
  }
}

/** A report about many cases has no texts or headings of its own in a template: it gets the name, the logo and the colours. */
export function inHuisstijl(report: Report, { sjabloon, logo }: ReadSjabloon): Report {
  const { organisatie, kleuren = {} } = sjabloon
  const [title, ...rest] = report.blocks
  const above = organisatie === undefined ? [] : [paragraph(organisatie)]
  return {
    ...report,
    blocks: [title!, ...above, ...rest],
    huisstijl: { logo, isLonger: above.length > 0, kleuren: onPages(kleuren) },
  }
}

/** Never the title, nor the heading of one of the two sides. */
function renamed(block: Block, koppen: Readonly<Record<string, string>>, inWords: (text: string) => string): Block {
  if (block.kind !== 'heading' || block.level === 1 || block.kant !== undefined) return block
  return Object.hasOwn(koppen, block.text) ? { ...block, text: inWords(koppen[block.text]!) } : block
}

function onPages(kleuren: NonNullable<Sjabloon['kleuren']>): Kleuren {
  return { licht: onPage('licht', kleuren), donker: onPage('donker', kleuren) }
}

/** Only what differs from the house, which has its own colours on paper too. */
function onPage(modus: Modus, kleuren: NonNullable<Sjabloon['kleuren']>): Kleuren[Modus] {
  const { achtergrond, ...named } = kleuren[modus] ?? {}
  const own = Object.entries(achtergrond === undefined ? named : { ...named, grond: achtergrond })
  const house: Record<string, string> = houseColours[modus]
  return Object.fromEntries(own.filter(([name, colour]) => colour.toLowerCase() !== house[name]))
}
