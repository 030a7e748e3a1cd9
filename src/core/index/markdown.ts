/** The index for people, as Markdown that a forge shows: links lead from `moresprudentie/` to the case files. */
import { behandelingWoorden, oordeelLabels, outcomeInWords } from '../report/labels.js'
import { escapeMarkdown } from '../report/escape.js'
import { visibleLine } from '../text/visible.js'
import type { Group, Index } from './build.js'
import type { Beraad, ClosedRow } from './schema.js'

/** The text of `moresprudentie/INDEX.md`. */
export function indexAsMarkdown(index: Index): string {
  const own = new Map(index.beraden.map((beraad) => [beraad, link(beraad.id, beraad.bestand)]))
  const links = { own, byId: new Map([...own].map(([{ id }, text]) => [id, text])) }
  const sections = [
    ['# Moresprudentie', '', introOf(index)],
    ...index.perLijn.map((group, i) => [...(i === 0 ? ['## Per lijn', ''] : []), ...lijnLines(group, links)]),
    groupLines('Per beginsel', index.perBeginsel, links),
    groupLines('Per kader', index.perKader, links),
    groupLines('Per oordeel', index.perOordeel.map(withOordeel), links),
    groupLines('Per jaar', index.perJaar, links),
    closedLines(index.vertrouwelijk),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function introOf({ beraden, vertrouwelijk }: Index): string {
  const { length } = vertrouwelijk
  const more = length === 1 ? 'is er 1 vertrouwelijke casus' : `zijn er ${length} vertrouwelijke casussen`
  const hidden = length === 0 ? '' : ` Daarnaast ${more}.`
  const count = beraden.length === 1 ? 'Dit is 1 casus' : `Dit zijn ${beraden.length} casussen`
  return `${count} met een advies of besluit.${hidden} \`beraad index\` maakt dit overzicht; wijzig het niet met de hand.`
}

/** The link to each case stands in many places, and is made once. Two cases can have the same id. */
interface Links {
  own: ReadonlyMap<Beraad, string>
  byId: ReadonlyMap<string, string>
}

/** The one place where a case is told in full; the other groups only point at it. */
function lijnLines({ naam, beraden }: Group, links: Links): string[] {
  const title = naam === '' ? 'Zonder lijn' : line(naam)
  return [`### ${title}`, '', ...beraden.map((beraad) => told(beraad, links))]
}

function told(beraad: Beraad, links: Links): string {
  const { titel, bestand, datum, soort, status, kernpunten } = beraad
  const oordeel = beraad.oordeel === '' && soort === 'beraad' ? '' : outcomeInWords(beraad)
  const facts = [datum, oordeel, status].filter(Boolean).join('; ')
  const lines = [
    `${link(titel, bestand)} (${facts})`,
    line(kernpunten),
    ...departures(beraad, links),
    ...treatments(beraad, links),
  ]
  return `- ${lines.filter(Boolean).join('\\\n  ')}`
}

/** A case that was departed from says so first. */
function departures({ behandeldDoor }: Beraad, links: Links): string[] {
  const by = behandeldDoor.filter(({ behandeling }) => behandeling === 'herziet')
  return by.length === 0
    ? []
    : [`**Let op: hierop is teruggekomen.** Zie ${by.map(({ door }) => linkTo(door, links)).join(', ')}.`]
}

function treatments({ verwijzingen, behandeldDoor, vertrouwelijkeVerwijzingen }: Beraad, links: Links): string[] {
  const hidden = vertrouwelijkeVerwijzingen
  const closed =
    hidden === 0 ? [] : [`Ook verwezen vanuit ${hidden} vertrouwelijke ${hidden === 1 ? 'casus' : 'casussen'}.`]
  const own = verwijzingen.map(({ naar, behandeling }) => ({ id: naar, behandeling }))
  const later = behandeldDoor.map(({ door, behandeling }) => ({ id: door, behandeling }))
  return [...sentences('doet', own, links), ...sentences('ondergaat', later, links), ...closed]
}

/** One sentence for each treatment that occurs. */
function sentences(side: 'doet' | 'ondergaat', references: readonly Reference[], links: Links): string[] {
  if (references.length === 0) return []
  return kinds.flatMap(([kind, words]) => {
    const to = references.flatMap(({ id, behandeling }) => (behandeling === kind ? [linkTo(id, links)] : []))
    return to.length === 0 ? [] : [`${words[side]}: ${to.join(', ')}.`]
  })
}

interface Reference {
  id: string
  behandeling: string
}

const kinds = Object.entries(behandelingWoorden)

function groupLines(title: string, groups: readonly Group[], links: Links): string[] {
  if (groups.length === 0) return []
  const rows = groups.map(({ label, beraden }) => {
    const name = label === '' ? 'niet ingevuld' : line(label)
    return `- **${name}** (${beraden.length}): ${beraden.map((beraad) => links.own.get(beraad)).join(', ')}`
  })
  return [`## ${title}`, '', ...rows]
}

function withOordeel(group: Group): Group {
  const oordeel = group.beraden[0]?.oordeel
  return oordeel ? { ...group, label: oordeelLabels[oordeel] } : group
}

function closedLines(rows: readonly ClosedRow[]): string[] {
  if (rows.length === 0) return []
  return ['## Vertrouwelijk', '', ...rows.map(({ id, status }) => `- ${line(id)} (${status})`)]
}

/** An id as a link where its case is in the index, and as text where it is not. */
function linkTo(id: string, links: Links): string {
  return links.byId.get(id) ?? line(id)
}

/** Some readers take the backslash from a bracket in a link's text before they read that text; an entity stays. */
function link(text: string, file: string): string {
  const shown = line(text).replace(/\\([[\]])/g, (_, bracket: string) => `&#${bracket.charCodeAt(0)};`)
  return `[${shown}](../${file.split('/').map(inAddress).join('/')})`
}

/** What ends an address in Markdown is written as a number, too. */
function inAddress(name: string): string {
  if (/^[\w.-]*$/.test(name)) return name
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '\uFFFD')).replace(
    /[!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
}

function line(text: string): string {
  return escapeMarkdown(visibleLine(text))
}
