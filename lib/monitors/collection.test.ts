import { describe, expect, it } from 'vitest';
import { dayMs, hourMs } from '../durations';
import { type CollectionState, evaluateCollection } from './collection';
import type { Monitor, Thresholds, Trigger } from './monitor';

const now = Date.UTC(2026, 2, 1);
const fine: CollectionState = {
  failingSince: null,
  keyExpiresAt: null,
  logEmpty: false,
  logEmptySince: null,
  lastSuccessAt: now,
};

type Of = Extract<Trigger, { kind: 'collection' }>['of'];

const judged = (of: Of, thresholds: Thresholds, state: Partial<CollectionState>, armedAt = 0) => {
  const monitor: Monitor = {
    id: 'own-x',
    filter: '',
    groupBy: null,
    trigger: { kind: 'collection', of },
    thresholds,
    window: 0,
    recovery: hourMs,
  };
  return evaluateCollection({ monitor, org: 'o', state: { ...fine, ...state }, armedAt, now });
};

describe('collection', () => {
  it('is nothing to tell of while it works', () => {
    for (const of of ['failing', 'key-expires', 'log-empty'] as const)
      expect(judged(of, { critical: 0 }, {})).toEqual([]);
  });

  it('fails for longer than the threshold, not for as long', () => {
    const since = now - 6 * hourMs;
    expect(judged('failing', { critical: 6 }, { failingSince: since })).toEqual([]);
    const [found] = judged('failing', { critical: 6, warning: 2 }, { failingSince: since - 1 });
    expect(found).toMatchObject({
      firstAt: since - 1,
      raisedAt: since + 2 * hourMs,
      lastAt: now,
      endedAt: null,
      severity: 'critical',
      reached: { warning: since + 2 * hourMs, critical: now },
    });
  });

  it('a key has so many days or fewer', () => {
    const state = { keyExpiresAt: now + 7 * dayMs };
    expect(judged('key-expires', { warning: 6 }, state)).toEqual([]);
    expect(judged('key-expires', { warning: 14, critical: 7 }, state)).toMatchObject([
      { severity: 'critical', firstAt: now - 7 * dayMs, reached: { warning: now - 7 * dayMs, critical: now }, peak: 7 },
    ]);
    expect(judged('key-expires', { critical: 7 }, { keyExpiresAt: now - dayMs })).toMatchObject([{ peak: 0 }]);
  });

  it('an empty log is told from when it was seen', () => {
    const [found] = judged('log-empty', { warning: 0 }, { logEmpty: true, logEmptySince: now - 5 });
    expect(found).toMatchObject({ firstAt: now - 5, raisedAt: now - 5, severity: 'warning', peak: 1 });
  });

  it('begins when it began, and is told once the monitor is armed', () => {
    const state = { failingSince: now - 9 * hourMs };
    expect(judged('failing', { critical: 2 }, state, now + 1)).toEqual([]);
    expect(judged('failing', { critical: 2 }, state, now - 5)).toMatchObject([
      { firstAt: now - 9 * hourMs, raisedAt: now - 5 },
    ]);
  });
});
