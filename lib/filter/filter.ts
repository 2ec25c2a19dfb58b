/** What events can be filtered and grouped by. Ids are the words of the filter language. */
export const fields = [
  'org',
  'action',
  'activity',
  'actor',
  'actor-type',
  'auth-type',
  'token',
  'product',
  'target',
  'scope',
  'site',
  'country',
  'region',
  'city',
  'ip',
  'outcome',
] as const;

export type Field = (typeof fields)[number];

/** Time as a thing to filter and group by, in a reader's time zone: hour 0–23, weekday 1 (Monday) – 7 (Sunday). */
export const timeFields = ['hour-of-day', 'day-of-week'] as const;

export type TimeField = (typeof timeFields)[number];

/**
 * A condition on one field.
 *
 * - `in`: the field's value is one of `values`, to the letter (ids, not labels). Of the field `ip` a value with a `/` is a
 *   range of addresses in CIDR (`10.0.0.0/8`, `2001:db8::/32`), and lets every address in it through, however it is
 *   written; IPv4 that is mapped into IPv6 counts as IPv4. A range that is none lets nothing through.
 * - `matches`: the value, its label or its detail contains `pattern`, ignoring case; `*` is any text and
 *   `?` any one character, and a pattern with a wildcard must cover the whole text.
 * - `empty`: the event says nothing about the field.
 */
export type FieldCondition =
  | { kind: 'in'; field: Field; values: string[] }
  | { kind: 'matches'; field: Field; pattern: string }
  | { kind: 'empty'; field: Field };

/** Conditions and what can be made of them. `and` of nothing lets everything through, `or` of nothing nothing. */
export type Combined<Condition> =
  | Condition
  | { kind: 'and' | 'or'; of: Combined<Condition>[] }
  | { kind: 'not'; of: Combined<Condition> };

/**
 * A filter as a value: it can be stored, compared and compiled. All times are instants.
 *
 * - `between`: the event's time, ms; `from` inclusive, `to` exclusive, null where it is open.
 * - `clock`: the hour or weekday that clocks showed in the time zone.
 */
export type Filter = Combined<
  | FieldCondition
  | { kind: 'between'; from: number | null; to: number | null }
  | { kind: 'clock'; field: TimeField; values: number[]; timeZone: string }
>;

/** How the time of an event is compared. */
export type TimeOperator = '<' | '<=' | '>' | '>=';

/**
 * A filter as a person writes it and an address holds it: times may move with the clock (`point` as in JQL: `-7d`,
 * `2026-03-01 08:30`, `startOfDay(-1d)`), and hours are those of whoever reads. `resolveTimes` makes it a Filter.
 */
export type WrittenFilter = Combined<
  | FieldCondition
  | { kind: 'time'; operator: TimeOperator; point: string }
  | { kind: 'clock'; field: TimeField; values: number[] }
>;

/** The filter that lets every event through. */
export const everything: Filter & WrittenFilter = { kind: 'and', of: [] };
