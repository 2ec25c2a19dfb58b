import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Definition } from '../monitor';
import { builtIns } from '../pack/all';
import type { FileProblem } from './file-problem';
import { type ReadMonitorFile, readMonitorFile } from './read-file';
import { writeMonitorFile } from './write-file';

const against = {
  retentionDays: 365,
  lists: { riskyCountries: ['AF'], breakGlassAccounts: [], adminRanges: [], vpnRanges: [] },
};

const read = (json: unknown) => readMonitorFile(typeof json === 'string' ? json : JSON.stringify(json), against);

const entry = {
  title: 'Failed logins',
  why: 'Somebody guesses.',
  runbook: 'Ask.',
  filter: 'activity = login-failed',
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { critical: 5 },
  window: '15m',
  recovery: null,
};

const file = (...monitors: unknown[]) => ({ format: 'orgwatch-monitors', version: 1, monitors });

const contentsOf = (result: ReadMonitorFile) => {
  if (!result.ok) throw new Error(`refused: ${result.problem.id}`);
  return result.contents;
};

/** What is wrong, as `place: id`. */
const wrongIn = (result: ReadMonitorFile): string[] => {
  const said = (problem: FileProblem) =>
    `${problem.place}: ${problem.id === 'definition' ? problem.problem.id : problem.id}`;
  return result.ok ? result.contents.refused.flatMap(({ problems }) => problems.map(said)) : [said(result.problem)];
};

describe('a file of monitors', () => {
  it('is read', () => {
    const { monitors, refused, leftOut } = contentsOf(read(file(entry)));
    expect(refused).toEqual([]);
    expect(leftOut).toBe(0);
    expect(monitors[0]?.monitor).toEqual({
      title: 'Failed logins',
      why: 'Somebody guesses.',
      runbook: 'Ask.',
      definition: {
        filter: 'activity = login-failed',
        groupBy: 'actor',
        trigger: { kind: 'count' },
        thresholds: { critical: 5 },
        window: 900_000,
        recovery: null,
      },
    });
  });

  it.each([
    ['what is not JSON', '{ "format": ', ': not-json'],
    ['nothing at all', '', ': not-json'],
    ['a list', [], ': not-a-monitor-file'],
    ['another format', { format: 'grafana', version: 1, monitors: [] }, 'format: not-a-monitor-file'],
    ['no version', { format: 'orgwatch-monitors', monitors: [] }, 'version: no-version'],
    ['a newer version', { format: 'orgwatch-monitors', version: 2, monitors: [] }, 'version: newer-version'],
    ['no monitors', { format: 'orgwatch-monitors', version: 1 }, 'monitors: no-monitors'],
  ])('is refused whole: %s', (_, text, problem) => {
    const result = read(text);
    expect(result.ok).toBe(false);
    expect(wrongIn(result)).toEqual([problem]);
  });

  it('says where it stops being JSON', () => {
    const result = read('{\n  "format": "orgwatch-monitors",\n  oops\n}');
    expect(result).toMatchObject({ ok: false, problem: { id: 'not-json', filled: { line: 3, column: 3 } } });
  });

  it('may begin with a byte order mark', () => expect(read(`\uFEFF${JSON.stringify(file(entry))}`).ok).toBe(true));

  it.each([
    ['an unknown threshold', { thresholds: { critcal: 5 } }, 'monitors[1].thresholds.critcal: unknown-field'],
    ['an unknown field', { filtre: 'x' }, 'monitors[1].filtre: unknown-field'],
    ['a field that is not there', { filter: undefined }, 'monitors[1].filter: missing-field'],
    ['a filter that cannot be read', { filter: 'activty = login' }, 'monitors[1].filter: filter-unreadable'],
    ['a regular expression', { filter: 'actor ~ "^adm.*$"' }, 'monitors[1].filter: filter-regex'],
    ['a list that is none', { filter: 'ip IN ({officeRanges})' }, 'monitors[1].filter: unknown-list'],
    ['a threshold below 0', { thresholds: { critical: -1 } }, 'monitors[1].thresholds.critical: threshold-negative'],
    ['no threshold', { thresholds: {} }, 'monitors[1].thresholds: no-threshold'],
    ['a window longer than events are kept', { window: '366d' }, 'monitors[1].window: window-beyond-retention'],
    ['a window in words', { window: '15 minutes' }, 'monitors[1].window: not-a-span'],
    ['a window in ms', { window: 900_000 }, 'monitors[1].window: not-a-span'],
    ['a trigger that is none', { trigger: { kind: 'regex' } }, 'monitors[1].trigger.kind: unknown-choice'],
    ['a title that is none', { title: '  ' }, 'monitors[1].title: no-title'],
    ['no title', { title: undefined }, 'monitors[1].title: no-title'],
    ['a title that is a number', { title: 5 }, 'monitors[1].title: not-a-text'],
    ['a title that is too long', { title: 'x'.repeat(101) }, 'monitors[1].title: too-long'],
    [
      'a memory in words',
      {
        trigger: { kind: 'first-seen', field: 'country', memory: 'long', learn: { events: 10, time: '14d' } },
        thresholds: { critical: 0 },
      },
      'monitors[1].trigger.memory: not-a-span',
    ],
    [
      'ms in place of time',
      {
        trigger: { kind: 'first-seen', field: 'country', memory: '35d', learn: { events: 10, time: '1d', ms: 5 } },
        thresholds: { critical: 0 },
      },
      'monitors[1].trigger.learn.ms: unknown-field',
    ],
  ])('refuses one monitor for %s, and takes the others', (_, change, problem) => {
    const result = read(file(entry, { ...entry, ...change }, entry));
    expect(wrongIn(result)).toContain(problem);
    expect(contentsOf(result).monitors.map(({ place }) => place)).toEqual(['monitors[0]', 'monitors[2]']);
  });

  it('tells of all that is wrong with one monitor', () => {
    const result = read(file({ ...entry, filter: 'x', thresholds: { critical: -1 }, window: 'soon' }));
    expect(wrongIn(result)).toEqual([
      'monitors[0].window: not-a-span',
      'monitors[0].filter: filter-unreadable',
      'monitors[0].thresholds.critical: threshold-negative',
    ]);
  });

  it.each([null, 42, 'monitor', [entry]])('takes no monitor that is none: %j', (stray) =>
    expect(wrongIn(read(file(stray)))).toEqual(['monitors[0]: not-an-object']),
  );

  it('tells of a field beside the monitors', () =>
    expect(wrongIn(read({ ...file(entry), comment: 'hi' }))).toEqual(['comment: unknown-field']));

  it('takes 500 of 10,000 and says how many were left out', () => {
    const { monitors, leftOut } = contentsOf(read(file(...Array.from({ length: 10_000 }, () => entry))));
    expect(monitors).toHaveLength(500);
    expect(leftOut).toBe(9_500);
  });

  it('throws for nothing', () => {
    fc.assert(fc.property(fc.json(), (text) => void readMonitorFile(text, against)));
    fc.assert(fc.property(fc.jsonValue(), (value) => void read(file({ ...entry, ...Object(value) }))));
    fc.assert(fc.property(fc.jsonValue(), (trigger) => void read(file({ ...entry, trigger }))));
  });
});

