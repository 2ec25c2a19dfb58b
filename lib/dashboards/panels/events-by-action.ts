import { actionCell } from '../names';
import { definePanel } from '../panel';
import { ask } from '../queries';

export const eventsByAction = definePanel({
  id: 'events-by-action',
  title: 'Events by action',
  question: 'What was done most often?',
  width: 4,
  columns: {
    action: { title: 'Action', kind: 'text', field: 'action' },
    events: { title: 'Events', kind: 'number' },
  },
  queries: (context) => ({ byAction: ask(context, { groupBy: [{ field: 'action', top: 10 }] }) }),
  rows: ({ byAction }, _context, view) => ({
    rows: byAction.rows.map(({ keys: [action = ''], value }) => ({
      cells: { action: actionCell(view, action), events: { value } },
    })),
  }),
  view: { kind: 'bars', label: 'action', value: 'events' },
  empty: 'No event in this time range, so there is no action to count.',
});
