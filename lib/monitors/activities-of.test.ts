import { expect, it } from 'vitest';
import { activitiesIn, activitiesOf } from './activities-of';
import type { Monitor } from './monitor';

it.each<[string, readonly string[]]>([
  ['activity = login', ['login']],
  ['activity IN (login, logout) AND country IN ({riskyCountries})', ['login', 'logout']],
  ['activity = login OR (activity = logout AND actor = "ben")', ['login', 'logout']],
  ['activity != login', []],
  ['NOT activity = login', []],
  ['activity = "no-such-activity"', []],
  ['actor = login', []],
  ['', []],
  ['activity = (', []],
])('%s asks for %o', (jql, ids) => expect(activitiesIn(jql)).toEqual(ids));

it('a pattern asks for all that it matches', () => {
  const found = activitiesIn('activity ~ "org-admin-*"');
  expect(found).toEqual(expect.arrayContaining(['org-admin-granted', 'org-admin-revoked']));
  expect(found.every((id) => id.startsWith('org-admin-'))).toBe(true);
});

it('all steps are asked for, each activity once; whom it is about is not', () => {
  const monitor: Monitor = {
    id: 'own-x',
    filter: 'activity IN (login, login-failed)',
    groupBy: 'actor',
    trigger: {
      kind: 'sequence',
      steps: [
        { filter: 'activity = login-failed', atLeast: 5 },
        { filter: 'activity = logout', atLeast: 1 },
      ],
    },
    thresholds: { critical: 0 },
    window: 1,
    recovery: null,
    among: 'activity = org-admin-granted',
  };
  expect(activitiesOf(monitor)).toEqual(['login', 'login-failed', 'logout']);
});
