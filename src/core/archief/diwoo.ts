/** What goes with a public report when it is published, as the Woo metadata (DiWoo 0.9.8) have it. */
import type { Casus } from '../casus/casus.js'
import { inhoudOf } from '../casus/zegel.js'
import { UserError } from '../errors.js'
import { casusFor } from '../report/profiel/casus-for.js'
import { visibleLine } from '../text/visible.js'
import { complete, type Archief } from './instelling.js'
import { wooCategorieen } from './woo-categorieen.js'
import { xmlDocument, type Xml } from './xml.js'

/**
 * One document, with only what everybody may read. Throws a UserError for what is missing in the settings, for a case
 * that is confidential, and for one that nobody adopted.
 */
export function asDiwoo(whole: Casus, archief: Archief): string {
  const about = complete(archief, ['organisatie', 'tooi', 'wooCategorie'])
  if (whole.vertrouwelijkheid === 'vertrouwelijk')
    throw new UserError(
      'Deze casus is vertrouwelijk, en DiWoo hoort bij wat iedereen mag lezen.',
      'Mag de casus openbaar? Wijzig dan eerst vertrouwelijkheid in het bestand.',
    )
  const { casus } = casusFor('openbaar', whole)
  const day = adoptedOn(casus, whole.id)
  const resource = { resource: about.tooi }
  const category = { resource: `${concept}${wooCategorieen[about.wooCategorie]}` }
  const diwoo: Xml[] = [
    ['identifiers', [['identifier', inhoudOf(whole)]]],
    ['publisher', about.organisatie, resource],
    ['verantwoordelijke', about.organisatie, resource],
    ['titelcollectie', [['officieleTitel', visibleLine(casus.titel)]]],
    ...omschrijvingen(casus),
    ['classificatiecollectie', [['informatiecategorieen', [['informatiecategorie', about.wooCategorie, category]]]]],
    ['creatiedatum', day],
    ['language', 'Nederlands', { resource: 'http://publications.europa.eu/resource/authority/language/NLD' }],
    // It asks for a moment, and only the day is known: midnight in UTC falls on that same day here.
    ['documenthandelingen', [['documenthandeling', [vaststelling, ['atTime', `${day}T00:00:00Z`]]]]],
  ]
  return xmlDocument(['Document', [['DiWoo', diwoo]], namespaces])
}

/** The day ("JJJJ-MM-DD") on which it was adopted: the seal of an advice, or the day of the advice of a council. */
function adoptedOn({ soort, zegel, raadsadvies }: Casus, id: string): string {
  if (zegel !== undefined) return zegel.datum
  const given = raadsadvies?.datum ?? ''
  if (given.length === 'JJJJ-MM-DD'.length) return given
  const ways = {
    raadsadvies: 'Vul bij de datum van het raadsadvies de hele dag in, als "JJJJ-MM-DD".',
    signaal: 'Een signaal wordt niet vastgesteld. Voor het archief kies je --vorm mdto.',
  }
  throw new UserError(
    'Het is niet bekend op welke dag dit is vastgesteld, en DiWoo vraagt dat.',
    soort === 'raadsadvies' || soort === 'signaal' ? ways[soort] : `Zegel eerst het advies: beraad advies ${id}`,
  )
}

function omschrijvingen({ kernpunten = '' }: Casus): Xml[] {
  return kernpunten.trim() === '' ? [] : [['omschrijvingen', [['omschrijving', kernpunten.trim()]]]]
}

const concept = 'https://identifier.overheid.nl/tooi/def/thes/kern/'
const vaststelling: Xml = ['soortHandeling', 'vaststelling', { resource: `${concept}c_641ecd76` }]

const namespaces = {
  xmlns: 'https://standaarden.overheid.nl/diwoo/metadata/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'https://standaarden.overheid.nl/diwoo/metadata/ https://standaarden.overheid.nl/diwoo/metadata/0.9.8/xsd/diwoo/diwoo-metadata.xsd',
}
