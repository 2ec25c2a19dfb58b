import type { Page } from '@playwright/test';
import { test as knowing } from '../fixtures/admin-site';
import { connectedSince, day, hour, look, minute, storedAlert, story, tokenMade } from '../fixtures/alerts';
import { smallOrg } from '../fixtures/atlassian';
import { expectNoViolations, opened } from '../fixtures/axe';
import { connect, untilFilled, untilShown } from '../fixtures/connect';
import { dashboards, goTo, untilDrawn } from '../fixtures/dashboards';
import { english } from '../fixtures/english';
import { test as looking } from '../fixtures/filled';
import { openView } from '../fixtures/filter';
import { guestEvents } from '../fixtures/guest-events';
import { monitorRow, monitorTitle } from '../fixtures/monitors';
import { chooseRange, panel } from '../fixtures/overview';
import { peopleGrid, personPlace } from '../fixtures/people-page';
import { expect, test } from '../fixtures/test';

/** Shows every chart of a dashboard as its table. */
const showTables = async (page: Page): Promise<void> => {
  const buttons = page.getByRole('button', { name: 'View as table' });
  await buttons.evaluateAll((all) => {
    for (const button of all) (button as HTMLElement).click();
  });
  await expect(buttons).toHaveCount(0);
};

test.slow();

