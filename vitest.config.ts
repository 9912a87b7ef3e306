import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      '*.test.ts',
      'lib/**/*.test.ts',
      'components/**/*.test.ts',
      'bench/**/*.test.ts',
      'bin/**/*.test.ts',
    ],
    // One PostgreSQL server and one temporary folder for all tests.
    globalSetup: ['lib/db/testing/setup.ts'],
    // Some tests start PostgreSQL or a child process on a machine that does other things too.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
