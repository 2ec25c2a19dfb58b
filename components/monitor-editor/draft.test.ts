import { describe, expect, it } from 'vitest';
import { dayMs, hourMs, minuteMs } from '../../lib/durations';
import type { Definition, Trigger } from '../../lib/monitors/monitor';
import { draftOf, emptyDraft } from './draft';
import { definitionOf } from './draft-definition';

const texts = { title: 'Mine', why: '', runbook: '' };

const counting: Definition = {
  filter: 'activity = login-failed',
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { critical: 5, info: 1.5 },
  window: 15 * minuteMs,
  recovery: 15 * minuteMs,
};

const withTrigger = (trigger: Trigger, change: Partial<Definition> = {}): Definition => ({
  ...counting,
  thresholds: { warning: 0 },
  trigger,
  ...change,
});

const learn = { events: 10, ms: 14 * dayMs };

const definitions: [string, Definition][] = [
  ['count', counting],
  ['a window that is not offered', { ...counting, window: 90 * minuteMs, recovery: 2 * dayMs }],
  ['an odd length', { ...counting, window: 1234, recovery: null }],
  ['distinct', withTrigger({ kind: 'distinct', field: 'ip-range' })],
  ['missing', withTrigger({ kind: 'missing', usual: true }, { groupBy: null, window: 6 * hourMs })],
  [
    'first seen',
    withTrigger({ kind: 'first-seen', field: 'country', memory: 35 * dayMs, learn }, { window: 0, recovery: hourMs }),
  ],
  [
    'a sequence',
    withTrigger({
      kind: 'sequence',
      steps: [
        { filter: 'activity = org-admin-granted', atLeast: 1, groupBy: 'target' },
        { filter: 'activity = audit-log-exported', atLeast: 2 },
      ],
    }),
  ],
  ['what was brought', withTrigger({ kind: 'travel' }, { window: 0, recovery: dayMs, thresholds: { critical: 900 } })],
  ['only some people, to themselves', { ...counting, among: 'activity = org-admin-granted', self: true }],
];

describe('a monitor in the form', () => {
  it.each(definitions)('comes out as it went in: %s', (_, definition) =>
    expect(definitionOf(draftOf(definition, texts, []))).toEqual(definition),
  );

  it('keeps what was chosen for one trigger while another is looked at', () => {
    const draft = draftOf(counting, texts, []);
    const there = { ...draft, kind: 'sequence' as const };
    expect(definitionOf({ ...there, kind: 'count' })).toEqual(counting);
  });

  it('recovers after one window unless said otherwise, and after an hour where there is none', () => {
    const draft = emptyDraft('');
    expect(definitionOf({ ...draft, window: 6 * hourMs }).recovery).toBe(6 * hourMs);
    expect(definitionOf({ ...draft, kind: 'first-seen', window: 6 * hourMs })).toMatchObject({
      window: 0,
      recovery: hourMs,
    });
  });

  it('has NaN where what is written is no number', () => {
    const draft = emptyDraft('');
    const thresholds = { critical: 'many', warning: ' ', info: '1,5' };
    expect(definitionOf({ ...draft, thresholds }).thresholds).toEqual({ critical: Number.NaN, info: 1.5 });
    expect(definitionOf({ ...draft, window: { amount: '', unit: 'hours' } }).window).toBeNaN();
  });
});
