/** The program itself: the real world joined to the verbs. */
import { realEnvironment } from './io/environment.js'
import { run, uncaught } from './main.js'

const argv = process.argv.slice(2)
const debug = argv.includes('--debug') || !['', '0', 'false'].includes(process.env['DEBUG'] ?? '')
const env = realEnvironment(argv)
// What goes wrong outside of any promise that is waited for ends as quietly, and leaves the terminal as it was.
process.on('uncaughtException', (error) => {
  const code = uncaught(error, env, debug)
  void env.close().finally(() => process.exit(code))
})
process.exitCode = await run(argv, env, debug)
await env.close()
