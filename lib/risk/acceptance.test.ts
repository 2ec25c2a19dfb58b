import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs } from '../durations';
import { type Acceptance, acceptanceOf, scopeOf, spanOfDay } from './acceptance';
import type { Finding } from './finding';
import { findingOf } from './testing/findings';

const now = Date.UTC(2026, 5, 1, 12);
const of = (value: string, at = now): Finding => findingOf({ signal: 'policy-changed', score: 40, at, value });
const acceptance = (more: Partial<Acceptance>): Acceptance => ({
  id: 'a',
  org: 'o',
  person: 'anna',
  signal: 'policy-changed',
  value: null,
  from: 0,
  until: now,
  reason: 'Planned',
  acceptedAt: now,
  ...more,
});

describe('an acceptance', () => {
  it('of everything covers every value, and no other signal', () => {
    const all = acceptance({});
    expect(['', 'x', 'y'].every((value) => acceptanceOf(of(value), [all]) === all)).toBe(true);
    expect(acceptanceOf(findingOf({ signal: 'self-grant', score: 80, at: now, value: 'x' }), [all])).toBeNull();
    expect(acceptanceOf(of('x', now + 1), [all])).toBeNull();
  });

  it('of nothing in particular is not one of everything', () => {
    expect(acceptanceOf(of('x'), [acceptance({ value: '' })])).toBeNull();
    expect(acceptanceOf(of(''), [acceptance({ value: '' })])).not.toBeNull();
  });

  it('of a day covers all that is of that day, and nothing else', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 * dayMs }), fc.integer({ min: 0, max: 40 * dayMs }), (at, other) => {
        const ofDay = acceptance(spanOfDay(of('x', at)));
        const sameDay = Math.floor(at / dayMs) === Math.floor(other / dayMs);
        expect(acceptanceOf(of('y', other), [ofDay]) !== null).toBe(sameDay);
      }),
    ));

  it('says how wide it is', () => {
    expect(scopeOf(acceptance({ value: 'x' }))).toBe('value');
    expect(scopeOf(acceptance({ value: 'x', ...spanOfDay(of('x')) }))).toBe('value');
    expect(scopeOf(acceptance(spanOfDay(of('x'))))).toBe('day');
    expect(scopeOf(acceptance({}))).toBe('signal');
  });
});
