import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { everything, type WrittenFilter } from './filter';
import { formatJql } from './format-jql';
import { parseJql } from './parse-jql';
import { nothing, plainest, sameFilter } from './same-filter';
import { arbitraryFilter } from './testing/arbitrary-filter';
import { isJql } from './testing/oracle';

/** Atlassian's parser takes its time. */
vi.setConfig({ testTimeout: 60_000 });

const impossible: WrittenFilter = {
  kind: 'and',
  of: [
    { kind: 'empty', field: 'org' },
    { kind: 'not', of: { kind: 'empty', field: 'org' } },
  ],
};

test('what is written is JQL, and is read as the filter that it was', () => {
  fc.assert(
    fc.property(arbitraryFilter, (filter) => {
      const text = formatJql(filter);
      const plain = plainest(filter);
      expect(parseJql(text)).toEqual({ ok: true, filter: sameFilter(plain, nothing) ? impossible : plain });
      expect(isJql(text)).toBe(true);
      expect(formatJql(plain)).toBe(text);
    }),
    { numRuns: 700 },
  );
});

test.each([
  ['', everything],
  ['org IS EMPTY AND org IS NOT EMPTY', nothing],
  ['', { kind: 'not', of: { kind: 'in', field: 'ip', values: [] } } satisfies WrittenFilter],
])('the constants: %j', (text, filter) => expect(formatJql(filter)).toBe(text));

/** Once read, a text is written in its one canonical form. */
test.each([
  ['country="DE" or (country in ("PL") and not (ip is null))', 'country = DE OR country = PL AND ip IS NOT EMPTY'],
  ["(country = DE or country = 'PL') and (ip = 1)", '(country = DE OR country = PL) AND ip = 1'],
  ['NOT (country = DE AND ip = 1) AND city != "São Paulo"', 'NOT (country = DE AND ip = 1) AND city != "São Paulo"'],
  ['NOT (country = DE OR ip = 1)', 'NOT (country = DE OR ip = 1)'],
  ['actor-type = "user" and product = EMPTY', 'actor-type = "user" AND product IS EMPTY'],
  ['country not in (DE, null)', 'country NOT IN (DE, EMPTY)'],
  ['not time >= "-7D"', 'NOT time >= -7d'],
  ['time < "2026/03/01 8:05" and time > endofmonth("-1")', 'time < "2026-03-01 08:05" AND time > endOfMonth(-1M)'],
  ['time > "2026/03/01"', 'time > 2026-03-01'],
  ['hour-of-day > 20 and day-of-week in (7, sat)', 'hour-of-day IN (21, 22, 23) AND day-of-week IN (Saturday, Sunday)'],
  ['city = \'say "hi"\\\\\'', 'city = "say \\"hi\\"\\\\"'],
  ['city ~ "a\\tb\\u0001"', 'city ~ "a\\tb\\u0001"'],
])('%s', (text, canonical) => {
  const parsed = parseJql(text);
  expect(parsed.ok && formatJql(parsed.filter)).toBe(canonical);
});
