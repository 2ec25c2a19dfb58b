import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearFailing, forgetMissed, isFailing, noteMissed, readFailing, reportFailing } from './failing-monitors';

beforeEach(() => fakeBrowser.reset());

const monitor = { id: 'm' };

it('leaves a monitor that threw alone until it is changed or cleared', async () => {
  await Promise.all([
    reportFailing('m', { at: 1, said: 'x'.repeat(9000), version: 2 }),
    reportFailing('n', { at: 1, said: 'y', version: 1 }),
  ]);
  await reportFailing('m', { at: 5, said: 'again', version: 2 });
  const failing = await readFailing();
  expect(failing.m).toMatchObject({ at: 1, version: 2 });
  expect(failing.m?.said.length).toBeLessThan(1000);
  expect(isFailing(failing, { monitor, version: 2 })).toBe(true);
  expect(isFailing(failing, { monitor, version: 3 })).toBe(false);
  await clearFailing('m');
  expect(isFailing(await readFailing(), { monitor, version: 2 })).toBe(false);
  expect(Object.keys(await readFailing())).toEqual(['n']);
});

it('tries a monitor again of which nothing sensible is stored', async () => {
  await fakeBrowser.storage.local.set({ failingMonitors: { m: 'broken', n: { at: 1, said: '', version: 1 } } });
  expect(Object.keys(await readFailing())).toEqual(['n']);
});

it('keeps the oldest of what a monitor has missed, by org, until it has been shown it', async () => {
  await noteMissed('m', 'a', 5);
  expect(await readFailing()).toEqual({});
  await reportFailing('m', { at: 9, said: '', version: 1 });
  await Promise.all([
    noteMissed('m', 'a', 7),
    noteMissed('m', 'a', 5),
    noteMissed('m', 'a', 6),
    noteMissed('m', 'b', 8),
  ]);
  expect((await readFailing()).m?.missed).toEqual({ a: 5, b: 8 });
  await clearFailing('m');
  await forgetMissed('m', 'a');
  expect((await readFailing()).m).toMatchObject({ version: null, missed: { b: 8 } });
  await forgetMissed('m', 'b');
  expect(await readFailing()).toEqual({});
});
