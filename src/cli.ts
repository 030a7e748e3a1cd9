/** The program itself: the real world joined to the verbs. */
import { realEnvironment } from './io/environment.js'
import { run } from './main.js'

const argv = process.argv.slice(2)
const debug = argv.includes('--debug') || !['', '0', 'false'].includes(process.env['DEBUG'] ?? '')
const env = realEnvironment(argv)
process.exitCode = await run(argv, env, debug)
await env.close()
