import { goesByEmail } from '../audit/actor';
import { dayMs } from '../durations';
import { valuesOfEntity } from '../monitors/entity';
import type { StoreView } from '../store/view';
import type { Finding } from './finding';
import type { Ground, Rows, Trail } from './ground';
import { learnedOf } from './learned';
import type { PersonRecord, Whereabouts } from './person-record';
import { roleOf } from './roles';
import { rowsSince } from './signals/rows-since';

/** Countries and products are those of so many days. */
const recentDays = 30;

/** All that is kept of a person, made of what the events say and what signals found in them. */
export function personOf(trail: Trail, ground: Ground, { dictionaries }: StoreView, findings: Finding[]): PersonRecord {
  const { person, acts } = trail;
  const recent = recentOf(acts, ground);
  return {
    org: ground.org,
    person,
    ...nameOf(person, dictionaries),
    findings,
    ...roleOf(trail, ground),
    learned: learnedOf(acts, ground),
    lastSeenAt: acts.to > acts.from ? (ground.acts.at[acts.to - 1] as number) : null,
    lastLogin: lastLoginOf(acts, ground),
    // Events that come through a VPN say nothing about where somebody is.
    countries: mostFrequent(ground, 'country', recent, (row) => !ground.isVpn(ground.acts.ip[row] as number)),
    products: mostFrequent(ground, 'product', recent, () => true),
  };
}

/** As an actor, else as a target. */
function nameOf(person: string, { actor, target }: StoreView['dictionaries']): { name: string; email: string } {
  const code = actor.codeOf(person);
  const asTarget = () =>
    valuesOfEntity('target', person)
      .map((value) => target.labels[target.codeOf(value) ?? 0] ?? '')
      .find((label) => label !== '');
  return {
    name: (code && actor.labels[code]) || asTarget() || '',
    // Whoever has no account yet goes by their address.
    email: (code && actor.details[code]) || (goesByEmail(person) ? person : ''),
  };
}

/** Rows of the last days up to now. */
const recentOf = (acts: Rows, { acts: columns, circumstances: { now } }: Ground): Rows => ({
  from: rowsSince(columns, acts, now - recentDays * dayMs).from,
  to: rowsSince(columns, acts, now + 1).from,
});

function lastLoginOf({ from, to }: Rows, ground: Ground): Whereabouts | null {
  const { at, activity, place, ip } = ground.acts;
  // A login that failed is another activity.
  const isLogin = ground.activities('login');
  for (let row = to - 1; row >= from; row--) {
    if (!isLogin[activity[row] as number]) continue;
    const address = ip[row] as number;
    // A VPN says nothing about where somebody is; place 0 has no names.
    const names = ground.placeNames(ground.isVpn(address) ? 0 : (place[row] as number));
    return { at: at[row] as number, ...names, ip: ground.text('ip', address) };
  }
  return null;
}

function mostFrequent(
  ground: Ground,
  field: 'country' | 'product',
  { from, to }: Rows,
  counts: (row: number) => boolean,
): string[] {
  const codes = ground.acts[field];
  const times = new Map<number, number>();
  for (let row = from; row < to; row++) {
    const code = codes[row] as number;
    if (code !== 0 && counts(row)) times.set(code, (times.get(code) ?? 0) + 1);
  }
  return [...times]
    .map(([code, count]) => ({ text: ground.text(field, code), count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    .map(({ text }) => text);
}
