import type { Page } from '@playwright/test';
import { eventGrid, eventPanel, expectTotal } from '../fixtures/explorer';
import { saved } from '../fixtures/export-file';
import { expect, test } from '../fixtures/filled';
import { chips, expectFilter, openView, pastDays } from '../fixtures/filter';
import { expectFigure } from '../fixtures/overview';

/** Presses Tab until the focus is on something of this name. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  for (let presses = 0; presses < 150; presses++) {
    const focused = await page.evaluate(() => {
      const at = document.activeElement;
      const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : at?.textContent;
      return at?.ariaLabel || label?.trim() || '';
    });
    if (name.test(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The tabulator never reaches ${name}`);
};

test('filtering, drilling, opening an event and exporting, all without a mouse', async ({ page, org }) => {
  test.slow();
  const { range, events } = pastDays(org, 14);
  await openView(page, 'overview', { range });
  await expectFigure(page, 'Total events', events.length);
  const { keyboard } = page;

  await tabTo(page, /^Filter by Country$/);
  await keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Search Country' })).toBeFocused();
  await keyboard.type('germany');
  await expect(page.getByRole('listbox', { name: 'Values of Country' }).getByRole('option')).toHaveCount(1);
  await keyboard.press('Enter');
  await expectFilter(page, 'country = DE');
  await keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  // Where one has been is where one goes on.
  await expect(page.getByRole('button', { name: 'Country: Germany', exact: true })).toBeFocused();
  const german = events.filter(({ attributes: { location } }) => location?.countryName === 'Germany');
  await expectFigure(page, 'Total events', german.length);

  await tabTo(page, /^Bars|^Filter for .*events\. Alt-click/);
  await keyboard.press('Alt+Enter');
  await expect.poll(() => chips(page)).toEqual(['Country: Germany', expect.stringMatching(/^not Action: /)]);
  await page.goBack();
  await expectFilter(page, 'country = DE');

  await keyboard.press('Control+k');
  await keyboard.type('explore');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Explore', level: 1 })).toBeVisible();
  await expectTotal(page, german.length);
  await tabTo(page, /^Events under this range and filter$/);
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  const beside = eventPanel(page);
  await expect(beside).toContainText(`2 of ${german.length}`);
  await tabTo(page, /^Next event$/);
  await keyboard.press('Enter');
  await expect(beside).toContainText(`3 of ${german.length}`);
  await expect(beside.locator('pre')).toContainText(german[2]?.id ?? '');
  await keyboard.press('Escape');
  await expect(beside).toBeHidden();
  await expect(eventGrid(page)).toBeFocused();

  await keyboard.press('Shift+Tab');
  for (let presses = 0; presses < 40; presses++) {
    if (await page.getByRole('button', { name: 'Export', exact: true }).evaluate((at) => at === document.activeElement))
      break;
    await keyboard.press('Shift+Tab');
  }
  await keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Export events' });
  await expect(dialog).toBeVisible();
  await tabTo(page, /^CSV, for spreadsheets/);
  await keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: 'JSONL, untouched events' })).toBeChecked();
  await tabTo(page, /^Export$/);
  const file = await saved(page, () => keyboard.press('Enter'));
  expect(file.bytes.toString('utf8').trim().split('\n')).toHaveLength(german.length);
});
