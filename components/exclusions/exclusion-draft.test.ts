import { describe, expect, it } from 'vitest';
import type { Exclusion } from '../../lib/alerts/exclusion';
import { dayMs } from '../../lib/durations';
import { exclusionDraftOf, exclusionOf, wrongWith } from './exclusion-draft';

const now = Date.UTC(2026, 2, 10, 12);
const midnight = new Date(2026, 3, 1).getTime();

const stored: Exclusion = {
  id: 'x',
  kind: 'people',
  values: ['557058:anna', '557058:ben'],
  filter: 'actor IN (557058:anna, 557058:ben)',
  monitors: ['failed-login-events'],
  reason: 'They test it.',
  createdAt: now - dayMs,
  expiresAt: midnight,
};

describe('an exclusion in the form', () => {
  it('comes out as it went in', () => {
    const out = exclusionOf(exclusionDraftOf(stored, now), stored, now);
    expect({ ...out, filter: '' }).toEqual({ ...stored, filter: '' });
    expect(out.filter).toContain('557058:ben');
    expect(exclusionOf(exclusionDraftOf({ ...stored, expiresAt: null }, now), stored, now).expiresAt).toBeNull();
  });

  it('wants values, monitors where only some are meant, a reason and a day to come', () => {
    const empty = exclusionDraftOf(null, now);
    expect(wrongWith(empty, now)).toEqual(['values', 'reason']);
    expect(wrongWith({ ...empty, some: true, expiry: 'day', day: '2026-03-09' }, now)).toEqual([
      'values',
      'monitors',
      'reason',
      'day',
    ]);
    expect(wrongWith({ ...exclusionDraftOf(stored, now), expiry: 'day', day: '' }, now)).toEqual(['day']);
    expect(wrongWith(exclusionDraftOf(stored, now), now)).toEqual([]);
  });

  it('refuses a filter that cannot be read, and one that would exclude everything', () => {
    const draft = exclusionDraftOf({ kind: 'filter', values: ['ip ='], reason: 'r' }, now);
    expect(wrongWith(draft, now)).toEqual(['filter']);
    expect(wrongWith({ ...draft, values: { ...draft.values, filter: [' '] } }, now)).toEqual(['values']);
  });
});
