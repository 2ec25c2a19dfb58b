import { describe, expect, it } from 'vitest';
import { dayMs } from '../durations';
import { basisOf } from './basis';
import type { PassCircumstances } from './pass-circumstances';
import { circumstances, loud, now } from './testing/acts';

describe('a basis', () => {
  const basis = (more: Partial<PassCircumstances> = {}) => basisOf({ ...circumstances, ...more });
  const lists = circumstances.lists;

  it.each<[string, Partial<PassCircumstances>]>([
    ['the time zone', { timeZone: 'Asia/Tokyo' }],
    ['risky countries', { lists: { ...lists, riskyCountries: ['KP'] } }],
    ['VPN ranges', { lists: { ...lists, vpnRanges: ['10.0.0.0/8'] } }],
    ['office ranges', { lists: { ...lists, officeRanges: ['10.0.0.0/8'] } }],
  ])('changes with %s', (_, more) => expect(basis(more)).not.toBe(basis()));

  it('changes with the signals there are', () =>
    expect(basisOf(circumstances, [loud])).not.toBe(basisOf(circumstances, [])));

  it('is the same however lists are ordered, at another time, and with other alerts', () => {
    const list = (riskyCountries: string[]) => basis({ lists: { ...lists, riskyCountries } });
    expect(list(['IR', 'KP'])).toBe(list(['KP', 'IR', 'KP']));
    expect(basis({ now: now + dayMs })).toBe(basis());
  });
});
