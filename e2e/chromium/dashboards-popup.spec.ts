import { dashboards, untilDrawn } from '../fixtures/dashboards';
import { expect, test } from '../fixtures/filled';
import { chips, expectFilter, openChip } from '../fixtures/filter';
import { expectFigure, figure, panel } from '../fixtures/overview';
import { storedPreferences } from '../fixtures/stored-preferences';

const largest = { width: 800, height: 600 };

test('the popup’s tabs are walked by keyboard, the last one is remembered, the filter goes along', async ({
  orgwatch,
}) => {
  const page = await orgwatch.open('popup.html');
  await page.setViewportSize(largest);
  await expect(page.getByRole('tab', { name: 'Overview' })).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('tab', { name: 'Overview' }).focus();
  for (const dashboard of [...dashboards.slice(1), ...dashboards]) {
    await page.keyboard.press('ArrowRight');
    if (dashboard === dashboards[0]) {
      // After the last dashboard come the alerts, and then the first again.
      await expect(page.getByRole('tab', { name: 'Alerts' })).toBeFocused();
      await expect(page.getByRole('tabpanel', { name: /^Alerts/ })).toBeVisible();
      await page.keyboard.press('ArrowRight');
    }
    const tab = page.getByRole('tab', { name: dashboard.tab });
    await expect(tab).toBeFocused();
    await expect(tab).toHaveText(dashboard.tab);
    await untilDrawn(page, dashboard);
  }
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('tab', { name: 'Products' })).toBeFocused();
  await expect.poll(() => storedPreferences(page)).toMatchObject({ popupDashboard: 'products' });

  await page.reload();
  const tab = page.getByRole('tab', { selected: true });
  await expect(tab).toHaveText('Products');
  const choice = await openChip(page, 'Country');
  await choice.getByRole('option', { name: 'Germany' }).click();
  await page.keyboard.press('Escape');
  await expectFilter(page, 'country = DE');
  await tab.press('Home');
  await expect(page.getByRole('tab', { selected: true })).toHaveText('Overview');
  const shown = await figure(page, 'Total events');
  const opened = orgwatch.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Open the full page' }).click();
  const whole = await opened;
  await expectFilter(whole, 'country = DE');
  await expectFigure(whole, 'Total events', shown);
  expect(await chips(whole)).toEqual(['Country: Germany']);
});

test('the first thing that the popup shows are numbers', async ({ orgwatch }) => {
  const page = await orgwatch.context.newPage();
  await page.setViewportSize(largest);
  await page.addInitScript(() => {
    /** What was to be seen in each change of the page, until the first figure was there. */
    const before: string[] = [];
    Object.assign(window, { before, ready: false });
    const look = () => {
      const text = document.body?.innerText ?? '';
      const figures = [...document.querySelectorAll('section[data-panel="total-events"] p')];
      if (figures.some((figure) => /^[\d,]+$/.test(figure.textContent))) return finish();
      for (const waiting of document.querySelectorAll('[role="progressbar"], [aria-label="Loading"]'))
        before.push(waiting.outerHTML.slice(0, 200));
      if (/loading|reading the first/i.test(text)) before.push(text.slice(0, 200));
    };
    const watch = new MutationObserver(look);
    const finish = () => {
      watch.disconnect();
      Object.assign(window, { ready: true });
    };
    watch.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  });
  await page.goto(`chrome-extension://${orgwatch.extensionId}/popup.html`);
  await expect.poll(() => page.evaluate(() => (window as unknown as { ready: boolean }).ready)).toBe(true);
  expect(await page.evaluate(() => (window as unknown as { before: string[] }).before)).toEqual([]);
  expect(await figure(page, 'Total events')).toBeGreaterThan(0);
  await expect(panel(page, 'Unique actors')).toBeVisible();
});
