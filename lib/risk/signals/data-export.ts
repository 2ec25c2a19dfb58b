import { type ActivityId, activities, activityIds } from '../../audit/activities';
import { defineSignal } from '../signal';
import { forEachDone } from './for-each-done';
import { activityIn, by, worked } from './jql-of';

/** Everybody downloads attachments, every day. */
const exports: readonly ActivityId[] = activityIds.filter(
  (id) => activities[id].area === 'export' && id !== 'attachment-downloaded',
);

export const dataExport = defineSignal({
  id: 'data-export',
  scores: [50],
  learns: false,
  find(trail, ground, tell) {
    forEachDone(trail, ground, exports, ({ at, activity, what }) =>
      tell({ at, score: 50, value: activity, facts: { activity, what } }),
    );
  },
  eventsOf: (_, person) => `${by(person)} AND ${activityIn(...exports)} AND ${worked}`,
  examples: {
    tells: [
      {
        events: [{ minute: 0, action: 'exported_orgeventscsv' }],
        finds: { score: 50, value: 'audit-log-exported' },
      },
      {
        events: [{ minute: 0, action: 'confluence_space_exports', on: ['space:HR'] }],
        finds: {
          score: 50,
          value: 'confluence-space-exported',
          facts: { activity: 'confluence-space-exported', what: 'HR' },
        },
      },
      { events: [{ minute: 0, action: 'organization_users_exported' }], finds: { score: 50, value: 'users-exported' } },
      {
        events: [{ minute: 0, action: 'confluence_site_backup_downloaded' }],
        finds: { score: 50, value: 'site-backup-downloaded' },
      },
    ],
    silent: [
      { events: [{ minute: 0, action: 'confluence_page_viewed', on: ['page:plan'] }] },
      { events: [{ minute: 0, action: 'confluence_attachment_downloaded', on: ['attachment:plan.pdf'] }] },
    ],
  },
});
