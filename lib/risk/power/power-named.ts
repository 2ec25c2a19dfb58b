import { wordsOf } from '../../audit/words';
import type { Role } from '../person-record';

const admin = / \p{L}*(?:admins?|administrat(?:ors?|ive))(?= |$)/u;
const noAdmin = / (?:no|non|not|ex|former) \p{L}*admin/u;
const ofOrg = / (?:orgs?|organi[sz]ations?)(?= |$)| org(?:anization)?admin/u;

/**
 * The power that a role or group gives by what it is called: one whose name has "admin" as a word gives an
 * administrator's, `org-admins` an organization admin's. Null for all others.
 */
export function powerNamed(name: string): Role | null {
  const words = wordsOf(name);
  if (!admin.test(words) || noAdmin.test(words)) return null;
  return ofOrg.test(words) ? 'org-admin' : 'admin';
}
