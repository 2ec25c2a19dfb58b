import { describe, expect, it } from 'vitest';
import { formatRange, parseRange, previousRange, type RangeChoice, resolveRange, union } from './range';

const hour = 3_600_000;
const at = Date.parse;
const berlin = 'Europe/Berlin';

describe('a range that ends now', () => {
  const now = at('2026-07-15T12:34:00Z');
  it.each([
    ['1h', hour],
    ['24h', 24 * hour],
    ['7d', 7 * 24 * hour],
    ['30d', 30 * 24 * hour],
  ] as const)('%s', (choice, length) => {
    expect(resolveRange(choice, now, berlin)).toEqual({ from: now - length, to: now });
  });

  it('counts days of the calendar when the clocks are put forward', () => {
    const noon = at('2026-03-30T12:00:00+02:00');
    expect(resolveRange('7d', noon, berlin).from).toBe(at('2026-03-23T12:00:00+01:00'));
    expect(resolveRange('24h', noon, berlin).from).toBe(noon - 24 * hour);
  });

  it('counts days of the calendar when they are put back', () => {
    const noon = at('2026-10-26T12:00:00+01:00');
    expect(resolveRange('7d', noon, berlin).from).toBe(at('2026-10-19T12:00:00+02:00'));
  });

  it('follows the zone it is given, not the machine', () => {
    const noon = at('2026-03-30T12:00:00Z');
    expect(resolveRange('7d', noon, 'Asia/Kolkata').from).toBe(noon - 7 * 24 * hour);
  });
});

describe('a range between two local times', () => {
  it('takes a day as its end to the end', () => {
    expect(resolveRange({ from: '2026-03-28', to: '2026-03-29' }, 0, berlin)).toEqual({
      from: at('2026-03-28T00:00:00+01:00'),
      to: at('2026-03-30T00:00:00+02:00'),
    });
  });
  it('takes times as they are', () => {
    expect(resolveRange({ from: '2026-01-01T08:00', to: '2026-01-01T09:30' }, 0, 'America/New_York')).toEqual({
      from: at('2026-01-01T08:00:00-05:00'),
      to: at('2026-01-01T09:30:00-05:00'),
    });
  });
  it('moves on by an hour what the clocks leave out', () => {
    expect(resolveRange({ from: '2026-03-29T02:30', to: '2026-03-29T04:00' }, 0, berlin).from).toBe(
      at('2026-03-29T03:30:00+02:00'),
    );
  });
});

describe('the period before', () => {
  it('is as many days of the calendar, across a change of clocks', () => {
    const range = resolveRange('7d', at('2026-03-30T12:00:00+02:00'), berlin);
    expect(previousRange(range, berlin)).toEqual({ from: at('2026-03-16T12:00:00+01:00'), to: range.from });
  });
  it('is as much time where the range is not of whole days', () => {
    const range = { from: at('2026-03-29T00:00:00+01:00'), to: at('2026-03-29T06:00:00+02:00') };
    expect(previousRange(range, berlin)).toEqual({ from: range.from - 5 * hour, to: range.from });
  });
  it('lies next to the range, with nothing between and nothing twice', () => {
    const range = resolveRange('30d', at('2026-11-05T09:00:00Z'), berlin);
    const before = previousRange(range, berlin);
    expect(before.to).toBe(range.from);
    expect(union(range, before)).toEqual({ from: before.from, to: range.to });
    expect(union(range, null)).toEqual(range);
  });
});

describe('the range in an address', () => {
  it.each<[string, RangeChoice]>([
    ['7d', '7d'],
    ['180d', '180d'],
    ['2026-03-01..2026-03-07', { from: '2026-03-01', to: '2026-03-07' }],
    ['2026-03-01..2026-03-01', { from: '2026-03-01', to: '2026-03-01' }],
    ['2026-03-01T08:00..2026-03-01T12:30', { from: '2026-03-01T08:00', to: '2026-03-01T12:30' }],
  ])('%s is read and written', (text, choice) => {
    expect(parseRange(text)).toEqual(choice);
    expect(formatRange(choice)).toBe(text);
  });
  it.each([
    '',
    '7 d',
    'toString',
    '2026-03-01',
    '2026-02-30..2026-03-01',
    '2026-03-01T24:00..2026-03-02',
    '2026-03-07..2026-03-01',
    '2026-03-01T08:00..2026-03-01T08:00',
    '2026-03-01..2026-03-02..2026-03-03',
  ])('“%s” is none', (text) => expect(parseRange(text)).toBeNull());
});
