import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { connect, untilShown } from '../fixtures/connect';
import { dashboards, goTo, untilDrawn } from '../fixtures/dashboards';
import { chooseRange, panel } from '../fixtures/overview';
import { expect, test } from '../fixtures/test';

/** What opens over a page: all else of it was looked at before. */
const opened = 'dialog[open], :popover-open, [role="menu"], [role="listbox"]';

const expectNoViolations = async (page: Page, where: string, within?: string): Promise<void> => {
  // A row is like any other, and hundreds of them take minutes.
  const builder = new AxeBuilder({ page }).exclude('tbody tr:nth-child(n + 6)');
  // Of the dark theme only its colours are another matter.
  if ((await page.locator('html').getAttribute('data-mantine-color-scheme')) === 'dark')
    builder.withRules(['color-contrast']);
  const { violations } = await (within ? builder.include(within) : builder).analyze();
  const found = violations.map(({ id, nodes }) => ({
    id,
    where: nodes.map(({ html, failureSummary }) => [html, failureSummary]),
  }));
  // All that is wrong with a page is wanted, not the first place where something is.
  expect.soft(found, where).toEqual([]);
};

/** Shows every chart of a dashboard as its table. */
const showTables = async (page: Page): Promise<void> => {
  const buttons = page.getByRole('button', { name: 'View as table' });
  while ((await buttons.count()) > 0) await buttons.first().click();
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ look: { locale: 'en-GB', timezoneId: 'UTC', viewport: { width: 1280, height: 800 }, colorScheme } });
    test.slow();

    test(`no dashboard has a violation of the rules for accessibility (${colorScheme})`, async ({ orgwatch, org }) => {
      const page = await connect(orgwatch, org);
      await untilShown(page, org);
      await chooseRange(page, '24 h');
      for (const dashboard of dashboards) {
        await goTo(page, dashboard.title);
        await untilDrawn(page, dashboard);
        await expectNoViolations(page, dashboard.title);
        await showTables(page);
        await expectNoViolations(page, `${dashboard.title}, as tables`);
      }
    });

    test(`no other page has one (${colorScheme})`, async ({ orgwatch, fake, org }) => {
      const welcome = await orgwatch.open('options.html');
      await expect(welcome.getByRole('form', { name: 'Connect an organization' })).toBeVisible();
      await expectNoViolations(welcome, 'welcome');
      await welcome.close();

      const page = await connect(orgwatch, org);
      await untilShown(page, org);
      await chooseRange(page, '24 h');
      await panel(page, 'Recent events').getByRole('button', { name: 'Open event' }).first().click();
      await expect(page.getByRole('region', { name: 'JSON of the event' })).toBeVisible();
      await expectNoViolations(page, 'event');
      await page.keyboard.press('Escape');

      await goTo(page, 'Organizations');
      await expect(page.getByRole('article')).toBeVisible();
      await expectNoViolations(page, 'organizations');
      await page.getByRole('button', { name: 'Add organization' }).click();
      await expectNoViolations(page, 'add an organization');
      await page.keyboard.press('Escape');
      await goTo(page, 'Settings');
      await expect(page.getByText('Minutes between two syncs')).toBeVisible();
      await expectNoViolations(page, 'settings');

      const popup = await orgwatch.open('popup.html');
      await popup.setViewportSize({ width: 800, height: 600 });
      for (const dashboard of dashboards) {
        await popup.getByRole('tab', { name: dashboard.tab }).click();
        await untilDrawn(popup, dashboard);
        await expectNoViolations(popup, `popup, ${dashboard.title}`);
      }
      fake.setKeys(org.id, ['another']);
      await popup.getByRole('button', { name: 'Refresh' }).click();
      await expect(popup.getByRole('alert')).toBeVisible();
      await expectNoViolations(popup, 'popup, with a problem');
    });

    test(`nothing that opens on a page has one either (${colorScheme})`, async ({ orgwatch, org }) => {
      const page = await connect(orgwatch, org);
      await untilShown(page, org);
      await chooseRange(page, '24 h');
      const filter = page.getByRole('region', { name: 'Filter' });

      await filter.getByRole('button', { name: 'Filter by Actor', exact: true }).click();
      const popover = page.getByRole('dialog', { name: 'Actor: choose values' });
      await popover.getByRole('listbox').getByRole('option').nth(1).click();
      await expectNoViolations(page, 'values to choose from', opened);
      await popover.getByRole('combobox', { name: 'How to compare' }).selectOption('matches');
      await expectNoViolations(page, 'a pattern', opened);
      await page.keyboard.press('Escape');
      await filter.getByRole('button', { name: 'More fields to filter by' }).click();
      await expectNoViolations(page, 'more fields', opened);
      await page.keyboard.press('Escape');
      await filter.getByRole('button', { name: 'Saved' }).click();
      await expectNoViolations(page, 'saved filters', opened);
      await page.keyboard.press('Escape');

      await filter.getByRole('button', { name: 'JQL' }).click();
      const editor = filter.getByRole('textbox', { name: 'Filter as JQL' });
      await expect(editor).toHaveAttribute('contenteditable', 'true');
      await editor.fill('');
      await editor.pressSequentially('activity = ');
      await expect(page.getByRole('listbox')).toBeVisible();
      await expectNoViolations(page, 'completion', opened);
      await page.keyboard.press('Escape');
      await editor.fill('activty = login-failed');
      await editor.press('Enter');
      await expect(filter.getByRole('alert')).toContainText('There is no field “activty”.');
      await expectNoViolations(page, 'a filter with an error');
      await editor.fill('');
      await editor.press('Enter');

      await panel(page, 'Events by action').getByRole('button', { name: 'More for Events by action' }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      await expectNoViolations(page, 'the menu of a panel', opened);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog', { name: 'Go to a page' }).getByRole('combobox').fill('a');
      await expectNoViolations(page, 'palette', opened);
      await page.keyboard.press('Escape');

      await goTo(page, 'Explore');
      const grid = page.getByRole('grid', { name: 'Events under this range and filter' });
      await expect(grid.getByRole('row').nth(1)).toBeVisible();
      await expectNoViolations(page, 'explorer');
      await grid.getByRole('row').nth(3).click();
      await expect(page.getByRole('complementary')).toContainText('JSON');
      await expectNoViolations(page, 'explorer, with an event');
      await page.getByRole('button', { name: 'Columns' }).click();
      await expectNoViolations(page, 'explorer, choice of columns', opened);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      await expect(page.getByRole('dialog', { name: 'Export events' })).toBeVisible();
      await expectNoViolations(page, 'export', opened);
      await page.keyboard.press('Escape');
      await page.getByRole('radiogroup', { name: 'Show' }).getByText('Groups').click();
      await expect(page.getByRole('grid', { name: 'Groups of events' })).toBeVisible();
      await expectNoViolations(page, 'explorer, groups');
    });
  });
}
