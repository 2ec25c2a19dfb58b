import { expect, it } from 'vitest';
import { wallTime } from './wall-time';

it.each([
  ['2026-03-01T08:30', 'start', '2026-03-01T08:30'],
  ['2026-03-01', 'start', '2026-03-01T00:00'],
  ['2026-03-28', 'end', '2026-03-29T00:00'],
  ['2026-03-29', 'end', '2026-03-30T00:00'],
  ['2026-12-31', 'end', '2027-01-01T00:00'],
  [new Date(2026, 2, 1, 8, 5).getTime(), 'start', '2026-03-01T08:05'],
] as const)('%s as %s', (of, bound, text) => expect(wallTime(of, bound)).toBe(text));
