import type { RowColumns } from '../filter/row-columns';
import { firstRowAt } from '../filter/rows-by-time';
import type { Segment, StoreView } from '../store/view';
import type { Spray } from './ground';
import { type Failures, spraysAmong } from './sprays';

/**
 * Whom failed logins of an org in a span (event times, ms, both inclusive) concern though they are others': whoever has
 * signed in from an address that has turned out to try many accounts, from its first attempt on. Account ids.
 */
export function concernedBySprays(
  view: StoreView,
  org: string,
  span: { from: number; to: number },
  columns: RowColumns,
): Set<string> {
  const segments = view.segments.filter((segment) => segment.org === org);
  const failed = columns.activities.codeOf('login-failed');
  const login = columns.activities.codeOf('login');
  const user = view.dictionaries['actor-type'].codeOf('user');
  const people = new Set<string>();
  const tried = addressesTrying(segments, columns, failed, span);
  if (tried === null || failed === undefined) return people;

  const failures: Failures = { at: [], ip: [], actor: [] };
  forEachOf(segments, columns, failed, ({ at }, ip, actor, row) => {
    if (tried[ip[row] as number] !== 1) return;
    failures.at.push(at[row] as number);
    failures.ip.push(ip[row] as number);
    failures.actor.push(actor[row] as number);
  });
  const begun = firstTouched(spraysAmong(failures), span);
  if (begun.size === 0) return people;
  forEachOf(segments, columns, login, (segment, ip, actor, row) => {
    const from = begun.get(ip[row] as number);
    if (from === undefined || (segment.at[row] as number) < from) return;
    if (columns.codes('actor-type', segment)[row] === user)
      people.add(view.dictionaries.actor.values[actor[row] as number] ?? '');
  });
  return people;
}

/** For each code of an address whether it failed in the span (1); null where none did. */
function addressesTrying(
  segments: readonly Segment[],
  columns: RowColumns,
  failed: number | undefined,
  { from, to }: { from: number; to: number },
): Uint8Array | null {
  const codes = new Set<number>();
  for (const segment of segments) {
    if (failed === undefined || segment.from > to || segment.to < from) continue;
    const [activity, ip] = [columns.codes('activity', segment), columns.codes('ip', segment)];
    for (let row = firstRowAt(segment.at, from, 0, segment.rows); row < segment.rows; row++) {
      if ((segment.at[row] as number) > to) break;
      if (activity[row] === failed) codes.add(ip[row] as number);
    }
  }
  // The address that an event does not say is none.
  codes.delete(0);
  if (codes.size === 0) return null;
  const tried = new Uint8Array(Math.max(...codes) + 1);
  for (const code of codes) tried[code] = 1;
  return tried;
}

/** When the first spray of an address began that is at work in the span, ms, by code of the address. */
function firstTouched(
  sprays: ReadonlyMap<number, readonly Spray[]>,
  { from, to }: { from: number; to: number },
): Map<number, number> {
  const begun = new Map<number, number>();
  for (const [ip, ofIp] of sprays) {
    const first = ofIp.find((spray) => spray.from <= to && spray.to >= from);
    if (first) begun.set(ip, first.from);
  }
  return begun;
}

/** Calls back for every row of an activity, with the codes of addresses and actors of its segment. */
function forEachOf(
  segments: readonly Segment[],
  columns: RowColumns,
  wanted: number | undefined,
  tell: (segment: Segment, ip: ArrayLike<number>, actor: ArrayLike<number>, row: number) => void,
): void {
  if (wanted === undefined) return;
  for (const segment of segments) {
    const activity = columns.codes('activity', segment);
    const [ip, actor] = [columns.codes('ip', segment), columns.codes('actor', segment)];
    for (let row = 0; row < segment.rows; row++) if (activity[row] === wanted) tell(segment, ip, actor, row);
  }
}
