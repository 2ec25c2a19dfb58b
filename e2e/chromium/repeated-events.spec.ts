import { smallOrg } from '../fixtures/atlassian';
import { connect, untilFilled } from '../fixtures/connect';
import { refresh } from '../fixtures/problems';
import { expectSameSet } from '../fixtures/stored';
import { expect, test } from '../fixtures/test';

test('an event that comes again and again is stored once', async ({ orgwatch, fake, org }) => {
  fake.addFault({ kind: 'duplicates' });
  const page = await connect(orgwatch, org);
  const until = Date.now();
  await untilFilled(page);
  await refresh(page);
  await expectSameSet(page, org, { depthDays: 7, until });
});

test('cursors that expire are done without', async ({ orgwatch, fake, org }) => {
  fake.addFault({ kind: 'cursor-expired', times: 3 });
  const page = await connect(orgwatch, org);
  const until = Date.now();
  await untilFilled(page);
  await expectSameSet(page, org, { depthDays: 7, until });
});

test.describe('where the last page has no cursor', () => {
  test.use({ atlassian: { orgs: [smallOrg({ lastCursor: 'absent', eventsPerDay: 700 })] } });

  test('the same set comes in, and what is new after it', async ({ orgwatch, fake, org }) => {
    const page = await connect(orgwatch, org);
    const until = Date.now();
    await untilFilled(page);
    await expectSameSet(page, org, { depthDays: 7, until });
    const pages = fake.requests.all().filter(({ path }) => path.endsWith('events-stream'));
    expect(pages.length).toBeLessThan(40);
  });
});

test.describe('where a window means the time of events', () => {
  test.use({ atlassian: { orgs: [smallOrg({ windowBy: 'time' })] } });

  test('latecomers are read too', async ({ orgwatch, org }) => {
    const page = await connect(orgwatch, org, { depthDays: 30 });
    const until = Date.now();
    await untilFilled(page);
    await expectSameSet(page, org, { depthDays: 29, until });
  });
});
