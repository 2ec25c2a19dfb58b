import { describe, expect, it } from 'vitest';
import { activityOf, classify } from '../../audit/classify';
import type { CatalogueAction } from '../../audit/event';
import { everything } from '../../filter/filter';
import { run } from '../../query/run';
import { catalogue } from '../../sample-org/catalogue';
import { viewOf } from '../../store/testing/view-of';
import { eventsOf, judge, usualLists } from '../examples/testing/judge';
import type { BuiltIn, ExampleEvent } from '../monitor';
import { reachOf } from '../reach';
import { builtInOf, builtIns } from './all';

const monitor = (id: string): BuiltIn => {
  const found = builtInOf(id);
  if (!found) throw new Error(id);
  return found;
};

const fires = (id: string, ...events: ExampleEvent[]) => judge(monitor(id), { events }).length > 0;

describe('defect 4: rules wired to a schema that is dead', () => {
  const known = (actions: readonly CatalogueAction[]) =>
    viewOf([{ org: 'o', events: eventsOf({ events: [{ minute: 0, action: 'jira_issue_viewed' }] }) }], {
      catalogue: new Map(actions.map((action) => [action.id, action])),
    }).view;
  const lists = { ...usualLists, breakGlassAccounts: ['x'], adminRanges: ['192.0.2.0/24'] };

  it('a monitor whose activity no action could be says so', () => {
    const view = known([]);
    expect(reachOf(monitor('api-token-created'), view, lists)).toBe('no-action');
    expect(reachOf(monitor('token-created-after-2sv-disabled'), view, lists)).toBe('no-action');
    expect(reachOf(monitor('issue-crawling'), view, lists)).toBe('occurs');
  });

  it('a monitor whose activity could be, and never was, says so', () => {
    const view = known(catalogue);
    expect(reachOf(monitor('api-token-created'), view, lists)).toBe('never-occurred');
  });

  it('all but one of the monitors that come along have an action in a believable catalogue', () => {
    const view = known(catalogue);
    expect(builtIns.filter((built) => reachOf(built, view, lists) === 'no-action').map(({ id }) => id)).toEqual([
      'audit-configuration-changed',
    ]);
  });

  it('no example is told with an action that means nothing', () => {
    const strange = builtIns.flatMap(({ id, examples }) =>
      [...examples.fires, ...examples.silent]
        .flatMap(eventsOf)
        .filter(
          ({ action, outcome }) => activityOf(classify({ id: action, displayName: '', groups: [] }), outcome) === null,
        )
        .map(({ action }) => `${id}: ${action}`),
    );
    expect(strange).toEqual([]);
  });
});

/** Those that would be taken for each other if one had the other's activities. */
const alike: readonly [string, string][] = [
  ['user-addition-to-group', 'user-removed-from-group'],
  ['user-addition-to-group', 'user-granted-product-access'],
  ['api-token-created', 'api-token-revoked'],
  ['organization-api-key-created', 'organization-api-key-revoked'],
  ['organization-api-key-created', 'api-token-revoked'],
  ['organization-api-key-revoked', 'api-token-revoked'],
  ['org-admin-granted', 'org-admin-revoked'],
  ['role-granted', 'role-revoked'],
  ['users-created-burst', 'users-removed-burst'],
  ['two-step-verification-disabled', 'password-reset-of-administrator'],
  ['guard-access-changed', 'user-granted-product-access'],
  ['scim-token-rotated', 'user-provisioning-created'],
  ['scim-token-rotated', 'api-token-created'],
  ['user-provisioning-created', 'google-sync-started'],
  ['app-installed', 'app-removed'],
  ['app-installed', 'application-tunnel-changed'],
  ['ip-allowlist-changed', 'authentication-policy-changed'],
  ['authentication-policy-changed', 'mobile-policy-changed'],
  ['mobile-policy-changed', 'data-security-policy-changed'],
  ['data-security-policy-changed', 'data-security-policy-switched-off'],
  ['domain-added', 'domain-removed'],
  ['jira-global-permission-granted', 'confluence-global-permission-granted'],
  ['jira-permission-scheme-changed', 'jira-security-level-changed'],
  ['confluence-space-permission-granted', 'confluence-space-opened-to-everybody'],
  ['confluence-space-permission-granted', 'confluence-global-permission-granted'],
  ['public-link-enabled', 'confluence-space-opened-to-everybody'],
  ['bitbucket-repository-made-public', 'bitbucket-workspace-made-public'],
  ['audit-log-exported', 'audit-configuration-changed'],
  ['audit-log-exported', 'confluence-space-exported'],
  ['confluence-space-exported', 'confluence-page-export-burst'],
  ['confluence-space-exported', 'site-backup-downloaded'],
  ['issue-crawling', 'page-crawling'],
  ['suspicious-search-burst', 'issue-crawling'],
  ['mass-deletion', 'page-crawling'],
  ['failed-login-events', 'login-exceeds-set-parameters'],
  ['collection-failing', 'key-expires-soon'],
  ['collection-failing', 'log-is-empty'],
];

