import { describe, expect, it } from 'vitest';
import { hourMs, minuteMs } from '../durations';
import { defaultPreferences } from '../settings/preferences';
import type { Alert } from './alert';
import { planAnnouncements } from './announce';
import { alertOf } from './testing/stories';

/** 2026-01-05 is a Monday; quiet hours are those of UTC. */
const noon = Date.parse('2026-01-05T12:00:00Z');
const night = [{ days: [1, 2, 3, 4, 5, 6, 7], from: 22 * 60, to: 7 * 60 }];
const usual = defaultPreferences.notifications;

/** So many alerts that were raised and stored at a moment. */
const raisedAt = (at: number, count: number, more: Partial<Alert> = {}): Alert[] =>
  Array.from({ length: count }, (_, i) => ({
    ...alertOf(0, 10, { entity: `${at}-${i}` }),
    raisedAt: at,
    reached: {},
    storedAt: at,
    ...more,
  }));

const plan = (waiting: Alert[], now = noon, choice = usual) =>
  planAnnouncements(waiting, { now, choice, timeZone: 'UTC' });

describe('what is announced', () => {
  it('is three at most by themselves, and more as one', () => {
    const three = raisedAt(noon - minuteMs, 3);
    expect(plan(three)).toEqual({ single: three, summary: null, unwanted: [], nextAt: null });
    const four = raisedAt(noon - minuteMs, 4);
    expect(plan(four)).toEqual({ single: [], summary: four, unwanted: [], nextAt: null });
    expect(plan([])).toEqual({ single: [], summary: null, unwanted: [], nextAt: null });
  });

  it('is what is grave enough, and nothing where the admin wants none', () => {
    const info = raisedAt(noon, 1, { severity: 'info' });
    const warning = raisedAt(noon, 1, { severity: 'warning' });
    const critical = raisedAt(noon, 1, { severity: 'critical' });
    const all = [...info, ...warning, ...critical];
    expect(plan(all)).toMatchObject({ single: [...warning, ...critical], unwanted: info });
    expect(plan(all, noon, { ...usual, least: 'critical' }).single).toEqual(critical);
    expect(plan(all, noon, { ...usual, on: false })).toMatchObject({ single: [], summary: null, unwanted: all });
  });

  it('is nothing in quiet hours, and then one summary', () => {
    const choice = { ...usual, quiet: night };
    const midnight = noon + 12 * hourMs;
    const waiting = raisedAt(midnight, 2);
    const ends = Date.parse('2026-01-06T07:00:00Z');
    expect(plan(waiting, midnight + hourMs, choice)).toEqual({ single: [], summary: null, unwanted: [], nextAt: ends });
    const fresh = raisedAt(ends, 1);
    expect(plan([...waiting, ...fresh], ends, choice)).toMatchObject({ single: fresh, summary: waiting });
    expect(plan([], midnight, choice).nextAt).toBeNull();
    const short = [...raisedAt(ends - minuteMs, 2)];
    expect(plan(short, ends, choice)).toMatchObject({ single: [], summary: short });
  });

  it('is one summary after the browser was closed for a week, and one alert is told by itself', () => {
    const week = raisedAt(noon - 100 * hourMs, 2, { storedAt: noon });
    const fresh = raisedAt(noon, 2);
    expect(plan([...week, ...fresh])).toMatchObject({ single: fresh, summary: week });
    expect(plan(week.slice(1))).toMatchObject({ single: week.slice(1), summary: null });
    const many = [...week, ...raisedAt(noon, 4)];
    expect(plan(many)).toMatchObject({ single: [], summary: many });
  });

  it('is fresh where an old alert has just become graver', () => {
    const graver = raisedAt(noon - 100 * hourMs, 2, { severity: 'critical', reached: { critical: noon } });
    expect(plan(graver).single).toEqual(graver);
  });
});
