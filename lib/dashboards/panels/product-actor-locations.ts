import type { AggregateRow } from '../../query/query';
import { both, jiraProducts, ofJiraConfluenceAndBitbucket } from '../families';
import { definePanel } from '../panel';
import { ask, distinct, known } from '../queries';
import { byStack } from '../stacks';

const filter = both(ofJiraConfluenceAndBitbucket, known('country'));

const productOf = ({ keys: [, product = ''] }: AggregateRow) => product;

const sum = (rows: readonly AggregateRow[]) => rows.reduce((total, { value }) => total + value, 0);

const sumOf = (rows: readonly AggregateRow[], products: readonly string[]) =>
  sum(rows.filter((row) => products.includes(productOf(row))));

export const productActorLocations = definePanel({
  id: 'product-actor-locations',
  width: 6,
  columns: {
    country: { kind: 'country', field: 'country' },
    events: { kind: 'number' },
    actors: { kind: 'number' },
    product: { kind: 'product', field: 'product' },
    jira: { kind: 'number' },
    confluence: { kind: 'number' },
    bitbucket: { kind: 'number' },
  },
  queries: (context) => ({
    byProduct: ask(context, { filter, groupBy: [{ field: 'country' }, { field: 'product' }] }),
    actors: ask(context, { filter, groupBy: [{ field: 'country' }], measure: distinct('actor') }),
  }),
  rows: ({ byProduct, actors }) => {
    const people = new Map(actors.rows.map(({ keys: [country = ''], value }) => [country, value]));
    const countries = Map.groupBy(byStack(byProduct.rows), ({ keys: [country = ''] }) => country);
    return {
      rows: [...countries].map(([country, there]) => ({
        cells: {
          country: { value: country },
          events: { value: sum(there) },
          actors: { value: people.get(country) ?? 0 },
          // The product in which most was done comes first.
          product: { value: there.slice(0, 1).map(productOf).join() },
          jira: { value: sumOf(there, jiraProducts) },
          confluence: { value: sumOf(there, ['confluence']) },
          bitbucket: { value: sumOf(there, ['bitbucket']) },
        },
      })),
    };
  },
  view: { kind: 'map', country: 'country', value: 'events', detail: 'actors', tone: 'calm' },
});
