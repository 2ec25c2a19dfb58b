import fc from 'fast-check';
import type { CatalogueAction } from '../../audit/event';
import { type Field, type Filter, fields } from '../../filter/filter';
import { arbitraryEvent } from '../../store/testing/arbitrary-event';
import type { Batch } from '../../store/testing/view-of';
import type { Range } from '../../store/view';
import type { AggregateQuery, Bucket, GroupBy, ListQuery, Measure, SummaryQuery } from '../query';

const hour = 3_600_000;

/** Weeks in which clocks change: in Europe, in the Americas, on Lord Howe by half an hour. */
const weeks = ['2026-03-06', '2026-03-26', '2026-04-02', '2026-10-01', '2026-10-22', '2026-10-30', '2025-12-29'];
const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/St_Johns', 'UTC'];

export const arbitraryField = fc.constantFrom<Field>(...fields);

/** Half of the times on a full hour, where boundaries are. */
const timeFrom = (start: number) =>
  fc.oneof(
    fc.integer({ min: 0, max: 6 * 24 }).map((hours) => start + hours * hour),
    fc.integer({ min: start, max: start + 6 * 24 * hour }),
  );

const anyTime = fc.constantFrom(...weeks).chain((week) => timeFrom(Date.parse(`${week}T00:00:00Z`)));

const leaf: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({ kind: fc.constant('between' as const), from: fc.option(anyTime), to: fc.option(anyTime) }),
  fc.record({
    kind: fc.constant('clock' as const),
    field: fc.constantFrom('hour-of-day' as const, 'day-of-week' as const),
    values: fc.array(fc.nat(23), { maxLength: 8 }),
    timeZone: fc.constantFrom(...zones),
  }),
  fc.record({
    kind: fc.constant('in' as const),
    field: arbitraryField,
    values: fc.array(
      fc.constantFrom(
        '',
        'o1',
        'o2',
        'anna',
        'jira',
        'DE',
        'login',
        'login-failed',
        'failure',
        'users/x1',
        'never stored',
      ),
      { maxLength: 4 },
    ),
  }),
  fc.record({
    kind: fc.constant('matches' as const),
    field: arbitraryField,
    pattern: fc.constantFrom(
      '',
      'a',
      'NAME OF',
      '*',
      '*a*',
      '?*',
      'an?a',
      '*@x.org',
      'd*e',
      'failed login',
      's1',
      '*log*',
      'i̇',
    ),
  }),
  fc.record({ kind: fc.constant('empty' as const), field: arbitraryField }),
);

export const { filter: arbitraryFilter } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaf,
    fc.record({ kind: fc.constant('not' as const), of: tie('filter') }),
    fc.record({ kind: fc.constantFrom('and' as const, 'or' as const), of: fc.array(tie('filter'), { maxLength: 3 }) }),
  ),
}));

const arbitraryGroupBy: fc.Arbitrary<GroupBy> = fc.record(
  {
    field: fc.constantFrom<GroupBy['field']>(...fields, 'hour-of-day', 'day-of-week'),
    top: fc.integer({ min: 1, max: 3 }),
    rest: fc.constantFrom('drop' as const, 'fold' as const),
  },
  { requiredKeys: ['field'] },
);

const arbitraryBucket: fc.Arbitrary<Bucket> = fc.oneof(
  fc.record({ unit: fc.constant('minute' as const), every: fc.constantFrom(15, 30, 45) }),
  fc.record({ unit: fc.constant('hour' as const), every: fc.constantFrom(1, 2, 5, 6) }),
  fc.record({ unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const), every: fc.constantFrom(1, 2) }),
);

const arbitraryMeasure: fc.Arbitrary<Measure> = fc.oneof(
  fc.constant({ kind: 'count' as const }),
  fc.record({ kind: fc.constant('distinct' as const), field: arbitraryField }),
);

/** Events in batches, what their actions mean, and ranges and times around them. */
export interface ArbitraryStore {
  batches: Batch[];
  meaning: { catalogue: Map<string, CatalogueAction>; corrections: Map<string, string> };
  ranges: readonly Range[];
}

/** A store of a few events in a week in which clocks change, with `ranges` ranges to ask about. */
export const arbitraryStore = (ranges: number): fc.Arbitrary<ArbitraryStore> =>
  fc.constantFrom(...weeks).chain((week) => {
    const start = Date.parse(`${week}T00:00:00Z`);
    const at = timeFrom(start);
    const range = fc.tuple(at, at).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
    const events = fc.array(arbitraryEvent(fc.string(), at), { maxLength: 12 });
    return fc.record({
      batches: fc.array(fc.record({ org: fc.constantFrom('o1', 'o2'), events }), { maxLength: 5 }),
      meaning: fc.record({
        catalogue: fc
          .constantFrom<CatalogueAction[]>([], [{ id: 'oddity', displayName: 'Created an API token', groups: [] }])
          .map((actions) => new Map(actions.map((action) => [action.id, action]))),
        corrections: fc
          .constantFrom<[string, string][]>([], [['something_nobody_knows', 'login']])
          .map((corrections) => new Map(corrections)),
      }),
      ranges: fc.array(range, { minLength: ranges, maxLength: ranges }),
    });
  });

/** Everything that a query says but its range. */
type Ranged<Q> = Omit<Q, 'range'>;

export const arbitraryAggregate: fc.Arbitrary<Ranged<AggregateQuery>> = fc.record({
  kind: fc.constant('aggregate' as const),
  filter: fc.oneof(fc.constant<Filter>({ kind: 'and', of: [] }), arbitraryFilter),
  groupBy: fc.array(arbitraryGroupBy, { maxLength: 2 }),
  bucket: fc.option(arbitraryBucket, { nil: undefined }),
  measure: arbitraryMeasure,
  order: fc.constantFrom(undefined, 'key' as const, 'value' as const),
  timeZone: fc.constantFrom(...zones),
});

export const arbitraryList: fc.Arbitrary<Ranged<ListQuery>> = fc.record({
  kind: fc.constant('list' as const),
  filter: arbitraryFilter,
  limit: fc.nat(20),
  offset: fc.option(fc.nat(10), { nil: undefined }),
});

export const arbitrarySummary: fc.Arbitrary<Ranged<SummaryQuery>> = fc.record({
  kind: fc.constant('summary' as const),
  filter: arbitraryFilter,
  groupBy: fc.array(arbitraryField, { maxLength: 4 }),
  limit: fc.nat(12),
});
