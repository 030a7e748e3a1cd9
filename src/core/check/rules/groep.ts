/** Rules about a case of the kind groep. They count and ask for a reason; they never say what a member should get. */
import type { DataPath } from '../../problem.js'
import { groepOf, lidNamen, type Groep, type Lid } from '../../groep/leden.js'
import { ongelijkIn } from '../../groep/gelijken.js'
import { overgeslagenIn } from '../../groep/trechter.js'
import { aantalTekst } from '../../text/aantal.js'
import { enumerate } from '../../text/enumerate.js'
import { short } from '../naming.js'
import type { Rule } from '../rule.js'

export const groepRules: readonly Rule[] = [
  {
    id: 'LEDEN-CRITERIA',
    severity: { begin: 'hint', advies: 'fout' },
    from: 'groep',
    finds: 'De groep heeft leden, maar geen criteria.',
    advice: 'Schrijf op waaraan je ziet wie bij de groep hoort. Daarmee zie je ook wie gelijk is aan wie.',
    *check(casus) {
      const { criteria, leden } = groepOf(casus)
      if (criteria.length === 0 && (leden.length > 0 || casus.status !== 'concept'))
        yield { at: ['groep', 'criteria'], message: 'Deze groep heeft nog geen criteria.' }
    },
  },
  {
    id: 'LEDEN-OMVANG',
    severity: 'waarschuwing',
    from: 'groep',
    finds: 'De groep heeft meer leden dan het aantal mensen dat bekend is.',
    advice: 'Verhoog de omvang, of kijk na of een lid er tweemaal staat.',
    *check(casus) {
      const { omvang, leden } = groepOf(casus)
      if (omvang !== undefined && leden.length > omvang)
        yield {
          at: ['groep', 'omvang'],
          message: `De omvang is ${aantalTekst(omvang)}, en er staan ${aantalTekst(leden.length)} leden in de groep.`,
        }
    },
  },
  {
    id: 'LEDEN-OVERGESLAGEN',
    severity: 'waarschuwing',
    from: 'groep',
    finds: 'Een lid is verder dan een stap die niet is ingevuld.',
    advice: 'Vul de overgeslagen stap aan, of haal de latere weg.',
    *check(casus) {
      const groep = groepOf(casus)
      const place = placesOf(groep)
      for (const { lid, stap, mist } of overgeslagenIn(groep))
        yield {
          at: place(lid),
          message: `Lid ${lid} is al ${stapWoorden[stap]}, maar nog niet: ${enumerate([...mist])}.`,
        }
    },
  },
  {
    id: 'LEDEN-HERSTEL',
    severity: 'waarschuwing',
    from: 'groep',
    finds: 'Een lid krijgt compensatie, en er staat niet waarom herstel niet kan.',
    advice: 'Schrijf bij de motivering van de weging waarom herstel hier niet kan of niet genoeg is.',
    *check(casus) {
      for (const [i, lid] of groepOf(casus).leden.entries())
        if (isCompensated(lid) && !lid.weging?.motivering?.trim())
          yield {
            at: ['groep', 'leden', i, 'weging', 'motivering'],
            message: `Bij lid ${lid.id} staat compensatie, en niet waarom herstel niet kan.`,
          }
    },
  },
  {
    id: 'LEDEN-GELIJK',
    severity: 'waarschuwing',
    from: 'groep',
    finds: 'Een lid kreeg iets anders dan de meeste leden met dezelfde criteria, en er staat niet waarom.',
    advice: 'Schrijf bij de motivering van de weging wat er bij dit lid anders is, of weeg opnieuw.',
    *check(casus) {
      const groep = groepOf(casus)
      const place = placesOf(groep)
      const reasons = new Set(groep.leden.filter(({ weging }) => weging?.motivering?.trim()).map(({ id }) => id))
      for (const { op, lid, uitkomst, meeste, aantal, gelijken } of ongelijkIn(groep).uitschieters)
        if (!reasons.has(lid))
          yield {
            at: place(lid),
            message: `Lid ${lid}, ${op}: ${uitkomst}. Bij ${aantalTekst(aantal)} van de ${aantalTekst(gelijken)} gelijken: ${meeste}.`,
          }
    },
  },
  {
    id: 'LEDEN-VERWIJZING',
    severity: 'fout',
    needs: 'knownIds',
    from: 'groep',
    finds: 'Een groep noemt een signaal of casus die niet in de map staat, of zichzelf.',
    advice: 'Verbeter het id, of haal het weg.',
    *check(casus, context) {
      for (const { at, naar, bij } of namedIn(groepOf(casus)))
        if (naar === casus.id) yield { at, message: `De groep noemt ${bij} zichzelf.` }
        else if (context.knownIds?.has(naar) === false)
          yield { at, message: `De casus "${short(naar)}" ${bij} is hier niet te vinden.` }
    },
  },
  {
    id: 'LEDEN-CONTACT',
    severity: 'hint',
    from: 'groep',
    finds: 'Leden hebben geen vaste contactpersoon.',
    advice: 'Noteer bij elk lid wie het vaste contact is, als functie.',
    *check(casus) {
      const { leden } = groepOf(casus)
      const without = leden.filter(({ contactpersoon }) => !contactpersoon?.trim()).map(({ id }) => id)
      if (without.length === 0) return
      const who = without.length === 1 ? 'Eén lid heeft' : `${aantalTekst(without.length)} leden hebben`
      yield { at: ['groep', 'leden'], onKey: true, message: `${who} geen vaste contactpersoon: ${lidNamen(without)}.` }
    },
  },
]

/** The other cases that a group names, with where. */
function* namedIn({ signaal, leden }: Groep): Generator<{ at: DataPath; naar: string; bij: string }> {
  if (signaal !== undefined) yield { at: ['groep', 'signaal'], naar: signaal, bij: 'bij signaal' }
  for (const [i, { id, casus }] of leden.entries())
    if (casus !== undefined) yield { at: ['groep', 'leden', i, 'casus'], naar: casus, bij: `bij lid ${id}` }
}

function isCompensated({ weging, aanbod }: Lid): boolean {
  return weging?.uitkomst === 'compensatie' || aanbod?.soort === 'compensatie'
}

/** Where a member stands, by its kenmerk: looked up once, for a group may hold thousands. */
function placesOf({ leden }: Groep): (id: string) => DataPath {
  const places = new Map(leden.map(({ id }, i) => [id, i]))
  return (id) => ['groep', 'leden', places.get(id)!]
}

const stapWoorden = {
  gemeld: 'gemeld',
  gewogen: 'gewogen',
  geadviseerd: 'geadviseerd',
  aangeboden: 'bij een aanbod',
  aanvaard: 'bij een antwoord',
} as const
