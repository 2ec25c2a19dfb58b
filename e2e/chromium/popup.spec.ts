import { untilShown } from '../fixtures/connect';
import { test as looking } from '../fixtures/filled';
import { chooseRange, figure, panel, panelTitles } from '../fixtures/overview';
import { expect, test } from '../fixtures/test';

/** What browsers give a popup at most, px. */
const largest = { width: 800, height: 600 };

looking(
  'the popup shows every panel within its size, and leads to the full page',
  async ({ page: full, orgwatch, org }) => {
    await untilShown(full, org);
    await chooseRange(full, '7 d');
    const page = await orgwatch.open('popup.html');
    await page.setViewportSize(largest);
    for (const title of panelTitles) {
      await panel(page, title).scrollIntoViewIfNeeded();
      await expect(panel(page, title)).toBeInViewport();
    }
    const wide = await page.evaluate(() =>
      [document.documentElement, document.body, ...document.querySelectorAll('main')].map(
        (element) => element.scrollWidth - element.clientWidth,
      ),
    );
    expect(wide).toEqual([0, 0, 0]);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(largest.height);
    await expect.poll(async () => (await figure(page, 'Total events')) - (await figure(full, 'Total events'))).toBe(0);

    const opened = orgwatch.context.waitForEvent('page');
    await page.getByRole('button', { name: 'Open the full page' }).click();
    await expect((await opened).getByRole('heading', { name: 'Overview', level: 1 })).toBeVisible();
  },
);

test('the popup of somebody who has connected nothing offers both ways to begin', async ({ orgwatch }) => {
  const page = await orgwatch.open('popup.html');
  await page.setViewportSize(largest);
  await expect(page.getByRole('button', { name: 'Connect an organization' })).toBeVisible();
  await page.getByRole('button', { name: 'Try with sample data' }).click();
  await expect(panel(page, 'Recent events').locator('tbody tr').first()).toBeVisible({ timeout: 30_000 });
});
