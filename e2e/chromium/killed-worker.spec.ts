/// <reference types="chrome" />
import { connect, untilFilled } from '../fixtures/connect';
import { expectSameSet, storedIds } from '../fixtures/stored';
import { expect, test } from '../fixtures/test';

test('a background that is killed in the middle of a backfill goes on to the very same set', async ({
  orgwatch,
  fake,
  org,
}) => {
  // After the check, today and some days, the answer to a page of the past never comes.
  fake.addFault({ kind: 'hold', after: 12 });
  const page = await connect(orgwatch, org, { depthDays: 30 });
  const until = Date.now();
  await fake.requests.until(({ fault }) => fault === 'hold');
  const before = await storedIds(page, org.id);
  expect(before.length).toBeGreaterThan(0);

  await orgwatch.killWorker();
  fake.clearFaults();
  fake.release();
  // Should nobody open a page, an alarm goes on with it.
  const alarms = await page.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name));
  expect(alarms.sort()).toEqual(['poll', `wake/${org.id}`]);
  await page.reload();
  await untilFilled(page);
  await expectSameSet(page, org, { depthDays: 30, until });
  expect(new Set(await storedIds(page, org.id)).isSupersetOf(new Set(before))).toBe(true);
});

test('the alarm alone wakes a background that was killed', async ({ orgwatch, fake, org }) => {
  fake.addFault({ kind: 'hold', after: 4 });
  const page = await connect(orgwatch, org);
  const until = Date.now();
  await fake.requests.until(({ fault }) => fault === 'hold');
  await orgwatch.killWorker();
  fake.clearFaults();
  fake.release();
  // The same alarm, sooner than the minute it was set to.
  await page.evaluate((name) => chrome.alarms.create(name, { when: Date.now() + 500 }), `wake/${org.id}`);
  await untilFilled(page);
  await expectSameSet(page, org, { depthDays: 7, until });
});
