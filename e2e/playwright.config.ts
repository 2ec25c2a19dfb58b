import { defineConfig } from '@playwright/test';

/**
 * The journeys in the real browsers, and what is checked of the built package. Playwright runs them all; the
 * browsers are started by `e2e/browsers`, since both need the extension loaded.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../.output/journeys',
  timeout: 90_000,
  /** Longer than all journeys take on a slow machine; what hangs is told with its name instead of held up for ever. */
  globalTimeout: 60 * 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: '../.output/journeys.json' }]],
  projects: [
    { name: 'package', testDir: 'package' },
    { name: 'chromium', testDir: 'chromium' },
    { name: 'firefox', testDir: 'firefox' },
  ],
});
