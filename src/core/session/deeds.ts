/** What was done after the advice, into the case: a measure, an answer, the word to the client, the look back. */
import { contactpersoonOf, isDecided, uitkomstOf } from '../casus/besluit.js'
import type { Casus } from '../casus/casus.js'
import { reconstructieOf } from '../casus/keten.js'
import { readingForm } from '../casus/reading.js'
import type { CasusFile } from '../casus/schema.js'
import { UserError } from '../errors.js'
import { visibleLine } from '../text/visible.js'
import { setAt, type Path } from './path.js'

/** One thing that was done. `wat`: a kenmerk such as m2 or v3, or a word; `datum`: "JJJJ-MM-DD". */
export interface Deed {
  wat: string
  datum: string
  door?: string | undefined
  tekst?: string | undefined
  /** A measure that does not go on. */
  isDropped: boolean
}

/** What a kind of deed needs, and where it goes. */
interface Kind {
  /** The question for its text; absent when it can do without. */
  asks?(casus: Casus, deed: Deed): string | undefined
  /** Who does it when nobody is named. */
  who(casus: Casus, wat: string): string | undefined
  /** Why it cannot be recorded now. */
  refusal(casus: Casus, wat: string): UserError | undefined
  record(file: CasusFile, deed: Deed): CasusFile
  /** The sentence that tells it: "Maatregel m2 is uitgevoerd". */
  told(deed: Deed): string
}

/** Throws a UserError for a withdrawn case: nothing of it is carried out, and it is not finished. */
export function mustGoOn({ id, status }: CasusFile): void {
  if (status !== 'ingetrokken') return
  throw new UserError(
    'Dit beraad is ingetrokken. Er valt niets vast te leggen.',
    `Gaat het toch door? Zet de status terug: beraad verder ${id} --stap afronden`,
  )
}

/** The kind of deed. Throws a UserError for what is not there, cannot be now, or stands there already. */
export function deedKind(file: CasusFile, wat: string): Kind {
  const name = /^([mqv])\d+$/.exec(wat)?.[1] ?? wat
  if (!Object.hasOwn(kinds, name))
    throw new UserError(
      `"${visibleLine(wat)}" kan niet gedaan zijn.`,
      wat === 'besluit'
        ? `Een besluit leg je vast met: beraad besluit ${file.id}`
        : 'Noem een maatregel (m2), een aanbeveling (q2), een open vraag (v3), terugkoppeling of evaluatie.',
    )
  const kind = kinds[name as keyof typeof kinds]
  const refusal = kind.refusal(readingForm(file), wat)
  if (refusal !== undefined) throw refusal
  return kind
}