describe('defect 8: two rules with each other’s actions', () => {
  it.each(alike.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]))('what fires %s does not fire %s', (a, b) => {
    // A key that ends in a year is good for long: nothing that the other is about.
    for (const example of monitor(a).examples.fires) expect(judge(monitor(b), example)).toEqual([]);
  });
});

describe('defect 9: the greatest few, sorted by label', () => {
  it('what a monitor and a ranking say of the same events agrees: the one with the most is the one that fires', () => {
    const events: ExampleEvent[] = [
      { minute: 0, action: 'user_login_failed', by: 'anna', repeat: { times: 2, every: 1 } },
      { minute: 0, action: 'user_login_failed', by: 'ben', repeat: { times: 3, every: 1 } },
      { minute: 0, action: 'user_login_failed', by: 'zoe', repeat: { times: 6, every: 1 } },
    ];
    const { view } = viewOf([{ org: 'o', events: eventsOf({ events }) }]);
    const [ranking] = run(
      [
        {
          kind: 'aggregate',
          range: { from: 0, to: Number.MAX_SAFE_INTEGER },
          filter: everything,
          groupBy: [{ field: 'actor', top: 1 }],
          measure: { kind: 'count' },
          timeZone: 'UTC',
        },
      ],
      view,
    );
    expect(ranking.rows).toMatchObject([{ keys: ['557058:zoe'], value: 6 }]);
    const episodes = judge(monitor('brute-force-one-account'), { events });
    expect(episodes.map(({ entity, peak }) => [entity, peak])).toEqual([['557058:zoe', 6]]);
  });

  it('an address that tries the most accounts is found, wherever it stands in the alphabet', () => {
    const from = (ip: string, people: number): ExampleEvent[] =>
      Array.from({ length: people }, (_, minute) => ({
        minute,
        action: 'user_login_failed',
        by: `user-${minute}`,
        ip,
      }));
    const events = [...from('10.0.0.1', 4), ...from('192.0.2.1', 7), ...from('99.0.0.1', 5)];
    const found = judge(monitor('password-spray'), { events });
    expect(Object.fromEntries(found.map(({ entity, peak }) => [entity, peak]))).toEqual({
      '192.0.2.1': 7,
      '99.0.0.1': 5,
    });
  });
});

describe('defect 10: countries matched by a part of their names', () => {
  const from = (country: string) =>
    fires('events-from-risky-locations', { minute: 0, action: 'user_login', ip: '192.0.2.1', country });

  it.each(['South Sudan', 'Niger', 'South Korea', 'Korea, Republic of', 'Taiwan', 'Hong Kong', 'Jordan', 'Lebanon'])(
    '%s is not risky',
    (country) => expect(from(country)).toBe(false),
  );

  it.each([
    'Sudan',
    'Nigeria',
    'North Korea',
    'Korea, Democratic People’s Republic of',
    'Iran, Islamic Republic of',
    'Syrian Arab Republic',
    'Libya',
    'China',
    'Cuba',
    'Yemen',
    'Afghanistan',
  ])('%s is', (country) => expect(from(country)).toBe(true));
});

describe('defect 14: administrators made through groups are missed', () => {
  const joins = (group: string, minute = 0): ExampleEvent => ({
    minute,
    action: 'user_added_to_group',
    on: ['user:ben', `group:${group}`],
  });

  it.each(['org-admins', 'site-admins', 'jira-administrators', 'Confluence Admins', 'system-administrators'])(
    'joining %s makes an administrator',
    (group) => {
      expect(fires('org-admin-granted', joins(group))).toBe(true);
      expect(
        fires('new-admin-exports-log', joins(group), { minute: 9, action: 'exported_orgeventscsv', by: 'ben' }),
      ).toBe(true);
      expect(
        fires(
          'invited-then-admin-within-an-hour',
          { minute: 0, action: 'user_created', on: ['user:ben'] },
          joins(group, 9),
        ),
      ).toBe(true);
    },
  );

  it('whichever way round the log tells of person and group', () => {
    const action = 'user_added_to_group';
    expect(fires('org-admin-granted', { minute: 0, action, on: ['group:org-admins', 'user:ben'] })).toBe(true);
  });

  it('a whole group is made administrator', () => {
    expect(fires('org-admin-granted', { minute: 0, action: 'group_granted_admin_access', on: ['group:crew'] })).toBe(
      true,
    );
  });

  it('joining any other group does not, nor does a person of that name', () => {
    expect(fires('org-admin-granted', joins('finance'))).toBe(false);
    expect(
      fires('org-admin-granted', { minute: 0, action: 'user_added_to_group', on: ['user:admin', 'group:finance'] }),
    ).toBe(false);
  });
});
