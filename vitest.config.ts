import { defineConfig } from 'vitest/config'

/** Tests that touch nothing outside themselves: they share what is loaded, which takes longer than the tests. */
const pure = ['checks', 'commands', 'core', 'docs', 'lek', 'places', 'verbs'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
)

export default defineConfig({
  test: {
    testTimeout: 30_000,
    // Most tests wait for a program, a terminal or a browser: a core left over would only wait too.
    maxWorkers: '100%',
    // Terminals, kills and browsers run beside each other on a shared machine: in CI a test gets one more chance.
    retry: process.env['CI'] ? 1 : 0,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary'] },
    projects: [
      { extends: true, test: { name: 'wereld', include: ['test/**/*.test.ts'], exclude: pure } },
      { extends: true, test: { name: 'kern', include: pure, isolate: false } },
    ],
  },
})
