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
  'site',
  'country',
  'region',
  'city',
  'ip',
  'outcome',
] as const;

export type Field = (typeof fields)[number];

/**
 * A filter is a value: it can be stored, compared, put in an address and compiled. `{ kind: 'and', of: [] }`
 * lets everything through; `or` of nothing lets nothing through.
 *
 * - `in`: the field's value is one of `values`, to the letter (ids, not labels).
 * - `matches`: the value, its label or its detail contains `pattern`, ignoring case; `*` is any text and
 *   `?` any one character, and a pattern with a wildcard must cover the whole text.
 * - `empty`: the event says nothing about the field.
 */
export type Filter =
  | { kind: 'and' | 'or'; of: Filter[] }
  | { kind: 'not'; of: Filter }
  | { kind: 'in'; field: Field; values: string[] }
  | { kind: 'matches'; field: Field; pattern: string }
  | { kind: 'empty'; field: Field };

/** The filter that lets every event through. */
export const everything: Filter = { kind: 'and', of: [] };
