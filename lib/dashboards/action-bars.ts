import type { AggregateResult } from '../query/query';
import type { StoreView } from '../store/view';
import type { Family } from './families';
import { actionCell } from './names';
import type { ColumnText, PanelContext, PanelRows } from './panel';
import { ask } from './queries';

const columns = {
  action: { kind: 'text', field: 'action' },
  events: { kind: 'number' },
} as const satisfies Record<string, ColumnText>;

/** A panel of the ten most frequent actions (of a family's events). */
export const actionBars = (family?: Family) => ({
  columns,
  queries: (context: PanelContext) => ({
    byAction: ask(context, { filter: family, groupBy: [{ field: 'action', top: 10 }] }),
  }),
  rows: (
    { byAction }: { byAction: AggregateResult },
    _context: PanelContext,
    view: StoreView,
  ): PanelRows<keyof typeof columns> => ({
    rows: byAction.rows.map(({ keys: [action = ''], value }) => ({
      cells: { action: actionCell(view, action), events: { value } },
    })),
  }),
  view: { kind: 'bars', label: 'action', value: 'events' } as const,
});
