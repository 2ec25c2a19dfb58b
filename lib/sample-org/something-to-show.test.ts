import { beforeAll, describe, expect, it } from 'vitest';
import type { ActivityId } from '../audit/activities';
import { activityOf, classify } from '../audit/classify';
import type { AuditEvent } from '../audit/event';
import { dayMs, hourMs } from '../durations';
import { catalogue } from './catalogue';
import { anchorAt, halfYear } from './testing/half-year';

/** What the dashboards show, and what an action of the sample is meant to mean. */
const meant: Partial<Record<ActivityId, readonly string[]>> = {
  login: ['user_login'],
  'login-failed': ['user_login_failed'],
  'user-invited': ['user_invitation_sent'],
  'user-created': ['user_created'],
  'user-deactivated': ['user_deactivated', 'bitbucket_user_deactivated'],
  'user-reactivated': ['user_reactivated', 'bitbucket_user_activated'],
  'user-removed': ['user_removed_from_org'],
  'role-granted': ['user_granted_role'],
  'role-revoked': ['user_revoked_role'],
  'user-added-to-group': ['user_added_to_group'],
  'user-removed-from-group': ['user_removed_from_group'],
  'product-access-granted': ['user_granted_product_access'],
  'product-access-revoked': ['user_revoked_product_access'],
  'api-token-created': ['user_token_created'],
  'api-token-revoked': ['user_token_revoked'],
  'authentication-policy-created': ['created_auth_policy'],
  'authentication-policy-updated': ['updated_auth_policy'],
  'authentication-policy-deleted': ['deleted_auth_policy'],
  'mobile-policy-created': ['created_mobile_app_policy'],
  'mobile-policy-deleted': ['deleted_mobile_app_policy'],
  'ip-allowlist-created': ['ip_allowlist_created'],
  'ip-allowlist-updated': ['ip_allowlist_updated'],
  'ip-allowlist-deleted': ['ip_allowlist_deleted'],
  'data-security-policy-created': ['data_security_policy_created'],
  'data-security-policy-updated': ['data_security_policy_updated'],
  'data-security-policy-activated': ['data_security_policy_activated'],
  'policy-created': ['created_policy'],
  'policy-deleted': ['deleted_policy'],
  'sprint-created': ['jira_sprint_created'],
  'sprint-started': ['jira_sprint_started'],
  'sprint-updated': ['jira_sprint_updated'],
  'sprint-closed': ['jira_sprint_closed'],
  'jira-security-level-added': ['jira_security_level_added'],
  'jira-role-changed': ['jira_project_role_actor_added', 'jira_project_role_actor_removed'],
  'jira-global-permission-granted': ['added_jira_global_permission'],
  'jira-global-permission-revoked': ['removed_jira_global_permission'],
  'jira-permission-scheme-changed': ['grant_assigned_jira_permission_scheme', 'jira_permission_scheme_updated'],
  'confluence-space-permission-granted': ['confluence_added_space_permission'],
  'confluence-space-permission-revoked': ['confluence_removed_space_permission'],
  'confluence-global-permission-granted': ['added_confluence_global_permission'],
  'confluence-global-permission-revoked': ['removed_confluence_global_permission'],
  'password-reset': ['bitbucket_user_password_reset'],
  'organization-api-key-created': ['token_created'],
  'guard-access-granted': ['user_added_to_beacon'],
  'data-security-policy-deactivated': ['data_security_policy_deactivated'],
  'data-security-policy-deleted': ['data_security_policy_deleted'],
  'mobile-policy-updated': ['updated_mobile_app_policy'],
};
/** Not every day: too rare to be told so often. */
const rare = new Set<ActivityId>([
  'guard-access-granted',
  'data-security-policy-deactivated',
  'data-security-policy-deleted',
  'mobile-policy-updated',
]);
const shown = Object.keys(meant) as ActivityId[];
const actions = new Map(catalogue.map((action) => [action.id, action]));
const meaning = new Map(catalogue.map((action) => [action.id, classify(action)]));

let events: { event: AuditEvent; activity: ActivityId | null }[] = [];
beforeAll(() => {
  events = halfYear().map((event) => ({
    event,
    activity: activityOf(meaning.get(event.action) ?? null, event.outcome),
  }));
}, 60_000);
const of = (...activities: ActivityId[]) =>
  events.flatMap(({ event, activity }) => (activity && activities.includes(activity) ? [event] : []));

describe('actions of the sample', () => {
  it.each(shown.flatMap((activity) => (meant[activity] ?? []).map((action) => [action, activity] as const)))(
    '%s means %s, with its name and without',
    (id, activity) => {
      const action = actions.get(id);
      expect(action && classify(action)).toBe(activity);
      expect(classify({ id, displayName: '', groups: [] })).toBe(activity);
    },
  );
});

