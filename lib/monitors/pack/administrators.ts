import { anyOf } from './any-of';

/** A group whose name says so, or a role of the organization: the quiet ways to an administrator's rights. */
const adminGroup = 'scope ~ admin';
const adminRole = 'scope ~ "*org*admin*"';

/** Somebody became an administrator, by whichever way. */
export const madeAdministrator = `(${anyOf('org-admin-granted', 'admin-access-granted')} OR (${anyOf(
  'user-added-to-group',
)} AND ${adminGroup}) OR (${anyOf('role-granted')} AND ${adminRole}))`;

/** Somebody is an administrator no longer, by whichever way. */
export const unmadeAdministrator = `(${anyOf('org-admin-revoked', 'admin-access-revoked')} OR (${anyOf(
  'user-removed-from-group',
)} AND ${adminGroup}) OR (${anyOf('role-revoked')} AND ${adminRole}))`;

/** Any role or administrator's right given. */
export const privilegeGranted = `(${madeAdministrator} OR ${anyOf('role-granted')})`;

/** Any role or administrator's right taken. */
export const privilegeRevoked = `(${unmadeAdministrator} OR ${anyOf('role-revoked')})`;
