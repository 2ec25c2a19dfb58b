import { describe, expect, it } from 'vitest';
import type { AuditEvent, Outcome } from './event';
import { eventSchema } from './event-schema';
import { toAuditEvent } from './to-audit-event';

const read = (attributes: Record<string, unknown>): AuditEvent =>
  toAuditEvent(
    eventSchema.parse({ id: 'e-1', attributes: { time: '2026-02-03T04:05:06Z', action: 'x', ...attributes } }),
  );

const admin = { id: '712020:0a1b2c3d-0000-4000-8000-00000000a001', name: 'Ines Moreau', email: 'ines@acme.example' };
const member = {
  id: '5f0c1a2b3c4d5e6f70819203',
  type: 'users',
  attributes: { name: 'Jon Berg', email: 'jon@acme.example' },
};
const group = { id: 'g-77', type: 'groups', attributes: { name: 'finance', groupName: 'finance' } };
const product = { id: 'ari:cloud:jira::site/1', type: 'products', attributes: { name: 'Jira Software' } };
const site = {
  id: 'site-1',
  type: 'sites',
  attributes: { siteName: 'acme', siteHostName: 'https://acme.atlassian.net' },
};
const org = { id: 'org-1', type: 'orgs', attributes: { name: 'Acme' } };

describe('a whole event', () => {
  it('is read into our words', () => {
    expect(
      read({
        time: '2026-02-03T04:05:06Z',
        processedAt: '2026-02-03T04:07:00.120Z',
        action: 'user_added_to_group',
        actor: { ...admin, auth: { authType: 'api-token', tokenId: 't-9', tokenLabel: 'nightly' } },
        context: [group, member],
        container: [site],
        location: { ip: '198.51.100.7', countryName: 'Korea, Republic of', regionName: '', city: 'Seoul' },
      }),
    ).toEqual({
      id: 'e-1',
      at: Date.UTC(2026, 1, 3, 4, 5, 6),
      processedAt: Date.UTC(2026, 1, 3, 4, 7, 0, 120),
      action: 'user_added_to_group',
      actor: { ...admin, type: 'user' },
      onBehalfOf: null,
      authType: 'api-token',
      token: { id: 't-9', name: 'nightly' },
      product: 'admin',
      target: { id: member.id, name: 'Jon Berg', type: 'users' },
      scope: { id: 'g-77', name: 'finance', type: 'groups' },
      site: { id: 'site-1', name: 'acme' },
      country: 'KR',
      region: '',
      city: 'Seoul',
      ip: '198.51.100.7',
      outcome: 'success',
    });
  });

  it('takes one entry that stands alone as a list of one', () => {
    const event = read({
      action: 'confluence_space_updated',
      context: { id: 's-1', type: 'space', attributes: { key: 'HR' } },
      container: site,
    });
    expect(event).toMatchObject({ target: { id: 's-1', name: 'HR', type: 'space' }, site: { id: 'site-1' } });
  });
});

describe('actor', () => {
  it.each([
    ['user', { id: '5f0c1a2b3c4d5e6f70819203', auth: { authType: 'session' } }],
    ['user', { id: 'qm:1a2b|3c4d', name: 'Portal customer' }],
    ['user', admin],
    ['user', { email: 'kim@acme.example' }],
    ['user', { ...admin, auth: { authType: 'auth-token-for-3LO' }, app: { id: 'app-1' } }],
    ['app', { id: 'ari:cloud:app/1', name: 'Sync', app: { id: 'app-1', type: 'apps' } }],
    ['app', { id: 'build-bot', auth: { authType: 'connect-token' } }],
    ['app', { id: 'build-bot', auth: { authType: 'auth-token-for-2LO' } }],
    ['app', { id: '557058:0a1b2c3d-0000-4000-8000-00000000a009', accountType: 'app' }],
    ['system', { id: 'confluence', name: 'Confluence', email: 'Atlassian app', picture: null }],
    ['system', { id: 'Atlassian internal system' }],
    ['system', {}],
    ['system', null],
  ])('is a %s: %j', (type, actor) => {
    expect(read({ actor }).actor.type).toBe(type);
  });

  it('drops an e-mail that is none', () => {
    expect(read({ actor: { id: 'confluence', email: 'Atlassian app' } }).actor.email).toBe('');
  });

  it('goes by the e-mail or the app where it has no id', () => {
    expect(read({ actor: { email: 'kim@acme.example' } }).actor.id).toBe('kim@acme.example');
    expect(read({ actor: { app: { id: 'app-1', attributes: { name: 'Sync' } } } }).actor).toEqual({
      id: 'app-1',
      name: 'Sync',
      email: '',
      type: 'app',
    });
  });

  it('keeps for whom an app acts', () => {
    expect(read({ actor: { id: 'x', onBehalfOf: admin } }).onBehalfOf).toEqual({ id: admin.id, name: admin.name });
  });

  it('has a token only where there is one', () => {
    expect(read({ actor: { ...admin, auth: { authType: 'session', tokenId: null } } }).token).toBe(null);
    expect(read({ actor: { ...admin, auth: { tokenLabel: 'ci' } } }).token).toEqual({ id: 'ci', name: 'ci' });
  });
});

