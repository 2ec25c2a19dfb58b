import { expect, it } from 'vitest';
import { powerNamed } from './power-named';

it.each([
  'site-admin',
  'site-admins',
  'jira-administrators',
  'Confluence Admins',
  'system-administrators',
  'userAccessAdmin',
  'billing_admin',
  'SYSADMINS',
  'roles/admin',
  '管理 admin',
])('%s gives an administrator’s power', (name) => expect(powerNamed(name)).toBe('admin'));

it.each(['org-admin', 'org-admins', 'Organization Admins', 'orgAdmin', 'organisation-administrators', 'OrgAdmins'])(
  '%s gives an organization admin’s',
  (name) => expect(powerNamed(name)).toBe('org-admin'),
);

it.each(['', 'finance', 'badminton', 'administered-by-it', 'non-admins', 'org-members', 'organization', 'roles/basic'])(
  '“%s” gives none',
  (name) => expect(powerNamed(name)).toBeNull(),
);
