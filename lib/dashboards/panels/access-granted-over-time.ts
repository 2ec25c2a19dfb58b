import { accessGranted } from '../families';
import { definePanel } from '../panel';
import { productSeriesColumns, productSeriesQueries, productSeriesRows } from '../product-series';

export const accessGrantedOverTime = definePanel({
  id: 'access-granted-over-time',
  width: 6,
  columns: productSeriesColumns,
  queries: (context) => productSeriesQueries(context, accessGranted),
  rows: productSeriesRows,
  view: { kind: 'stacked-time', time: 'time', series: 'product', value: 'events' },
});
