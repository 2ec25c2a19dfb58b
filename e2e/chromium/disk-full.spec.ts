import { smallOrg } from '../fixtures/atlassian';
import { connect, untilFilled } from '../fixtures/connect';
import { figure } from '../fixtures/overview';
import { expectNoProblem, expectProblem, expectWarned, refresh } from '../fixtures/problems';
import { mountSmallDisk, type SmallDisk } from '../fixtures/small-disk';
import { expectSameSet, storedIds } from '../fixtures/stored';
import { test as base, expect } from '../fixtures/test';

/** The browser's profile lies on a small disk. (A quota set over CDP does not bind who has `unlimitedStorage`.) */
const test = base.extend<{ disk: SmallDisk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it that the fixture needs no other.
  disk: async ({}, use) => {
    const disk = await mountSmallDisk(256);
    base.skip(disk === null, 'A small disk can be mounted by root alone');
    if (!disk) return;
    await use(disk);
    await disk.remove();
  },
  profile: async ({ disk }, use) => {
    await use(disk.path);
  },
});

test.use({ atlassian: { orgs: [smallOrg({ eventsPerDay: 400 })] } });

test('a full disk is told, loses nothing, and the backfill goes on when there is room', async ({
  orgwatch,
  disk,
  fake,
  org,
}) => {
  fake.addFault({ kind: 'hold', after: 6, times: 1 });
  const page = await connect(orgwatch, org, { depthDays: 30 });
  const until = Date.now();
  await fake.requests.until(({ fault }) => fault === 'hold');
  const before = await storedIds(page, org.id);
  await expect.poll(() => figure(page, 'Total events')).toBeGreaterThan(0);
  await disk.fillUp();
  fake.release();
  await expectProblem(page, 'disk-full');
  await expectWarned(page, 'disk-full');
  // The browser itself cannot open the database now; what was read stays on screen.
  expect(await figure(page, 'Total events')).toBeGreaterThan(0);

  await disk.makeRoom();
  expect(new Set(await storedIds(page, org.id)).isSupersetOf(new Set(before))).toBe(true);
  await refresh(page);
  await untilFilled(page);
  await expectNoProblem(page);
  await expectSameSet(page, org, { depthDays: 30, until });
});
