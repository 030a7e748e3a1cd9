/** Before a report goes outside: what in it may lead to a person, told to whoever made it. */
import type { Casus } from '../core/casus/casus.js'
import { deelAt } from '../core/casus/delen.js'
import { caseLeaks } from '../core/lek/case-leaks.js'
import { kindNames } from '../core/lek/kind-names.js'
import type { Environment } from '../environment.js'
import { show } from './show.js'

/** Names the places on stderr, never what stands there. `casus`: only what is in the report. */
export function warnOfOutside(casus: Casus, env: Environment): void {
  if (isConfidential(casus))
    show(env, ['Let op: deze casus is vertrouwelijk. Overleg voordat je dit naar buiten brengt.'])
  const found = caseLeaks(casus).map(({ at, kind, certainty }) => {
    const { naam, veld } = deelAt(casus, at)
    const place = veld === '' ? naam : `${naam} (${veld})`
    return `- ${place}: ${certainty === 'zeker' ? '' : 'misschien '}${kindNames[kind]}`
  })
  if (found.length > 0)
    show(env, ['Let op: hierin staat iets dat naar een persoon kan leiden.', ...new Set(found), advice])
}

/** Whether somebody should look at it before it goes outside. */
export function isDoubtful(casus: Casus): boolean {
  return isConfidential(casus) || caseLeaks(casus).length > 0
}

function isConfidential({ vertrouwelijkheid }: Casus): boolean {
  return vertrouwelijkheid === 'vertrouwelijk'
}

const advice = 'Haal het weg uit de casus en maak het rapport opnieuw. Zie: beraad controleer --alleen LEK'
