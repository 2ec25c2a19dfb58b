import { describe, expect, it } from 'vitest';
import { counted, formatAgo, formatBytes, formatDay, formatSpan } from './formats';

const now = Date.UTC(2026, 2, 10, 12);
const minute = 60_000;

describe('formatSpan', () => {
  it.each([
    [0, '1 min'],
    [3.4 * minute, '3 min'],
    [59.4 * minute, '59 min'],
    [59.6 * minute, '1 h'],
    [23 * 60 * minute, '23 h'],
    [23.6 * 60 * minute, '1 day'],
    [5 * 24 * 60 * minute, '5 days'],
  ])('%d ms', (ms, text) => expect(formatSpan(ms)).toBe(text));
});

describe('formatAgo', () => {
  it.each([
    [now, 'just now'],
    [now - 20_000, 'just now'],
    [now - 3 * minute, '3 min ago'],
    [now + 20_000, 'in a moment'],
    [now + 4 * minute, 'in 4 min'],
    [now - 40 * 24 * 60 * minute, formatDay(now - 40 * 24 * 60 * minute)],
  ])('%d', (at, text) => expect(formatAgo(at, now)).toBe(text));
});

describe('formatBytes', () => {
  it.each([
    [0, /^0 bytes$/],
    [1, /^1 byte$/],
    [840_000, /^840\D/],
    [12_340_000, /^12[.,]3\D/],
    [123_400_000, /^123\D*$/],
  ])('%d', (bytes, text) => expect(formatBytes(bytes)).toMatch(text));
});

it('counts in the singular and the plural', () => {
  expect([0, 1, 120].map((count) => counted(count, 'event'))).toEqual(['0 events', '1 event', '120 events']);
});
