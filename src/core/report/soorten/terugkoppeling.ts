/** A draft of the letter that tells the client the outcome, for the fixed contact person to finish. */
import { goingOn, isDecided, refusedConditions, uitkomstOf, type Uitkomst } from '../../casus/besluit.js'
import type { Casus, Maatregel } from '../../casus/casus.js'
import { heading, list, note, paragraph, type Block } from '../blocks.js'
import { longDate } from '../dates.js'
import { oordeelLabels } from '../labels.js'
import { stellingOf } from '../names.js'
import { bronregel, type Source } from '../sections/bron.js'

/** Plain words from the outcome alone: no counts, no persons, and nothing of what divided the group. */
export function terugkoppeling(casus: Casus, source: Source): Block[] {
  const { doorslaggevend } = casus.conclusie
  const reasons = doorslaggevend.map((id) => ({ text: stellingOf(casus, id) }))
  return [
    heading(1, `Concept van een brief: ${casus.titel}`),
    note('Dit is een concept. De vaste contactpersoon maakt er een brief van. Kijk dit na:'),
    list([...checks(casus)].map((text) => ({ text }))),
    paragraph('Beste [naam],'),
    paragraph(
      'Wij hebben over uw situatie nagedacht in een moreel beraad. Daarin zoekt een groep medewerkers samen naar wat goed is om te doen.',
    ),
    ...question(casus),
    ...answer(casus),
    ...outcome(casus),
    ...(reasons.length === 0 ? [] : [paragraph('Voor het advies van de groep gaf dit de doorslag:'), list(reasons)]),
    ...measures(casus),
    ...refused(casus),
    ...whatNow(casus),
    ...objection(casus),
    paragraph('Hebt u vragen, of wilt u erover praten? Bel of mail mij gerust. [telefoonnummer en e-mailadres]'),
    paragraph('Met vriendelijke groet,\n[naam van de vaste contactpersoon]'),
    bronregel(casus, source),
  ]
}

function* checks(casus: Casus): Generator<string> {
  const { besluit } = casus.opvolging
  if (besluit?.uitkomst === undefined) yield 'Er is nog geen besluit. Verstuur de brief pas als dat er is.'
  if (besluit?.uitkomst === 'deels')
    yield 'Het advies is deels overgenomen. Kijk na of elke maatregel op de goede plek staat.'
  if (leavesOpen(casus))
    yield 'Vraag de beslisser wat er nu gebeurt. Wat de groep daarvoor opschreef, is een advies en geen besluit.'
  yield 'Klopt alles met het besluit?'
  yield 'Begrijpt de cliënt elk woord? Schrijf wat uit de casus komt zo nodig anders op.'
  yield 'Staat er niets in over anderen, en niets dat de cliënt nog niet weet?'
  yield 'Is alles tussen rechte haken ingevuld?'
  yield 'De brief zegt u. Verander dat als jullie elkaar met je aanspreken.'
}

function question({ beslissing: { vraag } }: Casus): Block[] {
  if (!vraag?.trim()) return []
  return [paragraph('Dit was de vraag, zoals de behandelaar die aan de groep stelde:'), list([{ text: vraag }])]
}

function answer({ conclusie: { oordeel, tekst } }: Casus): Block[] {
  if (oordeel === undefined) return []
  const words = `Het antwoord van de groep is: ${oordeelLabels[oordeel]}.`
  return tekst?.trim() ? [paragraph(`${words} De groep zegt daarbij:`), list([{ text: tekst }])] : [paragraph(words)]
}

function outcome({ opvolging: { besluit } }: Casus): Block[] {
  const { uitkomst, datum, motivering } = besluit ?? {}
  if (uitkomst === undefined) return [paragraph('[Zet hier wat er is besloten.]')]
  const day = datum === undefined ? '' : ` Dat is besloten op ${longDate(datum)}.`
  return [paragraph(`${uitkomstZinnen[uitkomst]}${day}`), ...redenVan(motivering)]
}

/** Against a request to look again nobody can object. */
function objection({ opvolging: { besluit } }: Casus): Block[] {
  if (besluit?.uitkomst === 'teruggestuurd') return []
  return [paragraph('Bent u het niet eens met het besluit? [Zet hier of bezwaar kan, bij wie, en tot welke dag.]')]
}

/** Why it was decided so, as whoever decided wrote it. */
export function redenVan(motivering: string | undefined): Block[] {
  return motivering?.trim() ? [paragraph('Dit is de reden:'), list([{ text: motivering }])] : []
}

/** What nobody decided yet may not be promised. */
function measures(casus: Casus): Block[] {
  if (casus.opvolging.besluit?.uitkomst === 'teruggestuurd') return []
  const goes = goingOn(casus)
  const isDone = ({ stand }: Maatregel) => stand === 'uitgevoerd'
  const open = isDecided(casus) ? '' : ' [Haal weg wat niet is besloten.]'
  return [
    ...measureList(casus, 'Dit hebben wij gedaan:', goes.filter(isDone)),
    ...measureList(
      casus,
      `Dit gaan wij doen:${open}`,
      goes.filter((measure) => !isDone(measure)),
    ),
  ]
}

function measureList(casus: Casus, intro: string, measures: readonly Maatregel[]): Block[] {
  if (measures.length === 0) return []
  return [paragraph(intro), list(measures.map((m) => ({ text: m.tekst, lines: when(casus, m) })))]
}

/** What the group asked for and the decider refused: the client must not wait for it. */
function refused(casus: Casus): Block[] {
  const { onderdelen = [] } = casus.opvolging.besluit ?? {}
  const items = casus.conclusie.maatregelen
    .filter(({ id }) => uitkomstOf(casus, id) === 'afgewezen')
    .map(({ id, tekst }) => ({ text: tekst, lines: reasonFor(onderdelen.find(({ maatregel }) => maatregel === id)) }))
  return items.length === 0 ? [] : [paragraph('Dit gaan wij niet doen:'), list(items)]
}

function reasonFor(row: { reden?: string } | undefined): string[] {
  return row?.reden?.trim() ? [`De reden: ${row.reden}`] : []
}

/** What the group advised for this case is no decision: the client hears what the decider says, and nothing before that. */
function whatNow(casus: Casus): Block[] {
  return leavesOpen(casus) ? [paragraph('[Zet hier wat er nu gebeurt.]')] : []
}

/** Whether the decision says what is not done, and not what comes instead. */
function leavesOpen(casus: Casus): boolean {
  return casus.opvolging.besluit?.uitkomst === 'afgewezen' || refusedConditions(casus).length > 0
}

/** What is done in part or otherwise is not what the group asked for: its figure and its day do not hold. */
function when(casus: Casus, { id, omvang, uiterlijk, stand }: Maatregel): string[] {
  if (uitkomstOf(casus, id) === 'deels') {
    const row = casus.opvolging.besluit?.onderdelen.find(({ maatregel }) => maatregel === id)
    return ['Dit doen wij anders, of voor een deel. [Zet hier hoe.]', ...reasonFor(row)]
  }
  return [
    ...(omvang?.trim() ? [`Hoeveel: ${omvang}`] : []),
    ...(stand !== 'uitgevoerd' && uiterlijk !== undefined ? [`Dit is klaar op ${longDate(uiterlijk)} of eerder.`] : []),
  ]
}

const uitkomstZinnen: Record<Uitkomst, string> = {
  overgenomen: 'Wij volgen het advies van de groep.',
  deels: 'Wij volgen het advies van de groep voor een deel.',
  afgewezen: 'Wij volgen het advies van de groep niet.',
  teruggestuurd: 'Wij vragen de groep om er nog eens naar te kijken.',
}
