import type { ListQuery } from '../../query/query';
import { actionCell, actorCell } from '../names';
import { definePanel, type PanelContext } from '../panel';

/** As many as a reader scrolls through before searching instead. */
const limit = 50;

const newest = ({ range, filter }: PanelContext): ListQuery => ({ kind: 'list', range, filter, limit });

export const recentEvents = definePanel({
  id: 'recent-events',
  width: 12,
  columns: {
    time: { kind: 'time' },
    actor: { kind: 'text', field: 'actor' },
    action: { kind: 'text', field: 'action' },
    product: { kind: 'product', field: 'product' },
    country: { kind: 'country', field: 'country' },
    city: { kind: 'text', field: 'city' },
  },
  queries: (context) => ({ newest: newest(context) }),
  rows: ({ newest: { rows } }, _context, view) => ({
    rows: rows.map((event) => ({
      cells: {
        time: { value: event.at },
        actor: actorCell(view, event.actor.id),
        action: actionCell(view, event.action),
        product: { value: event.product },
        country: { value: event.country },
        city: { value: event.city },
      },
      event,
    })),
  }),
  view: { kind: 'table' },
});
