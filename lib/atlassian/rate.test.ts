import { describe, expect, it } from 'vitest';
import { rateOf, retryAt } from './rate';

const now = Date.parse('2026-08-15T10:00:30Z');

describe('rateOf', () => {
  it.each([
    ['2026-08-15T10:01Z', '2026-08-15T10:01:00Z'],
    ['2026-08-15T10:01', '2026-08-15T10:01:00Z'],
    ['2026-08-15T10:01:07.5Z', '2026-08-15T10:01:07.5Z'],
    ['2026-08-15T12:01+02:00', '2026-08-15T10:01:00Z'],
    [String(Date.parse('2026-08-15T10:01Z') / 1000), '2026-08-15T10:01:00Z'],
  ])('reads the reset %s', (given, meant) => {
    expect(rateOf(new Headers({ 'X-RateLimit-Reset': given }), now).resetAt).toBe(Date.parse(meant));
  });

  it('reads what is there and says null of what is not', () => {
    expect(rateOf(new Headers({ 'X-RateLimit-Limit': '50', 'X-RateLimit-Remaining': '0' }), now)).toEqual({
      limit: 50,
      remaining: 0,
      resetAt: null,
    });
    expect(rateOf(new Headers({ 'X-RateLimit-Limit': 'many', 'X-RateLimit-Reset': 'soon' }), now)).toEqual({
      limit: null,
      remaining: null,
      resetAt: null,
    });
  });

  it('translates absolute times where our clock is wrong', () => {
    const headers = new Headers({ Date: 'Sat, 15 Aug 2026 09:00:30 GMT', 'X-RateLimit-Reset': '2026-08-15T09:01Z' });
    expect(rateOf(headers, now).resetAt).toBe(now + 30_000);
  });
});

describe('retryAt', () => {
  it.each([
    [{ 'Retry-After': '90' }, now + 90_000],
    [{ 'Retry-After': 'Sat, 15 Aug 2026 12:00:00 GMT' }, Date.parse('2026-08-15T12:00Z')],
    [{ 'Retry-After': '5', 'X-RateLimit-Reset': '2026-08-15T11:00Z' }, now + 5_000],
    [{ 'X-RateLimit-Reset': '2026-08-15T11:00Z' }, Date.parse('2026-08-15T11:00Z')],
    [{}, null],
  ])('%j', (headers, at) => expect(retryAt(new Headers(headers as Record<string, string>), now)).toBe(at));
});
