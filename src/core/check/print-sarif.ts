/** Problems as SARIF 2.1.0, for services that show code analysis. No line of a case stands in it. */
import type { Problem, Severity } from '../problem.js'
import { safeJson } from '../text/safe-json.js'
import { fingerprints } from './fingerprints.js'
import type { CheckReport } from './report.js'
import { ruleCard } from './rule-card.js'

/** The log as JSON. The program has no public address, so none is named. */
export function sarifText({ problems, version }: CheckReport): string {
  const ruleIds = [...new Set(problems.map(({ ruleId }) => ruleId))].sort()
  const prints = fingerprints(problems)
  return safeJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'beraad', version, semanticVersion: version, language: 'nl', rules: ruleIds.map(asRule) },
        },
        automationDetails: { id: 'beraad/controleer/' },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem, i) => asResult(problem, ruleIds.indexOf(problem.ruleId), prints[i]!)),
      },
    ],
  })
}

function asRule(id: string) {
  const { finds, advice, severity } = ruleCard(id)
  return {
    id,
    shortDescription: { text: finds },
    help: { text: advice },
    defaultConfiguration: { level: levels[severity] },
  }
}

function asResult({ ruleId, severity, message, advice, file, ...place }: Problem, ruleIndex: number, print: string) {
  return {
    ruleId,
    ruleIndex,
    level: levels[severity],
    message: { text: `${message} ${advice}` },
    locations: [
      { physicalLocation: { artifactLocation: { uri: uriOf(file), uriBaseId: '%SRCROOT%' }, region: regionOf(place) } },
    ],
    partialFingerprints: { 'beraadMelding/v1': print },
  }
}

function regionOf({ line, column, endLine, endColumn }: Pick<Problem, 'line' | 'column' | 'endLine' | 'endColumn'>) {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

/** A path with forward slashes as a relative URI. Half a character has no form in a URI. */
function uriOf(file: string): string {
  return file
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
}

const levels: Record<Severity, string> = { fout: 'error', waarschuwing: 'warning', hint: 'note' }
