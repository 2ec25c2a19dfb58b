import type { AggregateResult } from '../query/query';
import type { Family } from './families';
import type { ColumnText, PanelContext, PanelRows } from './panel';
import { ask } from './queries';
import { fillBuckets } from './series';

/** The columns of every panel that counts events by product over time. */
export const productSeriesColumns = {
  time: { kind: 'bucket' },
  product: { kind: 'product', field: 'product' },
  events: { kind: 'number' },
} as const satisfies Record<string, ColumnText>;

/** Events (of a family) by bucket and product; products beyond the seven greatest as one. */
export const productSeriesQueries = (context: PanelContext, family?: Family) => ({
  byProduct: ask(context, { filter: family, groupBy: [{ field: 'product', top: 7, rest: 'fold' }], bucketed: true }),
});

/** One row a bucket and product, those without events too. */
export const productSeriesRows = ({
  byProduct,
}: {
  byProduct: AggregateResult;
}): PanelRows<keyof typeof productSeriesColumns> => ({
  rows: fillBuckets(byProduct).map(({ at, key, value }) => ({
    cells: { time: { value: at }, product: { value: key }, events: { value } },
  })),
});
