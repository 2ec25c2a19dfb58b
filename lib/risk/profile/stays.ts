import { certainKm } from '../../places/distance';
import { type Place, type PlaceNames, placeOf } from '../../places/place-of';
import { markedAddresses } from '../marked-addresses';
import type { RiskLists } from '../pass-circumstances';
import type { Acts } from './acts';
import { joinStays } from './join-stays';
import type { Sighting, Spot, Stay, Way } from './stay';

/** Where somebody was and when, as events say. */
export interface Travel {
  spots: Spot[];
  /** By the time at which each began; of the same time, in the order of events. */
  stays: Stay[];
  /** Events that say nothing of where they came from. */
  unplaced: number;
}

/** The places that events came from, and the way between them. */
export function travelOf(acts: Acts, lists: Pick<RiskLists, 'vpnRanges' | 'officeRanges'>): Travel {
  const addresses = acts.values('ip');
  const isVpn = markedAddresses(lists.vpnRanges, addresses);
  const isOffice = markedAddresses(lists.officeRanges, addresses);
  const [countries, regions, cities] = [acts.codes('country'), acts.codes('region'), acts.codes('city')];
  const [ips, outcomes] = [acts.codes('ip'), acts.codes('outcome')];
  const failure = acts.codeOf('outcome', 'failure');
  const spots: Spot[] = [];
  /** By country, region and city: their codes as one number. */
  const spotAt = new Map<number, number>();
  const regionCount = acts.values('region').length;
  const cityCount = acts.values('city').length;
  const sightings: Sighting[] = [];

  const findSpot = (country: number, region: number, city: number): number => {
    const key = (country * regionCount + region) * cityCount + city;
    const before = spotAt.get(key);
    if (before !== undefined) return before;
    const names = {
      country: acts.text('country', country),
      region: acts.text('region', region),
      city: acts.text('city', city),
    };
    const place = placeOf(names);
    const same = spots.findIndex((spot) => isSame(spot, names, place));
    if (same >= 0) {
      spotAt.set(key, same);
      return same;
    }
    spotAt.set(key, spots.length);
    return spots.push({ ...names, place, isVague: place !== null && place.radiusKm > exactKm, events: noEvents() }) - 1;
  };
  for (let i = 0; i < acts.count; i++) {
    const country = countries[i] as number;
    const city = cities[i] as number;
    const region = regions[i] as number;
    if (country === 0 && city === 0 && region === 0) continue;
    const ip = ips[i] as number;
    const way: Way = isVpn(ip) ? 'vpn' : outcomes[i] === failure ? 'failed' : 'there';
    sightings.push({
      at: acts.at[i] as number,
      spot: findSpot(country, region, city),
      ip,
      way,
      isOffice: isOffice(ip),
    });
  }
  return { spots, stays: joinStays(sightings, spots), unplaced: acts.count - sightings.length };
}

/** One city with its region spelled in two ways, or not at all, is one place. */
const isSame = (spot: Spot, { city, country }: PlaceNames, place: Place | null): boolean =>
  city !== '' &&
  spot.city === city &&
  spot.country === country &&
  spot.place !== null &&
  place !== null &&
  certainKm(spot.place, place) === 0;

/** A place is exact where it is that of a city, km; any other is a ring on the map. */
const exactKm = 50;

const noEvents = (): Record<Way, number> => ({ there: 0, vpn: 0, failed: 0 });
