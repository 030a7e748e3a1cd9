/** Step 4: facts, questions and frames, each apart: a fact is no norm. */
import type { Casus } from '../../casus/casus.js'
import { addressesIn } from '../../kaders/verwijzing.js'
import { heading, list, orNotFilled, type Block, type Item } from '../blocks.js'
import { longDate } from '../dates.js'
import { sentences } from '../names.js'

type Informatie = Casus['informatie']

/** What is known, what the group asked, and which rules bind. */
export function informatie(casus: Casus): Block[] {
  const { informatie } = casus
  return [
    heading(2, 'Stap 4: welke informatie en regels?'),
    heading(3, 'Feiten'),
    list(informatie.feiten.map(feit)),
    heading(3, 'Vragen van de groep'),
    list(informatie.vragen.map(vraag)),
    ...kaders(casus),
  ]
}

/** Which rules bind, with where to read them. */
export function kaders({ informatie }: Casus): Block[] {
  return [heading(3, 'Regels en kaders'), list(informatie.kaders.map(kader))]
}

function feit({ id, tekst, bron }: Informatie['feiten'][number]): Item {
  return { label: id, text: tekst, lines: [`Bron: ${orNotFilled(bron)}`] }
}

function vraag({ id, vraag, wie, uiterlijk, antwoord, aanvaardOnbekend }: Informatie['vragen'][number]): Item {
  if (antwoord) return { label: id, text: vraag, lines: [`Antwoord: ${antwoord}`] }
  if (aanvaardOnbekend) return { label: id, text: vraag, lines: ['De groep aanvaardt dat dit onbekend blijft.'] }
  const who = `Wie zoekt het uit: ${orNotFilled(wie)}`
  const when = `Uiterlijk: ${orNotFilled(uiterlijk && longDate(uiterlijk))}`
  return { label: id, text: vraag, lines: [sentences(['Nog open', who, when])] }
}

function kader({ id, naam, verwijzing, strekking }: Informatie['kaders'][number]): Item {
  const lines = [`Verwijzing: ${orNotFilled(verwijzing)}`, `Wat dit hier vraagt: ${orNotFilled(strekking)}`]
  return { label: id, text: naam, lines, links: addressesIn(verwijzing ?? '') }
}
