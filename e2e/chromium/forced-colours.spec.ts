/** Where the system chooses the colours, what colour alone told is told otherwise. */
import { smallOrg } from '../fixtures/atlassian';
import { connect, untilFilled } from '../fixtures/connect';
import { goTo } from '../fixtures/dashboards';
import { english } from '../fixtures/english';
import { expect, test } from '../fixtures/test';

test.use({ atlassian: { orgs: [smallOrg({ eventsPerDay: 4 })] } });

test('the light of the sync, switches, and whatever is chosen are seen', async ({ orgwatch, org }) => {
  const page = await connect(orgwatch, org);
  await untilFilled(page);
  await page.emulateMedia({ forcedColors: 'active' });

  const light = page.getByRole('banner').getByRole('status').locator('span').first();
  await expect(light).not.toHaveCSS(
    'background-color',
    await light.evaluate(() => getComputedStyle(document.body).backgroundColor),
  );
  await expect(light).toHaveCSS('outline-style', 'solid');

  const range = page.getByRole('radiogroup', { name: english('range', 'label') });
  await expect(range.locator('.mantine-SegmentedControl-indicator')).toHaveCSS('outline-style', 'solid');

  const themes = page.getByRole('group', { name: english('theme', 'label') }).getByRole('button');
  await themes.nth(2).click();
  await page.mouse.click(700, 20);
  await expect(themes.nth(2)).toHaveAttribute('aria-pressed', 'true');
  await expect(themes.nth(2)).toHaveCSS('outline-style', 'solid');
  await expect(themes.nth(0)).toHaveCSS('outline-style', 'none');

  await goTo(page, 'Monitors');
  const track = (on: boolean) =>
    page
      .getByRole('row')
      .filter({ has: page.getByRole('switch', { checked: on }) })
      .first()
      .locator('.mantine-Switch-track');
  await expect(track(true)).toHaveCSS('outline-style', 'solid');
  const colour = (on: boolean) => track(on).evaluate((drawn) => getComputedStyle(drawn).backgroundColor);
  expect(await colour(true)).not.toBe(await colour(false));

  await goTo(page, 'Explore');
  const rows = page.getByRole('grid', { name: 'Events under this range and filter' }).getByRole('row');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export events' });
  const dot = dialog.locator('input[type="radio"]:checked + svg').first();
  await expect(dot).toHaveCSS('color', await dialog.evaluate((drawn) => getComputedStyle(drawn).color));
  await page.keyboard.press('Escape');
  await rows.nth(2).click();
  await expect(rows.nth(2)).toHaveAttribute('aria-selected', 'true');
  await expect(rows.nth(2)).toHaveCSS('outline-style', 'solid');
  await expect(rows.nth(3)).toHaveCSS('outline-style', 'none');
});
