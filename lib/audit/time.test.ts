import fc from 'fast-check';
import { expect, it } from 'vitest';
import { timeOf } from './time';

const noon = Date.UTC(2026, 4, 1, 12);

it.each([
  ['2026-05-01T12:00:00Z', noon],
  ['2026-05-01T12:00:00.000Z', noon],
  ['2026-05-01T12:00:00.5Z', noon + 500],
  ['2026-05-01T12:00:00.123456Z', noon + 123],
  ['2026-05-01T12:00Z', noon],
  ['2026-05-01T12:00:00', noon],
  ['2026-05-01 12:00:00', noon],
  ['2026-05-01 12:00:00Z', noon],
  ['2026-05-01T14:00:00+02:00', noon],
  ['2026-05-01T14:00:00+0200', noon],
  ['2026-05-01T07:00:00-05', noon],
  ['2026-05-01t12:00:00z', noon],
  [String(noon), noon],
])('reads %s', (text, at) => {
  expect(timeOf(text)).toBe(at);
});

it.each(['', 'now', '2026-05-01', '1 May 2026', '2026-05-01T25:00:00Z', 'Infinity', '1e12'])('refuses “%s”', (text) => {
  expect(timeOf(text)).toBeNaN();
});

it('reads back whatever a clock writes', () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31') }), (date) => {
      expect(timeOf(date.toISOString())).toBe(date.getTime());
    }),
  );
});
