import { hourMs, minuteMs } from '../../durations';
import type { Filter } from '../../filter/filter';
import { certainKm } from '../../places/distance';
import { type Place, placeOf } from '../../places/place-of';
import type { EventTable } from '../event-table';
import type { Ground } from '../ground';
import type { Feed } from './feed';
import { judgeNear } from './judge-near';

/** Nearer places are not told apart, km: addresses are located so badly. */
export const leastKm = 100;
/** No two places on earth are further apart, km. */
const farthestKm = 20_040;
/** Clocks of different sources are not better than that. */
const leastMs = minuteMs;

/** How far back a journey of more than `kmPerHour` can have begun, ms. */
export const longestJourney = (kmPerHour: number): number =>
  kmPerHour > 0 ? Math.max(leastMs, (farthestKm / kmPerHour) * hourMs) : Number.POSITIVE_INFINITY;

/**
 * `travel`: km/h from an entity's last located event under the filter to the present one. An event is located where its
 * place is known and its address is in no range of a VPN; others are as if they had not been. The way is the distance that
 * is certain; there is none below 100 km, and between events of the same address. It takes a minute at least. Of events
 * of one millisecond none is the last: all of them are, and the fastest way from or between any of them counts; of ways
 * as fast as each other the one that began first.
 */
export const travel: Feed = (ground, sink) => {
  const { monitor, circumstances } = ground.watch;
  if (monitor.trigger.kind !== 'travel') return;
  const filter = outside(circumstances.lists.vpnRanges, ground.filterOf(monitor.filter));
  const floor = Math.max(0, sink.floor);
  const placed = placesBy(ground);
  judgeNear(
    ground,
    ['ip', 'country', 'region', 'city'],
    [longestJourney(sink.floor)],
    (table, entity, from) => {
      let isTold = false;
      forEachJourney(table, entity, from, placed(table), (at, firstAt, value) => {
        if (value <= floor) return;
        if (!isTold) sink.entity(table.names[entity] ?? '');
        isTold = true;
        sink.moment(at, firstAt, value, '');
      });
      return true;
    },
    filter,
  );
};

/** A filter that lets no address through that is listed, alone or in a range. */
function outside(ranges: readonly string[], filter: Filter): Filter {
  if (ranges.length === 0) return filter;
  // An address is a range of one, so that it is met however it is written.
  const values = ranges.flatMap((text) =>
    text.includes('/') ? [text] : [text, `${text}/${text.includes(':') ? 128 : 32}`],
  );
  return { kind: 'and', of: [filter, { kind: 'not', of: { kind: 'in', field: 'ip', values } }] };
}

/** Where the event of a row was; null where that is not known. */
type PlaceAt = (row: number) => Place | null;

/** Where events were, looked up once for each place that has a name. */
function placesBy(ground: Ground): (table: EventTable) => PlaceAt {
  const known = new Map<number, Place | null>();
  const lookUp = (country: number, region: number, city: number) =>
    placeOf({
      country: ground.textOf(country, 'country'),
      region: ground.textOf(region, 'region'),
      city: ground.textOf(city, 'city'),
    });
  const { region, city } = ground.watch.view.dictionaries;
  const regions = region.values.length;
  const cities = city.values.length;
  let last = -1;
  let place: Place | null = null;
  return ({ codes: [, countries, regionCodes, cityCodes] }) =>
    (row) => {
      const country = countries?.[row] ?? 0;
      const inCountry = regionCodes?.[row] ?? 0;
      const inRegion = cityCodes?.[row] ?? 0;
      // Exact for some 9 · 10¹⁵ such threes. Mostly it is where the event before was.
      const key = (country * regions + inCountry) * cities + inRegion;
      if (key === last) return place;
      const before = known.get(key);
      place = before === undefined ? lookUp(country, inCountry, inRegion) : before;
      if (before === undefined) known.set(key, place);
      last = key;
      return place;
    };
}

/** Calls back for every millisecond from row `from` on with the way that was fastest, km/h. */
function forEachJourney(
  { at, ends, codes: [ips] }: EventTable,
  entity: number,
  from: number,
  placeAt: PlaceAt,
  tell: (at: number, firstAt: number, value: number) => void,
): void {
  const end = ends[entity + 1] as number;
  /** The first located event of the last millisecond that had any, and of the present one; `end` where there is none. */
  let last = end;
  let present = end;
  let fastest = 0;
  let begun = 0;
  const compare = (first: number, row: number, where: Place) => {
    for (let other = first; other < row && at[other] === at[first]; other++) {
      if (ips && ips[other] === ips[row] && ips[row] !== 0) continue;
      const there = placeAt(other);
      if (!there || there === where) continue;
      const value = speed(there, where, (at[row] as number) - (at[other] as number));
      const since = at[other] as number;
      if (value === 0 || value < fastest || (value === fastest && since >= begun)) continue;
      fastest = value;
      begun = since;
    }
  };
  for (let row = ends[entity] as number; row < end; row++) {
    const where = placeAt(row);
    if (!where) continue;
    if (present === end) present = row;
    if (at[present] !== at[row]) {
      if (fastest > 0) tell(at[present] as number, begun, fastest);
      fastest = 0;
      last = present;
      present = row;
    }
    if (row < from) continue;
    compare(last, row, where);
    compare(present, row, where);
  }
  if (fastest > 0) tell(at[present] as number, begun, fastest);
}

/** km/h from one place to another in so many ms; 0 where nobody need have moved. */
function speed(from: Place, to: Place, ms: number): number {
  const km = certainKm(from, to);
  return km < leastKm ? 0 : km / (Math.max(leastMs, ms) / hourMs);
}
