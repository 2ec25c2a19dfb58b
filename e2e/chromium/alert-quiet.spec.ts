/// <reference types="chrome" />
import type { Page } from '@playwright/test';
import type { ChromiumWithExtension } from '../browsers/chromium';
import {
  connectedSince,
  hour,
  look,
  minute,
  storedAlert,
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
import {
  clearNotifications,
  clickNotification,
  notificationOf,
  openedAt,
  shownNotifications,
} from '../fixtures/notifications';
import { toolbar } from '../fixtures/problems';
import { storedPreferences } from '../fixtures/stored-preferences';
import { test as base, expect } from '../fixtures/test';

/** The stage of these journeys: an organization that was connected hours ago. */
const test = base.extend<{ page: Page }>({
  page: async ({ orgwatch, org }, use) => {
    const page = await connect(orgwatch, org);
    await untilFilled(page);
    await connectedSince(page, Date.now() - 6 * hour);
    await use(page);
  },
});

test.use({
  atlassian: { orgs: [smallOrg({ bare: true })] },
  // The background's clock as well: quiet hours are those of the admin's clock.
  look: {
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 800 },
    env: { ...process.env, TZ: 'UTC' } as Record<string, string>,
  },
});

/** The background's clock goes on from so much later. */
const laterBy = async (orgwatch: ChromiumWithExtension, ms: number): Promise<void> => {
  const worker = await orgwatch.worker();
  await worker.evaluate((ahead) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + ahead;
  }, ms);
};

const clockText = (at: number) => new Date(at).toISOString().slice(11, 16);

const announceAlarm = (page: Page) => page.evaluate(async () => (await chrome.alarms.get('announce'))?.scheduledTime);

const stateOf = async (page: Page, monitor: string, name: string) =>
  (await storedAlerts(page)).find((alert) => alert.monitor === monitor && alert.entityName === name)?.announcement
    .state;

