import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPageRead } from './page-read';

const told = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  told.mockClear();
});
afterEach(() => vi.useRealTimers());

it('says at once that somebody was recognized, and says it once', () => {
  const read = createPageRead(told);
  for (const path of ['/o/abc-1/users', '/o/abc-2/users']) {
    read.onMoved(path);
    read.onChange(false);
    read.onChange(true);
  }
  vi.advanceTimersByTime(10_000);
  expect(told.mock.calls).toEqual([[{ page: '/o/{id}/users', recognized: true }]]);
});

it('says that nobody was when nothing new has come for a while', () => {
  const read = createPageRead(told);
  read.onMoved('/o/abc-1/groups/1234-abc');
  read.onChange(false);
  vi.advanceTimersByTime(1900);
  read.onChange(false);
  vi.advanceTimersByTime(1900);
  expect(told).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(told.mock.calls).toEqual([[{ page: '/o/{id}/groups/{id}', recognized: false }]]);
});

it('says nothing of pages on which nobody is expected, and of those that were left', () => {
  const read = createPageRead(told);
  read.onMoved('/o/abc-1/billing');
  read.onChange(false);
  read.onMoved('/o/abc-1/users');
  read.onChange(false);
  read.onMoved('/o/abc-1/billing');
  vi.advanceTimersByTime(10_000);
  expect(told).not.toHaveBeenCalled();
});
