import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const classificationLevelLowered = defineMonitor({
  id: 'classification-level-lowered',
  area: 'policy',
  recommended: false,
  pages: ['org', 'audit-log'],
  filter: anyOf('classification-level-archived', 'classification-level-changed', 'content-classification-changed'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { warning: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'classification_level_archived', on: ['classification-level:restricted'] }] },
      { events: [{ minute: 0, action: 'confluence_page_classification_changed', on: ['page:plan', 'space:HB'] }] },
    ],
    silent: [
      { events: [{ minute: 0, action: 'classification_level_published', on: ['classification-level:restricted'] }] },
      { events: [{ minute: 0, action: 'confluence_page_updated', on: ['page:plan', 'space:HB'] }] },
    ],
  },
});
