import { definePanel } from '../panel';
import { ask } from '../queries';
import { fillBuckets } from '../series';

export const eventsOverTime = definePanel({
  id: 'events-over-time',
  width: 8,
  columns: {
    time: { kind: 'bucket' },
    product: { kind: 'product', field: 'product' },
    events: { kind: 'number' },
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
});
