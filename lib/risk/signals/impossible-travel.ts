import { hourMs, minuteMs } from '../../durations';
import { quote } from '../../filter/jql-text';
import { defineSignal } from '../signal';
import { certainWays, isCountryAlone } from './certain-ways';
import { forEachHop, type Hop, placesOfAddresses } from './hops';

/** Nearer places are not told apart, km: addresses are located so badly. */
const leastKm = 100;
/** As fast as planes are, km/h. */
const flight = 900;
/** No two places on earth are further apart, km: who takes longer than to fly that far may be anywhere. */
const farthestKm = 20_040;
const longest = (farthestKm / flight) * hourMs;
/** Clocks of different sources are not better than that. */
const leastMs = minuteMs;

/** km/h */
const speedOf = (km: number, ms: number): number => km / (Math.max(leastMs, ms) / hourMs);

/** There and back is one matter, and is accepted as one: what makes one of them harmless makes the other so. */
const betweenCountries = (a: string, b: string): string => [a, b].sort().join('-');

/**
 * Two events, one after the other, that are further apart than somebody flies in the time between. The distance is the one
 * that is certain. Failed events, those without a place and those through a VPN are as if they had not been; to come
 * to the office is never told.
 */
export const impossibleTravel = defineSignal({
  id: 'impossible-travel',
  scores: [70, 50],
  learns: false,
  find(trail, ground, tell) {
    const kmBetween = certainWays(ground);
    const placesOf = placesOfAddresses(trail, ground);
    const isTooFast = (km: number, ms: number) => km >= leastKm && speedOf(km, ms) > flight;
    /** The least way between any places of two addresses, km. */
    const leastKmOf = ({ fromIp, toIp, fromPlace, toPlace }: Hop) => {
      const [starts, ends] = [fromIp ? placesOf(fromIp) : [fromPlace], toIp ? placesOf(toIp) : [toPlace]];
      return Math.min(...starts.flatMap((start) => ends.map((end) => kmBetween(start, end))));
    };
    forEachHop(trail, ground, longest, (hop) => {
      const { fromPlace, toPlace, at, ms } = hop;
      if (at < ground.since || !isTooFast(kmBetween(fromPlace, toPlace), ms) || ground.isOffice(hop.toIp)) return;
      const km = leastKmOf(hop);
      if (!isTooFast(km, ms)) return;
      const [from, to] = [ground.placeNames(fromPlace), ground.placeNames(toPlace)];
      const isVague = isCountryAlone(ground, fromPlace) || isCountryAlone(ground, toPlace);
      tell({
        at,
        firstAt: at - ms,
        score: isVague ? 50 : 70,
        value: betweenCountries(from.country, to.country),
        facts: {
          fromCity: from.city,
          fromCountry: from.country,
          toCity: to.city,
          toCountry: to.country,
          km: Math.floor(km),
          withinMs: ms,
          kmPerHour: Math.floor(speedOf(km, ms)),
        },
      });
    });
  },
  eventsOf({ facts }, person) {
    const at = (country: string, city: string) =>
      `country = ${quote(country)} AND city ${city === '' ? 'IS EMPTY' : `= ${quote(city)}`}`;
    const either = `(${at(facts.fromCountry, facts.fromCity)} OR ${at(facts.toCountry, facts.toCity)})`;
    return `actor = ${quote(person)} AND outcome != failure AND ${either}`;
  },
  examples: {
    tells: [
      {
        events: [
          { minute: 0, action: 'user_login', ip: '192.0.2.10', country: 'Germany', city: 'Berlin' },
          {
            minute: 40,
            action: 'jira_issue_viewed',
            on: ['issue:WEB-1'],
            ip: '203.0.113.4',
            country: 'Australia',
            city: 'Sydney',
          },
        ],
        finds: { score: 70, value: 'AU-DE', facts: { fromCity: 'Berlin', toCity: 'Sydney', withinMs: 40 * minuteMs } },
      },
      {
        events: [
          { minute: 0, action: 'user_login', ip: '192.0.2.10', country: 'Germany' },
          { minute: 60, action: 'user_login', ip: '203.0.113.4', country: 'Japan', city: 'Tokyo' },
        ],
        finds: { score: 50, value: 'DE-JP', facts: { fromCity: '', toCity: 'Tokyo' } },
      },
      {
        // What comes between through a VPN, or fails, changes nothing.
        events: [
          { minute: 0, action: 'user_login', ip: '192.0.2.10', country: 'Germany', city: 'Berlin' },
          { minute: 5, action: 'user_login', ip: '198.51.100.7', country: 'Australia', city: 'Sydney' },
          { minute: 9, action: 'user_login_failed', ip: '203.0.113.9', country: 'Australia', city: 'Sydney' },
          { minute: 10, action: 'user_login', ip: '203.0.113.4', country: 'Australia', city: 'Sydney' },
        ],
        lists: { vpnRanges: ['198.51.100.0/24'] },
        finds: { score: 70, value: 'AU-DE', facts: { withinMs: 10 * minuteMs } },
      },
    ],
    silent: [
      {
        events: [
          { minute: 0, action: 'user_login', ip: '192.0.2.10', country: 'Germany', city: 'Berlin' },
          { minute: 2, action: 'user_login', ip: '203.0.113.4', country: 'Germany', city: 'Potsdam' },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_login', ip: '192.0.2.10', country: 'Germany', city: 'Berlin' },
          { minute: 10, action: 'user_login', ip: '198.51.100.7', country: 'Australia', city: 'Sydney' },
          { minute: 20, action: 'user_login', ip: '192.0.2.11', country: 'Germany', city: 'Berlin' },
        ],
        lists: { vpnRanges: ['198.51.100.0/24'] },
      },
      {
        // One address, located twice: neither the way there nor the way back is one.
        events: [
          { minute: 0, action: 'user_login', ip: '192.0.2.10', country: 'Germany', city: 'Berlin' },
          { minute: 10, action: 'user_login', ip: '192.0.2.10', country: 'Australia', city: 'Sydney' },
          { minute: 20, action: 'user_login', ip: '203.0.113.4', country: 'Germany', city: 'Berlin' },
        ],
      },
      {
        // The same while two addresses take turns.
        events: [
          { minute: 0, action: 'user_login', ip: '192.0.2.10', country: 'Germany', city: 'Berlin' },
          { minute: 10, action: 'user_login', ip: '203.0.113.4', country: 'Germany', city: 'Berlin' },
          { minute: 20, action: 'user_login', ip: '192.0.2.10', country: 'Australia', city: 'Sydney' },
          { minute: 30, action: 'user_login', ip: '203.0.113.4', country: 'Germany', city: 'Berlin' },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_login', ip: '192.0.2.10', country: 'Germany', city: 'Berlin' },
          { minute: 23 * 60, action: 'user_login', ip: '203.0.113.4', country: 'Australia', city: 'Sydney' },
        ],
      },
    ],
  },
});
