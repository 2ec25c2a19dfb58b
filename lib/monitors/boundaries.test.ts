import { expect, it } from 'vitest';
import { minuteMs } from '../durations';
import { plainEvent } from '../store/testing/page';
import { viewOf } from '../store/testing/view-of';
import { evaluate } from './evaluate';
import type { Monitor } from './monitor';

const window = 15 * minuteMs;
const begun = Date.UTC(2026, 2, 1);

const monitor: Monitor = {
  id: 'own-logins',
  filter: 'action = user_login',
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { critical: 5 },
  window,
  recovery: window,
};

const evaluated = (minutes: readonly number[]) => {
  const events = minutes.map((minute, i) => plainEvent(`${i}`, begun + minute * minuteMs));
  const { view } = viewOf([{ org: 'o', events }]);
  const moments = { from: begun, to: begun + 1e9 };
  const lists = { riskyCountries: [], breakGlassAccounts: [], adminRanges: [], vpnRanges: [] };
  const circumstances = { lists, excluded: null, timeZone: 'UTC', now: moments.to, collectedUntil: moments.to };
  return evaluate({ monitor, view, org: 'o', moments, circumstances });
};

it('is silent at five and fires at the sixth', () => {
  expect(evaluated([0, 1, 2, 3, 4])).toEqual([]);
  expect(evaluated([0, 1, 2, 3, 4, 5])).toEqual([
    {
      monitor: 'own-logins',
      org: 'o',
      entity: 'anna',
      value: '',
      firstAt: begun,
      raisedAt: begun + 5 * minuteMs,
      lastAt: begun + 5 * minuteMs,
      endedAt: begun + 20 * minuteMs,
      severity: 'critical',
      reached: { critical: begun + 5 * minuteMs },
      peak: 6,
    },
  ]);
});

it('counts one of two events that are exactly a window apart', () => {
  expect(evaluated([0, 1, 2, 3, 4, 15])).toEqual([]);
  expect(evaluated([0.001, 1, 2, 3, 4, 15])).toHaveLength(1);
});
