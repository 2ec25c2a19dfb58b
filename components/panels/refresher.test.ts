import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ProblemError } from '../../lib/problems';
import { createRefresher, type Told } from './refresher';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const watch = (load: () => Promise<number>) => {
  const told: Told<number>[] = [];
  const refresher = createRefresher(load, (what) => told.push(what), 1000);
  return { told, refresher };
};

it('makes many requests during one load into one more, after a pause', async () => {
  const load = vi.fn(async () => load.mock.calls.length);
  const { told, refresher } = watch(load);
  for (let i = 0; i < 5; i += 1) refresher.request();
  await vi.advanceTimersByTimeAsync(999);
  expect(load).toHaveBeenCalledTimes(1);
  refresher.request();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(load).toHaveBeenCalledTimes(2);
  expect(told.map(({ kind }) => kind)).toEqual(['begun', 'ready', 'begun', 'ready']);
});

it('tells a problem, and tries again when asked', async () => {
  const load = vi.fn<() => Promise<number>>().mockRejectedValueOnce(new ProblemError('disk-full')).mockResolvedValue(2);
  const { told, refresher } = watch(load);
  refresher.request();
  await vi.advanceTimersByTimeAsync(1000);
  refresher.request();
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toMatchObject([
    { kind: 'begun' },
    { kind: 'failed', problem: { id: 'disk-full' } },
    { kind: 'begun' },
    { kind: 'ready', picture: 2 },
  ]);
});

it('tells nothing once stopped, even what was under way', async () => {
  const { told, refresher } = watch(async () => 1);
  refresher.request();
  refresher.stop();
  refresher.request();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told).toEqual([{ kind: 'begun' }]);
});