const kinds: Record<'m' | 'q' | 'v' | 'terugkoppeling' | 'evaluatie', Kind> = {
  m: {
    asks: (_casus, { isDropped, wat }) => (isDropped ? `Waarom gaat ${wat} niet door?` : undefined),
    who: ({ conclusie }, wat) => conclusie.maatregelen.find(({ id }) => id === wat)?.eigenaar,
    refusal: (casus, wat) =>
      notThere(wat, casus.conclusie.maatregelen) ??
      (casus.status === 'concept' ? stillConcept(casus) : undefined) ??
      (uitkomstOf(casus, wat) === 'afgewezen' ? refused(casus, wat) : undefined),
    record: (file, deed) => {
      const stand = deed.isDropped ? 'vervallen' : 'uitgevoerd'
      return noted(setAt(file, ['conclusie', 'maatregelen', { by: 'id', value: deed.wat }, 'stand'], stand), deed)
    },
    told: ({ wat, isDropped }) => `Maatregel ${wat} is ${isDropped ? 'vervallen' : 'uitgevoerd'}`,
  },
  q: {
    asks: (_casus, { isDropped, wat }) => (isDropped ? `Waarom gaat ${wat} niet door?` : undefined),
    who: (casus, wat) => reconstructieOf(casus).aanbevelingen.find(({ id }) => id === wat)?.eigenaar,
    refusal: (casus, wat) =>
      notThere(wat, reconstructieOf(casus).aanbevelingen) ??
      (casus.status === 'concept' ? stillConcept(casus) : undefined),
    record: (file, deed) => {
      const stand = deed.isDropped ? 'vervallen' : 'uitgevoerd'
      return noted(setAt(file, ['reconstructie', 'aanbevelingen', { by: 'id', value: deed.wat }, 'stand'], stand), deed)
    },
    told: ({ wat, isDropped }) => `Aanbeveling ${wat} is ${isDropped ? 'vervallen' : 'uitgevoerd'}`,
  },
  v: {
    asks: ({ informatie }, { wat }) =>
      `Het antwoord op ${wat}: ${informatie.vragen.find(({ id }) => id === wat)!.vraag}`,
    who: ({ informatie }, wat) => informatie.vragen.find(({ id }) => id === wat)?.wie,
    refusal: (casus, wat) =>
      notThere(wat, casus.informatie.vragen) ?? (isAnswered(casus, wat) ? alreadyThere(casus, wat) : undefined),
    record: (file, deed) =>
      file.zegel
        ? noted(file, deed)
        : setAt(file, ['informatie', 'vragen', { by: 'id', value: deed.wat }, 'antwoord'], deed.tekst),
    told: ({ wat }) => `Vraag ${wat} heeft een antwoord`,
  },
  terugkoppeling: {
    who: contactpersoonOf,
    refusal: (casus) =>
      undecided(casus) ??
      (casus.opvolging.terugkoppeling?.datum ? alreadyThere(casus, 'De terugkoppeling') : undefined),
    record: (file, { datum, door }) => setAt(file, ['opvolging', 'terugkoppeling'], { datum, ...(door && { door }) }),
    told: () => 'De cliënt hoorde de uitkomst',
  },
  evaluatie: {
    asks: () => 'Wat leverde het terugkijken op? Noem geen namen.',
    who: contactpersoonOf,
    refusal: (casus) =>
      undecided(casus) ?? (casus.opvolging.evaluatie?.bevindingen ? alreadyThere(casus, 'De evaluatie') : undefined),
    record: (file, { datum, tekst }) => setAt(file, ['opvolging', 'evaluatie'], { datum, bevindingen: `${tekst}\n` }),
    told: () => 'Er is teruggekeken',
  },
}

/** One row for each kenmerk: recording it again tells it anew. */
function noted(file: CasusFile, { wat, datum, door, tekst }: Deed): CasusFile {
  const row: Path = ['opvolging', 'gedaan', { by: 'onderdeel', value: wat }]
  return setAt(file, row, { onderdeel: wat, datum, ...(door && { door }), ...(tekst && { tekst }) })
}

function isAnswered({ informatie, opvolging }: Casus, wat: string): boolean {
  const known = informatie.vragen.find(({ id }) => id === wat)
  return known?.antwoord !== undefined || opvolging.gedaan.some(({ onderdeel }) => onderdeel === wat)
}

function notThere(wat: string, list: readonly { id: string }[]): UserError | undefined {
  if (list.some(({ id }) => id === wat)) return undefined
  const ids = list.map(({ id }) => id).join(', ')
  return new UserError(`${wat} staat niet in deze casus.`, ids === '' ? 'Zie: beraad opvolging' : `Kies uit: ${ids}.`)
}

function stillConcept({ id }: Casus): UserError {
  return new UserError(
    'Deze casus is nog een concept, dus er is nog niets uit te voeren.',
    `Verzegel eerst: beraad advies ${id}`,
  )
}

function refused({ id }: Casus, wat: string): UserError {
  return new UserError(`De beslisser wees ${wat} af.`, `Lees het besluit na met: beraad toon ${id}`)
}

function undecided(casus: Casus): UserError | undefined {
  if (isDecided(casus)) return undefined
  return new UserError('Er is nog geen besluit.', `Leg dat eerst vast: beraad besluit ${casus.id}`)
}

function alreadyThere({ id, zegel }: Casus, what: string): UserError {
  const step = what.startsWith('v') && zegel === undefined ? 'informatie' : 'opvolging'
  return new UserError(
    `${what} staat er al.`,
    `Nalezen: beraad toon ${id}. Aanpassen: beraad verder ${id} --stap ${step}`,
  )
}
