import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPageRead } from './page-read';

const told = vi.fn();
let hidden = false;

beforeEach(() => {
  vi.useFakeTimers();
  told.mockClear();
  hidden = false;
});
afterEach(() => vi.useRealTimers());

it('says at once that somebody was recognized, and says it once', () => {
  const read = createPageRead(told, () => hidden);
  for (const path of ['/o/abc-1/users', '/o/abc-2/users']) {
    read.onMoved(path);
    read.onChange(false);
    read.onChange(true);
  }
  vi.advanceTimersByTime(10_000);
  expect(told.mock.calls).toEqual([[{ page: '/o/{id}/users', recognized: true }]]);
});

it('says that nobody was when nothing new has come for a while', () => {
  const read = createPageRead(told, () => hidden);
  read.onMoved('/o/abc-1/groups/1234-abc');
  read.onChange(false);
  vi.advanceTimersByTime(1900);
  read.onChange(false);
  vi.advanceTimersByTime(1900);
  expect(told).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(told.mock.calls).toEqual([[{ page: '/o/{id}/groups/{id}', recognized: false }]]);
});

it('takes it back when somebody comes late', () => {
  const read = createPageRead(told, () => hidden);
  read.onMoved('/o/abc-1/users');
  read.onChange(false);
  vi.advanceTimersByTime(10_000);
  read.onChange(false);
  vi.advanceTimersByTime(10_000);
  read.onChange(true);
  expect(told.mock.calls.map(([{ recognized }]) => recognized)).toEqual([false, true]);
});

it('says nothing of what a hidden tab has drawn before it is shown', () => {
  const read = createPageRead(told, () => hidden);
  read.onMoved('/o/abc-1/users');
  read.onChange(false);
  hidden = true;
  vi.advanceTimersByTime(10_000);
  expect(told).not.toHaveBeenCalled();
  hidden = false;
  read.onChange(true);
  expect(told.mock.calls).toEqual([[{ page: '/o/{id}/users', recognized: true }]]);
});

it('says nothing of pages on which nobody is expected, and of those that were left', () => {
  const read = createPageRead(told, () => hidden);
  read.onMoved('/o/abc-1/billing');
  read.onChange(false);
  read.onMoved('/o/abc-1/users');
  read.onChange(false);
  read.onMoved('/o/abc-1/billing');
  vi.advanceTimersByTime(10_000);
  expect(told).not.toHaveBeenCalled();
});