const span = fc.integer({ min: 1, max: 300 * 86_400_000 });
const learn = fc.record({ events: fc.nat(1000), ms: span });
const filter = fc.constantFrom(
  '',
  'activity = login-failed',
  'country IN ({riskyCountries}) AND actor ~ "anna*"',
  'actor = "quo\\"te" OR NOT ip = "10.0.0.0/8"',
);
const trigger: fc.Arbitrary<Definition['trigger']> = fc.oneof(
  fc.constant({ kind: 'count' as const }),
  fc.record({ kind: fc.constant('distinct' as const), field: fc.constantFrom('ip' as const, 'ip-range' as const) }),
  fc.record({ kind: fc.constant('surge' as const), memory: span, z: fc.nat(20) }),
  fc.record({
    kind: fc.constant('logins' as const),
    ends: fc.constant('activity = logout'),
    longestSession: fc.option(span),
  }),
  fc.constant({ kind: 'dormant' as const }),
  fc.constant({ kind: 'travel' as const }),
);
const counted = fc.record({
  filter,
  groupBy: fc.constantFrom('actor' as const, 'target' as const),
  trigger,
  thresholds: fc.constantFrom({ critical: 5 }, { critical: 50, warning: 5.5, info: 0 }, { info: 3 }),
  window: span,
  recovery: fc.option(fc.nat(1e9)),
});
const yesOrNo = fc.record({
  filter,
  groupBy: fc.constantFrom('actor' as const),
  trigger: fc.oneof(
    fc.record({ kind: fc.constant('missing' as const), usual: fc.boolean() }),
    fc.record({
      kind: fc.constant('first-seen' as const),
      field: fc.constantFrom('country' as const, 'ip-range' as const),
      memory: span,
      learn,
    }),
    fc.record({ kind: fc.constant('unusual-hour' as const), memory: span, learn }),
    fc.record({
      kind: fc.constant('sequence' as const),
      steps: fc.array(
        fc.record(
          { filter, atLeast: fc.integer({ min: 1, max: 9 }), groupBy: fc.constantFrom('target' as const) },
          { requiredKeys: ['filter', 'atLeast'] },
        ),
        { minLength: 2, maxLength: 3 },
      ),
    }),
  ),
  thresholds: fc.constantFrom({ critical: 0 }, { warning: 0 }),
  window: span,
  recovery: fc.option(fc.nat(1e9)),
  among: fc.constant('activity = org-admin-granted'),
  self: fc.boolean(),
});

describe('writing and reading', () => {
  it('gives the same', () => {
    const definition = fc.oneof(counted, yesOrNo) as fc.Arbitrary<Definition>;
    const text = fc.string({ maxLength: 80 }).map((written) => written.trim());
    const monitor = fc.record({ title: text.filter(Boolean), why: text, runbook: text, definition });
    fc.assert(
      fc.property(fc.array(monitor, { maxLength: 5 }), (monitors) => {
        const result = readMonitorFile(writeMonitorFile(monitors), against);
        expect(wrongIn(result)).toEqual([]);
        expect(contentsOf(result).monitors.map((each) => each.monitor)).toEqual(monitors);
      }),
    );
  });

  it('gives every monitor of the pack back', () => {
    const monitors = builtIns.map(
      ({ id, filter: jql, groupBy, trigger: of, thresholds, window, recovery, among, self }) => ({
        title: id,
        why: '',
        runbook: '',
        definition: {
          filter: jql,
          groupBy,
          trigger: of,
          thresholds,
          window,
          recovery,
          ...(among === undefined ? {} : { among }),
          ...(self === undefined ? {} : { self }),
        },
      }),
    );
    const result = readMonitorFile(writeMonitorFile(monitors), against);
    expect(wrongIn(result)).toEqual([]);
    expect(contentsOf(result).monitors.map((each) => each.monitor)).toEqual(monitors);
  });
});
