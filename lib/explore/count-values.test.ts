import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesRow, valueIn } from '../filter/testing/plain-filter';
import { arbitraryField, arbitraryFilter, arbitraryStore } from '../query/testing/arbitrary-query';
import { type Column, columns } from '../store/columns';
import { viewOf } from '../store/testing/view-of';
import { countValues, type ValuesQuery } from './count-values';

const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');

const shown = (value: string) => `Shown ${value}`;

const arbitraryCase = fc.record({
  store: arbitraryStore(1),
  field: arbitraryField.filter((field) => field !== 'activity'),
  filter: fc.oneof(fc.constant<ValuesQuery['filter']>({ kind: 'and', of: [] }), arbitraryFilter),
  searches: fc.array(fc.constantFrom('', ' ', 'a', 'NAME', 'cag', 'ÇAĞ', 'sao', '@x', 'hown j', 'zzz'), {
    minLength: 1,
  }),
  limit: fc.integer({ min: 1, max: 5 }),
  named: fc.boolean(),
});

test('values are counted and searched as plain loops do it', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ store: { batches, meaning, ranges }, field, filter, searches, limit, named }) => {
      const { view, rows } = viewOf(batches, meaning);
      const [range = { from: 0, to: 0 }] = ranges;
      const counts = new Map<string, number>();
      for (const row of rows) {
        const value = valueIn(row, field, meaning);
        const counted = row.event.at >= range.from && row.event.at < range.to && matchesRow(filter, row, meaning);
        if (value !== '') counts.set(value, (counts.get(value) ?? 0) + (counted ? 1 : 0));
      }
      const textsOf = (value: string) => {
        const row = rows.find((row) => valueIn(row, field, meaning) === value);
        const { label, detail } =
          row && field !== 'org' ? columns[field as Column](row.event) : { label: '', detail: '' };
        return { label: (field === 'action' && meaning.catalogue.get(value)?.displayName) || label, detail };
      };
      const all = [...counts].map(([value, count]) => ({ value, ...textsOf(value), count }));
      for (const search of searches) {
        const wanted = fold(search.trim());
        const found = countValues({ field, range, filter, search, limit, ...(named ? { nameOf: shown } : {}) }, view);
        const expected = all
          .filter(({ value, label, detail, count }) =>
            wanted === ''
              ? count > 0
              : [value, label, detail, named ? shown(value) : ''].some((text) => fold(text).includes(wanted)),
          )
          .sort((a, b) => b.count - a.count);
        expect(found.map(({ count }) => count)).toEqual(expected.slice(0, limit).map(({ count }) => count));
        expect(expected).toEqual(expect.arrayContaining(found));
        expect(new Set(found.map(({ value }) => value)).size).toBe(found.length);
      }
    }),
    { numRuns: 300 },
  );
}, 30_000);

test('an activity is counted by its id', () => {
  const event = {
    id: '1',
    at: 1,
    processedAt: null,
    action: 'api_token_created',
    actor: { id: 'anna', name: 'Anna', email: '', type: 'user' },
    authType: '',
    token: null,
    product: '',
    target: null,
    scope: null,
    site: null,
    country: '',
    region: '',
    city: '',
    ip: '',
    outcome: 'success',
  } as const;
  const { view } = viewOf([{ org: 'o', events: [event] }]);
  const query: ValuesQuery = {
    field: 'activity',
    range: { from: 0, to: 2 },
    filter: { kind: 'and', of: [] },
    search: '',
    limit: 3,
  };
  expect(countValues(query, view)).toMatchObject([{ value: 'api-token-created', count: 1 }]);
  const searched = countValues({ ...query, search: 'zeichen', nameOf: () => 'API-Zeichen erstellt' }, view);
  expect(searched).toMatchObject([{ value: 'api-token-created' }]);
});
