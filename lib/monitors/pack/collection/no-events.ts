import { dayMs, hourMs } from '../../../durations';
import { defineMonitor } from '../../monitor';

export const noEvents = defineMonitor({
  id: 'no-events',
  area: 'collection',
  recommended: true,
  pages: ['audit-log', 'org'],
  filter: '',
  groupBy: null,
  trigger: { kind: 'missing', usual: true },
  thresholds: { critical: 0 },
  window: 6 * hourMs,
  recovery: hourMs,
  examples: {
    fires: [
      {
        events: [{ minute: 0, action: 'jira_issue_viewed', on: ['issue:WEB-1'], repeat: { times: 480, every: 30 } }],
        judgedAfter: 10 * dayMs + 7 * hourMs,
      },
      {
        events: [{ minute: 0, action: 'jira_issue_viewed', on: ['issue:WEB-1'], repeat: { times: 480, every: 30 } }],
        judgedAfter: 11 * dayMs,
      },
    ],
    silent: [
      {
        events: [{ minute: 0, action: 'jira_issue_viewed', on: ['issue:WEB-1'], repeat: { times: 480, every: 30 } }],
        judgedAfter: 10 * dayMs + 5 * hourMs,
      },
      {
        events: [
          ...Array.from({ length: 10 }, (_, day) => ({
            minute: day * 24 * 60,
            action: 'jira_issue_viewed',
            on: ['issue:WEB-1'],
            repeat: { times: 10, every: 30 },
          })),
        ],
        judgedAfter: 9 * dayMs + 22 * hourMs,
      },
    ],
  },
});
