import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSpan, writeSpan } from './span-text';

describe('lengths of time in files', () => {
  it.each([
    [900_000, '15m'],
    [0, '0m'],
    [5_400_000, '90m'],
    [86_400_000, '1d'],
    [1500, '1500ms'],
  ])('writes %d ms as %s', (ms, text) => expect(writeSpan(ms)).toBe(text));

  it('reads what it writes', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 400 * 86_400_000 }), (ms) => readSpan(writeSpan(ms)) === ms));
  });

  it('reads weeks and fractions', () => {
    expect(readSpan('2w')).toBe(14 * 86_400_000);
    expect(readSpan('1.5h')).toBe(5_400_000);
  });

  it.each(['15 minutes', '-5m', '15', 'm', '', '1h30m', 'PT15M', '1e3m', '0.0001ms'])('refuses %s', (text) =>
    expect(readSpan(text)).toBeNull(),
  );
});
