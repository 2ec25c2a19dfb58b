import { expect, it } from 'vitest';
import { resolveRange } from '../../lib/dashboards/range';
import { pickedRange } from './picked-range';

/** The tests run in Berlin's time. */
const at = (text: string) => Date.parse(text);

it('is snapped outward to the minute, in local time', () =>
  expect(pickedRange({ from: at('2026-03-02T08:00:59Z'), to: at('2026-03-02T09:00:01Z') })).toEqual({
    from: '2026-03-02T09:00',
    to: '2026-03-02T10:01',
  }));

it('is a minute at least', () =>
  expect(pickedRange({ from: at('2026-03-02T08:00:00Z'), to: at('2026-03-02T08:00:00Z') })).toEqual({
    from: '2026-03-02T09:00',
    to: '2026-03-02T09:01',
  }));

it.each([
  ['over the night on which clocks go back', '2026-10-25T00:10:00Z', '2026-10-25T01:05:00Z'],
  ['within the hour that comes twice, the second time', '2026-10-25T01:10:00Z', '2026-10-25T01:20:00Z'],
  ['over the hour that is left out', '2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z'],
])('covers what was chosen %s', (_, from, to) => {
  const range = resolveRange(pickedRange({ from: at(from), to: at(to) }), 0, 'Europe/Berlin');
  expect(range.from).toBeLessThanOrEqual(at(from));
  expect(range.to).toBeGreaterThanOrEqual(at(to));
  expect(range.to - range.from).toBeLessThan(at(to) - at(from) + 2.1 * 3_600_000);
});
