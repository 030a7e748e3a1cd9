/** What a rule of the method is. It knows no file, line, colour or format: a path in the case is enough. */
import type { Casus, Soort } from '../casus/casus.js'
import type { Lijn } from '../casus/lijn.js'
import type { CaseFacts } from '../moresprudentie/case-facts.js'
import type { Finding, Severity } from '../problem.js'
import type { Loudness, Severities, Stage } from './stage.js'
import type { Twins } from './twins.js'

export interface RuleContext {
  /** What the other cases of the folder say; without it references are judged by the case alone. */
  others?: CaseFacts
  /** The ids of all cases that a reference may point at; without it references are not judged. */
  knownIds?: ReadonlySet<string>
  /** Files of the folder that can be taken for each other; without it twins are not judged. */
  twins?: Twins
  /** The lijnen that can be seen, by name; without them factors are judged by the case alone. */
  lijnen?: ReadonlyMap<string, Lijn>
  /** Name or path of the file that holds the case. */
  fileName?: string
  /** Judge as if the case had come at least this far: a session does so for a step that the group leaves. */
  stage?: Stage
  /** Only the rules with these ids, or whose id begins with one of them and a dash; without it all. */
  only?: readonly string[]
  /** What the team set for these rules in this folder. */
  severities?: Severities
  /** "JJJJ-MM-DD": an exception of an earlier day has lapsed. Without it none has. */
  today?: string
}

/** What a rule sees: what is wrong, in the words of the case, on one line. Without advice or severity the rule's own holds. */
export type Found = Omit<Finding, 'advice'> & Partial<Pick<Finding, 'advice'>> & { severity?: Severity }

export type Origin =
  | 'vooraf'
  | 'stap 1'
  | 'stap 2'
  | 'stap 3'
  | 'stap 4'
  | 'stap 5'
  | 'stap 6'
  | 'stap 7'
  | 'opvolging'
  | 'hele casus'
  | Exclude<Soort, 'beraad'>

/** Where a team may not depart from a rule: other files rest on it, or everybody can read the case. */
type Fixed = 'always' | 'published'

/** What everybody may know of a rule. Its reason and examples stand in `explanations/`. */
export interface RuleInfo {
  /** Stable: it stands in reports and in CI settings. */
  id: string
  severity: Loudness
  /** The part of the method that asks for it. */
  from: Origin
  /** In one sentence what it looks for, for the list of rules. */
  finds: string
  /** What to do about it. */
  advice: string
  /** What it finds may not be repeated: no message names the value, and the line it stands on is never shown. */
  secret?: true
  /** No setting makes this rule softer and no exception silences it. */
  fixed?: Fixed
}

export interface Rule extends RuleInfo {
  /** Without this in the context the rule finds nothing, which does not prove that nothing is wrong. */
  needs?: keyof RuleContext
  check(casus: Casus, context: RuleContext): Iterable<Found>
}
