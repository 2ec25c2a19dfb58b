import type { SummaryQuery } from '../../query/query';
import { actionCell, actorCell } from '../names';
import { definePanel, type PanelContext } from '../panel';

/** As many as a reader sorts through; the greatest of them. */
const limit = 500;

const summary = ({ range, filter }: PanelContext): SummaryQuery => ({
  kind: 'summary',
  range,
  filter,
  groupBy: ['actor', 'action', 'country', 'city'],
  limit,
});

export const eventsSummary = definePanel({
  id: 'events-summary',
  width: 12,
  columns: {
    actor: { kind: 'text', field: 'actor' },
    action: { kind: 'text', field: 'action' },
    events: { kind: 'number' },
    country: { kind: 'country', field: 'country' },
    city: { kind: 'text', field: 'city' },
    lastSeen: { kind: 'time' },
  },
  queries: (context) => ({ groups: summary(context) }),
  rows: ({ groups }, _context, view) => ({
    rows: groups.rows.map(({ keys: [actor = '', action = '', country = '', city = ''], count, lastAt }) => ({
      cells: {
        actor: actorCell(view, actor),
        action: actionCell(view, action),
        events: { value: count },
        country: { value: country },
        city: { value: city },
        lastSeen: { value: lastAt },
      },
    })),
  }),
  view: { kind: 'table' },
});