test('in quiet hours nothing is shown; when they end, what was raised comes as one', async ({
  page,
  orgwatch,
  fake,
  org,
}) => {
  await openView(page, 'settings');
  const section = page.getByRole('region', { name: english('settings', 'names', 'notifications') });
  await section.getByRole('button', { name: english('notifications', 'quiet', 'add') }).click();
  const now = Math.floor(Date.now() / minute) * minute;
  const ends = now + 2 * hour;
  await section.getByLabel(english('notifications', 'quiet', 'from'), { exact: true }).fill(clockText(now - hour));
  await section.getByLabel(english('notifications', 'quiet', 'to'), { exact: true }).fill(clockText(ends));
  const minutesOf = (at: number) => (at / minute) % (24 * 60);
  await expect
    .poll(async () => (await storedPreferences(page)).notifications?.quiet)
    .toEqual([{ days: [1, 2, 3, 4, 5, 6, 7], from: minutesOf(now - hour), to: minutesOf(ends) }]);

  fake.push(org.id, [...tokenMade('anna', now), ...tokenMade('ben', now)]);
  await look(page);
  await expect.poll(() => announceAlarm(page)).toBe(ends);
  expect((await storedAlerts(page)).map(({ announcement }) => announcement.state)).toEqual(['waiting', 'waiting']);
  expect(await shownNotifications(page)).toEqual([]);
  // The toolbar is no disturbance.
  await expect.poll(async () => (await toolbar(page)).text).toBe('2');

  await laterBy(orgwatch, 2 * hour + minute);
  await page.evaluate(() => chrome.alarms.create('announce', { when: Date.now() + 100 }));
  await expect.poll(() => shownNotifications(page)).toEqual([expect.stringMatching(/^summary\//)]);
  // It is shown first, and written down alert by alert then.
  const states = async () => (await storedAlerts(page)).map(({ announcement }) => announcement.state);
  await expect.poll(states).toEqual(['told', 'told']);
  await expect.poll(() => announceAlarm(page)).toBeUndefined();
});

test('what is shown follows the choice: how grave, how many, of which monitor, or nothing at all', async ({
  page,
  orgwatch,
  fake,
  org,
}) => {
  const at = Date.now() - 10 * minute;
  const section = page.getByRole('region', { name: english('settings', 'names', 'notifications') });
  const raised = async (...events: readonly object[]) => {
    fake.push(org.id, events);
    await look(page);
  };
  const installed = (by: string) =>
    story(`in-${by}`, [{ minute: 0, action: 'marketplace_app_installed', by, on: ['app:ledger'] }], at);
  await storeMonitors(page, switchedOn('app-installed'));

  await openView(page, 'settings');
  await section.getByRole('button', { name: english('notifications', 'test') }).click();
  await expect(section.getByRole('status')).toContainText(english('notifications', 'sent'));
  expect(await shownNotifications(page)).toEqual(['test']);
  await clickNotification(orgwatch, 'test');
  await expect.poll(() => shownNotifications(page)).toEqual([]);
  await (await openedAt(orgwatch, /#\/settings$/)).bringToFront();
  await page.bringToFront();

  // Three come by themselves, four as one.
  await raised(...['anna', 'ben', 'cem'].flatMap((by) => tokenMade(by, at)));
  await expect.poll(async () => (await shownNotifications(page)).length).toBe(3);
  expect(await shownNotifications(page)).toEqual((await storedAlerts(page)).map(notificationOf).sort());
  await clearNotifications(page);
  await raised(...['dora', 'emil', 'fay', 'gil'].flatMap((by) => tokenMade(by, at)));
  await expect.poll(() => shownNotifications(page)).toEqual([expect.stringMatching(/^summary\//)]);
  await clearNotifications(page);

  // A warning is shown as long as nobody wants critical ones alone.
  await raised(...installed('anna'));
  await expect.poll(async () => (await shownNotifications(page)).length).toBe(1);
  await clearNotifications(page);
  await section
    .getByRole('radiogroup', { name: english('notifications', 'least') })
    .getByText(english('notifications', 'least-is', 'critical'))
    .click();
  await expect.poll(() => storedPreferences(page)).toMatchObject({ notifications: { least: 'critical' } });
  await raised(...installed('ben'), ...tokenMade('hana', at));
  await expect.poll(() => stateOf(page, 'api-token-created', 'hana')).toBe('told');
  expect(await stateOf(page, 'app-installed', 'ben')).toBe('muted');
  expect(await shownNotifications(page)).toHaveLength(1);
  await clearNotifications(page);

  // A monitor that is mute raises, and does not tell.
  await openView(page, 'monitors/api-token-created');
  await page.getByRole('button', { name: english('monitors-page', 'mute', 'hour'), exact: true }).click();
  await expect
    .poll(() => page.evaluate(async () => JSON.stringify(await chrome.storage.local.get('monitors'))))
    .toMatch(/"until":\d+/);
  await raised(
    ...tokenMade('ivo', at),
    ...story('policy', [{ minute: 0, action: 'updated_auth_policy', by: 'ivo', on: ['policy:staff'] }], at),
  );
  const policy = await storedAlert(page, 'change-in-policy');
  await expect.poll(() => shownNotifications(page)).toEqual([notificationOf(policy)]);
  expect(await stateOf(page, 'api-token-created', 'ivo')).toBe('muted');
  await clearNotifications(page);

  await openView(page, 'settings');
  await section.getByRole('switch', { name: english('notifications', 'on') }).click();
  await expect.poll(() => storedPreferences(page)).toMatchObject({ notifications: { on: false } });
  await raised(
    ...story('policy-2', [{ minute: 0, action: 'updated_auth_policy', by: 'jan', on: ['policy:staff'] }], at),
  );
  await expect.poll(() => stateOf(page, 'change-in-policy', 'jan')).toBe('muted');
  expect(await shownNotifications(page)).toEqual([]);
});
