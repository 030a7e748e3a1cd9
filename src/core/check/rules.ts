/** All rules of the method, in the order of the steps. A rule that stands here needs a golden file that shows it. */
import type { Rule } from './rule.js'
import { argumentRules } from './rules/argumenten.js'
import { deciderRules, stakeholderRules } from './rules/belanghebbenden.js'
import { decisionRules } from './rules/beslissing.js'
import { conclusionRules } from './rules/conclusie.js'
import { factorRules } from './rules/factoren.js'
import { informationRules } from './rules/informatie.js'
import { frameRules } from './rules/kaders.js'
import { idRules } from './rules/kenmerken.js'
import { followUpRules } from './rules/opvolging.js'
import { privacyRules } from './rules/lek.js'
import { justiceRules } from './rules/rechtdoen.js'
import { excuseRules } from './rules/smoes.js'
import { testRules } from './rules/toets.js'
import { citationRules } from './rules/verwijzingen.js'
import { precedentRules } from './rules/verwijzingen-moresprudentie.js'
import { sessionRules } from './rules/vooraf.js'
import { sealRules } from './rules/zegel.js'

export const rules: readonly Rule[] = [
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
  ...sealRules,
  ...idRules,
  ...privacyRules,
]
