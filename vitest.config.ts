import { defineConfig } from 'vitest/config'

/** Tests that leave nothing behind in their process: they share what is loaded, which takes longer than the tests. */
const sharing = [
  'checks',
  'commands',
  'core',
  'docs',
  'formats',
  'lek',
  'library',
  'places',
  'schema',
  'session',
  'taal',
  'verbs',
].map((folder) => `test/${folder}/**/*.test.ts`)

export default defineConfig({
  test: {
    testTimeout: 30_000,
    // Most tests wait for a program, a terminal or a browser: a core left over would only wait too.
    maxWorkers: '100%',
    // Terminals, kills and browsers run beside each other on a shared machine: in CI a test gets one more chance.
    retry: process.env['CI'] ? 1 : 0,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary'] },
    projects: [
      { extends: true, test: { name: 'alleen', include: ['test/**/*.test.ts'], exclude: sharing } },
      { extends: true, test: { name: 'samen', include: sharing, isolate: false } },
    ],
  },
})