looking('no dashboard has a violation of the rules for accessibility', async ({ page, org }) => {
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

test('no other page has one', async ({ orgwatch, fake, org }) => {
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

looking('nothing that opens on a page has one either', async ({ page, org }) => {
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

knowing('neither people, nor a person, nor what is set of risk has one', async ({ known: { orgwatch } }) => {
  const { id = '', name = '' } = guestEvents(Date.now())[1]?.attributes.actor ?? {};
  const page = await orgwatch.open('options.html');
  await goTo(page, 'People');
  await expect(peopleGrid(page).getByRole('row').nth(3)).toBeVisible();
  await expectNoViolations(page, 'people');
  await page.getByRole('textbox', { name: english('people', 'search', 'label') }).fill('nobody is called like that');
  await expect(page.getByText(english('people', 'none', 'filter', 'title'))).toBeVisible();
  await expectNoViolations(page, 'people, none of whom is like that');

  await openView(page, personPlace(id), { range: '7d' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  const findings = panel(page, english('person', 'findings', 'title'));
  await findings.locator('button[aria-expanded]').first().click();
  await expect(findings.getByRole('grid')).toBeVisible();
  const places = panel(page, english('profile', 'travel', 'title'));
  await expect(places.getByRole('img', { name: /^World map with / })).toBeVisible();
  await expectNoViolations(page, 'a person');
  await findings
    .getByRole('button', { name: /^Accept: / })
    .first()
    .click();
  await expect(page.getByRole('dialog', { name: english('person', 'accept', 'title') })).toBeVisible();
  await expectNoViolations(page, 'accepting a finding', opened);
  await page.keyboard.press('Escape');
  await openView(page, personPlace('nobody'));
  await expect(page.getByText(english('person', 'unknown', 'title'))).toBeVisible();
  await expectNoViolations(page, 'an unknown person');

  await goTo(page, 'Settings');
  const risk = panel(page, english('risk-settings', 'title'));
  await risk.getByText(english('risk-settings', 'weights', 'title')).click();
  await risk
    .getByText(english('signals', 'risky-location', 'title'))
    .first()
    .click();
  await expect(risk.getByText(english('signals', 'risky-location', 'why'))).toBeVisible();
  await expectNoViolations(page, 'settings, with the weights of risk');
});

test.describe('alerts and monitors', () => {
  test.use({ atlassian: { orgs: [smallOrg({ bare: true })] } });

  test('no page of them has one, nor what opens there', async ({ orgwatch, fake, org }) => {
    fake.push(org.id, tokenMade('ben', Date.now() - 2 * day));
    const page = await connect(orgwatch, org);
    await untilFilled(page);
    await connectedSince(page, Date.now() - hour);
    const at = Date.now() - 20 * minute;
    const failures = { minute: 0, action: 'user_login_failed', by: 'anna', country: 'Iran, Islamic Republic of' };
    fake.push(org.id, [
      ...story('failures', [{ ...failures, ip: '5.160.0.1', repeat: { times: 6, every: 1 } }], at),
      ...tokenMade('anna', at),
    ]);
    await look(page);
    const alert = await storedAlert(page, 'failed-login-events');
    await storedAlert(page, 'api-token-created');

    await openView(page, 'alerts');
    await expect(page.getByRole('grid', { name: english('alerts-page', 'list') }).getByRole('row')).toHaveCount(4);
    await expectNoViolations(page, 'alerts');
    await openView(page, `alerts/${alert.id}`);
    await expect(page.getByRole('region', { name: english('alert-page', 'summary') })).toBeVisible();
    await expect(page.getByRole('grid', { name: english('alert-page', 'events', 'title') })).toBeVisible();
    await expectNoViolations(page, 'an alert');
    await page.getByRole('button', { name: english('alert-page', 'exclude', 'open') }).click();
    await expect(page.getByRole('dialog', { name: english('alert-page', 'exclude', 'title') })).toBeVisible();
    await expectNoViolations(page, 'what to exclude', opened);
    await page.keyboard.press('Escape');

    await goTo(page, 'Monitors');
    const row = monitorRow(page, monitorTitle('api-token-created'));
    await row.getByRole('checkbox').check();
    await expect(row.getByRole('cell').nth(5)).toHaveText('2');
    await expectNoViolations(page, 'monitors');
    await page.getByRole('button', { name: english('monitors-page', 'recommended', 'look') }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoViolations(page, 'recommended monitors', opened);
    await page.keyboard.press('Escape');
    await page
      .getByRole('main')
      .getByRole('button', { name: english('monitors-page', 'export', 'open') })
      .first()
      .click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoViolations(page, 'export of monitors', opened);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: english('monitors-page', 'import', 'open') }).click();
    const chosen = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: english('monitors-page', 'import', 'choose') }).click();
    const monitors = [{ title: 'Wrong', filter: 'activity = (' }];
    const text = JSON.stringify({ format: 'orgwatch-monitors', version: 1, monitors });
    await (await chosen).setFiles({ name: 'wrong.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.getByRole('dialog').getByText('monitors[0].window')).toBeVisible();
    await expectNoViolations(page, 'import of monitors', opened);
    await page.keyboard.press('Escape');

    await row.getByRole('link', { name: monitorTitle('api-token-created') }).click();
    const history = page.getByRole('region', { name: english('monitors-page', 'history', 'title') });
    await expect(history.getByRole('list').first()).toBeVisible();
    for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click();
    await expectNoViolations(page, 'a monitor');
    await openView(page, 'monitors/new', { filter: 'activity = login-failed' });
    await expect(page.getByRole('region', { name: english('editor', 'trial', 'title') }).getByRole('link')).toHaveCount(
      1,
    );
    await expectNoViolations(page, 'a monitor being written');
    const kind = page.getByRole('combobox', { name: english('editor', 'trigger', 'kind') });
    await kind.selectOption(english('editor', 'trigger', 'kinds', 'sequence'));
    await page.getByRole('button', { name: english('editor', 'save'), exact: true }).click();
    await expect(page.getByText(english('editor', 'texts', 'no-name'))).toBeVisible();
    await expectNoViolations(page, 'a monitor with errors');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Exclusions' }).click();
    await expectNoViolations(page, 'leaving a monitor', opened);
    await page.getByRole('button', { name: english('editor', 'leave', 'leave') }).click();

    await page
      .getByRole('main')
      .getByRole('button', { name: english('exclusions', 'new') })
      .click();
    const dialog = page.getByRole('dialog', { name: english('exclusions', 'add') });
    await dialog
      .getByRole('combobox', { name: english('exclusions', 'kind') })
      .selectOption(english('exclusions', 'kinds', 'filter'));
    const filter = dialog.getByRole('textbox', { name: english('exclusions', 'filter'), exact: true });
    await expect(filter).toHaveAttribute('contenteditable', 'true');
    await dialog.getByRole('button', { name: english('exclusions', 'save'), exact: true }).click();
    await expect(dialog).toContainText(english('exclusions', 'wrong', 'reason'));
    await expectNoViolations(page, 'an exclusion', opened);
    await filter.fill('action = user_token_created');
    await dialog.getByRole('textbox', { name: english('exclusions', 'reason') }).fill('Tests');
    await dialog.getByRole('button', { name: english('exclusions', 'save'), exact: true }).click();
    await expect(page.getByText(english('exclusions', 'which'))).toBeVisible();
    await expectNoViolations(page, 'exclusions');

    const popup = await orgwatch.open('popup.html');
    await popup.setViewportSize({ width: 800, height: 600 });
    await popup.getByRole('tab', { name: 'Alerts' }).click();
    await expect(popup.getByRole('list', { name: english('popup', 'open-alerts') }).getByRole('listitem')).toHaveCount(
      3,
    );
    await expectNoViolations(popup, 'popup, alerts');
  });
});
