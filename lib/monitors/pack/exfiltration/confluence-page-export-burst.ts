import { hourMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const confluencePageExportBurst = defineMonitor({
  id: 'confluence-page-export-burst',
  area: 'exfiltration',
  recommended: false,
  pages: ['user', 'audit-log'],
  filter: anyOf('confluence-page-exported'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { warning: 10 },
  window: hourMs,
  recovery: hourMs,
  examples: {
    fires: [
      {
        events: [
          {
            minute: 0,
            action: 'confluence_page_exports',
            on: ['page:plan', 'space:HB'],
            repeat: { times: 11, every: 2 },
          },
        ],
      },
      {
        events: [
          {
            minute: 0,
            action: 'confluence_page_exports',
            on: ['page:plan', 'space:HB'],
            repeat: { times: 10, every: 2 },
          },
          { minute: 59, action: 'confluence_page_exports', on: ['page:plan', 'space:HB'] },
        ],
      },
    ],
    silent: [
      {
        events: [
          {
            minute: 0,
            action: 'confluence_page_exports',
            on: ['page:plan', 'space:HB'],
            repeat: { times: 10, every: 2 },
          },
        ],
      },
      {
        events: [
          {
            minute: 0,
            action: 'confluence_page_exports',
            by: 'anna',
            on: ['page:plan', 'space:HB'],
            repeat: { times: 6, every: 2 },
          },
          {
            minute: 1,
            action: 'confluence_page_exports',
            by: 'ben',
            on: ['page:plan', 'space:HB'],
            repeat: { times: 5, every: 2 },
          },
        ],
      },
    ],
  },
});
