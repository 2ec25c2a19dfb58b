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
} from '../fixtures/alerts';
import { smallOrg } from '../fixtures/atlassian';
import { connect, untilFilled } from '../fixtures/connect';
import { english } from '../fixtures/english';
import { openView } from '../fixtures/filter';
import { notificationOf, shownNotifications } from '../fixtures/notifications';
import { storedIds } from '../fixtures/stored';
import { changeSyncRecord } from '../fixtures/sync-record';
import { expect, test } from '../fixtures/test';

test.use({ atlassian: { orgs: [smallOrg({ bare: true })] } });

/** An alert of the admin's own: nobody has logged in for half an hour. */
const nobody = switchedOn('own-nobody', {
  own: { title: 'Nobody logs in', why: '', runbook: '' },
  changes: {
    filter: 'activity = login',
    groupBy: null,
    trigger: { kind: 'missing', usual: false },
    thresholds: { critical: 0 },
    window: 30 * minute,
    recovery: 30 * minute,
  },
});

const logins = (from: number, to: number) =>
  story(
    'login',
    [{ minute: 0, action: 'user_login', by: 'anna', repeat: { times: (to - from) / (10 * minute) + 1, every: 10 } }],
    from,
  ).map((event) => ({ ...event, id: `${event.id}-${from}` }));

test('silence is judged only as far as events are collected; that they are not is told, and the gap once they are', async ({
  orgwatch,
  fake,
  org,
}) => {
  const now = Date.now();
  const page = await connect(orgwatch, org);
  await untilFilled(page);
  fake.push(org.id, logins(now - 5 * hour, now - 3 * hour));
  await look(page);
  await expect.poll(async () => (await storedIds(page, org.id)).length).toBe(13);

  // Nothing has been heard of Atlassian for nearly three hours, and nothing is now.
  fake.addFault({ kind: 'key-expired' });
  await connectedSince(page, now - 6 * hour);
  await storeMonitors(page, nobody, switchedOn('collection-failing'));
  await changeSyncRecord(page, org.id, { lastSuccessAt: now - 170 * minute });
  await look(page);
  const failing = await storedAlert(page, 'collection-failing');
  await expect.poll(() => shownNotifications(page)).toEqual([notificationOf(failing)]);
  expect(failing.severity).toBe('warning');
  expect(await storedAlerts(page)).toHaveLength(1);

  // It works again. Meanwhile people have logged in, if not for nearly two hours.
  const last = now - 3 * hour;
  const next = now - 80 * minute;
  fake.clearFaults();
  fake.push(org.id, logins(next, now));
  await look(page);
  const silence = await storedAlert(page, 'own-nobody');
  expect(silence).toMatchObject({
    firstAt: last,
    raisedAt: last + 30 * minute,
    lastAt: next - 1,
    severity: 'critical',
  });
  await expect.poll(() => shownNotifications(page)).toContain(notificationOf(silence));
  expect(await storedAlerts(page)).toHaveLength(2);

  await openView(page, `alerts/${silence.id}`);
  await expect(page.getByRole('heading', { name: 'Nobody logs in', level: 1 })).toBeVisible();
  await expect(page.getByText(english('alert-page', 'events', 'none'))).toBeVisible();
});
