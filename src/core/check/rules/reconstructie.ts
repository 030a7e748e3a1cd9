/** Rules about a case of the kind reconstructie. */
import { isBeingTested, isSurelyLater, openInToets, reconstructieOf } from '../../casus/keten.js'
import { enumerate } from '../../text/enumerate.js'
import { named, short } from '../naming.js'
import type { Rule } from '../rule.js'

export const reconstructieRules: readonly Rule[] = [
  {
    id: 'KETEN-LEEG',
    severity: { begin: 'hint', advies: 'fout' },
    from: 'reconstructie',
    finds: 'Er staat geen besluit in de keten.',
    advice: 'Noem de besluiten waarop je terugkijkt, van oud naar nieuw.',
    *check(casus) {
      if (reconstructieOf(casus).besluiten.length === 0)
        yield { at: ['reconstructie', 'besluiten'], message: 'De keten heeft nog geen besluit.' }
    },
  },
  {
    id: 'KETEN-VOLGORDE',
    severity: 'waarschuwing',
    from: 'reconstructie',
    finds: 'Een besluit staat na een besluit van later.',
    advice: 'Zet de besluiten van oud naar nieuw, of verbeter de datum.',
    *check(casus) {
      let latest = ''
      for (const [i, { id, datum }] of reconstructieOf(casus).besluiten.entries()) {
        if (datum === undefined) continue
        if (isSurelyLater(latest, datum))
          yield { at: at(i, 'datum'), message: `Besluit ${id} is van ${datum} en staat na een besluit van ${latest}.` }
        // A vague moment counts from its first day, so it never hides a later one before it.
        if (datum > latest) latest = datum
      }
    },
  },
  {
    id: 'KETEN-BESLUIT',
    severity: { begin: 'hint', advies: 'waarschuwing' },
    from: 'reconstructie',
    finds: 'Bij een besluit ontbreekt de datum, wie besloot, of de informatie waarop het rustte.',
    advice: 'Vul het aan. Is het niet meer na te gaan, schrijf dat dan op.',
    *check(casus) {
      for (const [i, { id, besluit, datum, doorWie, informatie }] of reconstructieOf(casus).besluiten.entries()) {
        const missing = [
          ...(datum === undefined ? [['datum', 'de datum'] as const] : []),
          ...(doorWie?.trim() ? [] : [['doorWie', 'wie besloot'] as const]),
          ...(informatie?.trim() ? [] : [['informatie', 'wat toen bekend was'] as const]),
        ]
        const [first] = missing
        const words = enumerate(missing.map(([, name]) => name))
        if (first !== undefined)
          yield { at: at(i, first[0]), message: `Bij besluit ${named(id, besluit)} ontbreekt: ${words}.` }
      }
    },
  },
  {
    id: 'KETEN-TOETS',
    severity: { begin: 'hint', advies: 'waarschuwing' },
    from: 'reconstructie',
    finds: 'De toets van een besluit is niet af.',
    advice: 'Beantwoord de vragen van de toets. Onbekend is ook een antwoord.',
    *check(casus) {
      // A group that is still at the chain has not come to the test.
      if (casus.status === 'concept' && !isBeingTested(casus)) return
      for (const [i, besluit] of reconstructieOf(casus).besluiten.entries()) {
        const open = openInToets(besluit)
        if (open.length > 0)
          yield {
            at: at(i, 'toets'),
            message: `Bij besluit ${named(besluit.id, besluit.besluit)} is nog open: ${enumerate(open)}.`,
          }
      }
    },
  },
  {
    id: 'PATROON-BESLUITEN',
    severity: 'hint',
    from: 'reconstructie',
    finds: 'Een patroon rust op minder dan twee besluiten.',
    advice: 'Noem de andere besluiten waarin het terugkomt, of zet het bij het ene besluit.',
    *check(casus) {
      for (const [i, { id, tekst, besluiten }] of reconstructieOf(casus).patronen.entries()) {
        const count = new Set(besluiten).size
        if (count < 2)
          yield {
            at: ['reconstructie', 'patronen', i, 'besluiten'],
            message: `Patroon ${named(id, tekst)} rust op ${count === 0 ? 'geen besluit' : 'één besluit'}.`,
          }
      }
    },
  },
  {
    id: 'AANBEVELING-COMPLEET',
    severity: { begin: 'hint', advies: 'waarschuwing' },
    from: 'reconstructie',
    finds: 'Een aanbeveling heeft geen eigenaar of geen termijn.',
    advice: 'Spreek af welke functie ervoor zorgt en wanneer het klaar is.',
    *check(casus) {
      for (const [i, { id, tekst, eigenaar, uiterlijk, stand }] of reconstructieOf(casus).aanbevelingen.entries()) {
        const missing = [eigenaar?.trim() ? '' : 'eigenaar', uiterlijk ? '' : 'termijn'].filter(Boolean)
        if (stand !== 'vervallen' && missing.length > 0)
          yield {
            at: ['reconstructie', 'aanbevelingen', i, eigenaar?.trim() ? 'uiterlijk' : 'eigenaar'],
            message: `Bij aanbeveling ${named(id, tekst)} ontbreekt: ${enumerate(missing)}.`,
          }
      }
    },
  },
  {
    id: 'AANBEVELING-CASUS',
    severity: 'fout',
    needs: 'knownIds',
    from: 'reconstructie',
    finds: 'Een aanbeveling noemt een casus die niet in de map staat, of deze casus zelf.',
    advice: 'Verbeter het id, of haal het weg.',
    *check(casus, context) {
      for (const [i, { id, casussen }] of reconstructieOf(casus).aanbevelingen.entries())
        for (const [j, naar] of casussen.entries()) {
          const place = ['reconstructie', 'aanbevelingen', i, 'casussen', j]
          if (naar === casus.id) yield { at: place, message: `Aanbeveling ${id} noemt deze casus zelf.` }
          else if (context.knownIds?.has(naar) === false)
            yield { at: place, message: `De casus "${short(naar)}" bij aanbeveling ${id} is hier niet te vinden.` }
        }
    },
  },
]

function at(position: number, key: string): (string | number)[] {
  return ['reconstructie', 'besluiten', position, key]
}
