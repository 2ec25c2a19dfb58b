import { definePanel } from '../panel';
import { ask, known } from '../queries';

export const topSourceIps = definePanel({
  id: 'top-source-ips',
  width: 4,
  columns: {
    ip: { kind: 'text', field: 'ip' },
    events: { kind: 'number' },
  },
  queries: (context) => ({ byIp: ask(context, { filter: known('ip'), groupBy: [{ field: 'ip', top: 10 }] }) }),
  rows: ({ byIp }) => ({
    rows: byIp.rows.map(({ keys: [ip = ''], value }) => ({ cells: { ip: { value: ip }, events: { value } } })),
  }),
  view: { kind: 'bars', label: 'ip', value: 'events' },
});
