import { dayMs, hourMs } from '../../../durations';
import { defineMonitor } from '../../monitor';

export const loginOutsideUsualHours = defineMonitor({
  id: 'login-outside-usual-hours',
  area: 'access',
  recommended: false,
  pages: ['user', 'audit-log'],
  filter: 'actor-type = "user" AND outcome != failure',
  groupBy: 'actor',
  // As long as the memory, so that no time alone is enough to learn from: somebody with three events in a month has no
  // hours. With two weeks it would tell of thirty times as much, nearly all of it of people who are seldom there.
  trigger: { kind: 'unusual-hour', memory: 35 * dayMs, learn: { events: 200, ms: 35 * dayMs } },
  thresholds: { info: 0 },
  window: 0,
  recovery: 8 * hourMs,
  examples: {
    fires: [
      {
        events: [
          ...[0, 1, 2, 3, 4].flatMap((week) =>
            [0, 1, 2, 3, 4].map((day) => ({
              minute: (week * 7 + day) * 24 * 60,
              action: 'user_login',
              repeat: { times: 9, every: 60 },
            })),
          ),
          { minute: (4 * 7 + 3) * 24 * 60 + 12 * 60, action: 'jira_issue_viewed', on: ['issue:WEB-1'] },
        ],
      },
      {
        events: [
          ...[0, 1, 2, 3, 4].flatMap((week) =>
            [0, 1, 2, 3, 4].map((day) => ({
              minute: (week * 7 + day) * 24 * 60,
              action: 'user_login',
              repeat: { times: 9, every: 60 },
            })),
          ),
          { minute: (4 * 7 + 5) * 24 * 60, action: 'jira_issue_viewed', on: ['issue:WEB-1'] },
        ],
      },
    ],
    silent: [
      {
        events: [
          ...[0, 1, 2, 3, 4].flatMap((week) =>
            [0, 1, 2, 3, 4].map((day) => ({
              minute: (week * 7 + day) * 24 * 60,
              action: 'user_login',
              repeat: { times: 9, every: 60 },
            })),
          ),
          { minute: (4 * 7 + 2) * 24 * 60 + 9 * 60, action: 'jira_issue_viewed', on: ['issue:WEB-1'] },
        ],
      },
      {
        events: [
          ...[0, 1, 2, 3, 4].flatMap((week) =>
            [0, 1, 2, 3, 4].map((day) => ({
              minute: (week * 7 + day) * 24 * 60,
              action: 'user_login',
              repeat: { times: 7, every: 60 },
            })),
          ),
          { minute: (4 * 7 + 5) * 24 * 60, action: 'jira_issue_viewed', on: ['issue:WEB-1'] },
        ],
      },
    ],
  },
});