describe('there is something to show', () => {
  it.each([
    ['24 hours', 24],
    ['7 days', 7 * 24],
    ['30 days', 30 * 24],
    ['180 days', 180 * 24],
  ])('in the last %s', (_, hours) => {
    const from = anchorAt - hours * hourMs;
    const found = new Set(events.flatMap(({ event, activity }) => (event.at >= from && activity ? [activity] : [])));
    expect(shown.filter((activity) => !found.has(activity) && !(rare.has(activity) && hours < 180 * 24))).toEqual([]);
  });

  it('spread over the half year: every four weeks have something of nearly everything', () => {
    for (let day = 0; day < 168; day += 28) {
      const from = anchorAt - (day + 28) * dayMs;
      const found = new Set(
        events.flatMap(({ event, activity }) =>
          event.at >= from && event.at < from + 28 * dayMs && activity ? [activity] : [],
        ),
      );
      const missing = shown.filter((activity) => !found.has(activity) && !rare.has(activity));
      expect(missing.filter((activity) => !/^(policy|organization-api-key)-/.test(activity))).toEqual([]);
    }
  });

  it('of several actors and targets each', () => {
    const several: ActivityId[] = ['api-token-created', 'login-failed', 'role-granted', 'jira-role-changed'];
    for (const activity of several) expect(new Set(of(activity).map(({ actor }) => actor.id)).size).toBeGreaterThan(3);
    const products = new Set(of('product-access-granted', 'guard-access-granted').map(({ product }) => product));
    expect([...products].sort()).toEqual(['bitbucket', 'confluence', 'guard', 'jira', 'jira-service-management']);
  });

  it('says what each change is about beside its target', () => {
    const typed = (activity: ActivityId) => new Set(of(activity).map(({ scope }) => scope?.type ?? 'none'));
    const targets = (activity: ActivityId) => new Set(of(activity).map(({ target }) => target?.type ?? 'none'));
    expect(typed('user-added-to-group')).toContain('groups');
    expect(typed('role-granted')).toContain('roles');
    expect([...typed('api-token-created')]).toEqual(['api-tokens']);
    expect([...targets('api-token-created')]).toEqual(['users']);
    expect([...typed('confluence-space-permission-granted')]).toEqual(['space']);
    expect([...targets('confluence-space-permission-granted')].sort()).toEqual(['groups', 'users']);
    expect([...typed('confluence-global-permission-granted')]).toEqual(['permission']);
    expect([...typed('jira-global-permission-granted')]).toEqual(['permission']);
    expect([...targets('jira-security-level-added')]).toEqual(['security-level']);
    expect([...typed('jira-security-level-added')].sort()).toEqual(['project', 'security-scheme']);
    expect(typed('jira-permission-scheme-changed')).toContain('project');
    expect([...typed('jira-role-changed')]).toEqual(['roles']);
    expect([...typed('sprint-created')]).toEqual(['project']);
    expect(typed('issue-viewed')).toContain('project');
    expect(typed('page-viewed')).toContain('space');
  });

  it('has nobody at work whose account is gone, but the one of whom that is told', () => {
    const ends: ActivityId[] = ['user-deactivated', 'user-removed'];
    const off = new Map<string, number>();
    const found: { person: string; afterMs: number }[] = [];
    for (const { event, activity } of events.toSorted((a, b) => a.event.at - b.event.at)) {
      const since = off.get(event.actor.id);
      if (since !== undefined && event.outcome !== 'failure')
        found.push({ person: event.actor.id, afterMs: event.at - since });
      if (event.target?.type !== 'users' || event.product === 'bitbucket') continue;
      if (activity && ends.includes(activity)) off.set(event.target.id, off.get(event.target.id) ?? event.at);
      if (activity === 'user-reactivated' || activity === 'user-created') off.delete(event.target.id);
    }
    expect(new Set(found.map(({ person }) => person)).size).toBe(2);
    expect(Math.max(...found.map(({ afterMs }) => afterMs))).toBeLessThan(5 * hourMs + 60_000);
  });

  it('has names that try every list', () => {
    const names = [...new Set(events.flatMap(({ event }) => [event.actor.name, event.target?.name ?? '']))];
    expect(names.some((name) => name.length >= 60)).toBe(true);
    expect(names.some((name) => /\p{Script=Arabic}/u.test(name))).toBe(true);
    expect(names.some((name) => /\p{Script=Hebrew}/u.test(name))).toBe(true);
    expect(names.some((name) => /\p{Extended_Pictographic}/u.test(name))).toBe(true);
    expect(names.some((name) => /<\w+>.*&/.test(name))).toBe(true);
  });
});
