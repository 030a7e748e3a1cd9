/** Where the public can read a source. Only text is made here: nothing is ever fetched. */
import type { Bron } from './bron.js'
import { normalForm } from './bron.js'

/**
 * The https address of a source, or undefined where none is known. It holds no space, bracket or quote, so it may
 * stand between < and >. Rulings: the permanent links of rechtspraak.nl and of the European e-Justice portal.
 */
export function publicAddress(bron: Bron): string | undefined {
  switch (bron.soort) {
    case 'ecli':
      return bron.land === 'NL' ? `${rechtspraak}${normalForm(bron)}` : `${eJustice}${normalForm(bron)}`
    case 'bwb':
    case 'jci':
      return `${wetten}${safe(normalForm(bron))}`
    case 'cvdr':
      return `${lokaal}${bron.regeling}${bron.versie.replace('_', '/')}`
    case 'celex':
      return `${eurLex}${safe(bron.nummer)}`
    case 'eli':
      return hosts.has(bron.adres.split('/')[2]!) ? bron.adres : undefined
  }
}

/** Letters outside ASCII are encoded; the signs of a reference stay as they are. */
function safe(text: string): string {
  return text.replace(/[^\w.:&=*/+~-]/gu, encoded)
}

function encoded(character: string): string {
  return encodeURIComponent(character).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
}

const rechtspraak = 'https://deeplink.rechtspraak.nl/uitspraak?id='
const eJustice = 'https://e-justice.europa.eu/ecli/'
const wetten = 'https://wetten.overheid.nl/'
const lokaal = 'https://lokaleregelgeving.overheid.nl/'
const eurLex = 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:'

/** Whose ELIs lead somewhere. */
const hosts = new Set(['data.europa.eu', 'eur-lex.europa.eu', 'wetten.overheid.nl', 'lokaleregelgeving.overheid.nl'])
