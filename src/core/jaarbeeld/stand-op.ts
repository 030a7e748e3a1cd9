/** A case as it stood at the end of a day, as far as it tells when something happened. */
import type { Casus } from '../casus/casus.js'
import { statusOf } from '../casus/status.js'
import { zegelDag } from './dagen.js'

/**
 * The case without what happened after `dag` ("JJJJ-MM-DD"): seals, decision, word to the client, findings, what was
 * done, what came of a signaal, and the reaction to an advice. What has no day stays as it is. The given case is not changed.
 */
export function standOp(given: Casus, dag: string): Casus {
  const isLater = (day: string | undefined) => day !== undefined && day > dag
  const casus = unanswered(given, isLater)
  const { opvolging } = casus
  const { zegel, ...unsealed } = casus
  const later = opvolging.gedaan.filter(({ datum }) => isLater(datum)).map(({ onderdeel }) => onderdeel)
  const { besluit, terugkoppeling, voorgelegd, evaluatie, ...rest } = opvolging
  const stands = {
    voorgelegd: isLater(voorgelegd?.datum) ? undefined : voorgelegd,
    besluit: isLater(besluit?.datum) ? undefined : besluit,
    terugkoppeling: isLater(terugkoppeling?.datum) ? undefined : terugkoppeling,
    // A day to look back is a plan until there are findings.
    evaluatie: isLater(evaluatie?.datum) ? { datum: evaluatie!.datum! } : evaluatie,
  }
  return {
    ...unsealed,
    ...(zegel === undefined || isLater(zegelDag(casus)) ? {} : { zegel }),
    versies: casus.versies.filter(({ datum }) => !isLater(datum)),
    status: statusOp(casus, isLater),
    conclusie: {
      ...casus.conclusie,
      maatregelen: casus.conclusie.maatregelen.map((one) => (later.includes(one.id) ? { ...one, stand: 'open' } : one)),
    },
    opvolging: {
      ...rest,
      ...Object.fromEntries(Object.entries(stands).filter(([, part]) => part !== undefined)),
      gedaan: opvolging.gedaan.filter(({ datum }) => !isLater(datum)),
    },
  }
}

/** For the kinds that go without a seal the status follows from the answer. */
function unanswered(casus: Casus, isLater: (day: string | undefined) => boolean): Casus {
  const { afhandeling, ...signaal } = casus.signaal ?? {}
  const { reactie, ...raadsadvies } = casus.raadsadvies ?? {}
  if (!isLater(afhandeling?.datum) && !isLater(reactie?.datum)) return casus
  const open = { ...casus, ...(afhandeling ? { signaal } : {}), ...(reactie ? { raadsadvies } : {}) }
  return { ...open, status: casus.status === 'ingetrokken' ? 'ingetrokken' : (statusOf(open) ?? casus.status) }
}

/** A withdrawn case stays so: nobody wrote down when. */
function statusOp(casus: Casus, isLater: (day: string | undefined) => boolean): Casus['status'] {
  const { status, opvolging } = casus
  if (status === 'ingetrokken' || status === 'concept') return status
  if (isLater(zegelDag(casus))) return 'concept'
  if (isLater(opvolging.besluit?.datum)) return 'advies'
  return status === 'afgerond' && hasLater(opvolging, isLater) ? 'besloten' : status
}

function hasLater(
  { terugkoppeling, evaluatie, gedaan }: Casus['opvolging'],
  isLater: (day: string | undefined) => boolean,
): boolean {
  const looked = evaluatie?.bevindingen === undefined ? undefined : evaluatie.datum
  return [terugkoppeling?.datum, looked, ...gedaan.map(({ datum }) => datum)].some(isLater)
}
