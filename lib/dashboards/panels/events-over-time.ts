import { definePanel } from '../panel';
import { ask } from '../queries';
import { fillBuckets } from '../series';

export const eventsOverTime = definePanel({
  id: 'events-over-time',
  title: 'Events over time',
  question: 'When did it happen, and in which product?',
  width: 8,
  columns: {
    time: { title: 'From', kind: 'bucket' },
    product: { title: 'Product', kind: 'product', field: 'product' },
    events: { title: 'Events', kind: 'number' },
  },
  queries: (context) => ({
    byProduct: ask(context, { groupBy: [{ field: 'product', top: 7, rest: 'fold' }], bucketed: true }),
  }),
  rows: ({ byProduct }) => ({
    rows: fillBuckets(byProduct).map(({ at, key, value }) => ({
      cells: { time: { value: at }, product: { value: key }, events: { value } },
    })),
  }),
  view: { kind: 'stacked-time', time: 'time', series: 'product', value: 'events' },
  empty: 'No event in this time range. Choose a longer one, or wait for the sync to reach it.',
});
