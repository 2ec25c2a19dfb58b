import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const siteBackupDownloaded = defineMonitor({
  id: 'site-backup-downloaded',
  area: 'exfiltration',
  recommended: true,
  pages: ['user', 'audit-log'],
  filter: anyOf('site-backup-downloaded'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { critical: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'confluence_site_backup_downloaded' }] },
      { events: [{ minute: 0, action: 'confluence_site_backup_downloaded', repeat: { times: 2, every: 10 } }] },
    ],
    silent: [
      { events: [{ minute: 0, action: 'confluence_space_exports', on: ['space:BOARD'] }] },
      { events: [{ minute: 0, action: 'confluence_page_viewed', on: ['page:plan', 'space:HB'] }] },
    ],
  },
});
