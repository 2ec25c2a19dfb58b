import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const suspiciousSearchBurst = defineMonitor({
  id: 'suspicious-search-burst',
  area: 'exfiltration',
  recommended: false,
  pages: ['user', 'audit-log'],
  filter: anyOf('search-performed'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { warning: 30 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'jira_search_performed', repeat: { times: 31, every: 0.4 } }] },
      {
        events: [
          { minute: 0, action: 'jira_search_performed', repeat: { times: 20, every: 0.4 } },
          { minute: 1, action: 'confluence_search_performed', repeat: { times: 20, every: 0.4 } },
        ],
      },
    ],
    silent: [
      { events: [{ minute: 0, action: 'jira_search_performed', repeat: { times: 30, every: 0.4 } }] },
      { events: [{ minute: 0, action: 'jira_search_performed', repeat: { times: 40, every: 3 } }] },
    ],
  },
});
