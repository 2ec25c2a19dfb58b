/// <reference types="chrome" />
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, untilFilled, untilShown } from '../fixtures/connect';
import { goTo } from '../fixtures/dashboards';
import { databaseState, turnBackToVersion1 } from '../fixtures/old-database';
import { chooseRange, panel } from '../fixtures/overview';
import { expectNoProblem } from '../fixtures/problems';
import { expectSameSet, storedIds } from '../fixtures/stored';
import { builtExtension, expect, test } from '../fixtures/test';

test('a newer version finds events, key, settings and alarms as the one before left them', async ({ launch, org }) => {
  const extension = await mkdtemp(join(tmpdir(), 'orgwatch-upgrade-'));
  await cp(builtExtension, extension, { recursive: true });
  const manifestPath = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(manifestPath, 'utf8')) as { version: string };

  const before = await launch({ extension });
  const first = await connect(before, org);
  const until = Date.now();
  await untilShown(first, org);
  const ids = await storedIds(first, org.id);
  await first.getByRole('link', { name: 'Settings' }).click();
  await first.getByRole('textbox', { name: 'Minutes between two syncs' }).fill('11');
  await expect.poll(() => first.evaluate(async () => (await chrome.alarms.get('poll'))?.periodInMinutes)).toBe(11);
  await before.close();

  await writeFile(manifestPath, JSON.stringify({ ...manifest, version: '99.0.0' }));
  const after = await launch({ extension });
  const page = await after.open('options.html');
  expect(after.extensionId).toBe(before.extensionId);
  expect(await page.evaluate(() => chrome.runtime.getManifest().version)).toBe('99.0.0');
  await untilShown(page, org);
  await expectNoProblem(page);
  expect((await storedIds(page, org.id)).length).toBeGreaterThanOrEqual(ids.length);
  await expectSameSet(page, org, { depthDays: 7, until });
  await expect.poll(() => page.evaluate(async () => (await chrome.alarms.get('poll'))?.periodInMinutes)).toBe(11);
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('textbox', { name: 'Minutes between two syncs' })).toHaveValue('11');
  await rm(extension, { recursive: true, force: true });
});

test('what version 1 of the database held is shown at once, and its events are understood anew', async ({
  launch,
  org,
}) => {
  const before = await launch();
  const first = await connect(before, org);
  const until = Date.now();
  await untilFilled(first);
  const ids = await storedIds(first, org.id);
  await before.killWorker();
  // A page of the same origin that runs no code of ours.
  await first.goto(first.url().replace(/options\.html.*/, 'manifest.json'));
  await turnBackToVersion1(first);
  const old = await databaseState(first);
  expect(old).toEqual({ version: 1, segments: expect.any(Number), withoutScope: old.segments });
  expect(old.segments).toBeGreaterThan(0);
  expect((await storedIds(first, org.id)).sort()).toEqual([...ids].sort());
  await before.close();

  const after = await launch();
  const page = await after.open('options.html');
  await untilShown(page, org);
  await expectNoProblem(page);
  await expectSameSet(page, org, { depthDays: 7, until });
  expect((await storedIds(page, org.id)).length).toBeGreaterThanOrEqual(ids.length);
  await expect
    .poll(() => databaseState(page), { message: 'segments without what came later', timeout: 60_000 })
    .toEqual({ version: 2, segments: expect.any(Number), withoutScope: 0 });

  // The column that came later says which role or group it was.
  await goTo(page, 'User Activity');
  await chooseRange(page, '7 d');
  const rows = panel(page, 'Role and group assignments').getByRole('row');
  await expect(rows.nth(1).getByRole('cell').nth(3)).toHaveText(/[a-z]/i);
  await expectSameSet(page, org, { depthDays: 7, until });
});
