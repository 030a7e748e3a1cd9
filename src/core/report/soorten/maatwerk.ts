/** The short reports of a case of maatwerk: its headnote, and a draft of the letter to the client. */
import type { Casus } from '../../casus/casus.js'
import { heading, list, note, paragraph, type Block } from '../blocks.js'
import { longDate } from '../dates.js'
import { bronregel, type Source } from '../sections/bron.js'
import { maatwerkKernpunten, ruimte } from '../sections/maatwerk.js'
import { vertrouwelijk } from '../sections/vertrouwelijk.js'
import { redenVan } from './terugkoppeling.js'

/** Half a page, for who was not there. */
export function kernpuntenVanMaatwerk(casus: Casus, source: Source): Block[] {
  const parts = [...maatwerkKernpunten(casus), ...ruimte(casus)]
  return [heading(1, casus.titel), ...vertrouwelijk(casus), ...parts.map(withoutStep), bronregel(casus, source)]
}

/** Plain words from the decision alone, for the fixed contact person to finish. */
export function berichtVanMaatwerk(casus: Casus, source: Source): Block[] {
  const { conclusie, opvolging } = casus
  const { datum, uitkomst, motivering } = opvolging.besluit ?? {}
  // What the table found is what was decided only when it was taken over whole.
  const decided = uitkomst === undefined || uitkomst === 'overgenomen' ? conclusie.tekst?.trim() : undefined
  return [
    heading(1, `Concept van een brief: ${casus.titel}`),
    note('Dit is een concept. De vaste contactpersoon maakt er een brief van. Kijk dit na:'),
    list([...checks(uitkomst)].map((text) => ({ text }))),
    paragraph('Beste [naam],'),
    paragraph(
      'Wij hebben samen naar uw situatie gekeken: naar de regels, naar het geld en naar wat het voor u betekent.',
    ),
    paragraph(datum === undefined ? 'Dit is er besloten:' : `Dit is er op ${longDate(datum)} besloten:`),
    decided === undefined || decided === '' ? paragraph('[Zet hier wat er is besloten.]') : list([{ text: decided }]),
    ...redenVan(motivering),
    paragraph('Bent u het niet eens met het besluit? [Zet hier of bezwaar kan, bij wie, en tot welke dag.]'),
    paragraph('Hebt u vragen, of wilt u erover praten? Bel of mail mij gerust. [telefoonnummer en e-mailadres]'),
    paragraph('Met vriendelijke groet,\n[naam van de vaste contactpersoon]'),
    bronregel(casus, source),
  ]
}

function* checks(uitkomst: NonNullable<Casus['opvolging']['besluit']>['uitkomst']): Generator<string> {
  if (uitkomst === undefined) yield 'Er is nog geen besluit. Verstuur de brief pas als dat er is.'
  else if (uitkomst !== 'overgenomen') yield 'Het besluit is anders dan wat de tafel vond. Pas de tekst daarop aan.'
  yield 'Heeft de contactpersoon het de cliënt al zelf verteld?'
  yield 'Begrijpt de cliënt elk woord? Schrijf wat uit de casus komt zo nodig anders op.'
  yield 'Staat er niets in over anderen, en niets dat de cliënt nog niet weet?'
  yield 'Is alles tussen rechte haken ingevuld?'
  yield 'De brief zegt u. Verander dat als jullie elkaar met je aanspreken.'
}

/** A short report has no steps. */
function withoutStep(block: Block): Block {
  if (block.kind !== 'heading') return block
  const text = block.text.replace(/^Stap \d: /, '')
  return { ...block, text: text.charAt(0).toUpperCase() + text.slice(1) }
}
