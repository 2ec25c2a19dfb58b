/// <reference types="chrome" />
import { connect, untilFilled } from '../fixtures/connect';
import { banner, expectNoProblem, expectProblem, expectWarned, refresh } from '../fixtures/problems';
import { expectSameSet } from '../fixtures/stored';
import { expect, test } from '../fixtures/test';

test('a short pause is told with its end, and kept', async ({ orgwatch, fake, org }) => {
  fake.addFault({ kind: 'too-many-requests', retryAfterSeconds: 8, after: 5, times: 1 });
  const page = await connect(orgwatch, org);
  const until = Date.now();
  await expectProblem(page, 'rate-limited');
  await expect(banner(page)).toContainText(/tries again at .*\d\d:\d\d/i);
  await expectWarned(page, 'rate-limited');
  await untilFilled(page);
  await expectNoProblem(page);
  await expectSameSet(page, org, { depthDays: 7, until });
  const all = fake.requests.all();
  const refused = all.findIndex(({ status }) => status === 429);
  expect((all[refused + 1]?.at ?? 0) - (all[refused]?.at ?? 0)).toBeGreaterThanOrEqual(8_000);
});

test('a long pause ends the run: nothing is asked before its end, and an alarm goes on then', async ({
  orgwatch,
  fake,
  org,
}) => {
  fake.addFault({ kind: 'too-many-requests', retryAfterSeconds: 3_600, after: 5 });
  const page = await connect(orgwatch, org);
  await expectProblem(page, 'rate-limited');
  await expectWarned(page, 'rate-limited');
  const wake = () =>
    page.evaluate(async (name) => (await chrome.alarms.get(name))?.scheduledTime ?? 0, `wake/${org.id}`);
  await expect.poll(async () => (await wake()) - Date.now()).toBeGreaterThan(3_500_000);
  expect((await wake()) - Date.now()).toBeLessThan(3_610_000);
  const asked = fake.requests.all().length;
  await refresh(page);
  await page.reload();
  await expectProblem(page, 'rate-limited');
  expect(fake.requests.all().length).toBe(asked);
});
