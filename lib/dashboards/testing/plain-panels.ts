import type { ActivityId } from '../../audit/activities';
import type { AuditEvent } from '../../audit/event';
import { otherKey } from '../../query/query';
import type { PlainWorld } from './plain-counts';
import { distinct, figure, newest, overTime, stacked, top } from './plain-counts';

/** An event and what it means; the empty string where nobody can say. */
export type PlainEvent = AuditEvent & { activity: ActivityId | '' };

/** A panel's rows: the values of its cells, by column. */
export type PlainRow = Readonly<Record<string, string | number | null>>;

type Is = (event: PlainEvent) => boolean;

const means = (pattern: RegExp): Is => {
  const known = new Map<string, boolean>();
  return ({ activity }) => {
    const told = known.get(activity) ?? pattern.test(activity);
    known.set(activity, told);
    return told;
  };
};

const inJira: Is = ({ product }) => /^jira(-service-management|-product-discovery)?$/.test(product);
const inConfluence: Is = ({ product }) => product === 'confluence';
const inBitbucket: Is = ({ product }) => product === 'bitbucket';
const inOneOfThem: Is = (event) => inJira(event) || inConfluence(event) || inBitbucket(event);
const somewhere: Is = ({ country }) => country !== '';

const sprint = ['sprint-created', 'sprint-started', 'sprint-updated', 'sprint-closed'];
const bitbucketAccount = ['password-reset-requested', 'password-reset', 'user-reactivated', 'user-deactivated'];
const lifecycle = ['user-invited', 'user-created', 'user-deactivated', 'user-reactivated', 'user-removed'];
const attempts = ['login', 'login-failed'];
const oneOf =
  (activities: readonly string[]): Is =>
  ({ activity }) =>
    activities.includes(activity);

const role = means(/^(role-(granted|revoked|changed)|admin-access-(granted|revoked))$/);
const jiraRole: Is = (event) =>
  means(/^jira-(role-changed|global-permission-(granted|revoked)|permission-(scheme-)?changed)$/)(event) ||
  (inJira(event) && role(event));
const confluencePermission = means(/^confluence-(space|global)-permission-/);
const permission: Is = (event) =>
  jiraRole(event) ||
  confluencePermission(event) ||
  means(/^bitbucket-permission-/)(event) ||
  ((inConfluence(event) || inBitbucket(event)) && role(event));
const assigned = means(/^(role|org-admin|admin-access)-granted$/);
const tokenMade = means(/^(api-token|organization-api-key)-created$/);
const policyChanged = means(
  /^((authentication|mobile|data-security)-)?policy-(created|updated|activated|deactivated|deleted)$|^ip-allowlist-/,
);
const failed = means(/^login-failed$/);

const action = ({ action: id }: PlainEvent) => id;
const actor = ({ actor: { id } }: PlainEvent) => id;
const product = ({ product: id }: PlainEvent) => id;
const country = ({ country: code }: PlainEvent) => code;
const activity = ({ activity: id }: PlainEvent) => id;

/** What each column of a table of events holds. */
const told = {
  time: ({ at }) => at,
  actor,
  action,
  activity,
  product,
  country,
  target: ({ target }) => (target ? `${target.type}/${target.id}` : ''),
  scope: ({ scope }) => (scope ? `${scope.type}/${scope.id}` : ''),
  city: ({ city }) => city,
  ip: ({ ip }) => ip,
} satisfies Record<string, (event: PlainEvent) => string | number>;

const table =
  (of: Is, ...columns: (keyof typeof told)[]) =>
  ({ events }: PlainWorld): PlainRow[] =>
    newest(events.filter(of), 50).map((event) =>
      Object.fromEntries(columns.map((column) => [column, told[column](event)])),
    );

const map = ({ events }: PlainWorld, of: Is): PlainRow[] =>
  top(events.filter(of).filter(somewhere), country).map(({ key, of: there }) => ({
    country: key,
    events: there.length,
    actors: distinct(there, actor),
  }));

const bars = ({ events }: PlainWorld, of: Is, column: string, key: (event: PlainEvent) => string, most: number) =>
  top(events.filter(of), key, most).map(
    ({ key: value, of: those }): PlainRow => ({ [column]: value, events: those.length }),
  );

const anything: Is = () => true;

