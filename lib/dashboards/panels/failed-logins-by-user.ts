import { loginFailed } from '../families';
import { actorCell } from '../names';
import { definePanel } from '../panel';
import { ask } from '../queries';

export const failedLoginsByUser = definePanel({
  id: 'failed-logins-by-user',
  width: 4,
  columns: {
    actor: { kind: 'text', field: 'actor' },
    events: { kind: 'number' },
  },
  queries: (context) => ({
    byActor: ask(context, { filter: loginFailed, groupBy: [{ field: 'actor', top: 10 }] }),
  }),
  rows: ({ byActor }, _context, view) => ({
    rows: byActor.rows.map(({ keys: [actor = ''], value }) => ({
      cells: { actor: actorCell(view, actor), events: { value } },
    })),
  }),
  view: { kind: 'bars', label: 'actor', value: 'events' },
});
