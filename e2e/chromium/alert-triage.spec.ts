import type { Locator, Page } from '@playwright/test';
import {
  connectedSince,
  hour,
  look,
  minute,
  storedAlerts,
  storeMonitors,
  story,
  switchedOn,
  tokenMade,
} from '../fixtures/alerts';
import { smallOrg } from '../fixtures/atlassian';
import { connect, untilFilled } from '../fixtures/connect';
import { english } from '../fixtures/english';
import { openView } from '../fixtures/filter';
import { openedAt, shownNotifications } from '../fixtures/notifications';
import { toolbar } from '../fixtures/problems';
import { test as base, expect } from '../fixtures/test';

/** The stage of these journeys: three critical alerts, a warning and an info, each of somebody else. */
const test = base.extend<{ page: Page }>({
  page: async ({ orgwatch, fake, org }, use) => {
    const page = await connect(orgwatch, org);
    await untilFilled(page);
    await connectedSince(page, Date.now() - hour);
    await storeMonitors(page, switchedOn('app-installed'), switchedOn('app-removed'));
    const at = Date.now() - 10 * minute;
    fake.push(org.id, [
      ...tokenMade('anna', at + 4 * minute),
      ...tokenMade('ben', at + 3 * minute),
      ...tokenMade('cem', at + 2 * minute),
      ...story('in', [{ minute: 0, action: 'marketplace_app_installed', by: 'dora', on: ['app:ledger'] }], at + minute),
      ...story('out', [{ minute: 0, action: 'marketplace_app_uninstalled', by: 'emil', on: ['app:ledger'] }], at),
    ]);
    await look(page);
    // All of them come at once, and are told as one.
    await expect.poll(async () => (await storedAlerts(page)).length).toBe(5);
    await expect.poll(async () => (await shownNotifications(page)).length).toBe(1);
    await use(page);
  },
});

test.use({ atlassian: { orgs: [smallOrg({ bare: true })] } });

const rows = (page: Page): Locator =>
  page
    .getByRole('grid', { name: english('alerts-page', 'list') })
    .locator('tbody')
    .getByRole('row');

/** For whom the alerts in view are, the newest first. */
const expectRows = async (page: Page, ...whom: readonly string[]): Promise<void> => {
  await expect(rows(page)).toHaveCount(whom.length);
  for (const [at, name] of whom.entries()) await expect(rows(page).nth(at)).toContainText(name);
};

const statusTab = (page: Page, status: string): Locator =>
  page.getByRole('tab', { name: new RegExp(`^${english('alerts-page', 'statuses', status)}`) });

