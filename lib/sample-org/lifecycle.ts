import { hourMs, minuteMs } from '../durations';
import type { Draft } from './draft';
import { groupEntry, orgEntry, productEntry, userEntry } from './entries';
import type { Person } from './people';
import { officeOrigin } from './presence';
import { createRandom } from './random';
import { type Shaped, shape } from './shape';
import type { World } from './world';

const joins = (person: Person, admin: Person, world: World): Draft[] => {
  const { estate } = world;
  const common = { actor: admin, origin: officeOrigin(admin.officeIndex, 1), auth: { authType: 'session' } };
  const container = [orgEntry(estate)];
  const user = userEntry(person);
  const group = estate.groups.find(({ name }) => name === 'all-staff');
  const at = person.joinedAt;
  return [
    {
      ...common,
      at: at - 26 * hourMs,
      action: 'user_invitation_sent',
      context: [{ id: person.email, type: 'invited-user', attributes: { email: person.email } }],
      container,
    },
    {
      ...common,
      at: at + minuteMs,
      action: 'user_created',
      context: [user],
      container,
      said: `Created user ${person.name}`,
    },
    {
      ...common,
      at: at + 3 * minuteMs,
      action: 'user_added_to_group',
      context: group ? [groupEntry(group), user] : [user],
      container,
    },
    {
      ...common,
      at: at + 5 * minuteMs,
      action: 'user_granted_product_access',
      context: [productEntry('Jira', estate.main), user],
      container,
    },
  ];
};

const leaves = (person: Person, admin: Person, world: World): Draft[] => [
  {
    at: person.leftAt,
    action: 'user_deactivated',
    actor: admin,
    origin: officeOrigin(admin.officeIndex, 2),
    context: [userEntry(person)],
    container: [orgEntry(world.estate)],
    said: `Deactivated account of ${person.name}`,
  },
];

/** Everyone who joins or leaves, and who sees to it. */
export const lifecycle = (world: World): Shaped[] => {
  const random = createRandom(world.seed, 'lifecycle');
  const admins = world.people.filter(({ role }) => role === 'org-admin' || role === 'site-admin');
  const drafts = world.people.flatMap((person) => [
    ...(Number.isFinite(person.joinedAt) ? joins(person, random.pick(admins), world) : []),
    ...(Number.isFinite(person.leftAt) ? leaves(person, random.pick(admins), world) : []),
  ]);
  return drafts.map((draft) => shape(draft, world.estate, random, true));
};
