/** Rules about the seal: an advice does not change silently. */
import type { Casus } from '../../casus/casus.js'
import { brokenDelen, isWhole, type BrokenDeel } from '../../casus/zegel.js'
import { enumerate } from '../../text/enumerate.js'
import { short } from '../naming.js'
import type { Rule } from '../rule.js'

export const sealRules: readonly Rule[] = [
  {
    id: 'ZEGEL-ONTBREEKT',
    severity: 'fout',
    fixed: 'always',
    from: 'opvolging',
    finds: 'De status is advies of verder, maar het advies is niet verzegeld.',
    advice: 'Verzegel het met beraad advies, of zet de status terug op concept.',
    *check({ id, status, zegel }) {
      if (zegel !== undefined || status === 'concept' || status === 'ingetrokken') return
      const message = `De status is ${status}, maar het advies is niet verzegeld.`
      yield { at: ['status'], message, advice: `Zet de status terug op concept, of verzegel met: beraad advies ${id}` }
    },
  },
  {
    id: 'ZEGEL-TE-VROEG',
    severity: 'fout',
    fixed: 'always',
    from: 'opvolging',
    finds: 'De casus is een concept en draagt toch een zegel.',
    advice: 'Heropen het advies met een reden. Zo blijft te zien dat er een eerdere versie was.',
    *check({ id, status, zegel }) {
      if (zegel === undefined || status !== 'concept') return
      const advice = `Zet de status terug op advies, of heropen met: beraad heropen ${id}`
      yield { at: ['zegel'], onKey: true, message: 'Dit concept draagt een zegel.', advice }
    },
  },
  {
    id: 'ZEGEL-GEBROKEN',
    severity: 'fout',
    fixed: 'always',
    from: 'opvolging',
    finds: 'Het advies is gewijzigd nadat het was verzegeld.',
    advice: 'Draai de wijziging terug, of heropen het advies met een reden.',
    *check(casus) {
      if (casus.zegel === undefined || casus.status === 'concept') return
      const broken = brokenDelen(casus, casus.zegel)
      if (broken.length === 0) return
      const message = `Na het verzegelen is het advies gewijzigd: ${changes(broken)}.`
      yield { at: firstPlace(broken), message, advice: wayBack(casus) }
    },
  },
  {
    id: 'ZEGEL-BESCHADIGD',
    severity: 'fout',
    fixed: 'always',
    from: 'opvolging',
    finds: 'Het zegel klopt niet met zichzelf.',
    advice: 'Haal het zegel terug uit git. Alleen het programma maakt en verwijdert een zegel.',
    *check({ zegel }) {
      if (zegel !== undefined && !isWhole(zegel))
        yield { at: ['zegel', 'hash'], message: 'Het zegel klopt niet met zichzelf: dit getal past niet bij de delen.' }
    },
  },
  {
    id: 'VERSIE-VOLGORDE',
    severity: 'fout',
    fixed: 'always',
    from: 'opvolging',
    finds: 'De nummers van de versies lopen niet op vanaf 1.',
    advice: 'Haal de versies terug uit git. Elke versie krijgt het volgende nummer.',
    *check({ versies, zegel }) {
      const wrong = versies.findIndex(({ nummer }, i) => nummer !== i + 1)
      const message = (is: number, due: number) => `Hier staat versie ${is}, maar versie ${due} is aan de beurt.`
      if (wrong !== -1) yield { at: ['versies', wrong, 'nummer'], message: message(versies[wrong]!.nummer, wrong + 1) }
      else if (zegel !== undefined && zegel.versie !== versies.length + 1)
        yield { at: ['zegel', 'versie'], message: message(zegel.versie, versies.length + 1) }
    },
  },
]

/** "argument a3 is gewijzigd, maatregel m2 is nieuw en nog 4 delen". */
function changes(broken: readonly BrokenDeel[]): string {
  const named = broken.slice(0, shown).map(({ naam, change }) => `${short(naam)} ${verb(naam)} ${change}`)
  const more = broken.length - shown
  return enumerate(more > 0 ? [...named, `nog ${more} ${more === 1 ? 'deel' : 'delen'}`] : named)
}

const shown = 6

function verb(naam: string): string {
  return plural.test(naam) ? 'zijn' : 'is'
}

const plural = /^de (?:kernpunten|standpunten)$/

/** A part that is gone has no place; its seal has. */
function firstPlace(broken: readonly BrokenDeel[]): readonly (string | number)[] {
  return broken.find(({ at }) => at !== undefined)?.at ?? ['zegel', 'delen']
}

function wayBack({ id }: Casus): string {
  return `Draai dat terug, of heropen het advies met een reden: beraad heropen ${id}`
}
