import { activitiesIn } from '../monitors/activities-of';
import { administration } from '../monitors/pack/families';
import type { Ground, Trail } from './ground';
import type { Role, RoleEvidence } from './person-record';
import { type PowerChange, powerChanges } from './power/power-changes';
import { perGround } from './signals/per-ground';

/** So many events show that somebody has power. */
const mostEvidence = 5;

/** What only an organization admin can do. */
const ofOrgAdmins = [
  'org-admin-granted',
  'org-admin-revoked',
  'organization-api-key-created',
  'organization-api-key-revoked',
  'organization-settings-changed',
  'authentication-policy-created',
  'authentication-policy-updated',
  'authentication-policy-deleted',
  'saml-configuration-changed',
  'user-provisioning-created',
  'user-provisioning-removed',
  'scim-token-rotated',
  'domain-added',
  'domain-removed',
] as const;

/** What only administrators can do, as monitors have it, and of that what only organization admins can. */
const masksOf = perGround((ground) => ({
  any: ground.activities(...activitiesIn(administration), ...ofOrgAdmins),
  great: ground.activities(...ofOrgAdmins),
}));

/**
 * The greatest power that a person has now, as far as events tell: what they were given and have not lost, and what they
 * did that only administrators can do, unless they have lost such power since. `evidence`: the newest first, at most
 * five, one of a kind; where there is more, what shows the greatest role comes before all else.
 */
export function roleOf(trail: Trail, ground: Ground): { role: Role | null; evidence: RoleEvidence[] } {
  const { held, lost } = balance(powerChanges(trail, ground));
  const evidence = [...held, ...deeds(trail, ground, lost)];
  const role = evidence.some((one) => one.role === 'org-admin') ? 'org-admin' : evidence.length > 0 ? 'admin' : null;
  return { role, evidence: shown(evidence, role) };
}

/** What was given and not taken again, and when power of either kind was last lost, ms; -Infinity where never. */
function balance(changes: readonly PowerChange[]): { held: RoleEvidence[]; lost: Record<Role, number> } {
  const open: PowerChange[] = [];
  const lost: Record<Role, number> = { 'org-admin': Number.NEGATIVE_INFINITY, admin: Number.NEGATIVE_INFINITY };
  for (const change of changes) {
    if (change.gives) {
      open.push(change);
      continue;
    }
    for (const role of [change.role, ...takeAway(open, change)]) {
      if (!role) continue;
      lost[role] = change.at;
      // Whoever was more may have done as such what lesser ones can do as well.
      lost.admin = change.at;
    }
  }
  const held = open.flatMap(({ role, at, activity, what }) => (role ? [{ role, at, activity, what }] : []));
  return { held, lost };
}

/** Removes what is undone, and tells which power that was. */
function takeAway(open: PowerChange[], taken: PowerChange): (Role | null)[] {
  const roles: (Role | null)[] = [];
  for (let i = open.length - 1; i >= 0; i--)
    if (undoes(taken, open[i] as PowerChange)) roles.push(...open.splice(i, 1).map(({ role }) => role));
  return roles;
}

/** Whether what was taken is what was given: the same, or one of the two events does not say what. */
const undoes = (taken: PowerChange, given: PowerChange): boolean =>
  taken.kind === given.kind &&
  (taken.kind === 'org-admin' ||
    taken.of === given.of ||
    (taken.kind !== 'group' && (taken.of === '' || given.of === '')));

/** What the person did, to others or to things, that shows power; the newest of each activity. */
function deeds({ person, acts: { from, to } }: Trail, ground: Ground, lost: Record<Role, number>): RoleEvidence[] {
  const { at, activity, outcome, target, scope } = ground.acts;
  const { any, great } = masksOf(ground);
  const self = ground.codeOf('target', `users/${person}`);
  const seen = new Set<number>();
  const found: RoleEvidence[] = [];
  for (let row = to - 1; row >= from; row--) {
    const code = activity[row] as number;
    // What anybody may do to themselves (leave a group, switch off their own second step) shows nothing.
    if (any[code] !== 1 || seen.has(code) || target[row] === self || ground.failed(outcome[row] as number)) continue;
    const role: Role = great[code] === 1 ? 'org-admin' : 'admin';
    if ((at[row] as number) <= lost[role]) continue;
    seen.add(code);
    found.push({
      role,
      at: at[row] as number,
      activity: ground.activity(code),
      what: subjectOf(ground, scope[row] as number),
    });
  }
  return found;
}

const subjectOf = (ground: Ground, scope: number): string => (scope === 0 ? '' : ground.nameOf('scope', scope));

/** The newest first; of more than fit, what shows the role. */
function shown(evidence: readonly RoleEvidence[], role: Role | null): RoleEvidence[] {
  const newestFirst = (a: RoleEvidence, b: RoleEvidence) => b.at - a.at;
  return evidence
    .toSorted((a, b) => Number(b.role === role) - Number(a.role === role) || newestFirst(a, b))
    .slice(0, mostEvidence)
    .sort(newestFirst);
}
