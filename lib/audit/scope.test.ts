import { describe, expect, it, test } from 'vitest';
import type { AuditEvent } from './event';
import { eventSchema } from './event-schema';
import { toAuditEvent } from './to-audit-event';

type Entry = Record<string, unknown>;

const actor = { id: '712020:0a1b2c3d-0000-4000-8000-00000000a001', name: 'Ines Moreau' };
const read = (action: string, context: Entry[], container: Entry[] = []): AuditEvent =>
  toAuditEvent(
    eventSchema.parse({ id: 'e', attributes: { time: '2026-02-03T04:05:06Z', action, actor, context, container } }),
  );
const entry = (type: string, id: string, attributes: Entry = {}): Entry => ({ id, type, attributes });

const jon = entry('users', 'jon', { name: 'Jon Berg', email: 'jon@acme.example' });
const self = entry('users', actor.id, { name: actor.name });
const finance = entry('groups', 'g-77', { name: 'finance', groupName: 'finance' });
const admins = entry('roles', 'site-admin', { name: 'Site administrator' });
const jira = entry('products', 'ari:cloud:jira::site/1', { name: 'Jira', siteName: 'acme' });
const confluence = entry('products', 'ari:cloud:confluence::site/1', { name: 'Confluence' });
const handbook = entry('space', 's-1', { name: 'Handbook', key: 'HB' });
const page = entry('pages', '31', { title: 'Plan' });
const operations = entry('projects', '10001', { name: 'Operations', key: 'OPS' });
const scheme = entry('permission-scheme', '7', { name: 'Default permissions' });
const levels = entry('security-scheme', '9', { name: 'Finance levels' });
const level = entry('security-level', '10100', { name: 'Board' });
const token = entry('api-tokens', 't-1', { name: 'nightly' });
const browse = entry('permission', 'BROWSE_PROJECTS', { name: 'Browse projects' });
const policy = entry('policies', 'p-1', { name: 'All staff' });
const shop = entry('repository', 'r-1', { name: 'shop-frontend' });
const site = (attributes: Entry = {}): Entry => entry('sites', 'site-1', { siteName: 'acme', ...attributes });
const org = entry('orgs', 'org-1', { name: 'Acme' });

const shown = (thing: AuditEvent['scope']) => thing && `${thing.type}/${thing.id}: ${thing.name}`;

/** In words: the target, and the scope beside it; whichever way round the entries stand. */
const cases: [what: string, action: string, context: Entry[], target: string | null, scope: string | null][] = [
  [
    'a repository that is public now',
    'bitbucket_repository_privacy',
    [entry('repository', 'r-1', { name: 'shop-frontend', visibility: 'Public', projectKey: 'WEB' })],
    'repository/r-1: shop-frontend',
    'visibility/public: Public',
  ],
  [
    'a workspace that is private now, as a flag',
    'bitbucket_workspace_privacy',
    [entry('workspace', 'w-1', { name: 'acme', isPrivate: true })],
    'workspace/w-1: acme',
    'visibility/private: private',
  ],
  [
    'a repository whose new privacy is not told',
    'bitbucket_repository_privacy',
    [shop],
    'repository/r-1: shop-frontend',
    null,
  ],
  [
    'a repository that is merely made',
    'bitbucket_repository_created',
    [entry('repository', 'r-1', { name: 'shop-frontend', visibility: 'public' })],
    'repository/r-1: shop-frontend',
    null,
  ],
  ['a role', 'user_granted_role', [jon, admins], 'users/jon: Jon Berg', 'roles/site-admin: Site administrator'],
  [
    'a role on a product',
    'user_granted_role',
    [jon, jira, admins],
    'users/jon: Jon Berg',
    'roles/site-admin: Site administrator',
  ],
  [
    'a role in a project',
    'jira_project_role_added',
    [jon, operations, admins],
    'users/jon: Jon Berg',
    'roles/site-admin: Site administrator',
  ],
  [
    'a role of one’s own',
    'user_granted_role',
    [self, admins],
    `users/${actor.id}: Ines Moreau`,
    'roles/site-admin: Site administrator',
  ],
  [
    'a role of a group',
    'group_granted_role',
    [finance, admins],
    'groups/g-77: finance',
    'roles/site-admin: Site administrator',
  ],
  ['a group', 'user_added_to_group', [jon, finance], 'users/jon: Jon Berg', 'groups/g-77: finance'],
  ['a group with products', 'user_added_to_group', [jon, jira, finance], 'users/jon: Jon Berg', 'groups/g-77: finance'],
  ['a product', 'user_granted_product_access', [jon, jira, org], 'users/jon: Jon Berg', 'products/Jira: Jira'],
  [
    'a product by way of a group',
    'user_granted_product_access',
    [jon, finance, jira],
    'users/jon: Jon Berg',
    'products/Jira: Jira',
  ],
  [
    'a product for a group',
    'group_granted_product_access',
    [finance, confluence],
    'groups/g-77: finance',
    'products/Confluence: Confluence',
  ],
  ['an own token', 'user_token_created', [token], `users/${actor.id}: Ines Moreau`, 'api-tokens/t-1: nightly'],
  ['somebody’s token', 'user_token_revoked', [token, jon], 'users/jon: Jon Berg', 'api-tokens/t-1: nightly'],
  [
    'a space for somebody',
    'confluence_added_space_permission',
    [handbook, jon],
    'users/jon: Jon Berg',
    'space/HB: Handbook',
  ],
  [
    'a space for a group',
    'confluence_removed_space_permission',
    [finance, handbook],
    'groups/g-77: finance',
    'space/HB: Handbook',
  ],
  [
    'a space and which permission',
    'confluence_added_space_permission',
    [browse, finance, handbook],
    'groups/g-77: finance',
    'space/HB: Handbook',
  ],
  ['a space for who knows whom', 'confluence_added_space_permission', [handbook], null, 'space/HB: Handbook'],
  [
    'a global permission',
    'added_jira_global_permission',
    [browse, finance],
    'groups/g-77: finance',
    'permission/BROWSE_PROJECTS: Browse projects',
  ],
  [
    'a scheme’s permission',
    'grant_assigned_jira_permission_scheme',
    [operations, scheme, finance],
    'groups/g-77: finance',
    'project/OPS: Operations',
  ],
  [
    'a scheme in a project',
    'grant_assigned_jira_permission_scheme',
    [operations, scheme],
    'permission-scheme/7: Default permissions',
    'project/OPS: Operations',
  ],
  [
    'a level in a scheme',
    'jira_security_level_added',
    [levels, level],
    'security-level/10100: Board',
    'security-scheme/9: Finance levels',
  ],
  [
    'a level in a project',
    'jira_security_level_added',
    [level, levels, operations],
    'security-level/10100: Board',
    'project/OPS: Operations',
  ],
  ['a page in its space', 'confluence_page_viewed', [page, handbook], 'page/31: Plan', 'space/HB: Handbook'],
  [
    'a restriction of a page',
    'content_restriction_added',
    [page, handbook, jon],
    'users/jon: Jon Berg',
    'page/31: Plan',
  ],
  [
    'a repository',
    'bitbucket_repository_permission_added',
    [shop, finance],
    'groups/g-77: finance',
    'repository/r-1: shop-frontend',
  ],
  [
    'an app’s permissions',
    'app_update_permission_required',
    [entry('apps', 'a', { name: 'Sync' }), org],
    'apps/a: Sync',
    null,
  ],
  ['a policy alone', 'updated_policy', [policy, org], 'policies/p-1: All staff', null],
  ['a person alone', 'user_created', [jon, org], 'users/jon: Jon Berg', null],
  ['a login', 'user_login', [jon, finance], 'users/jon: Jon Berg', null],
  ['a group alone', 'group_created', [finance, jira], 'groups/g-77: finance', 'products/Jira: Jira'],
];

