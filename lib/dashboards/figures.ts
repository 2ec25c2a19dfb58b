import type { AggregateResult } from '../query/query';
import type { StoreView } from '../store/view';
import type { Family } from './families';
import type { Cell, ColumnText, PanelContext, PanelRows, Row } from './panel';
import { ask, askBefore } from './queries';

/** The columns of every panel that shows figures. */
export const figureColumns = {
  measure: { kind: 'measure' },
  now: { kind: 'number' },
  before: { kind: 'number' },
} as const satisfies Record<string, ColumnText>;

type FigureColumn = keyof typeof figureColumns;

/** How much of the period before may be missing for a comparison to be fair. */
const tolerated = 0.05;

/**
 * Whether what is stored reaches back to the beginning of the period before. While a backfill is under way it does not,
 * and "up 400 %" would be told of nothing but our own progress.
 */
export const reachesBack = ({ oldest }: StoreView, { previous }: PanelContext): boolean => {
  if (!previous || oldest === null) return false;
  return oldest <= previous.from + (previous.to - previous.from) * tolerated;
};

/**
 * One figure of this period and of the one before; null where that cannot be told. `measure` is an id of the locales'
 * `measures`; `filter` is what choosing the figure filters by, where it counts only some events.
 */
export const figure = (
  measure: string,
  now: AggregateResult,
  before: AggregateResult | null,
  comparable: boolean,
  filter?: Family,
): Row<FigureColumn> => ({
  cells: {
    measure: { value: measure },
    now: { value: now.total },
    before: { value: before && comparable ? before.total : null } satisfies Cell,
  },
  ...(filter ? { filter } : {}),
});

/** The course of a figure: every bucket of the range, those without events too. */
export const trendOf = ({ rows, buckets }: AggregateResult): NonNullable<PanelRows['trend']> => {
  const values = new Map(rows.map(({ bucket, value }) => [bucket, value]));
  return buckets.map((at) => ({ at, value: values.get(at) ?? 0 }));
};

/** A panel of one figure: how many events (of a family), with its course. */
export const countFigure = (
  measure: string,
  { family, better = 'neither' }: { family?: Family; better?: 'less' | 'neither' } = {},
) => ({
  columns: figureColumns,
  queries: (context: PanelContext) => ({
    now: ask(context, { filter: family, bucketed: true }),
    before: askBefore(context, { filter: family }),
  }),
  rows: (
    { now, before }: { now: AggregateResult; before: AggregateResult | null },
    context: PanelContext,
    view: StoreView,
  ): PanelRows<FigureColumn> => ({
    rows: [figure(measure, now, before, reachesBack(view, context), family)],
    trend: trendOf(now),
  }),
  view: { kind: 'stat', label: 'measure', value: 'now', before: 'before', better } as const,
});
