import fc from 'fast-check';
import { anyText } from '../../audit/testing/any-text';
import { type Field, fields, type WrittenFilter } from '../filter';
import type { Increment, Period, TimePoint } from '../time-point';
import { writeTimePoint } from '../time-point';

/** Fields whose values are any text. */
const open = fields.filter((field) => field !== 'activity' && field !== 'outcome' && field !== 'ip');

const text = fc.oneof(
  fc.constantFrom(
    'DE',
    'user',
    'AND',
    'empty',
    'users/557058:f',
    '2001:db8::1',
    '-7d',
    '"',
    "'",
    '\\',
    'a\\',
    ' x ',
    'anna*',
  ),
  anyText(8),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);

const inField = fc.oneof(
  fc.record({ field: fc.constantFrom<Field>(...open), values: fc.array(text, { maxLength: 4 }) }),
  fc.record({
    field: fc.constant<Field>('ip'),
    values: fc.array(
      fc.oneof(
        text.filter((value) => !value.includes('/')),
        fc.constantFrom('10.0.0.0/8', '2001:db8::/32'),
      ),
      { maxLength: 4 },
    ),
  }),
  fc.record({
    field: fc.constant<Field>('activity'),
    values: fc.subarray(['login', 'login-failed', '', 'role-granted']),
  }),
  fc.record({ field: fc.constant<Field>('outcome'), values: fc.subarray(['success', 'failure', 'unknown', '']) }),
);

const increment: fc.Arbitrary<Increment> = fc.record({
  count: fc.integer({ min: -40, max: 40 }),
  unit: fc.constantFrom<Increment['unit']>('y', 'M', 'w', 'd', 'h', 'm'),
});

const wallMinute = fc
  .integer({ min: Date.UTC(2000) / 60_000, max: Date.UTC(2040) / 60_000 })
  .map((minute) => minute * 60_000);

/** Points in time as filters name them. */
export const arbitraryPoint: fc.Arbitrary<TimePoint> = fc.oneof(
  fc.constant<TimePoint>({ kind: 'now' }),
  fc.record({ kind: fc.constant('relative' as const), by: increment }),
  wallMinute.map((wall): TimePoint => ({ kind: 'wall', wall, timed: true })),
  wallMinute.map((wall): TimePoint => ({ kind: 'wall', wall: wall - (wall % 86_400_000), timed: false })),
  fc.record({
    kind: fc.constant('edge' as const),
    edge: fc.constantFrom('start' as const, 'end' as const),
    period: fc.constantFrom<Period>('day', 'week', 'month', 'year'),
    by: fc.option(increment),
  }),
);

/** Conditions on one thing, any that can be written. */
export const arbitraryCondition: fc.Arbitrary<WrittenFilter> = fc.oneof(
  inField.map(({ field, values }) => ({ kind: 'in' as const, field, values })),
  fc.record({ kind: fc.constant('matches' as const), field: fc.constantFrom<Field>(...fields), pattern: text }),
  fc.record({ kind: fc.constant('empty' as const), field: fc.constantFrom<Field>(...fields) }),
  fc.record({
    kind: fc.constant('time' as const),
    operator: fc.constantFrom('<' as const, '<=' as const, '>' as const, '>=' as const),
    point: arbitraryPoint.map(writeTimePoint),
  }),
  fc.record({
    kind: fc.constant('clock' as const),
    field: fc.constant('hour-of-day' as const),
    values: fc.array(fc.integer({ min: 0, max: 23 }), { maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('clock' as const),
    field: fc.constant('day-of-week' as const),
    values: fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 4 }),
  }),
);

/** Filters of any shape, also such as nobody would write. */
export const arbitraryFilter: fc.Arbitrary<WrittenFilter> = fc.letrec<{ filter: WrittenFilter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    arbitraryCondition,
    fc.record({ kind: fc.constantFrom('and' as const, 'or' as const), of: fc.array(tie('filter'), { maxLength: 4 }) }),
    fc.record({ kind: fc.constant('not' as const), of: tie('filter') }),
  ),
})).filter;