test('alerts are filtered in the address and taken through their lives by the keyboard', async ({ page }) => {
  await openView(page, 'alerts');
  await expectRows(page, 'anna', 'ben', 'cem', 'dora', 'emil');
  await expect(statusTab(page, 'open')).toContainText('5');

  const filters = page.getByRole('region', { name: english('alerts-page', 'filters', 'label') });
  await filters.getByRole('button', { name: new RegExp(`^${english('severities', 'warning')}`) }).click();
  await expectRows(page, 'dora');
  await expect(page).toHaveURL(/severity=warning/);
  await filters.getByRole('button', { name: new RegExp(`^${english('severities', 'info')}`) }).click();
  await expectRows(page, 'dora', 'emil');
  await page.reload();
  await expectRows(page, 'dora', 'emil');
  await page.goBack();
  await expectRows(page, 'dora');
  await filters.getByRole('button', { name: english('alerts-page', 'filters', 'clear') }).click();
  const monitor = filters.getByRole('combobox', { name: english('alerts-page', 'filters', 'monitor') });
  await monitor.selectOption('api-token-created');
  await expectRows(page, 'anna', 'ben', 'cem');
  await expect(page).toHaveURL(/monitor=api-token-created/);
  const [ben] = (await storedAlerts(page)).filter(({ entityName }) => entityName === 'ben');
  await filters
    .getByRole('combobox', { name: english('alerts-page', 'filters', 'entity') })
    .selectOption(ben?.entity ?? '');
  await expectRows(page, 'ben');
  await filters.getByRole('button', { name: english('alerts-page', 'filters', 'clear') }).click();
  await expectRows(page, 'anna', 'ben', 'cem', 'dora', 'emil');

  await rows(page).first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#/alerts/${ben?.id}`));
  await expect(page.getByRole('region', { name: english('alert-page', 'summary') })).toContainText('ben');
  await page.goBack();
  await expectRows(page, 'anna', 'ben', 'cem', 'dora', 'emil');

  // What is acknowledged leaves the tab, and the next one has the keys.
  await rows(page).first().focus();
  await page.keyboard.press('a');
  await expectRows(page, 'ben', 'cem', 'dora', 'emil');
  await expect(statusTab(page, 'acknowledged')).toContainText('1');
  await expect(rows(page).first()).toBeFocused();

  // Several at once, and taken back.
  await page.keyboard.press('x');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('x');
  await page.keyboard.press('r');
  await expectRows(page, 'dora', 'emil');
  await expect(statusTab(page, 'resolved')).toContainText('2');
  await page.getByRole('button', { name: english('alerts-page', 'undo') }).click();
  await expectRows(page, 'ben', 'cem', 'dora', 'emil');

  // Why it was expected must be said.
  await rows(page).nth(3).focus();
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog');
  const submit = dialog.getByRole('button', { name: english('alerts-page', 'expected', 'submit') });
  await expect(submit).toBeDisabled();
  await dialog
    .getByRole('textbox', { name: english('alerts-page', 'expected', 'reason') })
    .fill('Ledger moves to 🚚 مريم');
  await submit.click();
  await expectRows(page, 'ben', 'cem', 'dora');
  await statusTab(page, 'expected').click();
  await expect(page).toHaveURL(/status=expected/);
  await expectRows(page, 'emil');
  await rows(page).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ledger moves to 🚚 مريم')).toBeVisible();
  await page.getByRole('button', { name: english('alerts-page', 'to', 'open'), exact: true }).click();
  await page.getByRole('link', { name: english('alert-page', 'all') }).click();
  await expectRows(page, 'ben', 'cem', 'dora', 'emil');
});

test('the popup acknowledges and opens; counts follow everywhere; alerts go with their organization', async ({
  page,
  orgwatch,
  org,
}) => {
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /^Alerts/ });
  await expect(link).toContainText('3');
  const popup = await orgwatch.open('popup.html');
  const tab = popup.getByRole('tab', { name: /^Alerts/ });
  await expect(tab).toContainText('3');
  await tab.click();
  const items = popup.getByRole('list', { name: english('popup', 'open-alerts') }).getByRole('listitem');
  await expect(items).toHaveCount(5);
  await items.filter({ hasText: 'cem' }).getByRole('button').click();
  await expect(items).toHaveCount(4);
  await expect(items.filter({ hasText: 'cem' })).toHaveCount(0);
  await expect(tab).toContainText('2');
  await expect(link).toContainText('2');
  await expect.poll(async () => (await toolbar(page)).text).toBe('2');

  const [ben] = (await storedAlerts(page)).filter(({ entityName }) => entityName === 'ben');
  await items.filter({ hasText: 'ben' }).getByRole('link').click();
  const opened = await openedAt(orgwatch, new RegExp(`#/alerts/${ben?.id}`));
  await expect(
    opened.getByRole('heading', { name: english('monitors', 'api-token-created', 'title'), level: 1 }),
  ).toBeVisible();
  await opened.keyboard.press('Control+k');
  await expect(opened.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await opened.keyboard.insertText('aler');
  await expect(opened.getByRole('option', { selected: true })).toContainText('Alerts');
  await opened.keyboard.press('Enter');
  await expectRows(opened, 'anna', 'ben', 'dora', 'emil');

  await opened.getByRole('link', { name: 'Organizations' }).click();
  await opened.getByRole('article', { name: org.name }).getByRole('button', { name: 'Remove' }).click();
  await opened.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(opened.getByRole('form', { name: 'Connect an organization' })).toBeVisible();
  await expect.poll(() => storedAlerts(opened)).toEqual([]);
  await expect.poll(() => toolbar(opened)).toEqual({ text: '', title: 'Orgwatch' });
  await expect.poll(() => shownNotifications(opened)).toEqual([]);
});
