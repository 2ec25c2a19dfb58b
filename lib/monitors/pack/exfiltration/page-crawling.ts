import { dayMs, hourMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const pageCrawling = defineMonitor({
  id: 'page-crawling',
  area: 'exfiltration',
  recommended: false,
  pages: ['user', 'audit-log'],
  filter: anyOf('page-viewed'),
  groupBy: 'actor',
  trigger: { kind: 'surge', memory: 30 * dayMs, z: 6 },
  thresholds: { warning: 200 },
  window: hourMs,
  recovery: hourMs,
  examples: {
    fires: [
      {
        events: [
          {
            minute: 0,
            action: 'confluence_page_viewed',
            on: ['page:plan', 'space:HB'],
            repeat: { times: 200, every: 144 },
          },
          {
            minute: 21 * 24 * 60,
            action: 'confluence_page_viewed',
            on: ['page:rates', 'space:HB'],
            repeat: { times: 210, every: 0.25 },
          },
        ],
      },
      {
        events: [
          {
            minute: 0,
            action: 'confluence_page_viewed',
            on: ['page:plan', 'space:HB'],
            repeat: { times: 200, every: 144 },
          },
          {
            minute: 21 * 24 * 60,
            action: 'confluence_page_viewed',
            on: ['page:rates', 'space:HB'],
            repeat: { times: 250, every: 0.08 },
          },
        ],
      },
    ],
    silent: [
      {
        events: [
          {
            minute: 0,
            action: 'confluence_page_viewed',
            on: ['page:plan', 'space:HB'],
            repeat: { times: 200, every: 144 },
          },
          {
            minute: 21 * 24 * 60,
            action: 'confluence_page_viewed',
            on: ['page:rates', 'space:HB'],
            repeat: { times: 200, every: 0.25 },
          },
        ],
      },
      {
        events: [
          {
            minute: 0,
            action: 'confluence_page_viewed',
            on: ['page:plan', 'space:HB'],
            repeat: { times: 200, every: 144 },
          },
          {
            minute: 21 * 24 * 60,
            action: 'jira_issue_viewed',
            on: ['issue:WEB-2'],
            repeat: { times: 210, every: 0.25 },
          },
        ],
      },
    ],
  },
});
