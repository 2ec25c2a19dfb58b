import { expect, it, vi } from 'vitest';
import type { AlertReader } from '../../lib/alerts/alert-store';
import { toProblem } from '../../lib/problems';
import { lazyAlertReader } from './lazy-alerts';

const reader = (): AlertReader => ({
  list: async () => [],
  read: async () => undefined,
  openCounts: async () => ({ critical: 3, warning: 0, info: 0 }),
  watch: vi.fn(() => () => undefined),
});

it('loads once, when it is first asked', async () => {
  const load = vi.fn(async () => reader());
  const lazy = lazyAlertReader(load);
  expect(load).not.toHaveBeenCalled();
  expect((await lazy.openCounts(null)).critical).toBe(3);
  await lazy.list({});
  expect(load).toHaveBeenCalledTimes(1);
});

it('tries again after it could not be loaded', async () => {
  const load = vi.fn(async () => reader());
  load.mockRejectedValueOnce(new Error('Offline'));
  const lazy = lazyAlertReader(load);
  await expect(lazy.list({})).rejects.toThrow('Offline');
  await expect(lazy.list({})).resolves.toEqual([]);
});

it('says that it is the alerts that cannot be read, unless more is known', async () => {
  const said = { name: 'OpenFailedError', message: 'UnknownError Internal error' };
  const broken = (thrown: unknown) =>
    lazyAlertReader(async () => ({
      ...reader(),
      list: () => Promise.reject(thrown),
      read: () => Promise.reject(thrown),
    }));
  for (const reading of [broken(new Error(said.message)).list({}), broken(new Error(said.message)).read('one')])
    await expect(reading).rejects.toMatchObject({ problem: { id: 'alerts-unreadable', said: said.message } });
  const full = new DOMException('no room', 'QuotaExceededError');
  expect(
    toProblem(
      await broken(full)
        .list({})
        .catch((thrown: unknown) => thrown),
    ),
  ).toMatchObject({ id: 'disk-full' });
});

it('watches from when it is loaded, and not after it was stopped', async () => {
  const loaded = reader();
  const lazy = lazyAlertReader(async () => loaded);
  const stop = lazy.watch(() => undefined);
  stop();
  await lazy.list({});
  expect(loaded.watch).not.toHaveBeenCalled();
  lazy.watch(() => undefined);
  await lazy.list({});
  expect(loaded.watch).toHaveBeenCalledTimes(1);
});
