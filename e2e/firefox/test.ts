import { resolve } from 'node:path';
import { type FirefoxWithExtension, launchFirefox } from '../browsers/firefox';
import { test as base } from '../fixtures/test';

/** The stage of each journey: a fake Atlassian of its own, and a Firefox of its own with the production build. */
export const test = base.extend<{ firefox: FirefoxWithExtension }>({
  firefox: async ({ fake }, use) => {
    const extension = resolve(import.meta.dirname, '../../.output/firefox-mv3');
    const firefox = await launchFirefox({ extension, proxyPort: fake.proxyPort });
    await use(firefox);
    await firefox.close();
  },
});

export { expect } from '@playwright/test';
