import type { Page } from '@playwright/test';
import { connect, untilShown } from '../fixtures/connect';
import { dashboards, goTo, untilDrawn } from '../fixtures/dashboards';
import { test as looking } from '../fixtures/filled';
import { panel, tableRows } from '../fixtures/overview';
import { expect, test } from '../fixtures/test';

/** What can be clicked but was never reached by the tabulator; of radio buttons, one of a group is enough. */
const unreachable = async (page: Page): Promise<string[]> => {
  const all = await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    const seen = new Set<Element>();
    Object.assign(window, { seen });
    document.addEventListener('focusin', ({ target }) => target instanceof Element && seen.add(target));
    return document.querySelectorAll('*').length;
  });
  const told = () => page.evaluate(() => (window as unknown as { seen: Set<Element> }).seen.size);
  for (let presses = 0, before = -1; presses < all; presses += 20) {
    for (let i = 0; i < 20; i++) await page.keyboard.press('Tab');
    const now = await told();
    if (now === before) break;
    before = now;
  }
  return page.evaluate(() => {
    const { seen } = window as unknown as { seen: Set<Element> };
    const wanted = [
      ...document.querySelectorAll(
        'a[href], button, input, select, textarea, summary, [tabindex="0"], [contenteditable="true"]',
      ),
    ];
    const groups = new Set([...seen].map((element) => element instanceof HTMLInputElement && element.name));
    return wanted
      .filter((element) => element.checkVisibility() && !element.matches(':disabled, [tabindex="-1"], [type="radio"]'))
      .concat(
        wanted.filter(
          (element) => element.matches('[type="radio"]') && !groups.has((element as HTMLInputElement).name),
        ),
      )
      .filter((element) => !seen.has(element))
      .map((element) => element.outerHTML.slice(0, 200));
  });
};

test('the tabulator reaches everything, on every page', async ({ orgwatch, org }) => {
  test.slow();
  const welcome = await orgwatch.open('options.html');
  await expect(welcome.getByRole('form', { name: 'Connect an organization' })).toBeVisible();
  expect(await unreachable(welcome)).toEqual([]);
  await welcome.close();
  const page = await connect(orgwatch, org);
  await untilShown(page, org);
  for (const dashboard of dashboards) {
    await goTo(page, dashboard.title);
    await untilDrawn(page, dashboard);
    expect(await unreachable(page), dashboard.title).toEqual([]);
  }
  for (const place of ['Organizations', 'Settings']) {
    await goTo(page, place);
    expect(await unreachable(page), place).toEqual([]);
  }
  const popup = await orgwatch.open('popup.html');
  await popup.setViewportSize({ width: 800, height: 600 });
  for (const dashboard of dashboards) {
    await popup.getByRole('tab', { name: dashboard.tab }).click();
    await untilDrawn(popup, dashboard);
    expect(await unreachable(popup), `popup, ${dashboard.title}`).toEqual([]);
  }
});

looking('the first stop leads past the places, to what is shown', async ({ page }) => {
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('button', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

looking('the tabulator reaches everything of the explorer and of the filter', async ({ page, org }) => {
  test.slow();
  await untilShown(page, org);
  await goTo(page, 'Explore');
  const grid = page.getByRole('grid', { name: 'Events under this range and filter' });
  await expect(grid.getByRole('row').nth(1)).toBeVisible();
  expect(await unreachable(page), 'explorer').toEqual([]);
  await grid.press('ArrowDown');
  await grid.press('Enter');
  await expect(page.getByRole('complementary')).toContainText('JSON');
  expect(await unreachable(page), 'explorer, with an event').toEqual([]);
  await page.getByRole('radiogroup', { name: 'Show' }).getByText('Groups').click();
  await expect(page.getByRole('grid', { name: 'Groups of events' }).getByRole('row').nth(1)).toBeVisible();
  expect(await unreachable(page), 'explorer, groups').toEqual([]);

  const filter = page.getByRole('region', { name: 'Filter' });
  await filter.getByRole('button', { name: 'Filter by Country', exact: true }).focus();
  await page.keyboard.press('Enter');
  const popover = page.getByRole('dialog', { name: 'Country: choose values' });
  await expect(popover.getByRole('combobox', { name: 'Search Country' })).toBeFocused();
  await expect(popover.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(popover).toBeHidden();
  expect(await unreachable(page), 'a chip').toEqual([]);
  await filter.getByRole('button', { name: 'JQL' }).click();
  const editor = filter.getByRole('textbox', { name: 'Filter as JQL' });
  await expect(editor).toHaveAttribute('contenteditable', 'true');
  expect(await unreachable(page), 'the filter as text').toEqual([]);
});

looking('the arrow keys walk through a map and tell each country with its count', async ({ page, org }) => {
  await untilShown(page, org);
  const map = panel(page, 'Actor locations');
  await map.getByRole('button', { name: 'View as table' }).click();
  const rows = await tableRows(page, 'Actor locations');
  expect(rows.length).toBeGreaterThan(3);
  await map.getByRole('button', { name: 'View as chart' }).click();
  const walker = map.getByRole('slider', { name: 'Countries, most events first' });
  await walker.focus();
  for (const [country = '', count = ''] of rows.slice(0, 4)) {
    await expect(walker).toHaveAttribute('aria-valuetext', new RegExp(`^${country}.*${count}`));
    await expect(map.getByText(new RegExp(`^${country}.*${count}`))).toBeVisible();
    await walker.press('ArrowRight');
  }
  await walker.press('Home');
  await expect(walker).toHaveAttribute('aria-valuetext', new RegExp(`^${rows[0]?.[0]}`));
});
