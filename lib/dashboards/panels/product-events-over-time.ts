import { ofJiraConfluenceAndBitbucket } from '../families';
import { definePanel } from '../panel';
import { productSeriesColumns, productSeriesQueries, productSeriesRows } from '../product-series';

export const productEventsOverTime = definePanel({
  id: 'product-events-over-time',
  width: 8,
  columns: productSeriesColumns,
  queries: (context) => productSeriesQueries(context, ofJiraConfluenceAndBitbucket),
  rows: productSeriesRows,
  view: { kind: 'lines', time: 'time', series: 'product', value: 'events', totals: false },
});
