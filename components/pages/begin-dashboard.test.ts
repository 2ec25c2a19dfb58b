import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dayMs } from '../../lib/durations';
import type { StoreReader } from '../../lib/store/event-store';
import { beginReading, dashboardAt } from './begin-dashboard';

const now = Date.UTC(2026, 6, 15, 12);

beforeEach(() => {
  vi.useFakeTimers({ now });
});
afterEach(() => {
  vi.useRealTimers();
});

const askedBy = (search: string, read: () => Promise<never> = () => new Promise(() => undefined)) => {
  const view = vi.fn<StoreReader['view']>(read);
  beginReading({ view }, search);
  return view.mock.calls;
};

it('knows dashboards by their paths', () => {
  expect(['/', '/overview', '/products', '/user-activity', '/people', '/overview/x'].map(dashboardAt)).toEqual([
    'overview',
    'overview',
    'products',
    'user-activity',
    undefined,
    undefined,
  ]);
});

it('reads what the address asks for, and what that is compared with', () => {
  expect(askedBy('')).toEqual([[{ from: now - 14 * dayMs, to: now }, null]]);
  expect(askedBy('range=30d&compare=off&org=o1')).toEqual([[{ from: now - 30 * dayMs, to: now }, ['o1']]]);
});

it('says nothing of what cannot be read: that is told when it is drawn', async () => {
  const failing = vi.fn(() => Promise.reject(new Error('the disk is full')));
  askedBy('', failing);
  await expect(failing.mock.results[0]?.value).rejects.toThrow('the disk is full');
});
