import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { connectedSince, hour, look, minute, storedAlert, storedAlerts, story, tokenMade } from '../fixtures/alerts';
import { smallOrg } from '../fixtures/atlassian';
import { connect, untilFilled } from '../fixtures/connect';
import { goTo } from '../fixtures/dashboards';
import { english } from '../fixtures/english';
import { drawnRows, rowAt, writtenTime } from '../fixtures/explorer';
import { parseCsv, saved } from '../fixtures/export-file';
import { clickNotification, listenIn, notificationOf, openedAt, shownNotifications } from '../fixtures/notifications';
import { toolbar } from '../fixtures/problems';
import { expect, test } from '../fixtures/test';

test.use({ atlassian: { orgs: [smallOrg({ bare: true })] } });

test('an incident is told after the next look; a click leads to all that is known of it, and to its evidence', async ({
  orgwatch,
  fake,
  org,
}) => {
  const page = await connect(orgwatch, org);
  await untilFilled(page);
  await connectedSince(page, Date.now() - hour);
  const told = await listenIn(orgwatch);
  const beganAt = Date.now() - 20 * minute;
  const failures = story(
    'failure',
    [
      {
        minute: 0,
        action: 'user_login_failed',
        by: 'mallory',
        ip: '175.45.176.1',
        country: 'North Korea',
        city: 'Pyongyang',
        repeat: { times: 6, every: 2.9 },
      },
    ],
    beganAt,
  );
  const bystander = story(
    'bystander',
    [{ minute: 0, action: 'jira_issue_viewed', by: 'anna', country: 'Germany', on: ['issue:WEB-1'] }],
    beganAt + minute,
  );
  fake.push(org.id, [...failures, ...bystander]);
  await look(page);

  // All of it at once: failed logins, and somebody in a country where nobody is expected.
  const alert = await storedAlert(page, 'failed-login-events');
  const risky = await storedAlert(page, 'events-from-risky-locations');
  const both = [notificationOf(alert), notificationOf(risky)].sort();
  await expect.poll(() => shownNotifications(page)).toEqual(both);
  await expect.poll(async () => (await toolbar(page)).text).toBe('2');
  expect((await storedAlerts(page)).map(({ monitor, status, peak }) => [monitor, status, peak])).toEqual([
    ['events-from-risky-locations', 'open', 6],
    ['failed-login-events', 'open', 6],
  ]);
  const said = (await told()).find(({ id }) => id === notificationOf(alert));
  const [first] = failures;
  const who = first?.attributes.actor?.name ?? '';
  expect(said?.title).toContain(english('monitors', 'failed-login-events', 'title'));
  for (const part of [who, '6 events', 'North Korea', '175.45.176.1']) expect(said?.message).toContain(part);
  expect(said?.buttons?.map(({ title }) => title)).toEqual(['Acknowledge', 'Mute 1 h']);

  await clickNotification(orgwatch, notificationOf(alert));
  const about = await openedAt(orgwatch, new RegExp(`#/alerts/${alert.id}$`));
  await expect(
    about.getByRole('heading', { name: english('monitors', 'failed-login-events', 'title'), level: 1 }),
  ).toBeVisible();
  await expect.poll(() => shownNotifications(page)).toEqual([notificationOf(risky)]);
  const summary = about.getByRole('region', { name: english('alert-page', 'summary') });
  await expect(summary).toContainText(/6 events within 15 min.*more than 5/);
  for (const fact of [who, 'North Korea', '175.45.176.1', org.name]) await expect(summary).toContainText(fact);

  // The events are those of Atlassian's log, letter by letter.
  const logged = org.log
    .between(0, Date.now() + hour)
    .map(({ event }) => event as (typeof failures)[number])
    .filter(({ id }) => id.startsWith('failure'));
  const events = about.getByRole('grid', { name: english('alert-page', 'events', 'title') });
  await expect(rowAt(events, 5)).toBeVisible();
  expect([...(await drawnRows(events)).values()].map(([time]) => time)).toEqual(logged.map(writtenTime));
  await rowAt(events, 0).getByRole('gridcell').first().click();
  const json = about.getByRole('complementary').getByRole('region', { name: 'JSON' });
  await json.getByText(english('explore', 'panel', 'as-received'), { exact: true }).click();
  await expect(json.locator('pre')).toHaveText(JSON.stringify(logged[0]));

  await about
    .getByRole('textbox', { name: english('alert-page', 'notes', 'label') })
    .fill('Called Mallory: “not me” 🚨');
  await about.getByRole('button', { name: english('alert-page', 'notes', 'add') }).click();
  const notes = about.getByRole('region', { name: english('alert-page', 'notes', 'title') });
  await expect(notes.getByRole('listitem')).toContainText('Called Mallory: “not me” 🚨');
  await about.getByRole('button', { name: english('alerts-page', 'to', 'acknowledged'), exact: true }).click();
  await expect(summary).toContainText(english('alerts-page', 'is', 'acknowledged'));
  await expect.poll(async () => (await toolbar(page)).text).toBe('1');

  const { name, bytes } = await saved(about, () =>
    about.getByRole('button', { name: english('evidence', 'open') }).click(),
  );
  expect(name).toMatch(/^orgwatch-failed-login-events-.*\.zip$/);
  const files = unzipSync(bytes);
  const text = (file: string) => strFromU8(files[file] ?? new Uint8Array());
  expect(Object.keys(files).sort()).toEqual(['SHA256SUMS', 'alert.json', 'events.csv', 'events.json', 'report.html']);
  const sums = Object.entries(files)
    .filter(([file]) => file !== 'SHA256SUMS')
    .map(([file, content]) => `${createHash('sha256').update(content).digest('hex')}  ${file}`);
  expect(text('SHA256SUMS').trim().split('\n').sort()).toEqual(sums.sort());
  expect(text('events.json')).toBe(`[\n${logged.map((event) => JSON.stringify(event)).join(',\n')}\n]\n`);
  expect(parseCsv(text('events.csv').slice(1))).toHaveLength(7);
  const written = JSON.parse(text('alert.json')) as { alert: Record<string, unknown>; events: object; org: object };
  expect(written.org).toEqual({ id: org.id, name: org.name });
  expect(written.alert).toMatchObject({
    id: alert.id,
    status: 'acknowledged',
    peak: 6,
    firstEventAt: logged[0]?.attributes.time,
    notes: [{ text: 'Called Mallory: “not me” 🚨' }],
    steps: [{ by: 'person', to: 'acknowledged' }],
  });
  for (const part of [who, '175.45.176.1', alert.id, 'Called Mallory: “not me” 🚨'])
    expect(text('report.html')).toContain(part);
  await about.keyboard.press('Escape');

  // Acknowledged in the list, an alert’s notification and its place in the toolbar’s count go as well.
  await about.getByRole('link', { name: english('alert-page', 'all') }).click();
  await about
    .getByRole('row')
    .filter({ hasText: who })
    .getByRole('button', { name: /^Acknowledge: / })
    .click();
  await expect.poll(() => shownNotifications(page)).toEqual([]);
  await expect.poll(async () => (await toolbar(page)).text).toBe('');
});

