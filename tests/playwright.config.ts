import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'
import { chromiumFlags } from './support/chromiumFlags.ts'

const cache = resolve(import.meta.dirname, '../node_modules/.cache')

// `npm test` names one in CHROMIUM; the rest is for a direct `npm run e2e`. With none of these
// Playwright looks for its own.
const chromium = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path && existsSync(path))

export default defineConfig({
  testDir: 'e2e',
  outputDir: resolve(cache, 'playwright'),
  // Every test starts its own host and browser context, so two fill the two cores this is meant for.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: resolve(cache, 'tests/e2e.json') }]],
  use: {
    browserName: 'chromium',
    viewport: { width: 1366, height: 768 },
    trace: 'off',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: chromiumFlags,
    },
  },
})