/** What the rows of every panel are, said plainly: filter, group and count over a list of events. */
export const plainPanels: Record<string, (world: PlainWorld) => PlainRow[]> = {
  'total-events': (world) => [figure(world, 'events', (events) => events.length)],
  'unique-actors': (world) => [figure(world, 'actors', (events) => distinct(events, actor))],
  'failed-logins': (world) => [figure(world, 'failed-logins', (events) => events.filter(failed).length)],
  'organizations-and-products-active': (world) => [
    figure(world, 'organizations', (events) => Math.min(events.length, 1)),
    figure(world, 'products', (events) => distinct(events, product)),
  ],
  'events-over-time': (world) =>
    overTime(world, 'product', anything, (events) => {
      const greatest = top(events, product, 7).map(({ key }) => key);
      return (event) => (greatest.includes(event.product) ? event.product : otherKey);
    }),
  'events-by-action': (world) => bars(world, anything, 'action', action, 10),
  'top-actors-and-their-actions': ({ events }) => {
    const busiest = top(events, actor, 10).map(({ key }) => key);
    const common = top(events, action, 5).map(({ key }) => key);
    const theirs = events.filter((event) => busiest.includes(event.actor.id));
    return stacked(theirs, { actor, action: (event) => (common.includes(event.action) ? event.action : otherKey) });
  },
  'activity-by-hour-and-weekday': ({ events, clock }) => {
    const clocks = events.map(({ at }) => clock(at));
    return [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
      Array.from({ length: 24 }, (_, hour) => ({
        weekday,
        hour,
        events: clocks.filter((shown) => shown.weekday === weekday && shown.hour === hour).length,
      })).filter(({ events: count }) => count > 0),
    );
  },
  'top-source-ips': (world) =>
    bars(
      world,
      ({ ip }) => ip !== '',
      'ip',
      ({ ip }) => ip,
      10,
    ),
  'actor-locations': (world) => map(world, anything),
  'events-from-risky-locations': (world) => map(world, (event) => world.risky.includes(event.country)),
  'recent-events': table(anything, 'time', 'actor', 'action', 'product', 'country', 'city'),

  'events-by-product': (world) => bars(world, inOneOfThem, 'product', product, Infinity),
  'product-events-over-time': (world) => overTime(world, 'product', inOneOfThem, () => product),
  'sprint-events': (world) => overTime(world, 'activity', oneOf(sprint), () => activity, sprint),
  'jira-role-and-permission-changes': ({ events }) => {
    const changes = events.filter(jiraRole);
    const busiest = top(changes, actor, 5).map(({ key }) => key);
    return stacked(changes, {
      activity,
      actor: (event) => (busiest.includes(event.actor.id) ? event.actor.id : otherKey),
    });
  },
  'top-jira-actions': (world) => bars(world, inJira, 'action', action, 10),
  'recently-added-security-levels': table(
    means(/^jira-security-level-added$/),
    ...(['time', 'target', 'scope', 'actor', 'country', 'ip'] as const),
  ),
  'confluence-permission-changes': table(confluencePermission, 'time', 'activity', 'scope', 'target', 'actor'),
  'top-confluence-actions': (world) => bars(world, inConfluence, 'action', action, 10),
  'bitbucket-account-changes': (world) =>
    overTime(
      world,
      'activity',
      (event) => inBitbucket(event) && oneOf(bitbucketAccount)(event),
      () => activity,
      bitbucketAccount,
    ),
  'top-bitbucket-actions': (world) => bars(world, inBitbucket, 'action', action, 10),
  'product-actor-locations': (world) =>
    map(world, inOneOfThem).map((row) => {
      const there = world.events.filter((event) => inOneOfThem(event) && event.country === row.country);
      return {
        ...row,
        product: top(there, product, 1)[0]?.key ?? null,
        jira: there.filter(inJira).length,
        confluence: there.filter(inConfluence).length,
        bitbucket: there.filter(inBitbucket).length,
      };
    }),
  'recent-permission-changes': table(
    permission,
    ...(['time', 'activity', 'product', 'target', 'scope', 'actor', 'country'] as const),
  ),

  'users-created': (world) => [
    figure(world, 'users-created', (events) => events.filter(means(/^user-created$/)).length),
  ],
  'roles-assigned': (world) => [figure(world, 'roles-assigned', (events) => events.filter(assigned).length)],
  'api-tokens-created': (world) => [figure(world, 'api-tokens-created', (events) => events.filter(tokenMade).length)],
  'policy-changes': (world) => [figure(world, 'policy-changes', (events) => events.filter(policyChanged).length)],
  'login-attempts': (world) => overTime(world, 'activity', oneOf(attempts), () => activity, attempts),
  'failed-logins-by-user': (world) => bars(world, failed, 'actor', actor, 10),
  'logins-by-country': (world) => map(world, means(/^login$/)),
  'access-granted-over-time': (world) =>
    overTime(world, 'product', means(/^(product|guard)-access-granted$/), (events) => {
      const greatest = top(events, product, 7).map(({ key }) => key);
      return (event) => (greatest.includes(event.product) ? event.product : otherKey);
    }),
  'user-lifecycle': (world) => overTime(world, 'activity', oneOf(lifecycle), () => activity, lifecycle),
  'role-and-group-assignments': table(
    (event) => assigned(event) || event.activity === 'user-added-to-group',
    ...(['time', 'actor', 'target', 'activity', 'scope'] as const),
  ),
  'api-token-activity': table(
    means(/^(api-token|organization-api-key)-(created|revoked)$/),
    ...(['time', 'activity', 'target', 'scope', 'country', 'ip'] as const),
  ),
  'recent-policy-changes': table(policyChanged, 'time', 'target', 'activity', 'actor'),
  'events-summary': ({ events }) =>
    top(events, (event) => [actor(event), action(event), country(event), event.city].join('\n'), 500).map(
      ({ key, of }) => {
        const [who = '', what = '', where = '', city = ''] = key.split('\n');
        const lastSeen = Math.max(...of.map(({ at }) => at));
        return { actor: who, action: what, events: of.length, country: where, city, lastSeen };
      },
    ),
};
