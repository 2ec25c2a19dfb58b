import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { guests } from '../fake-atlassian/admin-site/guests';
import { untilScored } from '../fixtures/admin-site';
import { connectedSince, hour, look, storedAlert, story, tokenMade } from '../fixtures/alerts';
import { rawEvent, smallOrg } from '../fixtures/atlassian';
import { connect, untilFilled, untilShown } from '../fixtures/connect';
import { dashboards, goTo, untilDrawn } from '../fixtures/dashboards';
import { english } from '../fixtures/english';
import { test as looking } from '../fixtures/filled';
import { guestEvents } from '../fixtures/guest-events';
import { oddEvents } from '../fixtures/odd-names';
import { chooseRange, expectFigure, panel } from '../fixtures/overview';
import { storedPeople } from '../fixtures/people';
import { peopleGrid, personPlace } from '../fixtures/people-page';
import { expectProblem, refresh } from '../fixtures/problems';
import { expect, test } from '../fixtures/test';

const folder = resolve(import.meta.dirname, '../../.output/screenshots');
const themes = ['light', 'dark'] as const;
const wide = { width: 1920, height: 1080 };
const narrow = { width: 1280, height: 800 };

test.beforeAll(async () => {
  await mkdir(folder, { recursive: true });
});

/** Nothing is wider than the window, which nobody sees in a picture of the whole page. */
const expectFit = async (page: Page, name: string): Promise<void> => {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `${name}: px beyond the window`).toBeLessThanOrEqual(0);
};

/** A picture in both themes. A viewport's, or the whole page's. */
const shoot = async (page: Page, name: string, fullPage = false): Promise<void> => {
  await page.mouse.move(0, 0);
  await expectFit(page, name);
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    await page.screenshot({ path: resolve(folder, `${name}-${colorScheme}.png`), fullPage, animations: 'disabled' });
  }
};

const grid = (page: Page) => page.getByRole('grid', { name: 'Events under this range and filter' });
const filterBar = (page: Page) => page.getByRole('region', { name: 'Filter' });

/** Goes to a view as a link or a bookmark does. */
const visit = (page: Page, view: string): Promise<unknown> => page.goto(`${page.url().split('#')[0]}#${view}`);

