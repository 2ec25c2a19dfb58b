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
  title: 'Top actors and their actions',
  question: 'Who did most, and what?',
  width: 4,
  columns: {
    actor: { title: 'Actor', kind: 'text', field: 'actor' },
    action: { title: 'Action', kind: 'text', field: 'action' },
    events: { title: 'Events', kind: 'number' },
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
        action: action === otherKey ? { value: action, label: 'All other actions' } : actionCell(view, action),
        events: { value },
      },
    })),
  }),
  view: { kind: 'stacked-bars', label: 'actor', series: 'action', value: 'events' },
  empty: 'Nobody did anything in this time range.',
});
