import { describe, expect, it } from 'vitest';
import type { Definition } from '../../lib/monitors/monitor';
import { conditionText } from './condition-text';

const minute = 60_000;
const base: Definition = {
  filter: '',
  groupBy: null,
  trigger: { kind: 'count' },
  thresholds: { critical: 5 },
  window: 15 * minute,
  recovery: null,
};

describe('a condition in words', () => {
  it.each<[string, Partial<Definition>]>([
    ['more than 5 events in 15 min', {}],
    ['more than 1 event in 15 min', { thresholds: { info: 1 } }],
    ['any event, for each actor', { groupBy: 'actor', thresholds: { critical: 0 } }],
    ['more than 5 events in 15 min, for each actor', { groupBy: 'actor' }],
    [
      'more than 20 (Critical) or 10 (Warning) events in 1 h 30 min',
      { thresholds: { warning: 10, critical: 20 }, window: 90 * minute },
    ],
    [
      'more than 5 different IP ranges in 7 days',
      { trigger: { kind: 'distinct', field: 'ip-range' }, window: 10080 * minute },
    ],
    [
      'a country not seen for 35 days, for each actor',
      {
        trigger: { kind: 'first-seen', field: 'country', memory: 35 * 1440 * minute, learn: { events: 1, ms: 1 } },
        groupBy: 'actor',
      },
    ],
    [
      'more than 5 logins in 15 min, or a session longer than 12 h, for each actor',
      { trigger: { kind: 'logins', ends: '', longestSession: 720 * minute }, groupBy: 'actor' },
    ],
    ['faster than 900 km/h', { trigger: { kind: 'travel' }, thresholds: { critical: 900 } }],
    ['nothing for 6 h', { trigger: { kind: 'missing', usual: false }, window: 360 * minute }],
  ])('%s', (text, change) => {
    expect(conditionText({ ...base, ...change })).toBe(text);
  });
});
