import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryEvent } from '../store/testing/arbitrary-event';
import { plainEvent } from '../store/testing/page';
import { viewOf } from '../store/testing/view-of';
import { compileFilter } from './compile-filter';
import { type Field, type Filter, fields } from './filter';
import { type RowColumns, rowColumns } from './row-columns';
import { matchesRow, valueIn } from './testing/plain-filter';

/** Round the nights on which clocks change, and in zones whose days begin elsewhere or whose hours are halves. */
const zones = ['Europe/Berlin', 'UTC', 'America/Sao_Paulo', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia'];
const nights = [
  '2026-03-29T01:00Z',
  '2026-10-25T01:00Z',
  '2018-11-04T03:00Z',
  '2026-04-04T15:00Z',
  '2011-12-30T10:00Z',
];
const time = fc
  .tuple(
    fc.constantFrom(...nights),
    fc.oneof(
      fc.integer({ min: -36, max: 36 }).map((h) => h * 3_600_000),
      fc.integer({ min: -2e8, max: 2e8 }),
    ),
  )
  .map(([night, off]) => Date.parse(night) + off);

const event = arbitraryEvent(fc.string(), time);
const values = [
  '',
  'anna',
  'DE',
  'PL',
  'jira',
  'user',
  'session',
  'login',
  'login-failed',
  'success',
  'users/x1',
  'org-1',
  '192.0.2.1',
];
/** Ranges of the addresses of made-up events, wide and narrow; and what is none. */
const ranges = [
  '192.0.2.0/24',
  '203.0.113.7/32',
  '203.0.113.7/9',
  '198.51.100.0/31',
  '0.0.0.0/0',
  '2001:db8::/32',
  '2001:db8::/127',
  '::/0',
  '10.0.0/8',
];
const field = fc.constantFrom<Field>(...fields);

const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.record({
      kind: fc.constant('in' as const),
      field,
      values: fc.array(fc.constantFrom(...values), { maxLength: 4 }),
    }),
    fc.record({
      kind: fc.constant('in' as const),
      field: fc.constantFrom<Field>('ip', 'ip', 'city'),
      values: fc.array(fc.constantFrom(...values, ...ranges), { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('matches' as const),
      field,
      pattern: fc.constantFrom('', 'a', 'log', '*n*', 'name*', '??'),
    }),
    fc.record({ kind: fc.constant('empty' as const), field }),
    fc.record({ kind: fc.constant('between' as const), from: fc.option(time), to: fc.option(time) }),
    fc.oneof(
      fc.record({
        kind: fc.constant('clock' as const),
        field: fc.constant('hour-of-day' as const),
        values: fc.uniqueArray(fc.integer({ min: 0, max: 23 })),
        timeZone: fc.constantFrom(...zones),
      }),
      fc.record({
        kind: fc.constant('clock' as const),
        field: fc.constant('day-of-week' as const),
        values: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
        timeZone: fc.constantFrom(...zones),
      }),
    ),
    fc.record({ kind: fc.constantFrom('and' as const, 'or' as const), of: fc.array(tie('filter'), { maxLength: 4 }) }),
    fc.record({ kind: fc.constant('not' as const), of: tie('filter') }),
  ),
}));

const batches = fc.array(
  fc.record({ org: fc.constantFrom('org-1', 'org-2'), events: fc.array(event, { maxLength: 30 }) }),
  {
    maxLength: 3,
  },
);

test('a compiled filter lets through what the filter means, in any part of a segment', () => {
  fc.assert(
    fc.property(batches, filter, fc.nat(30), fc.nat(30), (given, wanted, a, b) => {
      const { view, rows } = viewOf(given);
      const select = compileFilter(wanted, rowColumns(view));
      for (const segment of view.segments) {
        const first = Math.min(a, b, segment.rows);
        const end = Math.min(Math.max(a, b), segment.rows);
        const expected = rows
          .filter((row) => row.segment === segment.id && row.row >= first && row.row < end)
          .filter((row) => matchesRow(wanted, row, view))
          .map(({ row }) => row);
        const { from, to, rows: some } = select(segment, first, end);
        expect(from).toBeGreaterThanOrEqual(first);
        expect(to).toBeLessThanOrEqual(Math.max(first, end));
        expect(some ? [...some] : Array.from({ length: to - from }, (_, i) => from + i)).toEqual(expected);
      }
    }),
    { numRuns: 1500 },
  );
});

test('conditions on one field are one look-up, and decide where they leave no question', () => {
  const { view } = viewOf([{ org: 'org-1', events: fc.sample(event, 50) }]);
  const columns = rowColumns(view);
  const asked: Field[] = [];
  const watched: RowColumns = {
    ...columns,
    codes(field, segment) {
      asked.push(field);
      return columns.codes(field, segment);
    },
  };
  const country = (value: string): Filter => ({ kind: 'in', field: 'country', values: [value] });
  const [segment] = view.segments;
  if (!segment) throw new Error('no segment');
  compileFilter({ kind: 'or', of: ['DE', 'PL', 'BR'].map(country) }, watched)(segment, 0, segment.rows);
  expect(asked).toEqual(['country']);
  compileFilter({ kind: 'and', of: ['DE', 'PL'].map(country) }, watched)(segment, 0, segment.rows);
  compileFilter({ kind: 'or', of: [country('DE'), { kind: 'not', of: country('DE') }] }, watched)(
    segment,
    0,
    segment.rows,
  );
  expect(asked).toEqual(['country']);
});

test('a range lets addresses through however they are written, also those that are stored later', () => {
  const { view } = viewOf([
    {
      org: 'org-1',
      events: ['::ffff:10.1.2.3', '10.255.0.1', '11.0.0.1', '2001:DB8:0::7', '', 'unknown'].map((ip, i) =>
        plainEvent(`${i}`, i, { ip }),
      ),
    },
  ]);
  const found = (values: string[]) => {
    const select = compileFilter({ kind: 'in', field: 'ip', values }, rowColumns(view));
    return view.segments.flatMap((segment) => {
      const { from, to, rows } = select(segment, 0, segment.rows);
      return rows ? [...rows] : Array.from({ length: to - from }, (_, i) => from + i);
    });
  };
  expect(found(['10.0.0.0/8'])).toEqual([0, 1]);
  expect(found(['::ffff:10.0.0.0/104'])).toEqual([0, 1]);
  expect(found(['2001:db8::/64', '11.0.0.1'])).toEqual([2, 3]);
  expect(found(['::/0'])).toEqual([3]);
});

test('values of the scope can be filtered like those of any column', () => {
  const { view, rows } = viewOf([{ org: 'org-1', events: fc.sample(event, 50) }]);
  const scoped = rows.filter((row) => valueIn(row, 'scope', view) !== '');
  const select = compileFilter({ kind: 'not', of: { kind: 'empty', field: 'scope' } }, rowColumns(view));
  const found = view.segments.map((segment) => select(segment, 0, segment.rows));
  expect(found.map(({ from, to, rows: some }) => some?.length ?? to - from)).toEqual([scoped.length]);
});
