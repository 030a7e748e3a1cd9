/** Rules about the follow-up: does the status tell what has happened with the advice? */
import type { Casus } from '../../casus/casus.js'
import { isDecided, refusedConditions, type DeelUitkomst } from '../../casus/besluit.js'
import type { Found, Rule } from '../rule.js'

export const followUpRules: readonly Rule[] = [
  {
    id: 'STATUS-VOORGELEGD',
    severity: { advies: 'hint' },
    from: 'opvolging',
    finds: 'Het advies is nog niet voorgelegd aan de beslisser.',
    advice: 'Leg het advies voor en noteer wanneer en aan wie.',
    *check({ status, opvolging }) {
      if (status === 'advies' && opvolging.voorgelegd?.datum === undefined)
        yield { at: ['opvolging', 'voorgelegd'], message: 'Het advies is nog niet voorgelegd aan de beslisser.' }
    },
  },
  {
    id: 'STATUS-BESLUIT',
    severity: { advies: 'fout' },
    from: 'opvolging',
    finds: 'De status en het besluit passen niet bij elkaar, of de dag van het besluit ontbreekt.',
    advice: 'Noteer datum en uitkomst van het besluit, of zet de status terug op advies.',
    *check(casus) {
      const found = besluitAgainstStatus(casus)
      if (found !== undefined) yield { at: ['opvolging', 'besluit'], ...found }
    },
  },
  {
    id: 'BESLUIT-VOLGORDE',
    severity: 'waarschuwing',
    from: 'opvolging',
    finds: 'Het besluit is van een eerdere dag dan het voorleggen.',
    advice: 'Kijk beide data na.',
    *check({ opvolging: { voorgelegd, besluit } }) {
      const [van, tot] = [voorgelegd?.datum, besluit?.datum]
      if (van !== undefined && tot !== undefined && tot < van)
        yield {
          at: ['opvolging', 'besluit', 'datum'],
          message: `Het besluit is van ${tot}, en het advies is voorgelegd op ${van}.`,
        }
    },
  },
  {
    id: 'BESLUIT-MOTIVERING',
    severity: 'fout',
    from: 'opvolging',
    finds: 'Het besluit wijkt af van het advies, zonder motivering.',
    advice: 'Vraag de beslisser om de reden, bij elke afwijking.',
    *check({ opvolging: { besluit } }) {
      const { uitkomst, motivering } = besluit ?? {}
      if (uitkomst !== undefined && uitkomst !== 'overgenomen' && !motivering?.trim())
        yield {
          at: ['opvolging', 'besluit', 'motivering'],
          message: `De uitkomst van het besluit is ${uitkomst}, zonder motivering.`,
        }
    },
  },
  {
    id: 'BESLUIT-ZEGEL',
    severity: 'fout',
    fixed: 'always',
    from: 'opvolging',
    finds: 'Het besluit ging over een andere versie van het advies.',
    advice: 'Leg het besluit over deze versie vast, of haal de juiste versie terug uit git.',
    *check({ id, zegel, status, opvolging: { besluit } }) {
      if (besluit?.hash === undefined) {
        if (besluit?.versie !== undefined && zegel !== undefined)
          yield {
            at: ['opvolging', 'besluit', 'versie'],
            message: `Het besluit ging over versie ${besluit.versie}. Het getal van dat zegel ontbreekt.`,
            advice: 'Haal de regel met hash terug uit git.',
          }
        return
      }
      const isOther = zegel === undefined ? status === 'concept' : besluit.hash !== zegel.hash
      if (!isOther) return
      const now =
        zegel === undefined ? 'die is weer een concept' : `hier staat versie ${zegel.versie}, met een ander zegel`
      yield {
        at: ['opvolging', 'besluit', 'hash'],
        message: `Het besluit ging over versie ${besluit.versie ?? 'onbekend'}, en ${now}.`,
        advice: `Haal dit besluit weg, zet de status op advies, en besluit opnieuw: beraad besluit ${id}`,
      }
    },
  },
  {
    id: 'BESLUIT-DEELS',
    severity: 'waarschuwing',
    from: 'opvolging',
    finds: 'Het advies is deels overgenomen, maar nergens staat welke maatregel afwijkt.',
    advice: 'Noteer bij onderdelen wat er met elke maatregel gebeurt. Gaat alles door, dan is de uitkomst overgenomen.',
    *check({ conclusie, opvolging: { besluit } }) {
      const isSaid = besluit?.onderdelen.some(deviates) || conclusie.maatregelen.length === 0
      if (besluit?.uitkomst === 'deels' && !isSaid)
        yield { at: ['opvolging', 'besluit', 'uitkomst'], message: 'Niet te lezen is welke maatregel afwijkt.' }
    },
  },
  {
    id: 'BESLUIT-TEGENSPRAAK',
    severity: 'fout',
    from: 'opvolging',
    finds: 'Het advies is overgenomen of teruggestuurd, maar bij een maatregel staat iets anders.',
    advice:
      'Vraag de beslisser wat geldt, en haal weg wat niet klopt. Wijkt één maatregel af, dan is de uitkomst deels.',
    *check({ opvolging: { besluit } }) {
      if (besluit?.uitkomst !== 'overgenomen' && besluit?.uitkomst !== 'teruggestuurd') return
      for (const [i, part] of besluit.onderdelen.entries())
        if (part.uitkomst !== undefined && part.uitkomst !== besluit.uitkomst)
          yield {
            at: ['opvolging', 'besluit', 'onderdelen', i, 'uitkomst'],
            message: `Het advies is ${besluit.uitkomst}, maar bij maatregel ${part.maatregel} staat ${part.uitkomst}.`,
          }
    },
  },
  {
    id: 'BESLUIT-ONDERDEEL-REDEN',
    severity: 'fout',
    from: 'opvolging',
    finds: 'De beslisser wijkt bij een maatregel af, zonder reden.',
    advice: 'Vraag de beslisser om de reden en noteer die bij de maatregel.',
    *check({ opvolging: { besluit } }) {
      if (besluit?.uitkomst !== 'deels') return
      for (const [i, part] of besluit.onderdelen.entries())
        if (deviates(part) && !part.reden?.trim())
          yield {
            at: ['opvolging', 'besluit', 'onderdelen', i],
            message: `Maatregel ${part.maatregel} is ${part.uitkomst === 'deels' ? 'deels overgenomen' : 'afgewezen'}, zonder reden.`,
          }
    },
  },
  {
    id: 'BESLUIT-TERUGVAL',
    severity: 'hint',
    from: 'opvolging',
    finds: 'Een voorwaarde is geweigerd en er staat niet wat de groep dan adviseert.',
    advice: 'Neem bij terugval over wat de groep schreef bij alsNietIngewilligd, of vraag het de groep.',
    *check(casus) {
      const { besluit } = casus.opvolging
      const [first] = refusedConditions(casus)
      if (first !== undefined && !besluit?.terugval?.trim())
        yield {
          at: ['opvolging', 'besluit'],
          onKey: true,
          message: `Voorwaarde ${first.id} is geweigerd. Er staat niet wat de groep dan adviseert.`,
        }
    },
  },
  {
    id: 'STATUS-TERUGKOPPELING',
    severity: { advies: 'fout' },
    from: 'opvolging',
    finds: 'De status is afgerond, maar de cliënt hoorde de uitkomst nog niet.',
    advice: 'Laat de vaste contactpersoon het vertellen en noteer de datum.',
    *check({ status, opvolging }) {
      if (status === 'afgerond' && opvolging.terugkoppeling?.datum === undefined)
        yield { at: ['opvolging', 'terugkoppeling'], message: 'De cliënt hoorde de uitkomst nog niet.' }
    },
  },
]

/** An advice that was sent back waits for the group; it is not decided, whatever the status says. */
function besluitAgainstStatus(casus: Casus): Omit<Found, 'at'> | undefined {
  const { id, status, opvolging } = casus
  const { uitkomst, datum } = opvolging.besluit ?? {}
  if (status === 'advies' && isDecided(casus))
    return {
      severity: 'waarschuwing',
      message: 'Er staat een besluit, maar de status is nog advies.',
      advice: `Maak het besluit af met: beraad besluit ${id}`,
    }
  if (status !== 'besloten' && status !== 'afgerond') return undefined
  if (uitkomst === undefined) return { message: `De status is ${status}, maar er staat geen besluit.` }
  if (uitkomst === 'teruggestuurd')
    return {
      message: `De status is ${status}, maar het advies is teruggestuurd.`,
      advice: `Zo wacht het op de groep. Heropen het met een reden: beraad heropen ${id}`,
    }
  if (datum !== undefined) return undefined
  return { onKey: true, severity: 'waarschuwing', message: 'Bij het besluit staat geen dag.' }
}

function deviates({ uitkomst }: { uitkomst?: DeelUitkomst }): boolean {
  return uitkomst === 'deels' || uitkomst === 'afgewezen'
}
