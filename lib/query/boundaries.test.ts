import { describe, expect, it, test } from 'vitest';
import { boundaries } from './boundaries';
import type { Bucket } from './query';

const hour = 3_600_000;

/** Lengths in hours of the buckets that begin within a range given in ISO. */
function lengths(from: string, to: string, bucket: Bucket, timeZone: string): number[] {
  const range = { from: Date.parse(from), to: Date.parse(to) };
  const starts = boundaries(range, bucket, timeZone).starts.filter((start) => start >= range.from);
  return [...starts.slice(1), range.to].map((next, i) => (next - (starts[i] ?? 0)) / hour);
}

describe('where clocks change', () => {
  it.each<[string, string, string, Bucket, string, number[]]>([
    [
      'a spring day has 23 hours',
      '2026-03-28T23:00Z',
      '2026-03-30T22:00Z',
      { unit: 'day', every: 1 },
      'Europe/Berlin',
      [23, 24],
    ],
    [
      'an autumn day has 25',
      '2026-10-24T22:00Z',
      '2026-10-26T23:00Z',
      { unit: 'day', every: 1 },
      'Europe/Berlin',
      [25, 24],
    ],
    [
      'by half an hour on Lord Howe',
      '2026-04-04T13:00Z',
      '2026-04-05T13:30Z',
      { unit: 'day', every: 1 },
      'Australia/Lord_Howe',
      [24.5],
    ],
    [
      'an hour shown twice is two',
      '2026-10-24T23:00Z',
      '2026-10-25T03:00Z',
      { unit: 'hour', every: 1 },
      'Europe/Berlin',
      [1, 1, 1, 1],
    ],
    [
      'half an hour shown twice makes a long one',
      '2026-04-04T13:00Z',
      '2026-04-04T16:30Z',
      { unit: 'hour', every: 1 },
      'Australia/Lord_Howe',
      [1, 1.5, 1],
    ],
    [
      'six hours by the wall are seven',
      '2026-10-24T22:00Z',
      '2026-10-25T11:00Z',
      { unit: 'hour', every: 6 },
      'Europe/Berlin',
      [7, 6],
    ],
    [
      'two hours of which one is skipped',
      '2026-03-28T23:00Z',
      '2026-03-29T04:00Z',
      { unit: 'hour', every: 2 },
      'Europe/Berlin',
      [2, 1, 2],
    ],
    [
      'a week of 167 hours',
      '2026-03-22T23:00Z',
      '2026-03-29T22:00Z',
      { unit: 'week', every: 1 },
      'Europe/Berlin',
      [167],
    ],
    [
      'a day that begins at one o’clock',
      '2026-04-23T22:00Z',
      '2026-04-24T21:00Z',
      { unit: 'day', every: 1 },
      'Africa/Cairo',
      [23],
    ],
  ])('%s', (_, from, to, bucket, timeZone, expected) => {
    expect(lengths(from, to, bucket, timeZone)).toEqual(expected);
  });
});

it.each<[Bucket, string, string]>([
  [{ unit: 'minute', every: 45 }, 'Asia/Kolkata', '2026-05-20T09:45+05:30'],
  [{ unit: 'hour', every: 5 }, 'Asia/Kolkata', '2026-05-20T10:00+05:30'],
  [{ unit: 'day', every: 1 }, 'Asia/Kolkata', '2026-05-20T00:00+05:30'],
  [{ unit: 'week', every: 1 }, 'Asia/Kolkata', '2026-05-18T00:00+05:30'],
  [{ unit: 'month', every: 1 }, 'Asia/Kolkata', '2026-05-01T00:00+05:30'],
  [{ unit: 'month', every: 3 }, 'Asia/Kolkata', '2026-04-01T00:00+05:30'],
  [{ unit: 'week', every: 1 }, 'America/St_Johns', '2026-05-18T00:00-02:30'],
])('the first bucket of %o in %s begins before the range: %s', (bucket, timeZone, expected) => {
  const from = Date.parse(timeZone === 'Asia/Kolkata' ? '2026-05-20T10:05+05:30' : '2026-05-20T10:05-02:30');
  expect(boundaries({ from, to: from + 1 }, bucket, timeZone).starts).toEqual([Date.parse(expected)]);
});

test('what cannot be drawn is refused before it is worked out', () => {
  const day: Bucket = { unit: 'day', every: 1 };
  expect(() => boundaries({ from: 0, to: Number.POSITIVE_INFINITY }, day, 'UTC')).toThrow(RangeError);
  expect(() => boundaries({ from: 0, to: 1 }, day, 'Mars/Olympus')).toThrow(RangeError);
  expect(() => boundaries({ from: 0, to: 1 }, { unit: 'day', every: 0 }, 'UTC')).toThrow(RangeError);
});
