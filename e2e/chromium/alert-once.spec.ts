import type { Page } from '@playwright/test';
import type { FakeOrg } from '../fake-atlassian/org';
import type { FakeAtlassian } from '../fake-atlassian/start';
import {
  connectedSince,
  day,
  hour,
  look,
  minute,
  storedAlert,
  storedAlerts,
  story,
  tokenMade,
} from '../fixtures/alerts';
import { rawEvent, smallOrg } from '../fixtures/atlassian';
import { connect, untilFilled } from '../fixtures/connect';
import { neverHearOfShowing, standStillAt } from '../fixtures/dying';
import { english } from '../fixtures/english';
import { clickNotification, listenIn, notificationOf, openedAt, shownNotifications } from '../fixtures/notifications';
import { toolbar } from '../fixtures/problems';
import { changeSyncRecord } from '../fixtures/sync-record';
import { expect, test } from '../fixtures/test';

const bare = { orgs: [smallOrg({ bare: true })] };

const failures = (at: number) =>
  story(
    `failure-${at}`,
    [{ minute: 0, action: 'user_login_failed', by: 'mallory', repeat: { times: 6, every: 1 } }],
    at,
  );

/** Nothing that any monitor looks for, as often as wanted. */
const views = (count: number, from: number, every: number) =>
  Array.from({ length: count }, (_, n) =>
    rawEvent(`view-${from}-${n}`, { action: 'jira_issue_viewed', time: new Date(from + n * every).toISOString() }),
  );

const announcements = async (page: Page) => (await storedAlerts(page)).map(({ announcement }) => announcement.state);

/** What is told of by itself after everything before it: then nothing else is still to come. */
const policyChanged = (by: string, at: number) =>
  story(`policy-${by}`, [{ minute: 0, action: 'updated_auth_policy', by, on: ['policy:staff'] }], at);

/** Something else happens and is told: what is shown then is all that there is to be told. */
const untilToldOf = async (page: Page, fake: FakeAtlassian, org: FakeOrg, by: string): Promise<string> => {
  const known = (await storedAlerts(page)).map(({ id }) => id);
  fake.push(org.id, policyChanged(by, Date.now()));
  await look(page);
  const fresh = async () =>
    (await storedAlerts(page)).find(({ id, monitor }) => monitor === 'change-in-policy' && !known.includes(id));
  await expect.poll(async () => (await fresh())?.announcement.state, { message: `told of ${by}` }).toBe('told');
  const alert = await fresh();
  if (!alert) throw new Error(`The alert of ${by} is gone`);
  return notificationOf(alert);
};

