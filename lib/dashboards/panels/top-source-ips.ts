import { definePanel } from '../panel';
import { ask, known } from '../queries';

export const topSourceIps = definePanel({
  id: 'top-source-ips',
  title: 'Top source IPs',
  question: 'Which addresses are behind most events?',
  width: 4,
  columns: {
    ip: { title: 'IP address', kind: 'text', field: 'ip' },
    events: { title: 'Events', kind: 'number' },
  },
  queries: (context) => ({ byIp: ask(context, { filter: known('ip'), groupBy: [{ field: 'ip', top: 10 }] }) }),
  rows: ({ byIp }) => ({
    rows: byIp.rows.map(({ keys: [ip = ''], value }) => ({ cells: { ip: { value: ip }, events: { value } } })),
  }),
  view: { kind: 'bars', label: 'ip', value: 'events' },
  empty: 'No event in this time range carries an IP address.',
});