test.describe('an organization of two hundred events a day', () => {
  test.use({ atlassian: { orgs: [smallOrg({ eventsPerDay: 200 })] } });
  test.slow();

  test('every dashboard and the explorer in both themes, wide and narrow', async ({ orgwatch, org }) => {
    const page = await connect(orgwatch, org, { depthDays: 30 });
    await untilShown(page, org);
    await chooseRange(page, '30 d');
    for (const size of [narrow, wide]) {
      await page.setViewportSize(size);
      for (const dashboard of dashboards) {
        await goTo(page, dashboard.title);
        await untilDrawn(page, dashboard);
        await shoot(page, `${dashboard.id}-${size.width}`, true);
      }
      await goTo(page, 'Explore');
      await expect(grid(page).getByRole('row').nth(1)).toBeVisible();
      await shoot(page, `explore-${size.width}`, true);
      await grid(page).getByRole('row').nth(4).click();
      await expect(page.getByRole('complementary')).toContainText('JSON');
      await shoot(page, `explore-event-${size.width}`);
      await page.getByRole('button', { name: 'Close', exact: true }).click();
    }
    await page.setViewportSize(narrow);
    await page.getByRole('radiogroup', { name: 'Show' }).getByText('Groups').click();
    await expect(page.getByRole('grid', { name: 'Groups of events' }).getByRole('row').nth(1)).toBeVisible();
    await shoot(page, 'explore-groups');
    await page.getByRole('radiogroup', { name: 'Show' }).getByText('Events').click();
    // Groups have an export of their own, and stay until the events are there.
    await expect(grid(page).getByRole('row').nth(1)).toBeVisible();
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await expect(page.getByRole('dialog', { name: 'Export events' })).toBeVisible();
    await shoot(page, 'export');
  });

  test('alerts, monitors and exclusions in both themes, wide and narrow', async ({ orgwatch, fake, org }) => {
    const page = await connect(orgwatch, org, { depthDays: 30 });
    await untilShown(page, org);
    const at = Date.now() - hour;
    const failures = [{ minute: 0, action: 'user_login_failed', by: 'mallory', country: 'North Korea' }];
    const repeat = { times: 9, every: 1 };
    fake.push(org.id, [
      ...story(
        'failure',
        failures.map((one) => ({ ...one, repeat })),
        at,
      ),
      ...tokenMade('robin', at),
    ]);
    await connectedSince(page, at - hour);
    await look(page);
    const { id, monitor } = await storedAlert(page, 'failed-login-events');
    const places = {
      alerts: '/alerts',
      alert: `/alerts/${id}`,
      monitors: '/monitors',
      monitor: `/monitors/${monitor}`,
      'monitor-new': '/monitors/new?filter=activity%20%3D%20login-failed',
      exclusions: '/exclusions',
    };
    for (const size of [narrow, wide]) {
      await page.setViewportSize(size);
      for (const [name, place] of Object.entries(places)) {
        await visit(page, place);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.getByLabel('Loading')).toHaveCount(0);
        await shoot(page, `${name}-${size.width}`, true);
      }
    }
    const popup = await orgwatch.open('popup.html');
    await popup.setViewportSize({ width: 800, height: 600 });
    await popup.getByRole('tab', { name: /^Alerts/ }).click();
    await expect(popup.getByRole('tabpanel')).toContainText('mallory');
    await shoot(popup, 'popup-alerts');
  });

  test('people and a person in both themes, wide and narrow', async ({ orgwatch, fake, org }) => {
    const events = guestEvents(Date.now());
    fake.push(org.id, events);
    const page = await connect(orgwatch, org, { depthDays: 30 });
    await untilFilled(page);
    await untilScored(page, events[0]?.attributes.actor?.id ?? '');
    const { people } = await storedPeople(page);
    // Whoever has most to tell, one with a name of 200 letters, and one from right to left.
    const [suspect] = people.toSorted((a, b) => b.findings.length - a.findings.length);
    const places = {
      people: 'people',
      person: personPlace(suspect?.person ?? ''),
      'person-long-name': personPlace(guests[4]?.id ?? ''),
      'person-right-to-left': personPlace(guests[3]?.id ?? ''),
      'person-unknown': personPlace('nobody'),
    };
    for (const size of [narrow, wide]) {
      await page.setViewportSize(size);
      for (const [name, place] of Object.entries(places)) {
        await visit(page, `/${place}?range=30d`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.getByLabel('Loading')).toHaveCount(0);
        if (name === 'people') await expect(peopleGrid(page).getByRole('row').nth(3)).toBeVisible();
        else if (name === 'person-unknown')
          await expect(page.getByText(english('person', 'unknown', 'title'))).toBeVisible();
        else await expect(page.getByRole('img', { name: /^World map with / })).toBeVisible();
        await shoot(page, `${name}-${size.width}`, true);
      }
    }
  });

  test('every other page in both themes', async ({ orgwatch, fake, org }) => {
    const welcome = await orgwatch.open('options.html');
    await expect(welcome.getByRole('form', { name: 'Connect an organization' })).toBeVisible();
    await shoot(welcome, 'welcome');
    await welcome.close();

    const page = await connect(orgwatch, org);
    await untilShown(page, org);
    await panel(page, 'Recent events').getByRole('button', { name: 'Open event' }).first().click();
    await expect(page.getByRole('region', { name: 'JSON of the event' })).toBeVisible();
    await shoot(page, 'event');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Go to a page' }).getByRole('combobox').fill('a');
    await shoot(page, 'palette');
    await page.keyboard.press('Escape');

    await goTo(page, 'Organizations');
    await expect(page.getByRole('article', { name: org.name })).toBeVisible();
    await shoot(page, 'organizations');
    await goTo(page, 'Settings');
    await expect(page.getByText('Minutes between two syncs')).toBeVisible();
    await shoot(page, 'settings', true);

    const popup = await orgwatch.open('popup.html');
    await popup.setViewportSize({ width: 800, height: 600 });
    for (const dashboard of dashboards) {
      await popup.getByRole('tab', { name: dashboard.tab }).click();
      await untilDrawn(popup, dashboard);
      // A browser makes the popup as large as what is in it. It stays open: closing it would undo the locale of the others.
      const size = await popup.getByRole('main').locator('..').boundingBox();
      if (size) await popup.setViewportSize(size);
      await shoot(popup, `popup-${dashboard.id}`);
    }

    await goTo(page, 'Overview');
    fake.setKeys(org.id, ['another']);
    await refresh(page);
    await expectProblem(page, 'key-wrong');
    await shoot(page, 'problem');
  });
});

