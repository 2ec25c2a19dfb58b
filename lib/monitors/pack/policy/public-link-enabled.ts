import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const publicLinkEnabled = defineMonitor({
  id: 'public-link-enabled',
  area: 'policy',
  recommended: false,
  pages: ['audit-log'],
  filter: anyOf('public-link-enabled'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { warning: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'confluence_public_link_enabled', on: ['page:plan', 'space:HB'] }] },
      {
        events: [
          {
            minute: 0,
            action: 'confluence_public_link_enabled',
            on: ['page:plan', 'space:HB'],
            repeat: { times: 2, every: 5 },
          },
        ],
      },
    ],
    silent: [
      { events: [{ minute: 0, action: 'confluence_public_link_disabled', on: ['page:plan', 'space:HB'] }] },
      { events: [{ minute: 0, action: 'confluence_page_viewed', on: ['page:plan', 'space:HB'] }] },
    ],
  },
});
