import { exactPlaces } from '../exact-places';
import type { Ground, Trail } from '../ground';

/** From one located event of a person to the next, with codes of places and addresses. The same object each time. */
export interface Hop {
  fromPlace: number;
  toPlace: number;
  fromIp: number;
  toIp: number;
  /** Event time of the second, ms, and how long after the first that was. */
  at: number;
  ms: number;
}

/** Rows of one millisecond: the first `count` of `rows`. */
interface Moment {
  rows: number[];
  count: number;
}

/**
 * Calls back for every change of place within `longestMs`: from the person's last located event to the present one. An
 * event is located where its place is known, it did not fail and its address is no VPN's; others are as if they had not
 * been. None is a hop from an address to itself. Of events of one millisecond none is the last: all of them are, and
 * there are hops between them as well; those of one place and address are one.
 */
export function forEachHop(
  { acts: rows }: Trail,
  ground: Ground,
  longestMs: number,
  tell: (hop: Readonly<Hop>) => void,
): void {
  const { at, ip, place } = ground.acts;
  const hop: Hop = { fromPlace: 0, toPlace: 0, fromIp: 0, toIp: 0, at: 0, ms: 0 };
  /**
   * Rows of the last millisecond that had located events, and of the present one: one for each place and address. Nearly
   * every event has a millisecond of its own, so nothing is made anew for each.
   */
  let before: Moment = { rows: [], count: 0 };
  let present: Moment = { rows: [], count: 0 };
  const from = ({ rows: others, count }: Moment, row: number) => {
    for (let i = 0; i < count; i++) {
      const other = others[i] as number;
      if (place[other] === place[row] || (ip[other] === ip[row] && ip[row] !== 0)) continue;
      const ms = (at[row] as number) - (at[other] as number);
      if (ms > longestMs) continue;
      hop.fromPlace = place[other] as number;
      hop.toPlace = place[row] as number;
      hop.fromIp = ip[other] as number;
      hop.toIp = ip[row] as number;
      hop.at = at[row] as number;
      hop.ms = ms;
      tell(hop);
    }
  };
  const isKnown = ({ rows: others, count }: Moment, row: number) => {
    for (let i = 0; i < count; i++) {
      const other = others[i] as number;
      if (place[other] === place[row] && ip[other] === ip[row]) return true;
    }
    return false;
  };
  for (let row = rows.from; row < rows.to; row++) {
    if (place[row] === 0 || !isLocatedAt(ground, row)) continue;
    if (present.count > 0 && at[present.rows[0] as number] !== at[row]) {
      const last = before;
      before = present;
      present = last;
      present.count = 0;
    } else if (isKnown(present, row)) continue;
    from(before, row);
    from(present, row);
    present.rows[present.count++] = row;
  }
}

/** Whether a row of acts tells where the person was. */
const isLocatedAt = (ground: Ground, row: number): boolean => {
  const { outcome, ip, place } = ground.acts;
  return (
    !ground.failed(outcome[row] as number) &&
    !ground.isVpn(ip[row] as number) &&
    ground.placeAt(place[row] as number) !== null
  );
};

/**
 * Answers at which places (codes) an address of a person's located events was ever located, as exactly as it was: a
 * database that has changed its mind about an address knows it badly. Each is looked through once, when it is asked for.
 */
export function placesOfAddresses({ acts: rows }: Trail, ground: Ground): (ip: number) => readonly number[] {
  const { ip, place } = ground.acts;
  const known = new Map<number, readonly number[]>();
  return (address) => {
    const before = known.get(address);
    if (before) return before;
    const places = new Set<number>();
    for (let row = rows.from; row < rows.to; row++)
      if (ip[row] === address && !places.has(place[row] as number) && isLocatedAt(ground, row))
        places.add(place[row] as number);
    const exact = exactPlaces([...places], (one) => ground.placeAt(one));
    known.set(address, exact);
    return exact;
  };
}
