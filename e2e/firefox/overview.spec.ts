import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type FirefoxWithExtension, launchFirefox } from '../browsers/firefox';
import { type FakeAtlassian, startFakeAtlassian } from '../fake-atlassian/start';

/** The Overview's panels, by the names that a screen reader gives them. */
const panels = [
  'Total events',
  'Unique actors',
  'Failed logins',
  'Organizations and products active',
  'Events by action',
  'Events over time',
  'Top actors and their actions',
  'Actor locations',
  'Events from risky locations',
  'Top source IPs',
  'Activity by hour and weekday',
  'Recent events',
];

const patience = { timeout: 30_000 };

const region = (page: Page, name: string) =>
  page.waitForSelector(`::-p-aria([name="${name}"][role="region"])`, patience);

const textOf = async (page: Page, name: string): Promise<string> => {
  const found = await region(page, name);
  return (await found?.evaluate((element) => element.textContent)) ?? '';
};

/** Puppeteer's locators wait for frames that a page of an extension does not report; keys and clicks need none. */
const submitConnectForm = async (page: Page, org: string, key: string): Promise<void> => {
  for (const [name, text] of [
    ['org', org],
    ['key', key],
  ] as const) {
    const field = await page.waitForSelector(`input[name="${name}"]`, patience);
    await field?.type(text);
  }
  const button = await page.waitForSelector('::-p-aria([name="Connect"][role="button"])', patience);
  await button?.click();
};

test.describe('Firefox', () => {
  // One browser for both: it takes longer to start than all that is done in it.
  test.describe.configure({ mode: 'serial' });
  let fake: FakeAtlassian;
  let firefox: FirefoxWithExtension;

  test.beforeAll(async () => {
    fake = await startFakeAtlassian({
      orgs: [{ seed: 7, eventsPerDay: 60, rate: { announced: 6000, enforced: true } }],
    });
    firefox = await launchFirefox({ extension: '.output/firefox-mv3', proxyPort: fake.proxyPort });
  });

  test.afterAll(async () => {
    await firefox?.close();
    await fake?.close();
  });

  test('connects, syncs, and shows the Overview and the popup', async () => {
    const [org] = fake.orgs;
    const page = await firefox.open('options.html');
    await page.setViewport({ width: 1280, height: 900 });
    await submitConnectForm(page, org?.id ?? '', org?.keys[0]?.key ?? '');

    for (const name of panels) await region(page, name);
    await expect.poll(() => textOf(page, 'Total events'), patience).toMatch(/[1-9]/);
    await expect.poll(() => textOf(page, 'Recent events'), patience).toMatch(/Logged in|Viewed/);
    await page.screenshot({ path: '.output/screenshots/firefox-overview.png', fullPage: true });

    const popup = await firefox.open('popup.html');
    await popup.setViewport({ width: 800, height: 600 });
    await expect.poll(() => textOf(popup, 'Total events'), patience).toMatch(/[1-9]/);
    const overflow = await popup.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await popup.screenshot({ path: '.output/screenshots/firefox-popup.png' });
  });

  test('says what is wrong with a key, and stores nothing', async () => {
    const page = await firefox.open('options.html#/welcome');
    await submitConnectForm(page, '11111111-2222-3333-4444-555555555555', 'not-a-key');
    await page.waitForSelector('::-p-text(Atlassian does not accept this API key)', patience);
  });
});
