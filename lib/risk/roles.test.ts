import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../audit/event';
import { minuteMs } from '../durations';
import type { ExampleEvent } from '../monitors/monitor';
import { plainEvent } from '../store/testing/page';
import type { Role } from './person-record';
import { roleOf } from './roles';
import { privilegeReceived } from './signals/privilege-received';
import { groundOf, judge, sceneOf } from './signals/testing/told';
import { circumstancesAt } from './testing/circumstances';

const annas = '557058:anna';

async function roleAfter(...events: ExampleEvent[]) {
  const { ground, trails } = await sceneOf({ events });
  const trail = trails.find(({ person }) => person === annas);
  if (!trail) throw new Error('anna was never met');
  return roleOf(trail, ground);
}

const joins = (group: string, minute = 0): ExampleEvent => ({
  minute,
  action: 'user_added_to_group',
  by: 'ben',
  on: ['user:anna', `group:${group}`],
});
const leaves = (group: string, minute: number): ExampleEvent => ({
  ...joins(group, minute),
  action: 'user_removed_from_group',
});
const crewIsAdmin: ExampleEvent = { minute: 5, action: 'group_granted_admin_access', by: 'cem', on: ['group:crew'] };

describe('defect 14: administrators made through groups are missed', () => {
  it.each(['site-admins', 'jira-administrators', 'Confluence Admins', 'system-administrators'])(
    'joining %s makes an administrator',
    async (group) => {
      expect(await roleAfter(joins(group))).toMatchObject({
        role: 'admin',
        evidence: [{ role: 'admin', activity: 'user-added-to-group', what: group }],
      });
      expect((await judge(privilegeReceived, { events: [joins(group)] })).findings).toMatchObject([
        { score: 40, value: group },
      ]);
    },
  );

  it('joining the group of organization admins makes one', async () => {
    expect((await roleAfter(joins('org-admins'))).role).toBe('org-admin');
    expect((await judge(privilegeReceived, { events: [joins('org-admins')] })).findings).toMatchObject([{ score: 60 }]);
  });

  it.each([
    ['before', [joins('crew', 9), crewIsAdmin]],
    ['after', [joins('crew', 0), crewIsAdmin]],
  ])('a whole group is made administrator %s the person is in it', async (_, events) => {
    expect((await roleAfter(...events)).role).toBe('admin');
    expect((await judge(privilegeReceived, { events })).findings).toMatchObject([{ score: 40, value: 'crew' }]);
  });

  it('who has left the group, or any other group, is none', async () => {
    expect((await roleAfter(joins('site-admins'), leaves('site-admins', 9))).role).toBeNull();
    expect((await roleAfter(joins('crew'), crewIsAdmin, leaves('crew', 9))).role).toBeNull();
    expect((await roleAfter(joins('crew'), leaves('crew', 3), crewIsAdmin)).role).toBeNull();
    expect((await roleAfter(joins('finance'))).role).toBeNull();
  });
});

describe('what only administrators do', () => {
  const acts = (action: string, minute: number, on: string[]): ExampleEvent => ({ minute, action, on });

  it('shows who is one, the newest first, five at most, those of the greatest role before others', async () => {
    const { role, evidence } = await roleAfter(
      acts('created_auth_policy', 0, ['policy:staff']),
      acts('user_created', 1, ['user:ben']),
      acts('user_added_to_group', 2, ['user:ben', 'group:finance']),
      acts('user_deactivated', 3, ['user:ben']),
      acts('user_granted_role', 4, ['user:ben', 'role:basic']),
      acts('user_removed_from_group', 5, ['user:ben', 'group:finance']),
      acts('user_granted_product_access', 6, ['user:ben', 'product:Jira']),
    );
    expect(role).toBe('org-admin');
    expect(evidence.map(({ activity }) => activity)).toEqual([
      'product-access-granted',
      'user-removed-from-group',
      'role-granted',
      'user-deactivated',
      'authentication-policy-created',
    ]);
  });

  it('shows nothing where it was done to oneself, by somebody else, or failed', async () => {
    expect((await roleAfter(acts('twosv_disabled_for_user', 0, ['user:anna']))).role).toBeNull();
    expect((await roleAfter({ ...acts('user_created', 0, ['user:anna']), by: 'ben' })).role).toBeNull();
  });

  it('counts no more once the power was taken', async () => {
    const taken: ExampleEvent = { minute: 9, action: 'removed_org_admin', by: 'ben', on: ['user:anna'] };
    const did = acts('created_auth_policy', 0, ['policy:staff']);
    expect((await roleAfter(did, taken)).role).toBeNull();
    expect((await roleAfter(taken, { ...did, minute: 10 })).role).toBe('org-admin');
  });
});

/** A way to power, as it is given and as it is taken. */
const ways = [
  { gives: 'added_org_admin', takes: 'removed_org_admin', scope: null, role: 'org-admin' },
  { gives: 'user_granted_role', takes: 'user_revoked_role', scope: ['roles', 'site-admin'], role: 'admin' },
  { gives: 'user_granted_role', takes: 'user_revoked_role', scope: ['roles', 'basic'], role: null },
  { gives: 'user_added_to_group', takes: 'user_removed_from_group', scope: ['groups', 'jira-admins'], role: 'admin' },
  {
    gives: 'user_added_to_group',
    takes: 'user_removed_from_group',
    scope: ['groups', 'org-admins'],
    role: 'org-admin',
  },
  { gives: 'user_added_to_group', takes: 'user_removed_from_group', scope: ['groups', 'finance'], role: null },
] as const;

const arbitrarySteps = fc.array(
  fc.record({ way: fc.constantFrom(...ways), gives: fc.boolean(), failed: fc.constantFrom(false, false, true) }),
  { maxLength: 20 },
);

it('is what was given and not taken again, by whichever way', async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySteps, async (steps) => {
      const events = steps.map(
        ({ way, gives, failed }, i): AuditEvent =>
          plainEvent(`${i}`, (i + 1) * minuteMs, {
            actor: { id: 'ben', name: 'Ben', email: '', type: 'user' },
            action: gives ? way.gives : way.takes,
            target: { id: 'anna', name: 'Anna', type: 'users' },
            scope: way.scope && { id: way.scope[1], name: '', type: way.scope[0] },
            outcome: failed ? 'failure' : 'success',
          }),
      );
      const holds = new Set<(typeof ways)[number]>();
      for (const { way, gives, failed } of steps)
        if (!failed && gives) holds.add(way);
        else if (!failed) holds.delete(way);
      const roles = [...holds].map(({ role }): Role | null => role);
      const expected = roles.includes('org-admin') ? 'org-admin' : roles.includes('admin') ? 'admin' : null;

      const now = steps.length * minuteMs + minuteMs;
      const { ground, trails } = await groundOf([{ org: 'o', events }], 'o', circumstancesAt(now));
      const trail = trails.find(({ person }) => person === 'anna');
      const { role, evidence } = trail ? roleOf(trail, ground) : { role: null, evidence: [] };
      expect(role).toBe(expected);
      expect(evidence.length > 0).toBe(role !== null);
      expect(evidence.length).toBeLessThanOrEqual(5);
      expect(evidence.map(({ at }) => at)).toEqual(evidence.map(({ at }) => at).sort((a, b) => b - a));
    }),
  );
});
