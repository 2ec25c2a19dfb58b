import { describe, expect, it } from 'vitest';
import { timeTicks } from './time-ticks';

const hour = 3_600_000;
const from = (start: string, step: number, count: number) =>
  Array.from({ length: count }, (_, i) => Date.parse(start) + i * step);
/** Letters of 6 px. */
const widthOf = (text: string) => text.length * 6;
const ticks = (buckets: number[], width = 500) => [
  ...timeTicks(buckets, { timeZone: 'Europe/Berlin', locale: 'en-GB', width, widthOf }),
];

describe('the labels of a time axis', () => {
  it('stand at the beginning of days for a week in buckets of three hours', () => {
    const labels = ticks(from('2026-01-06T13:00Z', 3 * hour, 57));
    expect(labels.map(([, label]) => label)).toEqual([
      '7 Jan',
      '8 Jan',
      '9 Jan',
      '10 Jan',
      '11 Jan',
      '12 Jan',
      '13 Jan',
    ]);
    expect(labels[0]?.[0]).toBe(4);
  });
  it('are hours within a day, and the date where a day begins', () => {
    expect(ticks(from('2026-01-06T13:00Z', hour / 2, 49)).map(([, label]) => label)).toEqual([
      '15:00',
      '18:00',
      '21:00',
      '7 Jan',
      '3:00',
      '6:00',
      '9:00',
      '12:00',
    ]);
  });
  it('are Mondays within a month, and months within half a year', () => {
    expect(ticks(from('2026-01-01T23:00Z', 24 * hour, 31)).map(([, label]) => label)).toEqual([
      '5 Jan',
      '12 Jan',
      '19 Jan',
      '26 Jan',
    ]);
    expect(ticks(from('2026-01-04T23:00Z', 7 * 24 * hour, 26)).map(([, label]) => label)).toEqual([
      'Feb',
      'Mar',
      'Apr',
      'May',
      'Jun',
    ]);
  });
  it('are fewer where there is less room, and never run into each other', () => {
    const week = from('2026-01-06T13:00Z', 3 * hour, 57);
    expect(ticks(week, 200).map(([, label]) => label)).toEqual(['7 Jan', '9 Jan', '11 Jan', '13 Jan']);
    expect(ticks(week, 40)).toHaveLength(1);
    for (const width of [100, 150, 230, 300, 420, 900]) {
      const middles = ticks(week, width).map(([i, text]) => ({
        at: ((i + 0.5) / 57) * width,
        half: widthOf(text) / 2,
      }));
      expect(middles.length).toBeGreaterThan(0);
      for (const [i, { at, half }] of middles.entries()) {
        expect(at - half).toBeGreaterThan((middles[i - 1]?.at ?? -1e3) + (middles[i - 1]?.half ?? 0));
      }
    }
  });
  it('stand at the first bucket where a day begins with it', () =>
    expect(ticks(from('2026-01-05T23:00Z', 24 * hour, 3)).map(([, label]) => label)).toEqual([
      '6 Jan',
      '7 Jan',
      '8 Jan',
    ]));
  it('name the only bucket there is, and nothing where there is none', () => {
    expect(ticks([Date.parse('2026-01-06T13:00Z')])).toHaveLength(1);
    expect(ticks([])).toEqual([]);
  });
});
