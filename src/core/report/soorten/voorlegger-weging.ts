/** The weighing on the voorlegger: what carried the advice, what pleads against it, and what has to be done. */
import type { Argument, Casus } from '../../casus/casus.js'
import { losingArguments } from '../../casus/weighing.js'
import { list, orNotFilled, paragraph, table, type Block, type Item } from '../blocks.js'
import { longDate } from '../dates.js'
import { eerste, enNog, ingekort } from '../inkorten.js'
import { argumentSoortLabels, rechtLabels } from '../labels.js'
import { stellingOf } from '../names.js'
import type { Ruimte } from './voorlegger-ruimte.js'

/** The decisive arguments: cut later than those that plead against. */
export function doorslag(casus: Casus, { punten, rest }: Ruimte): Block {
  const items = casus.conclusie.doorslaggevend.map((id): Item => ({
    label: id,
    text: ingekort(stellingOf(casus, id), 115 * rest),
  }))
  return list(eerste(items, punten + 1, (text): Item => ({ text })))
}

/** Rights first, then interests, then wishes: as the method weighs them in principle. Never by a score. */
export function tegenargumenten(casus: Casus, { punten, rest }: Ruimte): Block {
  const losing = losingArguments(casus).toSorted((one, other) => rang(one) - rang(other))
  if (losing.length === 0) return paragraph('Er zijn geen argumenten aan de andere kant.')
  return list(
    eerste(
      losing.map((argument) => tegenargument(casus, argument, rest)),
      punten,
      (text): Item => ({ text }),
    ),
  )
}

function tegenargument(casus: Casus, { id, stelling, soort }: Argument, rest: number): Item {
  const row = casus.conclusie.tegenargumenten.find(({ argument }) => argument === id)
  const how = orNotFilled(row?.recht && rechtLabels[row.recht])
  const why = row?.toelichting === undefined ? '' : ` ${ingekort(row.toelichting, 100 * rest)}`
  const kind = soort === undefined || soort === 'beginsel' ? '' : ` (${argumentSoortLabels[soort]})`
  return { label: id, text: `${ingekort(stelling, 115 * rest)}${kind}`, lines: [`Recht gedaan: ${how}.${why}`] }
}

/** Conditions first, and as whole as the advice that hangs on them; with a note of how many measures have no room. */
export function maatregelen({ conclusie }: Casus, ruimte: Ruimte): Block[] {
  const measures = conclusie.maatregelen.filter(({ stand }) => stand !== 'vervallen')
  if (measures.length === 0) return [paragraph('Het advies noemt geen maatregelen.')]
  const rows = measures
    .toSorted((one, other) => Number(other.voorwaarde ?? false) - Number(one.voorwaarde ?? false))
    .map(({ id, tekst, voorwaarde, omvang, eigenaar, uiterlijk }) => [
      `${id}${voorwaarde ? ' (voorwaarde)' : ''}`,
      ingekort(tekst, 90 * (voorwaarde ? ruimte.advies : ruimte.rest)),
      ingekort(orNotFilled(omvang), 55 * (voorwaarde ? ruimte.advies : ruimte.rest)),
      ingekort(orNotFilled(eigenaar), 45 * ruimte.rest),
      orNotFilled(uiterlijk && longDate(uiterlijk)),
    ])
  const conditions = measures.filter(({ voorwaarde }) => voorwaarde).length
  const most = ruimte.advies === Infinity ? Math.max(conditions, ruimte.maatregelen) : ruimte.maatregelen
  const heads = ['Nr', 'Maatregel', 'Omvang en kosten', 'Eigenaar', 'Uiterlijk']
  const shown = table('Wat er moet gebeuren', heads, rows.slice(0, most))
  return rows.length <= most ? [shown] : [shown, paragraph(enNog(rows.length - most))]
}

function rang({ soort }: Argument): number {
  return soort === undefined ? order.length : order.indexOf(soort)
}

const order = ['beginsel', 'belang', 'wens']