test.describe('a small organization', () => {
  test.slow();

  looking('the filter and what it says when it finds nothing or cannot be read', async ({ page, org }) => {
    await untilShown(page, org);
    await filterBar(page).getByRole('button', { name: 'Filter by Country', exact: true }).click();
    const popover = page.getByRole('dialog', { name: 'Country: choose values' });
    await popover.getByRole('listbox').getByRole('option').first().click();
    await popover.getByRole('listbox').getByRole('option').nth(2).click();
    await shoot(page, 'filter-values');
    await page.keyboard.press('Escape');

    await visit(page, '/overview?filter=country = DE AND country = PL AND outcome = failure');
    await expect(page.getByText('No event in this time range is under this filter.')).toBeVisible();
    await shoot(page, 'nothing-under-filter', true);
    await visit(page, '/explore?filter=country = DE AND country = PL');
    await expect(page.getByText('No event in this time range is under this filter.')).toBeVisible();
    await shoot(page, 'explore-nothing-under-filter');
    await visit(page, '/overview?filter=countri = "DE');
    await expect(page.getByText('The filter in the address cannot be read')).toBeVisible();
    await shoot(page, 'bad-filter');
    await visit(page, '/overview?range=yesterday&org=nobody&filter=actor = "nobody@nowhere.example"');
    await expect(filterBar(page).getByRole('status')).toHaveCount(3);
    await shoot(page, 'bad-address');

    await visit(page, '/overview');
    await filterBar(page).getByRole('button', { name: 'JQL' }).click();
    const editor = filterBar(page).getByRole('textbox', { name: 'Filter as JQL' });
    await expect(editor).toHaveAttribute('contenteditable', 'true');
    await editor.pressSequentially('activity = login-failed AND cou');
    await expect(page.getByRole('listbox')).toBeVisible();
    await shoot(page, 'jql-completion');
    await page.keyboard.press('Escape');
    await editor.fill('activity = login-failed AND countri NOT IN (DE, PL)');
    await editor.press('Enter');
    await expect(filterBar(page).getByRole('alert')).toBeVisible();
    await shoot(page, 'jql-error');
  });

  looking('a dashboard on paper', async ({ page, org }) => {
    await untilShown(page, org);
    await visit(page, '/products?filter=country != DE');
    await untilDrawn(page, dashboards[1]);
    // A sheet of A4, lying, as wide as it is at 96 px an inch without its margins.
    await page.setViewportSize({ width: 1047, height: 718 });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.getByText('Printed', { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Refresh' })).toBeHidden();
    for (const colorScheme of themes) {
      await page.emulateMedia({ media: 'print', colorScheme });
      await expectFit(page, 'paper');
      await page.screenshot({ path: resolve(folder, `print-${colorScheme}.png`), fullPage: true });
    }
  });
});

test.describe('few events, and odd ones', () => {
  test.use({ atlassian: { orgs: [smallOrg({ bare: true })] } });
  test.slow();

  test('no event in the range, and exactly one', async ({ orgwatch, fake, org }) => {
    fake.push(org.id, [rawEvent('the-one', { time: new Date(Date.now() - 7_200_000).toISOString() })]);
    const page = await connect(orgwatch, org);
    await untilShown(page, org);
    for (const [range, name] of [
      ['1h', 'no-event'],
      ['24h', 'one-event'],
    ]) {
      for (const dashboard of dashboards) {
        await visit(page, `/${dashboard.id}?range=${range}`);
        await untilDrawn(page, dashboard);
        await shoot(page, `${name}-${dashboard.id}`, true);
      }
      await visit(page, `/explore?range=${range}`);
      await expect(
        page.getByText(range === '1h' ? 'No event in this time range.' : '1 event', { exact: true }),
      ).toBeVisible();
      await shoot(page, `${name}-explore`);
    }
  });

  test('names of 60 letters, from right to left, and emoji', async ({ orgwatch, fake, org }) => {
    fake.push(org.id, oddEvents(80, Date.now()));
    const page = await connect(orgwatch, org);
    await untilShown(page, org);
    await chooseRange(page, '24 h');
    await expectFigure(page, 'Total events', 80);
    for (const dashboard of dashboards) {
      await goTo(page, dashboard.title);
      await untilDrawn(page, dashboard);
      await shoot(page, `odd-names-${dashboard.id}`, true);
    }
    await goTo(page, 'Explore');
    await grid(page).getByRole('row').nth(4).click();
    await expect(page.getByRole('complementary')).toContainText('JSON');
    await shoot(page, 'odd-names-explore');
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await filterBar(page).getByRole('button', { name: 'Filter by Actor', exact: true }).click();
    const popover = page.getByRole('dialog', { name: 'Actor: choose values' });
    for (let at = 0; at < 5; at++) await popover.getByRole('listbox').getByRole('option').nth(at).click();
    await shoot(page, 'odd-names-filter-values');
    await page.keyboard.press('Escape');
    await shoot(page, 'odd-names-chips');

    const popup = await orgwatch.open('popup.html');
    await popup.setViewportSize({ width: 800, height: 600 });
    await popup.getByRole('tab', { name: 'User Activity' }).click();
    await untilDrawn(popup, dashboards[2]);
    await shoot(popup, 'odd-names-popup');
  });
});

test.describe('an empty log', () => {
  test.use({ atlassian: { orgs: [smallOrg({ bare: true, empty: true })] } });

  test('is shown in both themes', async ({ orgwatch, org }) => {
    const page = await connect(orgwatch, org);
    await expectProblem(page, 'log-empty');
    await shoot(page, 'empty-log');
  });
});
