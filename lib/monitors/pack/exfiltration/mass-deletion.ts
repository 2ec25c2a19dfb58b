import { hourMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { deletedOrArchived } from '../families';

export const massDeletion = defineMonitor({
  id: 'mass-deletion',
  area: 'exfiltration',
  recommended: true,
  pages: ['user', 'audit-log'],
  filter: deletedOrArchived,
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { critical: 20 },
  window: hourMs,
  recovery: hourMs,
  examples: {
    fires: [
      {
        events: [
          {
            minute: 0,
            action: 'confluence_page_deleted',
            on: ['page:plan', 'space:HB'],
            repeat: { times: 21, every: 2 },
          },
        ],
      },
      {
        events: [
          {
            minute: 0,
            action: 'confluence_page_deleted',
            on: ['page:plan', 'space:HB'],
            repeat: { times: 11, every: 2 },
          },
          { minute: 1, action: 'jira_issue_deleted', on: ['issue:WEB-1'], repeat: { times: 10, every: 2 } },
        ],
      },
    ],
    silent: [
      {
        events: [
          {
            minute: 0,
            action: 'confluence_page_deleted',
            on: ['page:plan', 'space:HB'],
            repeat: { times: 20, every: 2 },
          },
        ],
      },
      {
        events: [
          {
            minute: 0,
            action: 'confluence_page_deleted',
            by: 'anna',
            on: ['page:plan', 'space:HB'],
            repeat: { times: 11, every: 2 },
          },
          {
            minute: 1,
            action: 'confluence_page_archived',
            by: 'ben',
            on: ['page:plan', 'space:HB'],
            repeat: { times: 11, every: 2 },
          },
        ],
      },
    ],
  },
});
