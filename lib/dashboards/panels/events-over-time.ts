import { definePanel } from '../panel';
import { productSeriesColumns, productSeriesQueries, productSeriesRows } from '../product-series';

export const eventsOverTime = definePanel({
  id: 'events-over-time',
  width: 8,
  columns: productSeriesColumns,
  queries: (context) => productSeriesQueries(context),
  rows: productSeriesRows,
  view: { kind: 'stacked-time', time: 'time', series: 'product', value: 'events' },
});
