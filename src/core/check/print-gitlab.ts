/** Problems as a Code Quality report of GitLab. No line of a case stands in it. */
import type { Severity } from '../problem.js'
import { safeJson } from '../text/safe-json.js'
import { fingerprints } from './fingerprints.js'
import type { CheckReport } from './report.js'

/** A JSON list, empty when all is well. GitLab shows one finding for each fingerprint, so they all differ. */
export function gitlabText({ problems }: CheckReport): string {
  const prints = fingerprints(problems)
  return safeJson(
    problems.map(({ message, advice, ruleId, severity, file, line }, i) => ({
      description: `${message} ${advice}`,
      check_name: ruleId,
      fingerprint: prints[i],
      severity: weights[severity],
      location: { path: file, lines: { begin: line } },
    })),
  )
}

/** GitLab knows info, minor, major, critical and blocker. */
const weights: Record<Severity, string> = { fout: 'major', waarschuwing: 'minor', hint: 'info' }
