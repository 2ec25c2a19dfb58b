import type { Ground, Trail } from '../ground';

/** From one located event of a person to the next, with codes of places and addresses. The same object each time. */
export interface Hop {
  fromPlace: number;
  toPlace: number;
  toIp: number;
  /** Event time of the second, ms, and how long after the first that was. */
  at: number;
  ms: number;
}

/**
 * Calls back for every change of place within `longestMs`: from the person's last located event to the present one. An
 * event is located where its place is known, it did not fail and its address is no VPN's; others are as if they had not
 * been. None is a hop from an address to itself. Of events of one millisecond none is the last: all of them are, and
 * there are hops between them as well.
 */
export function forEachHop(
  { acts: rows }: Trail,
  ground: Ground,
  longestMs: number,
  tell: (hop: Readonly<Hop>) => void,
): void {
  const { at, outcome, ip, place } = ground.acts;
  const hop: Hop = { fromPlace: 0, toPlace: 0, toIp: 0, at: 0, ms: 0 };
  const isLocated = (row: number) =>
    !ground.failed(outcome[row] as number) &&
    !ground.isVpn(ip[row] as number) &&
    ground.placeAt(place[row] as number) !== null;
  /** Rows of the last millisecond that had located events, and of the present one: `first` to `last`, inclusive. */
  let before = { first: -1, last: -2 };
  let present = { first: -1, last: -2 };
  const from = (others: { first: number; last: number }, row: number) => {
    for (let other = others.first; other <= others.last; other++) {
      if (place[other] === place[row] || (ip[other] === ip[row] && ip[row] !== 0)) continue;
      const ms = (at[row] as number) - (at[other] as number);
      if (ms > longestMs || !isLocated(other)) continue;
      hop.fromPlace = place[other] as number;
      hop.toPlace = place[row] as number;
      hop.toIp = ip[row] as number;
      hop.at = at[row] as number;
      hop.ms = ms;
      tell(hop);
    }
  };
  for (let row = rows.from; row < rows.to; row++) {
    if (place[row] === 0 || !isLocated(row)) continue;
    if (present.first < 0 || at[present.first] !== at[row]) {
      [before, present] = [present, before];
      present.first = row;
    }
    from(before, row);
    present.last = row - 1;
    from(present, row);
    present.last = row;
  }
}
