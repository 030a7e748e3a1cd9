/** A case as it stood at the end of a day, as far as it tells when something happened. */
import type { Casus } from '../casus/casus.js'

/**
 * The case without what happened after `dag` ("JJJJ-MM-DD"): seals, decision, word to the client, findings, what was
 * done, and what came of a signaal or of the advice of a council. What has no day stays as it is. The given case is not
 * changed.
 */
export function standOp(casus: Casus, dag: string): Casus {
  const { opvolging } = casus
  const isLater = (day: string | undefined) => day !== undefined && day > dag
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
    ...(zegel === undefined || isLater(zegel.datum) ? {} : { zegel }),
    versies: casus.versies.filter(({ datum }) => !isLater(datum)),
    status: statusOp(casus, isLater),
    ...unansweredOp(casus, isLater),
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

/** A signaal or an advice of a council without its answer, where that came later. */
function unansweredOp({ signaal, raadsadvies }: Casus, isLater: IsLater): Partial<Casus> {
  const { afhandeling, ...melding } = signaal ?? {}
  const { reactie, ...advies } = raadsadvies ?? {}
  return {
    ...(isLater(afhandeling?.datum) && { signaal: melding }),
    ...(isLater(reactie?.datum) && { raadsadvies: advies }),
  }
}

type IsLater = (day: string | undefined) => boolean

/** A withdrawn case stays so: nobody wrote down when. */
function statusOp({ status, zegel, opvolging, signaal, raadsadvies }: Casus, isLater: IsLater): Casus['status'] {
  if (status === 'ingetrokken' || status === 'concept') return status
  if (isLater(signaal?.afhandeling?.datum)) return 'concept'
  if (isLater(raadsadvies?.reactie?.datum)) return 'advies'
  if (isLater(zegel?.datum)) return 'concept'
  if (isLater(opvolging.besluit?.datum)) return 'advies'
  return status === 'afgerond' && hasLater(opvolging, isLater) ? 'besloten' : status
}

function hasLater({ terugkoppeling, evaluatie, gedaan }: Casus['opvolging'], isLater: IsLater): boolean {
  const looked = evaluatie?.bevindingen === undefined ? undefined : evaluatie.datum
  return [terugkoppeling?.datum, looked, ...gedaan.map(({ datum }) => datum)].some(isLater)
}
