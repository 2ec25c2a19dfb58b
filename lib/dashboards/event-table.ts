import type { EventRow, ListQuery, ListResult } from '../query/query';
import type { StoreView } from '../store/view';
import type { Family } from './families';
import { actionCell, actorCell, thingCell } from './names';
import type { Cell, ColumnText, PanelContext, PanelRows, View } from './panel';
import { within } from './queries';

/** As many as a reader scrolls through before searching instead. */
const limit = 50;

/** What an event can be shown by: how, and the cell of one event. */
const columns = {
  time: { kind: 'time', cell: ({ at }) => ({ value: at }) },
  actor: { kind: 'text', field: 'actor', cell: ({ actor }, view) => actorCell(view, actor.id) },
  action: { kind: 'text', field: 'action', cell: ({ action }, view) => actionCell(view, action) },
  activity: { kind: 'activity', field: 'activity', cell: ({ activity }) => ({ value: activity }) },
  target: { kind: 'text', field: 'target', cell: ({ target }) => thingCell(target) },
  scope: { kind: 'text', field: 'scope', cell: ({ scope }) => thingCell(scope) },
  product: { kind: 'product', field: 'product', cell: ({ product }) => ({ value: product }) },
  country: { kind: 'country', field: 'country', cell: ({ country }) => ({ value: country }) },
  city: { kind: 'text', field: 'city', cell: ({ city }) => ({ value: city }) },
  ip: { kind: 'text', field: 'ip', cell: ({ ip }) => ({ value: ip }) },
} as const satisfies Record<string, ColumnText & { cell: (event: EventRow, view: StoreView) => Cell }>;

type EventColumn = keyof typeof columns;

const pick = <C extends EventColumn, V>(ids: readonly C[], of: (id: C) => V): Record<C, V> =>
  Object.fromEntries(ids.map((id) => [id, of(id)])) as Record<C, V>;

/** A panel of the newest events (of a family), in these columns; each row opens its event. */
export const eventTable = <C extends EventColumn>(ids: readonly C[], family?: Family) => ({
  columns: pick(ids, (id): ColumnText => {
    const { cell: _, ...column } = columns[id];
    return column;
  }),
  queries: (context: PanelContext): { newest: ListQuery } => ({
    newest: { kind: 'list', range: context.range, filter: within(context.filter, family), limit },
  }),
  rows: ({ newest }: { newest: ListResult }, _context: PanelContext, view: StoreView): PanelRows<C> => ({
    rows: newest.rows.map((event) => ({ cells: pick(ids, (id) => columns[id].cell(event, view)), event })),
  }),
  view: { kind: 'table' } satisfies View,
});
