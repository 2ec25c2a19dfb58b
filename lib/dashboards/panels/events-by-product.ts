import { ofJiraConfluenceAndBitbucket } from '../families';
import { definePanel } from '../panel';
import { ask } from '../queries';

export const eventsByProduct = definePanel({
  id: 'events-by-product',
  width: 4,
  columns: {
    product: { kind: 'product', field: 'product' },
    events: { kind: 'number' },
  },
  queries: (context) => ({
    byProduct: ask(context, { filter: ofJiraConfluenceAndBitbucket, groupBy: [{ field: 'product' }] }),
  }),
  rows: ({ byProduct }) => ({
    rows: byProduct.rows.map(({ keys: [product = ''], value }) => ({
      cells: { product: { value: product }, events: { value } },
    })),
  }),
  view: { kind: 'bars', label: 'product', value: 'events' },
});
