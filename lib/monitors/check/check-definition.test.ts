import { describe, expect, it } from 'vitest';
import { dayMs, hourMs } from '../../durations';
import type { Definition, Lists } from '../monitor';
import { checkDefinition } from './check-definition';
import { isNote } from './definition-problem';

const lists: Lists = { riskyCountries: ['AF'], breakGlassAccounts: [], adminRanges: [], vpnRanges: [] };

const right: Definition = {
  filter: 'activity = login-failed',
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { critical: 5 },
  window: hourMs,
  recovery: hourMs,
};

const check = (change: Partial<Definition>, retentionDays: number | null = 365) =>
  checkDefinition({ ...right, ...change }, { retentionDays, lists });

const told = (change: Partial<Definition>, retentionDays?: number | null) =>
  check(change, retentionDays).map(({ id, place }) => `${place}: ${id}`);

describe('checkDefinition', () => {
  it('finds nothing wrong where nothing is', () => {
    expect(told({})).toEqual([]);
    expect(told({ filter: '', recovery: null })).toEqual([]);
    expect(told({ thresholds: { critical: 5, warning: 4, info: 0 } })).toEqual([]);
  });

  it('says where in its text a filter cannot be read', () => {
    const [problem] = check({ filter: 'activity = login-failed AND nothing = 1' });
    expect(problem).toMatchObject({ id: 'filter-unreadable', place: 'filter', from: 28, to: 35 });
    expect(problem?.jql?.id).toBe('unknown-field');
  });

  it('reads lists as long as they are, so that places in the text stay right', () => {
    expect(told({ filter: 'country IN ({riskyCountries}) AND ip IN ({vpnRanges})' })).toEqual(['filter: list-empty']);
    const [problem] = check({ filter: 'country IN ({riskyCountries}) AND nothing = 1' });
    expect(problem).toMatchObject({ id: 'filter-unreadable', from: 34, to: 41 });
    expect(told({ filter: 'target = "{riskyCountries"' })).toEqual([]);
  });

  it('knows no other lists', () => {
    const [problem] = check({ filter: 'country IN ({worstCountries})' });
    expect(problem).toMatchObject({ id: 'unknown-list', filled: { list: 'worstCountries' }, from: 12, to: 28 });
  });

  it('tells of an empty list, which hinders nothing', () => {
    const [problem] = check({ filter: 'actor IN ({breakGlassAccounts})' });
    expect(problem).toMatchObject({ id: 'list-empty', filled: { list: 'breakGlassAccounts' } });
    expect(problem && isNote(problem)).toBe(true);
  });

  it.each([
    '.*admin.*',
    '/admin/',
    '/admin/i',
    '^admin',
    'admin$',
    'user[0-9]',
    'user[a-z]+',
    '(anna|ben)',
    'jira.*',
    'a.+',
  ])('takes %s for a regular expression', (pattern) =>
    expect(told({ filter: `actor ~ "${pattern}"` })).toEqual(['filter: filter-regex']),
  );

  it('takes an escape of regular expressions for one', () => {
    const [problem] = check({ filter: 'actor ~ "user\\d+"' });
    expect(problem).toMatchObject({ id: 'filter-regex', filled: { value: '\\d' }, from: 13, to: 15 });
  });

  it.each(['anna*', '*@example.*', '10.0.*', 'Team (EMEA)', '[HR] space', '$100', 'C++', '/wiki/spaces'])(
    'leaves %s alone',
    (pattern) => expect(told({ filter: `target ~ "${pattern}"` })).toEqual([]),
  );

  it('wants thresholds that are numbers, 0 or more, and at least one', () => {
    expect(told({ thresholds: {} })).toEqual(['thresholds: no-threshold']);
    expect(told({ thresholds: { critical: -1 } })).toEqual(['thresholds.critical: threshold-negative']);
    expect(told({ thresholds: { warning: Number.NaN } })).toEqual(['thresholds.warning: threshold-not-a-number']);
    expect(told({ thresholds: { critical: Number.POSITIVE_INFINITY } })).toEqual([
      'thresholds.critical: threshold-not-a-number',
    ]);
  });

  it('wants the graver beyond the less grave', () => {
    expect(told({ thresholds: { critical: 5, warning: 5 } })).toEqual(['thresholds.critical: not-graver']);
    expect(told({ thresholds: { critical: 5, warning: 8, info: -1 } })).toEqual([
      'thresholds.info: threshold-negative',
      'thresholds.critical: not-graver',
    ]);
    expect(told({ thresholds: { critical: 5, info: 9 } })).toEqual(['thresholds.critical: not-graver']);
    const expiring: Partial<Definition> = { trigger: { kind: 'collection', of: 'key-expires' }, window: 0 };
    expect(told({ ...expiring, thresholds: { critical: 1, warning: 7, info: 30 } })).toEqual([]);
    expect(told({ ...expiring, thresholds: { critical: 30, warning: 7 } })).toEqual([
      'thresholds.critical: not-graver',
    ]);
  });

  it('knows which thresholds can never be passed', () =>
    expect(told({ trigger: { kind: 'missing', usual: false }, thresholds: { critical: 1 } })).toEqual([
      'thresholds.critical: threshold-never-reached',
    ]));

  it('wants a window where the trigger has one, no longer than events are kept', () => {
    expect(told({ window: 0 })).toEqual(['window: window-missing']);
    expect(told({ window: -1 })).toEqual(['window: window-negative']);
    expect(told({ window: Number.NaN })).toEqual(['window: window-negative']);
    expect(told({ window: 30 * dayMs }, 30)).toEqual([]);
    expect(told({ window: 30 * dayMs + 1 }, 30)).toEqual(['window: window-beyond-retention']);
    expect(told({ window: 3000 * dayMs }, null)).toEqual([]);
    expect(told({ trigger: { kind: 'dormant' }, window: 0 })).toEqual([]);
  });

  it('tells of a memory that reaches further than events are kept', () => {
    const trigger = { kind: 'first-seen', field: 'country', memory: 35 * dayMs, learn: { events: 10, ms: 0 } } as const;
    const problems = check({ trigger, thresholds: { warning: 0 }, window: 0 }, 30);
    expect(problems.map(({ id }) => id)).toEqual(['memory-beyond-retention']);
    expect(problems.every(isNote)).toBe(true);
    expect(told({ trigger: { ...trigger, memory: 0 }, thresholds: { warning: 0 }, window: 0 })).toEqual([
      'trigger.memory: memory-missing',
    ]);
  });

  it('looks at every step of a sequence, and at how many there are', () => {
    const step = { filter: 'activity = login', atLeast: 1 };
    const sequence = (...steps: (typeof step)[]) =>
      told({ trigger: { kind: 'sequence', steps }, thresholds: { critical: 0 } });
    expect(sequence(step, step)).toEqual([]);
    expect(sequence(step)).toEqual(['trigger.steps: too-few-steps']);
    expect(sequence(step, step, step, step)).toEqual(['trigger.steps: too-many-steps']);
    expect(sequence(step, { filter: 'activity =', atLeast: 0 })).toEqual([
      'trigger.steps[1].filter: filter-unreadable',
      'trigger.steps[1].atLeast: at-least-one',
    ]);
  });

  it('wants somebody where the trigger is about somebody', () => {
    expect(told({ groupBy: null, trigger: { kind: 'travel' }, window: 0 })).toEqual(['groupBy: group-by-needed']);
    expect(told({ groupBy: null })).toEqual([]);
    expect(told({ groupBy: 'ip', among: 'activity = org-admin-granted' })).toEqual(['groupBy: people-needed']);
  });
});