describe('scope', () => {
  it.each(cases)('%s', (_, action, context, target, scope) => {
    for (const entries of [context, [...context].reverse()]) {
      const event = read(action, entries, [site()]);
      expect([shown(event.target), shown(event.scope)]).toEqual([target, scope]);
    }
  });

  it.each([
    ['jira_issue_viewed', { issueId: '9', issueKeyOrId: 'OPS-9' }, 'project/OPS: OPS'],
    [
      'jira_issue_viewed',
      { issueKeyOrId: 'OPS-9', projectName: 'Operations', projectKey: 'OPS' },
      'project/OPS: Operations',
    ],
    ['jira_issue_viewed', { issueKeyOrId: '10009' }, null],
    ['confluence_page_viewed', { pageId: 31, pageTitle: 'Plan', spaceKey: 'HB' }, 'space/HB: HB'],
    ['added_jira_global_permission', { permissionName: 'ADMINISTER' }, 'permission/ADMINISTER: ADMINISTER'],
    ['jira_security_level_added', { schemeName: 'Finance levels' }, 'scheme/Finance levels: Finance levels'],
    [
      'grant_assigned_jira_permission_scheme',
      { permissionSchemeName: 'Default', projectKey: 'OPS' },
      'project/OPS: OPS',
    ],
    ['org_settings_update', { siteName: 'acme' }, null],
  ] as const)('is named by attributes alone: %s %j', (action, attributes, scope) => {
    expect(shown(read(action, [], [site(attributes)]).scope)).toBe(scope);
  });

  it('is what a setting holds for, and never the setting again', () => {
    const event = read('org_settings_update', [], [{ ...org, attributes: { settingName: 'idle-session' } }]);
    expect([event.target?.type, event.scope]).toEqual(['setting', null]);
  });

  it('is not where something merely happens', () => {
    expect(
      read('bitbucket_user_deactivated', [jon], [entry('products', 'bitbucket', { name: 'Bitbucket' })]).scope,
    ).toBe(null);
    expect(read('third_party_app_jira_api_request', [entry('apps', 'a', { name: 'Sync' })], [site()]).scope).toBe(null);
  });

  it('is the product granted where only the container names it', () => {
    expect(shown(read('user_granted_product_access', [jon], [jira, org]).scope)).toBe('products/Jira: Jira');
  });

  it('is the space that the container holds', () => {
    expect(shown(read('confluence_page_viewed', [page], [site(), handbook]).scope)).toBe('space/HB: Handbook');
  });
});

test('a sprint is in the project that its container names', () => {
  const event = read(
    'jira_sprint_started',
    [entry('sprints', '4', { name: 'Sprint 4' })],
    [site({ projectKey: 'OPS' })],
  );
  expect([shown(event.target), shown(event.scope)]).toEqual(['sprints/4: Sprint 4', 'project/OPS: OPS']);
});
