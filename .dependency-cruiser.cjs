/** The architecture as rules. Each comment says why. */
module.exports = {
  forbidden: [
    { name: 'core-is-pure', severity: 'error', comment: 'Core takes data and gives data, so it can be tested without mocks and run anywhere.', from: { path: '^src/core' }, to: { dependencyTypes: ['core'] } },
    { name: 'core-stays-inside', severity: 'error', comment: 'Core knows nothing of commands, io or the program around it.', from: { path: '^src/core' }, to: { path: '^src', pathNot: '^src/core' } },
    { name: 'casus-imports-nobody', severity: 'error', comment: 'What a case is, does not depend on who reads it.', from: { path: '^src/core/casus' }, to: { path: '^src', pathNot: '^src/core/casus' } },
    { name: 'text-is-low', severity: 'error', comment: 'Text serves check, report and session, never the other way round.', from: { path: '^src/core/text' }, to: { path: '^src/core/(check|report|session)' } },
    { name: 'report-does-not-ask', severity: 'error', comment: 'A report says what is in the case; asking is the session’s.', from: { path: '^src/core/(report|check)' }, to: { path: '^src/core/session' } },
    { name: 'commands-through-environment', severity: 'error', comment: 'Commands reach the world only through Environment, so that a test can give them another one.', from: { path: '^src/commands' }, to: { path: '^src/io' } },
    { name: 'commands-import-no-node', severity: 'error', comment: 'As above.', from: { path: '^src/commands' }, to: { dependencyTypes: ['core'] } },
    { name: 'io-knows-no-command', severity: 'error', comment: 'The edge serves; it does not decide.', from: { path: '^src/io' }, to: { path: '^src/(commands|main|program)' } },
    { name: 'one-file-asks', severity: 'error', comment: 'inquirer has habits that must not spread: English texts, stack traces on Ctrl+C, codes in pipes.', from: { pathNot: '^(src/io/ask\\.ts$|node_modules)' }, to: { path: 'node_modules/(@?inquirer)' } },
    { name: 'no-cycles', severity: 'error', comment: 'A cycle hides which of the two decides.', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', comment: 'A file that nobody uses is dead code.', from: { orphan: true, pathNot: '(\\.d\\.ts$|^src/cli\\.ts$)' }, to: {} },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