describe('target', () => {
  it.each([
    ['users, groups', [member, group], member.id],
    ['groups, users', [group, member], member.id],
    ['products and a user', [product, { ...product, attributes: {} }, product, member], member.id],
    ['the actor and another', [{ ...admin, type: 'users' }, member], member.id],
    ['groups, products', [product, group], 'g-77'],
    ['one product', [product], product.id],
    [
      'an invited user',
      [group, { type: 'invited-user', attributes: { email: 'new@acme.example' } }],
      'new@acme.example',
    ],
    ['the actor alone', [{ id: admin.id, type: 'users' }], admin.id],
    ['a domain', [{ ...org, attributes: { domain: 'acme.example' } }], 'acme.example'],
    ['an organization', [org], 'org-1'],
  ])('is found among %s', (_, context, id) => {
    expect(read({ action: 'user_granted_role', actor: admin, context, container: [site] }).target?.id).toBe(id);
  });

  it('is the issue or the page of a product record', () => {
    const on = (attributes: Record<string, unknown>): AuditEvent =>
      read({ actor: admin, context: [], container: [{ ...site, attributes }] });
    expect(on({ issueId: '9', issueKeyOrId: 'OPS-9' }).target).toEqual({ id: 'OPS-9', name: 'OPS-9', type: 'issue' });
    expect(on({ pageId: 31, pageTitle: 'Plan' }).target).toEqual({ id: '31', name: 'Plan', type: 'page' });
  });

  it('is the setting that was changed', () => {
    const container = [{ ...org, attributes: { settingName: 'idle-session', settingValues: ['15'] } }];
    expect(read({ action: 'org_settings_update', container }).target).toEqual({
      id: 'idle-session',
      name: 'idle-session',
      type: 'setting',
    });
  });

  it('is nobody in a login of the actor', () => {
    const context = [{ id: admin.id, type: 'users', attributes: { email: admin.email } }];
    expect(read({ action: 'user_login', actor: admin, context, container: [site] }).target).toBe(null);
  });

  it('is whom an admin logs in as', () => {
    const context = [{ type: 'users', attributes: { email: 'jon@acme.example' } }];
    expect(read({ action: 'user_logged_in_as_user', actor: admin, context }).target).toEqual({
      id: 'jon@acme.example',
      name: 'jon@acme.example',
      type: 'users',
    });
  });

  it('has the plural type whichever was sent', () => {
    expect(read({ context: [{ ...member, type: 'user' }] }).target?.type).toBe('users');
    expect(read({ context: [{ id: '1', type: 'constructor' }] }).target?.type).toBe('constructor');
  });

  it('is null where there is none', () => {
    expect(read({ actor: admin, context: [], container: [site] }).target).toBe(null);
  });
});

describe('site', () => {
  it('goes by its host where it has no id or name', () => {
    const nameless = { type: 'sites', attributes: { siteHostName: 'https://acme.atlassian.net/wiki' } };
    expect(read({ container: [org, nameless] }).site).toEqual({ id: 'acme.atlassian.net', name: 'acme.atlassian.net' });
  });
});

describe('product', () => {
  const of = (product: unknown): unknown => ({ ...site, attributes: { ...site.attributes, product } });
  it.each([
    ['jira', { action: 'jira_issue_viewed', container: [of('confluence')] }],
    ['jira', { action: 'jira_request_created', container: [of('software')] }],
    ['jira-service-management', { action: 'jira_request_created', container: [of('servicedesk')] }],
    ['jira', { action: 'thing_viewed', container: [of('software')] }],
    ['jira-service-management', { action: 'thing_viewed', container: [org, of('jira-servicedesk')] }],
    ['jira', { action: 'user_granted_product_access', context: [member, product], container: [site] }],
    ['confluence', { action: 'thing_viewed', container: [{ id: 's', type: 'space' }] }],
    ['account', { action: 'user_login', container: [] }],
    ['admin', { action: 'domain_claimed', container: [org] }],
    ['admin', { action: 'thing_happened', container: [org] }],
    ['', { action: 'thing_happened' }],
  ])('is “%s” for %j', (id, attributes) => {
    expect(read(attributes).product).toBe(id);
  });
});

describe('outcome', () => {
  const withStatus = (status: unknown): unknown[] => [{ id: '1', type: 'users', attributes: { status } }];
  const cases: [Outcome, Record<string, unknown>][] = [
    ['success', { action: 'user_login' }],
    ['failure', { action: 'user_login_failed' }],
    ['success', { action: 'user_login', context: withStatus('SUCCESS') }],
    ['failure', { action: 'user_login', context: withStatus('FAILED') }],
    ['failure', { action: 'user_login', container: withStatus('locked out') }],
    ['failure', { action: 'user_login', context: [...withStatus('success'), ...withStatus('bad password')] }],
    ['failure', { action: 'user_login', context: withStatus(401) }],
    ['success', { action: 'user_login', context: withStatus(200) }],
    ['success', { action: 'user_login', context: withStatus('active') }],
    ['success', { action: 'user_login', context: withStatus(null) }],
    ['success', { action: 'group_created' }],
    ['success', { action: 'org_settings_update' }],
    ['success', { action: 'user_updated', context: withStatus('inactive') }],
    ['failure', { action: 'group_created', context: withStatus('failure') }],
    ['failure', { action: 'app_installation_failed' }],
    ['unknown', { action: 'app_auto_update_attempt' }],
    ['unknown', { action: 'bitbucket_repository_privacy' }],
    ['success', { action: 'bitbucket_repository_privacy', context: withStatus('succeeded') }],
  ];
  it.each(cases)('is %s for %j', (outcome, attributes) => {
    expect(read(attributes).outcome).toBe(outcome);
  });
});