test.describe('a background that is killed', () => {
  test.use({ atlassian: bare });

  test('in the middle of a pass, before telling and in the middle of it: no alert twice, none lost', async ({
    orgwatch,
    fake,
    org,
  }) => {
    const page = await connect(orgwatch, org);
    await untilFilled(page);
    await connectedSince(page, Date.now() - hour);
    const at = Date.now() - 15 * minute;

    // In the middle of a pass: one monitor's alert is stored, the next one's is not.
    const standing = await standStillAt(orgwatch, page, 'failed-login-events');
    fake.push(org.id, [...failures(at), ...tokenMade('anna', at)]);
    await look(page);
    await standing();
    await orgwatch.killWorker();
    expect((await storedAlerts(page)).map(({ monitor }) => monitor)).toEqual(['api-token-created']);
    expect(await shownNotifications(page)).toEqual([]);
    await look(page);
    const token = await storedAlert(page, 'api-token-created');
    const failed = await storedAlert(page, 'failed-login-events');
    await expect.poll(() => shownNotifications(page)).toEqual([notificationOf(token), notificationOf(failed)].sort());

    // Told, and ended before that was written down: it is not told again.
    await neverHearOfShowing(orgwatch);
    fake.push(org.id, tokenMade('ben', at + minute));
    await look(page);
    await expect.poll(async () => (await shownNotifications(page)).length).toBe(3);
    await orgwatch.killWorker();
    const told = await listenIn(orgwatch);
    const policy = await untilToldOf(page, fake, org, 'dora');
    expect((await told()).map(({ id }) => id)).toEqual([policy]);
    const alerts = await storedAlerts(page);
    expect(alerts.map(({ monitor, announcement }) => `${monitor} ${announcement.state}`).sort()).toEqual([
      'api-token-created told',
      'api-token-created told',
      'change-in-policy told',
      'failed-login-events told',
    ]);
    expect(await shownNotifications(page)).toEqual(alerts.map(notificationOf).sort());
    await expect.poll(async () => (await toolbar(page)).text).toBe('4');
  });

  test('between storing and telling: it is told at the next start of the browser, and at no other', async ({
    launch,
    fake,
    org,
  }) => {
    const first = await launch();
    const page = await connect(first, org);
    await untilFilled(page);
    await connectedSince(page, Date.now() - 6 * hour);
    // More than a page has come in since somebody looked, and the second page is long in coming.
    const at = Date.now() - 5 * hour;
    fake.push(org.id, [...failures(at), ...tokenMade('anna', at), ...views(600, at, 1000)], Date.now() - 4 * hour);
    fake.addFault({ kind: 'hold', after: 1 });
    await changeSyncRecord(page, org.id, { live: { cursor: null, processedAt: at, startedAt: at - day } });
    await look(page);
    await fake.requests.until(({ fault }) => fault === 'hold');
    await expect.poll(() => announcements(page)).toEqual(['waiting', 'waiting']);
    expect(await shownNotifications(page)).toEqual([]);
    await first.close();
    fake.clearFaults();
    fake.release();

    const second = await launch();
    const again = await second.open('options.html');
    await expect.poll(() => announcements(again)).toEqual(['told', 'told']);
    // They have waited for long: they come as one.
    expect(await shownNotifications(again)).toEqual([expect.stringMatching(/^summary\//)]);
    const before = await storedAlerts(again);
    // As if it had been ended before it wrote down what it had looked at.
    await changeSyncRecord(again, org.id, { unevaluated: { from: at, to: Date.now() } });
    await second.close();

    const third = await launch();
    const last = await third.open('options.html');
    const policy = await untilToldOf(last, fake, org, 'dora');
    expect(await shownNotifications(last)).toEqual([policy]);
    expect((await storedAlerts(last)).slice(0, 2)).toEqual(before);
  });
});

test('history tells nobody and raises nothing, late events among it', async ({ orgwatch, fake, org }) => {
  const before = Date.now();
  for (const days of [0, 2, 5])
    fake.push(
      org.id,
      [...failures(before - days * day - hour), ...tokenMade('anna', before - days * day - hour)],
      before - days * day,
    );
  const page = await connect(orgwatch, org);
  await untilFilled(page);
  // It happened before, and is heard of now.
  fake.push(org.id, tokenMade('ben', before - minute));
  const policy = await untilToldOf(page, fake, org, 'dora');
  expect(await storedAlerts(page)).toHaveLength(1);
  expect(await shownNotifications(page)).toEqual([policy]);
});

test.describe('a browser that was closed for a week', () => {
  test.use({ atlassian: bare });

  test('tells what happened meanwhile as one summary, once everything is read', async ({ launch, fake, org }) => {
    const first = await launch();
    const page = await connect(first, org);
    await untilFilled(page);
    const closedAt = Date.now() - 7 * day;
    await connectedSince(page, closedAt - day);
    await changeSyncRecord(page, org.id, {
      live: { cursor: null, processedAt: closedAt, startedAt: closedAt - day },
      lastAttemptAt: closedAt,
      lastSuccessAt: closedAt,
    });
    await first.close();
    for (let days = 1; days <= 6; days++) {
      const at = closedAt + days * day;
      fake.push(org.id, [...views(200, at, 1000), ...tokenMade(`user${days}`, at), ...failures(at)], at + hour);
    }

    fake.addFault({ kind: 'hold' });
    const second = await launch();
    const told = await listenIn(second);
    const opened = await second.open('options.html');
    fake.clearFaults();
    fake.release();
    await expect.poll(() => announcements(opened)).toEqual(Array.from({ length: 12 }, () => 'told'));
    const [summary = '', ...others] = await shownNotifications(opened);
    expect(others).toEqual([]);
    // All of it is over long since: it is shown where that is found.
    await clickNotification(second, summary);
    const list = await openedAt(second, /#\/alerts/);
    await expect(list.getByRole('grid', { name: english('alerts-page', 'list') }).getByRole('row')).toHaveCount(13);

    const policy = await untilToldOf(opened, fake, org, 'dora');
    expect((await told()).map(({ id, title }) => [id, title])).toEqual([
      [expect.stringMatching(/^summary\//), '12 new alerts'],
      [policy, expect.stringContaining(english('monitors', 'change-in-policy', 'title'))],
    ]);
  });
});
