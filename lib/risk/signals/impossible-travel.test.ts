import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../audit/event';
import { dayMs, hourMs, minuteMs } from '../../durations';
import { certainKm } from '../../places/distance';
import { placeOf } from '../../places/place-of';
import { plainEvent } from '../../store/testing/page';
import { impossibleTravel } from './impossible-travel';
import { annas, arbitraryAct, isDone, isOffice, isVpn, now, since, toldOfAnna } from './testing/acts';

/**
 * Every located event is compared to those of the last time before it, and of its own; and each of their addresses is
 * taken for wherever it was ever located.
 */
function plainly(events: readonly AuditEvent[]) {
  const located = annas(events).flatMap((event) => {
    const place = isDone(event) && !isVpn(event) ? placeOf(event) : null;
    return place ? [{ ...event, place }] : [];
  });
  const everywhere = (one: (typeof located)[number]) => {
    const all = located
      .filter((other) => other === one || (one.ip !== '' && other.ip === one.ip))
      .map(({ place }) => place);
    return all.filter((a) => all.every((b) => b.radiusKm >= a.radiusKm || certainKm(a, b) > 0));
  };
  // What is done at one moment, in one place and from one address, is as if it were done once.
  const keyOf = ({ at, ip, country, region, city }: AuditEvent) => JSON.stringify([at, ip, country, region, city]);
  const apart = located.filter((one, i) => located.findIndex((other) => keyOf(other) === keyOf(one)) === i);
  return apart.flatMap((event, i) => {
    const before = apart.slice(0, i);
    const lastAt = Math.max(...before.filter(({ at }) => at < event.at).map(({ at }) => at));
    return before
      .filter(({ at }) => at === lastAt || at === event.at)
      .flatMap((other) => {
        if ((other.ip !== '' && other.ip === event.ip) || isOffice(event) || event.at < since) return [];
        const isTooFast = (km: number) => km >= 100 && km / (Math.max(minuteMs, event.at - other.at) / hourMs) > 900;
        if (!isTooFast(certainKm(other.place, event.place))) return [];
        const ways = everywhere(other).flatMap((a) => everywhere(event).map((b) => certainKm(a, b)));
        const score = other.city === '' || event.city === '' ? 50 : 70;
        return isTooFast(Math.min(...ways))
          ? [{ at: event.at, firstAt: other.at, score, value: [other.country, event.country].sort().join('-') }]
          : [];
      });
  });
}

const seen = (ip: string, city: string, minute: number, country = 'DE') =>
  plainEvent('', now - dayMs + minute * minuteMs, { ip, city, country });

describe('impossible-travel', () => {
  it('is what comparing every event to the last before it says', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryAct(fc.integer({ min: 0, max: 500 }).map((step) => now - step * 20 * minuteMs)), {
          maxLength: 40,
          size: 'max',
        }),
        async (events) => {
          const told = await toldOfAnna(impossibleTravel, events);
          const key = (one: object) => JSON.stringify(one);
          expect(told.map(({ at, firstAt, score, value }) => key({ at, firstAt, score, value })).sort()).toEqual(
            plainly(events).map(key).sort(),
          );
        },
      ),
      { numRuns: 150 },
    ));

  it('is told once of what was done at one moment in one place, however much that was', async () => {
    const many = (count: number, ...where: Parameters<typeof seen>) =>
      Array.from({ length: count }, () => seen(...where));
    const events = [...many(3, '192.0.2.1', 'Berlin', 0), ...many(4, '203.0.113.7', 'Sydney', 30, 'AU')];
    expect((await toldOfAnna(impossibleTravel, events)).map(({ value }) => value)).toEqual(['AU-DE']);
    const present = [...many(2, '192.0.2.1', 'Berlin', 0), ...many(2, '203.0.113.7', 'Sydney', 0, 'AU')];
    expect((await toldOfAnna(impossibleTravel, present)).length).toBe(1);
  });

  it('is not told of places of which an address may be in either (jitter: 40 km in 2 minutes)', async () => {
    const events = [seen('192.0.2.1', 'Berlin', 0), seen('203.0.113.7', 'Potsdam', 2), seen('192.0.2.1', 'Berlin', 3)];
    expect(await toldOfAnna(impossibleTravel, events)).toEqual([]);
  });

  it('is not told of places less than 100 km apart for certain, however quickly somebody was there', async () => {
    const fromBerlinTo = async (city: string) =>
      (await toldOfAnna(impossibleTravel, [seen('192.0.2.1', 'Berlin', 0), seen('203.0.113.7', city, 2)])).length;
    // 98 km, which is 2,930 km/h, and 115 km.
    expect(await fromBerlinTo('Leipzig')).toBe(0);
    expect(await fromBerlinTo('Dresden')).toBe(1);
  });

  it('does not take a hop through a VPN for a place where somebody was', async () => {
    const through = seen('198.51.100.7', 'Sydney', 10, 'AU');
    const there = seen('203.0.113.7', 'Sydney', 10, 'AU');
    const home = [seen('192.0.2.1', 'Berlin', 0), seen('192.0.2.9', 'Berlin', 20)];
    expect(await toldOfAnna(impossibleTravel, [...home, through])).toEqual([]);
    expect((await toldOfAnna(impossibleTravel, [...home, there])).map(({ value }) => value)).toEqual([
      'AU-DE',
      'AU-DE',
    ]);
  });

  it('does not take an address for where it was located by mistake', async () => {
    const home = [seen('192.0.2.1', 'Berlin', 0), seen('192.0.2.9', 'Berlin', 30)];
    const mistaken = seen('192.0.2.1', 'Sydney', 10, 'AU');
    expect(await toldOfAnna(impossibleTravel, [...home, mistaken])).toEqual([]);
    // To say no more than the country is no mistake.
    const vague = seen('192.0.2.1', '', -10);
    const far = seen('203.0.113.7', 'Munich', 20);
    expect((await toldOfAnna(impossibleTravel, [...home, vague, far])).map(({ at }) => at)).toEqual([
      seen('', '', 20).at,
      seen('', '', 30).at,
    ]);
  });

  it('says what is certain: the way without what both places may be off', async () => {
    const [told] = await toldOfAnna(impossibleTravel, [
      seen('192.0.2.1', 'Berlin', 0),
      seen('203.0.113.7', 'Sydney', 30, 'AU'),
    ]);
    expect(told?.facts).toEqual({
      fromCity: 'Berlin',
      fromCountry: 'DE',
      toCity: 'Sydney',
      toCountry: 'AU',
      km: expect.closeTo(16_045, -2),
      withinMs: 30 * minuteMs,
      kmPerHour: expect.closeTo(32_090, -2.5),
    });
  });
});
