import type { ListQuery } from '../../query/query';
import { actionCell, actorCell } from '../names';
import { definePanel, type PanelContext } from '../panel';

/** As many as a reader scrolls through before searching instead. */
const limit = 50;

const newest = ({ range, filter }: PanelContext): ListQuery => ({ kind: 'list', range, filter, limit });

export const recentEvents = definePanel({
  id: 'recent-events',
  title: 'Recent events',
  question: 'What happened last?',
  width: 12,
  columns: {
    time: { title: 'Time', kind: 'time' },
    actor: { title: 'Actor', kind: 'text', field: 'actor' },
    action: { title: 'Action', kind: 'text', field: 'action' },
    product: { title: 'Product', kind: 'product', field: 'product' },
    country: { title: 'Country', kind: 'country', field: 'country' },
    city: { title: 'City', kind: 'text', field: 'city' },
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
  empty: 'No event in this time range. Choose a longer one, or wait for the sync to reach it.',
});
