import { actionCell } from '../names';
import { definePanel } from '../panel';
import { ask } from '../queries';

export const eventsByAction = definePanel({
  id: 'events-by-action',
  width: 4,
  columns: {
    action: { kind: 'text', field: 'action' },
    events: { kind: 'number' },
  },
  queries: (context) => ({ byAction: ask(context, { groupBy: [{ field: 'action', top: 10 }] }) }),
  rows: ({ byAction }, _context, view) => ({
    rows: byAction.rows.map(({ keys: [action = ''], value }) => ({
      cells: { action: actionCell(view, action), events: { value } },
    })),
  }),
  view: { kind: 'bars', label: 'action', value: 'events' },
});
