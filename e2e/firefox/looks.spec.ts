import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { smallOrg } from '../fixtures/atlassian';
import { dashboards } from '../fixtures/dashboards';
import { connect } from './connect';
import { expectText, press, seen } from './screen';
import { expect, test } from './test';

test.use({ atlassian: { orgs: [smallOrg({ eventsPerDay: 400 })] } });

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** A picture of the page when everything is drawn. */
const picture = async (page: Page, name: string, fullPage: boolean): Promise<void> => {
  await page.bringToFront();
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  await mkdir('.output/screenshots', { recursive: true });
  await page.screenshot({ path: `.output/screenshots/firefox-${name}.png`, fullPage });
};

test('dashboards, explorer, popup and welcome are drawn in light and dark, and fit', async ({ firefox, org }) => {
  test.slow();
  await picture(firefox.welcome, 'welcome', false);
  const page = await connect(firefox, org);
  const popup = await firefox.open('popup.html');
  await popup.setViewport({ width: 800, height: 600 });
  await expectText(popup, 'region', 'Total events', /[1-9]/);
  for (const theme of ['Light', 'Dark']) {
    await press(page, 'button', theme);
    for (const { id, title, panels } of dashboards) {
      await press(page, 'link', title);
      for (const name of panels) await seen(page, 'region', name);
      await page.waitForSelector(`[data-dashboard="${id}"][data-state="ready"]`);
      expect(await overflow(page), title).toBeLessThanOrEqual(0);
      await picture(page, `${id}-${theme.toLowerCase()}`, true);
    }
    await press(page, 'link', 'Explore');
    await page.waitForSelector('[role="gridcell"]');
    expect(await overflow(page), 'explorer').toBeLessThanOrEqual(0);
    await picture(page, `explore-${theme.toLowerCase()}`, false);
    // Scrollbars and native fields follow as well, in every page that is open.
    for (const one of [page, popup])
      await expect
        .poll(() => one.evaluate(() => getComputedStyle(document.documentElement).colorScheme))
        .toBe(theme.toLowerCase());
    expect(await overflow(popup)).toBeLessThanOrEqual(0);
    await picture(popup, `popup-${theme.toLowerCase()}`, false);
  }
});
