/** What an archive must know of one case, as MDTO-XML 1.0.1 of the Nationaal Archief has it. */
import { casePeriod } from '../casus/case-day.js'
import type { Casus } from '../casus/casus.js'
import { soortLabels, vertrouwelijkheidLabels } from '../report/labels.js'
import { casusFor, isGone } from '../report/profiel/casus-for.js'
import type { Profiel } from '../report/profiel/profielen.js'
import { inhoudOf } from '../casus/zegel.js'
import { visibleLine } from '../text/visible.js'
import { complete, durationOf, type Archief, type ArchiefSleutel } from './instelling.js'
import { xmlDocument, type Xml } from './xml.js'

/**
 * One document. Of a case that is confidential it holds no word, whatever the profile.
 * Throws a UserError for what is missing in the settings.
 */
export function asMdto(whole: Casus, archief: Archief, profiel: Profiel): string {
  const about = complete(archief, ['organisatie', 'tooi', 'waardering', ...neededFor(archief)])
  const isSecret = whole.vertrouwelijkheid === 'vertrouwelijk'
  const { casus } = casusFor(isSecret ? 'openbaar' : profiel, whole)
  const informatieobject: Xml[] = [
    identificatie(whole, isSecret ? 'openbaar' : profiel),
    ['naam', isSecret ? `${soortLabels[casus.soort]} (vertrouwelijk)` : visibleLine(casus.titel)],
    ['aggregatieniveau', begrip('Archiefstuk', 'Begrippenlijst Aggregatieniveaus MDTO')],
    ...(isSecret ? [] : trefwoordenEnKern(casus)),
    ...dekking(casus),
    ['taal', 'nl'],
    ...events(casus),
    ['waardering', begrip(waarderingen[about.waardering]!, 'Begrippenlijst Waarderingen MDTO', about.waardering)],
    ...selectie(about),
    ['archiefvormer', [['verwijzingNaam', about.organisatie], kenmerk('verwijzingIdentificatie', about.tooi, 'TOOI')]],
    ['beperkingGebruik', beperking(casus)],
  ]
  return xmlDocument(['MDTO', [['informatieobject', informatieobject]], namespaces])
}

/** A value comes from a list, and what is kept for a time is kept for how long. */
function neededFor({ waardering }: Archief): ArchiefSleutel[] {
  if (waardering === 'N') return []
  return ['selectielijst', 'categorie', ...(waardering === 'V' ? ['bewaartermijn' as const] : [])]
}

/** Who may not know the id knows the case by the number of what it says. */
function identificatie(whole: Casus, profiel: Profiel): Xml {
  if (!isGone(profiel, 'id')) return kenmerk('identificatie', whole.id, 'beraad')
  return kenmerk('identificatie', inhoudOf(whole), 'beraad, inhoud (SHA-256)')
}

function trefwoordenEnKern({ trefwoorden, kernpunten = '' }: Casus): Xml[] {
  const words = trefwoorden.map((word): Xml => ['trefwoord', visibleLine(word)])
  return kernpunten.trim() === '' ? words : [...words, ['omschrijving', kernpunten.trim()]]
}

/** The time that the case is about, as far as it says so. */
function dekking({ bijeenkomsten, reconstructie, raadsadvies, signaal }: Casus): Xml[] {
  return [
    ...periode(
      'Bijeenkomsten',
      bijeenkomsten.map(({ datum }) => datum),
    ),
    ...periode('Besluiten in de keten', reconstructie?.besluiten.map(({ datum }) => datum) ?? []),
    ...periode('Advies van de raad', [raadsadvies?.datum]),
    ...periode('Begin van het signaal', [signaal?.sinds]),
  ]
}

function periode(soort: string, moments: readonly (string | undefined)[]): Xml[] {
  const sorted = moments.filter((one) => one !== undefined).sort()
  const [first] = sorted
  const last = sorted.at(-1)
  if (first === undefined || last === undefined) return []
  const end: Xml[] = last === first ? [] : [['dekkingInTijdEinddatum', last]]
  const type: Xml = ['dekkingInTijdType', begrip(soort, 'Begrippenlijst van beraad')]
  return [['dekkingInTijd', [type, ['dekkingInTijdBegindatum', first], ...end]]]
}

/** A seal is the moment after which nothing changes any more, until the advice is reopened. */
function events(casus: Casus): Xml[] {
  const { versies, zegel } = casus
  const seals = [...versies.map(({ nummer, datum }) => ({ versie: nummer, datum })), ...(zegel ? [zegel] : [])]
  const begin = casePeriod(casus)
  return [
    ...(begin === '' ? [] : [event('Creatie', begin)]),
    ...seals.map(({ versie, datum }) => event('Bevriezing', datum, `Versie ${versie} van het advies is verzegeld.`)),
  ]
}

function event(type: string, moment: string, resultaat?: string): Xml {
  const result: Xml[] = resultaat === undefined ? [] : [['eventResultaat', resultaat]]
  return [
    'event',
    [['eventType', begrip(type, 'Begrippenlijst EventTypeLijst MDTO')], ['eventTijd', moment], ...result],
  ]
}

function selectie({ waardering, bewaartermijn, selectielijst, categorie, categoriecode }: Archief): Xml[] {
  const duur = waardering === 'V' && bewaartermijn !== undefined ? durationOf(bewaartermijn) : undefined
  return [
    ...(duur === undefined ? [] : [['bewaartermijn', [['termijnLooptijd', duur]]] as const]),
    ...(selectielijst === undefined || categorie === undefined
      ? []
      : [['informatiecategorie', begrip(categorie, selectielijst, categoriecode)] as const]),
  ]
}

function beperking({ vertrouwelijkheid }: Casus): Xml[] {
  const lijst = 'Begrippenlijst BeperkingGebruikTypeLijst MDTO'
  if (vertrouwelijkheid === 'openbaar') return [['beperkingGebruikType', begrip('Geen beperking', lijst)]]
  return [
    ['beperkingGebruikType', begrip('Overig', lijst)],
    [
      'beperkingGebruikNadereBeschrijving',
      `De vertrouwelijkheid van de casus is: ${vertrouwelijkheidLabels[vertrouwelijkheid]}.`,
    ],
  ]
}

function begrip(label: string, lijst: string, code?: string): Xml[] {
  return [
    ['begripLabel', label],
    ...(code === undefined ? [] : [['begripCode', code] as const]),
    ['begripBegrippenlijst', [['verwijzingNaam', lijst]]],
  ]
}

function kenmerk(name: string, value: string, bron: string): Xml {
  return [
    name,
    [
      ['identificatieKenmerk', value],
      ['identificatieBron', bron],
    ],
  ]
}

const waarderingen: Readonly<Record<string, string>> = {
  B: 'Blijvend te bewaren',
  V: 'Tijdelijk te bewaren',
  N: 'Nader te bepalen',
}

const namespaces = {
  xmlns: 'https://www.nationaalarchief.nl/mdto',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': 'https://www.nationaalarchief.nl/mdto https://www.nationaalarchief.nl/mdto/MDTO-XML1.0.1.xsd',
}
