import { both, ofJiraConfluenceAndBitbucket } from '../families';
import { definePanel } from '../panel';
import { ask, known } from '../queries';
import { byStack } from '../stacks';

export const productActorLocations = definePanel({
  id: 'product-actor-locations',
  width: 4,
  columns: {
    country: { kind: 'country', field: 'country' },
    product: { kind: 'product', field: 'product' },
    events: { kind: 'number' },
  },
  queries: (context) => ({
    byCountry: ask(context, {
      filter: both(ofJiraConfluenceAndBitbucket, known('country')),
      groupBy: [{ field: 'country' }, { field: 'product' }],
    }),
  }),
  rows: ({ byCountry }) => ({
    rows: byStack(byCountry.rows).map(({ keys: [country = '', product = ''], value }) => ({
      cells: { country: { value: country }, product: { value: product }, events: { value } },
    })),
  }),
  view: { kind: 'map', country: 'country', value: 'events', detail: 'product', tone: 'calm' },
});
