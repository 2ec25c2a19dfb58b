import { type ActivityId, activities, activityIds } from '../../audit/activities';
import { defineSignal } from '../signal';
import { forEachDone } from './for-each-done';
import { activityIn, by, onlyOf, worked } from './jql-of';
import { dayOf } from './same-day';

/** People take a page along as a file; so many on one day (UTC), and more, are no such thing. */
const page: ActivityId = 'confluence-page-exported';
const manyPages = 11;

/** Everybody downloads attachments, every day. */
const exports: readonly ActivityId[] = activityIds.filter(
  (id) => activities[id].area === 'export' && id !== 'attachment-downloaded',
);

export const dataExport = defineSignal({
  id: 'data-export',
  scores: [50, 15],
  learns: false,
  find(trail, ground, tell) {
    let [day, pages] = [-1, 0];
    forEachDone(trail, ground, exports, ({ at, activity, what }) => {
      if (activity === page) {
        pages = dayOf(at) === day ? pages + 1 : 1;
        day = dayOf(at);
      }
      const score = activity === page && pages < manyPages ? 15 : 50;
      tell({ at, score, value: activity, facts: { activity, what } });
    });
  },
  eventsOf: ({ value }, person) => `${by(person)} AND ${activityIn(...onlyOf(exports, value))} AND ${worked}`,
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
      {
        // From ten pages to two of the next day.
        events: [{ minute: 0, action: 'confluence_page_exports', on: ['page:plan'], repeat: { times: 12, every: 75 } }],
        finds: { score: 15, value: 'confluence-page-exported' },
      },
      {
        events: [{ minute: 0, action: 'confluence_page_exports', on: ['page:plan'], repeat: { times: 11, every: 5 } }],
        finds: { score: 50, value: 'confluence-page-exported' },
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
