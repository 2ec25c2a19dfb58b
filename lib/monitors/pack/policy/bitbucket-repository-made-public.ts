import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const bitbucketRepositoryMadePublic = defineMonitor({
  id: 'bitbucket-repository-made-public',
  area: 'policy',
  recommended: true,
  pages: ['audit-log'],
  filter: `${anyOf('bitbucket-repository-privacy-changed')} AND scope !~ "visibility/private"`,
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { critical: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      {
        events: [
          {
            minute: 0,
            action: 'bitbucket_repository_privacy',
            on: ['repository:api'],
            attributes: { visibility: 'public' },
          },
        ],
      },
      { events: [{ minute: 0, action: 'bitbucket_repository_privacy', on: ['repository:api'] }] },
    ],
    silent: [
      {
        events: [
          {
            minute: 0,
            action: 'bitbucket_repository_privacy',
            on: ['repository:api'],
            attributes: { visibility: 'private' },
          },
        ],
      },
      { events: [{ minute: 0, action: 'bitbucket_branch_restriction_updated', on: ['repository:api'] }] },
    ],
  },
});
