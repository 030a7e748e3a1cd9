/** The rules of every kind of case, in the order of its steps. A rule that stands here needs a golden file that shows it. */
import type { Soort } from '../casus/casus.js'
import type { Rule } from './rule.js'
import { argumentRules } from './rules/argumenten.js'
import { deciderRules, stakeholderRules } from './rules/belanghebbenden.js'
import { decisionRules } from './rules/beslissing.js'
import { conclusionRules } from './rules/conclusie.js'
import { factorRules } from './rules/factoren.js'
import { informationRules } from './rules/informatie.js'
import { frameRules } from './rules/kaders.js'
import { groepRules } from './rules/groep.js'
import { idRules } from './rules/kenmerken.js'
import { maatwerkRules } from './rules/maatwerk.js'
import { followUpRules } from './rules/opvolging.js'
import { privacyRules } from './rules/lek.js'
import { raadsadviesRules } from './rules/raadsadvies.js'
import { justiceRules } from './rules/rechtdoen.js'
import { reconstructieRules } from './rules/reconstructie.js'
import { signaalRules } from './rules/signaal.js'
import { excuseRules } from './rules/smoes.js'
import { testRules } from './rules/toets.js'
import { citationRules } from './rules/verwijzingen.js'
import { precedentRules } from './rules/verwijzingen-moresprudentie.js'
import { orderRules } from './rules/volgorde.js'
import { sessionRules } from './rules/vooraf.js'
import { sealRules } from './rules/zegel.js'

/** What holds for whatever stands in a case file. */
const everyCase: readonly Rule[] = [...frameRules, ...citationRules, ...idRules, ...privacyRules]

export const rulesOf: Record<Soort, readonly Rule[]> = {
  beraad: [
    ...sessionRules,
    ...decisionRules,
    ...stakeholderRules,
    ...deciderRules,
    ...informationRules,
    ...frameRules,
    ...citationRules,
    ...precedentRules,
    ...argumentRules,
    ...factorRules,
    ...excuseRules,
    ...conclusionRules,
    ...justiceRules,
    ...testRules,
    ...followUpRules,
    ...orderRules,
    ...sealRules,
    ...idRules,
    ...privacyRules,
  ],
  maatwerk: [
    ...only(sessionRules, 'DEELNEMERS-ONTBREKEN', 'ROL-GESPREKSLEIDER', 'KERNPUNTEN-ONTBREKEN'),
    ...maatwerkRules,
    // Who decides sits at the table, so the rule about an adviser who decides does not hold here.
    ...only(deciderRules, 'BESLISSER-ONTBREEKT'),
    ...followUpRules,
    ...orderRules,
    ...sealRules,
    ...everyCase,
  ],
  reconstructie: [
    ...sessionRules,
    ...stakeholderRules,
    ...reconstructieRules,
    ...informationRules,
    ...followUpRules,
    ...orderRules,
    ...sealRules,
    ...everyCase,
  ],
  groep: [
    ...groepRules,
    ...deciderRules,
    ...informationRules,
    // Every member of a group hears for itself, which stands with the members.
    ...followUpRules.filter(({ id }) => id !== 'STATUS-TERUGKOPPELING'),
    ...orderRules,
    ...sealRules,
    ...everyCase,
  ],
  signaal: [...signaalRules, ...everyCase],
  raadsadvies: [...raadsadviesRules, ...everyCase],
}

/** Those of a group that suit another kind of case as well. */
function only(group: readonly Rule[], ...ids: string[]): readonly Rule[] {
  return group.filter(({ id }) => ids.includes(id))
}

/** All of them, each once. */
export const rules: readonly Rule[] = [...new Set(Object.values(rulesOf).flat())]