test('a notification’s buttons acknowledge the alert, and mute its monitor', async ({ orgwatch, fake, org }) => {
  const page = await connect(orgwatch, org);
  await untilFilled(page);
  await connectedSince(page, Date.now() - hour);
  const at = Date.now() - 10 * minute;
  fake.push(org.id, [...tokenMade('anna', at), ...tokenMade('ben', at)]);
  await look(page);
  await expect.poll(async () => (await shownNotifications(page)).length).toBe(2);
  const [anna, ben] = (await storedAlerts(page)).sort((a, b) => (a.entityName < b.entityName ? -1 : 1));
  if (!anna || !ben) throw new Error('Two are needed');

  await clickNotification(orgwatch, notificationOf(anna), 0);
  await expect.poll(async () => (await storedAlert(page, anna.monitor, anna.entity)).status).toBe('acknowledged');
  expect(await shownNotifications(page)).toEqual([notificationOf(ben)]);
  await expect.poll(async () => (await toolbar(page)).text).toBe('1');

  await clickNotification(orgwatch, notificationOf(ben), 1);
  await expect.poll(() => shownNotifications(page)).toEqual([]);
  await goTo(page, 'Monitors');
  const title = english('monitors', 'api-token-created', 'title');
  await expect(page.getByRole('row').filter({ hasText: title })).toContainText(/mute/i);
  // It goes on to watch, and says nothing; others do.
  fake.push(org.id, [
    ...tokenMade('cem', at),
    ...story('policy', [{ minute: 0, action: 'updated_auth_policy', by: 'dora', on: ['policy:staff'] }], at),
  ]);
  await look(page);
  const policy = await storedAlert(page, 'change-in-policy');
  await expect.poll(() => shownNotifications(page)).toEqual([notificationOf(policy)]);
  const tokens = (await storedAlerts(page)).filter(({ monitor }) => monitor === 'api-token-created');
  expect(tokens.map(({ status, announcement }) => `${status} ${announcement.state}`).sort()).toEqual([
    'acknowledged told',
    'open muted',
    'open told',
  ]);
  await expect.poll(async () => (await toolbar(page)).text).toBe('3');
});
