import { describe, expect, it } from 'vitest';
import { dayMs, hourMs, minuteMs } from '../durations';
import type { Monitor } from '../monitors/monitor';
import { defaultRecord } from '../store/default-record';
import { collectedUntil, isCaughtUp } from './collected-until';
import { momentsOf } from './moments';

const now = Date.UTC(2026, 10, 2, 12);
const monitor = (trigger: Monitor['trigger'], window = 15 * minuteMs): Monitor => ({
  id: 'm',
  filter: '',
  groupBy: null,
  trigger,
  thresholds: { critical: 0 },
  window,
  recovery: window,
});
const armedAt = now - 30 * dayMs;
const unevaluated = { from: now - 3 * hourMs, to: now - 2 * hourMs };

describe('the moments that are judged', () => {
  it('are those of new events, and those whose windows they reach into', () => {
    expect(momentsOf(monitor({ kind: 'count' }), { unevaluated, armedAt, now })).toEqual({
      from: unevaluated.from,
      to: unevaluated.to + 15 * minuteMs + 1,
    });
  });
  it('end at the present', () => {
    const late = { from: now - 1, to: now - 1 };
    expect(momentsOf(monitor({ kind: 'count' }, dayMs), { unevaluated: late, armedAt, now })?.to).toBe(now + 1);
  });
  it('are none before the monitor was armed', () => {
    expect(momentsOf(monitor({ kind: 'count' }), { unevaluated, armedAt: now - 1, now })).toBeNull();
    const half = unevaluated.from + 1;
    expect(momentsOf(monitor({ kind: 'count' }), { unevaluated, armedAt: half, now })?.from).toBe(half);
  });
  it('are none where nothing is new, but silence may begin at any time', () => {
    expect(momentsOf(monitor({ kind: 'count' }), { unevaluated: null, armedAt, now })).toBeNull();
    expect(momentsOf(monitor({ kind: 'missing', usual: false }), { unevaluated: null, armedAt, now })).toEqual({
      from: now - 30 * minuteMs,
      to: now + 1,
    });
  });
  it('reach back to a silence that new events have ended, if not before the monitor was armed', () => {
    const trigger = { kind: 'missing', usual: false } as const;
    const ended = { from: now - hourMs, to: now };
    expect(momentsOf(monitor(trigger), { unevaluated: ended, armedAt: 0, now })?.from).toBe(now - hourMs - 7 * dayMs);
    expect(momentsOf(monitor(trigger), { unevaluated: ended, armedAt: now - 1, now })?.from).toBe(now - 1);
  });
  it('reach to the present where the next event may be affected, however late', () => {
    expect(momentsOf(monitor({ kind: 'travel' }, 0), { unevaluated, armedAt, now })?.to).toBe(now + 1);
  });
});

describe('up to when events have come in', () => {
  const live = { cursor: null, processedAt: now - 5 * hourMs, startedAt: armedAt };
  const record = { ...defaultRecord('o'), live, lastSuccessAt: now };
  it('is where reading has come while it catches up', () => {
    expect(collectedUntil({ ...record, running: 'live' })).toBe(now - 5 * hourMs - 10 * minuteMs);
    expect(isCaughtUp({ ...record, running: 'live' }, now)).toBe(false);
  });
  it('is the last success, less what may still be on its way', () => {
    expect(collectedUntil(record)).toBe(now - 10 * minuteMs);
    expect(isCaughtUp(record, now)).toBe(true);
  });
  it('is never before anything came', () => expect(collectedUntil(defaultRecord('o'))).toBe(0));
});
