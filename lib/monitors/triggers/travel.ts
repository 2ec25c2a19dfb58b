import { hourMs, minuteMs } from '../../durations';
import type { Filter } from '../../filter/filter';
import { certainKm } from '../../places/distance';
import { type Place, placeOf } from '../../places/place-of';
import type { EntityEvents, Ground, Measure, Moment } from '../measure';

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
 * of one millisecond none is the last: all of them are, and the fastest way from or between any of them counts.
 */
export const travel: Measure = function* (ground, touched, floor) {
  const { monitor, moments, circumstances } = ground.watch;
  if (monitor.trigger.kind !== 'travel' || touched.size === 0) return;
  const { groupBy } = monitor;
  const filter = outside(circumstances.lists.vpnRanges, ground.filterOf(monitor.filter));
  const range = { from: moments.from - longestJourney(floor), to: moments.to };
  const all = ground.gather(filter, groupBy, range, groupBy ? new Set(touched.keys()) : undefined);
  const placeAt = placesBy(ground);
  for (const [entity, events] of all) {
    const found = journeys(events, moments.from, (place) => ground.codeAt(place, 'ip'), placeAt, floor);
    if (found.length > 0) yield [entity, found];
  }
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

/** Where events were, looked up once for each place that has a name. */
function placesBy(ground: Ground): (place: number) => Place | null {
  const known = new Map<string, Place | null>();
  return (place) => {
    const key = `${ground.codeAt(place, 'country')} ${ground.codeAt(place, 'region')} ${ground.codeAt(place, 'city')}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const [country, region, city] = (['country', 'region', 'city'] as const).map((field) =>
      ground.textAt(place, field),
    );
    const found = placeOf({ country: country ?? '', region: region ?? '', city: city ?? '' });
    known.set(key, found);
    return found;
  };
}

interface Sighting {
  at: number;
  ip: number;
  where: Place;
}

/** Events of one millisecond, each of the moments with the way that was fastest. */
function journeys(
  { at, places }: EntityEvents,
  from: number,
  ipAt: (place: number) => number,
  placeAt: (place: number) => Place | null,
  floor: number,
): Moment[] {
  const found: Moment[] = [];
  let last: Sighting[] = [];
  let present: Sighting[] = [];
  for (let i = 0; i < at.length; i++) {
    const time = at[i] as number;
    const place = places[i] as number;
    const where = placeAt(place);
    if (!where) continue;
    if (present[0] && present[0].at !== time) {
      last = present;
      present = [];
    }
    const sighting = { at: time, ip: ipAt(place), where };
    if (time >= from)
      for (const other of [...last, ...present]) {
        const value = speed(other, sighting);
        if (value > Math.max(0, floor)) tell(found, { at: time, firstAt: other.at, value, what: '' });
      }
    present.push(sighting);
  }
  return found;
}

/** Of one millisecond the fastest. */
function tell(found: Moment[], moment: Moment): void {
  const last = found.at(-1);
  if (last?.at !== moment.at) found.push(moment);
  else if (moment.value > last.value) found[found.length - 1] = moment;
}

/** km/h, 0 where nobody need have moved. An empty address is no address. */
function speed(a: Sighting, b: Sighting): number {
  if ((a.ip === b.ip && a.ip !== 0) || a.where === b.where) return 0;
  const km = certainKm(a.where, b.where);
  return km < leastKm ? 0 : km / (Math.max(leastMs, b.at - a.at) / hourMs);
}
