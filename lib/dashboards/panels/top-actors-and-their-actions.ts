import { otherKey } from '../../query/query';
import { actionCell, actorCell } from '../names';
import { definePanel } from '../panel';
import { ask } from '../queries';
import { byStack } from '../stacks';

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
    rows: byStack(byActor.rows).map(({ keys: [actor = '', action = ''], value }) => ({
      cells: {
        actor: actorCell(view, actor),
        action: action === otherKey ? { value: action, word: 'other-actions' } : actionCell(view, action),
        events: { value },
      },
    })),
  }),
  view: { kind: 'stacked-bars', label: 'actor', series: 'action', value: 'events' },
});
