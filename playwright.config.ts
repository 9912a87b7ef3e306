import { defineConfig } from '@playwright/test'

const { ANSWERHOUSE_TEST_URL: baseURL, CHROMIUM: executablePath } = process.env
if (!baseURL) throw new Error('Run the tests with `npm test`: it starts the house that they use.')

// The house is started by bin/test, on a free port and with a data folder of its own.
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL,
    // Chromium's sandbox can't be had as root; the only pages opened are our own.
    launchOptions: {
      executablePath: executablePath || undefined,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
    trace: 'off',
    screenshot: 'only-on-failure',
  },
})
