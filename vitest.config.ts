import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // Most tests wait for a program, a terminal or a browser: a core left over would only wait too.
    maxWorkers: '100%',
    // Terminals, kills and browsers run beside each other on a shared machine: in CI a test gets one more chance.
    retry: process.env['CI'] ? 1 : 0,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary'] },
  },
})
