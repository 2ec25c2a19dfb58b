import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dayMs } from '../durations';
import type { WrittenFilter } from './filter';
import { instantOf, resolveTimes } from './resolve-times';
import { arbitraryFilter } from './testing/arbitrary-filter';
import { type Period, readTimePoint } from './time-point';

const instant = (point: string, now: string, timeZone: string) => {
  const read = readTimePoint(point);
  if (!read) throw new Error(point);
  return new Date(instantOf(read, { now: Date.parse(now), timeZone })).toISOString();
};

describe('points in time', () => {
  // A Wednesday in winter, eleven days before clocks go forward in Berlin.
  const now = '2026-03-18T10:20:30.400Z';
  test.each([
    ['now()', '2026-03-18T10:20:30.400Z'],
    ['-7d', '2026-03-11T10:20:30.400Z'],
    ['-2w', '2026-03-04T10:20:30.400Z'],
    ['-30m', '2026-03-18T09:50:30.400Z'],
    ['4h', '2026-03-18T14:20:30.400Z'],
    ['-1M', '2026-02-18T10:20:30.400Z'],
    ['1M', '2026-04-18T09:20:30.400Z'],
    ['-2y', '2024-03-18T10:20:30.400Z'],
    ['2026-03-01', '2026-02-28T23:00:00.000Z'],
    ['2026/03/29', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['2026-03-01 08:30', '2026-03-01T07:30:00.000Z'],
    ['startOfDay()', '2026-03-17T23:00:00.000Z'],
    ['endOfDay()', '2026-03-18T22:59:59.999Z'],
    ['startOfDay(-1d)', '2026-03-16T23:00:00.000Z'],
    ['startOfDay(12)', '2026-03-29T22:00:00.000Z'],
    ['startOfDay(8h)', '2026-03-18T07:00:00.000Z'],
    ['endOfDay(11)', '2026-03-29T21:59:59.999Z'],
    ['startOfWeek()', '2026-03-15T23:00:00.000Z'],
    ['endOfWeek()', '2026-03-22T22:59:59.999Z'],
    ['startOfWeek(-1w)', '2026-03-08T23:00:00.000Z'],
    ['endOfWeek(1)', '2026-03-29T21:59:59.999Z'],
    ['startOfMonth()', '2026-02-28T23:00:00.000Z'],
    ['startOfMonth(14d)', '2026-03-14T23:00:00.000Z'],
    ['endOfMonth()', '2026-03-31T21:59:59.999Z'],
    ['endOfMonth(-1)', '2026-02-28T22:59:59.999Z'],
    ['endOfMonth(-1d)', '2026-03-30T21:59:59.999Z'],
    ['startOfYear()', '2025-12-31T23:00:00.000Z'],
    ['endOfYear(-1y)', '2025-12-31T22:59:59.999Z'],
  ])('%s in Berlin', (point, expected) => expect(instant(point, now, 'Europe/Berlin')).toBe(expected));

  test.each([
    [
      'an hour that is left out is when clocks go forward',
      '2026-03-29 02:30',
      'Europe/Berlin',
      '2026-03-29T01:00:00.000Z',
    ],
    ['an hour that comes twice is the first', '2026-10-25 02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    ['a day without a midnight begins when it begins', '2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    ['a day that is left out is the beginning of the next', '2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
  ])('%s', (_, point, timeZone, expected) => expect(instant(point, now, timeZone)).toBe(expected));

  it('a month is as long as it is', () => {
    expect(instant('-1M', '2026-03-31T12:00:00Z', 'UTC')).toBe('2026-02-28T12:00:00.000Z');
    expect(instant('-1y', '2024-02-29T12:00:00Z', 'UTC')).toBe('2023-02-28T12:00:00.000Z');
    expect(instant('endOfMonth(1)', '2026-01-31T12:00:00Z', 'UTC')).toBe('2026-02-28T23:59:59.999Z');
  });
});

const zones = ['Europe/Berlin', 'UTC', 'America/Sao_Paulo', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/New_York'];

const formats = new Map(
  zones.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }),
  ]),
);

/** The period that an instant is in, by the calendar of the browser: a name that is another in every other period. */
function periodAt(at: number, period: Period, timeZone: string): string {
  const parts = formats.get(timeZone)?.format(at) ?? '';
  if (period === 'week') return `${Math.floor((Date.parse(`${parts}T00:00Z`) / dayMs + 3) / 7)}`;
  return parts.slice(0, { day: 10, month: 7, year: 4 }[period]);
}

test('edges are where the calendar gets into another day, week, month or year', () => {
  const now = fc.integer({ min: Date.UTC(2015), max: Date.UTC(2030) });
  const period = fc.constantFrom<Period>('day', 'week', 'month', 'year');
  fc.assert(
    fc.property(now, period, fc.constantFrom(...zones), (at, of, timeZone) => {
      const clock = { now: at, timeZone };
      const start = instantOf({ kind: 'edge', edge: 'start', period: of, by: null }, clock);
      const end = instantOf({ kind: 'edge', edge: 'end', period: of, by: null }, clock);
      const nameOf = (instant: number) => periodAt(instant, of, timeZone);
      expect([start, at, end].map(nameOf)).toEqual([nameOf(at), nameOf(at), nameOf(at)]);
      expect(nameOf(start - 1)).not.toBe(nameOf(at));
      expect(nameOf(end + 1)).not.toBe(nameOf(at));
    }),
    { numRuns: 300 },
  );
});

describe('filters', () => {
  const clock = { now: Date.parse('2026-03-18T10:00Z'), timeZone: 'UTC' };
  const at = Date.parse('2026-03-01T00:00Z');
  const resolve = (filter: WrittenFilter) => resolveTimes(filter, clock);
  const time = (operator: '<' | '<=' | '>' | '>='): WrittenFilter => ({ kind: 'time', operator, point: '2026-03-01' });

  it('take instants in or leave them out', () =>
    expect([time('<'), time('<='), time('>'), time('>=')].map(resolve)).toEqual([
      { kind: 'between', from: null, to: at },
      { kind: 'between', from: null, to: at + 1 },
      { kind: 'between', from: at + 1, to: null },
      { kind: 'between', from: at, to: null },
    ]));

  it('of any shape have instants and a zone everywhere', () => {
    fc.assert(
      fc.property(arbitraryFilter, (filter) => {
        const text = JSON.stringify(resolve(filter));
        expect(text).not.toContain('"kind":"time"');
        expect(text.split('"clock"').length).toBe(text.split('"timeZone":"UTC"').length);
      }),
    );
  });

  it('refuse what nobody could have read', () =>
    expect(() => resolve({ kind: 'time', operator: '<', point: 'soon' })).toThrow(RangeError));
});
