import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const bitbucketWorkspaceMadePublic = defineMonitor({
  id: 'bitbucket-workspace-made-public',
  area: 'policy',
  recommended: false,
  pages: ['audit-log'],
  filter: `${anyOf('bitbucket-workspace-privacy-changed')} AND scope !~ "visibility/private"`,
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
            action: 'bitbucket_workspace_privacy',
            on: ['workspace:company'],
            attributes: { visibility: 'public' },
          },
        ],
      },
      { events: [{ minute: 0, action: 'bitbucket_workspace_privacy', on: ['workspace:company'] }] },
    ],
    silent: [
      {
        events: [
          {
            minute: 0,
            action: 'bitbucket_workspace_privacy',
            on: ['workspace:company'],
            attributes: { visibility: 'private' },
          },
        ],
      },
      { events: [{ minute: 0, action: 'bitbucket_repository_privacy', on: ['repository:api'] }] },
    ],
  },
});
