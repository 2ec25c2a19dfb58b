import { type AggregateRow, otherKey } from '../../query/query';
import { actionCell, actorCell } from '../names';
import { definePanel } from '../panel';
import { ask } from '../queries';

/** An actor's actions together, the busiest actor first. */
const byBusiest = (rows: readonly AggregateRow[]) => {
  const totals = new Map<string, number>();
  for (const {
    keys: [actor = ''],
    value,
  } of rows)
    totals.set(actor, (totals.get(actor) ?? 0) + value);
  const total = ({ keys: [actor = ''] }: AggregateRow) => totals.get(actor) ?? 0;
  const name = ({ keys: [actor = ''] }: AggregateRow) => actor;
  return rows.toSorted((a, b) => total(b) - total(a) || name(a).localeCompare(name(b)) || b.value - a.value);
};

export const topActorsAndTheirActions = definePanel({
  id: 'top-actors-and-their-actions',
  width: 4,
  columns: {
    actor: { kind: 'text', field: 'actor' },
    action: { kind: 'text', field: 'action' },
    events: { kind: 'number' },
  },
  queries: (context) => ({
    byActor: ask(context, {
      groupBy: [
        { field: 'actor', top: 10 },
        { field: 'action', top: 5, rest: 'fold' },
      ],
    }),
  }),
  rows: ({ byActor }, _context, view) => ({
    rows: byBusiest(byActor.rows).map(({ keys: [actor = '', action = ''], value }) => ({
      cells: {
        actor: actorCell(view, actor),
        action: action === otherKey ? { value: action, word: 'other-actions' } : actionCell(view, action),
        events: { value },
      },
    })),
  }),
  view: { kind: 'stacked-bars', label: 'actor', series: 'action', value: 'events' },
});
