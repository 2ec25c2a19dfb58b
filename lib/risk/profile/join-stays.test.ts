import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hourMs, minuteMs } from '../../durations';
import { certainKm, kmBetween } from '../../places/distance';
import { placeOf } from '../../places/place-of';
import { joinStays } from './join-stays';
import type { Sighting, Spot, Way } from './stay';

const spotIn = (city: string, country: string, isVague = false): Spot => ({
  city,
  region: '',
  country,
  place: placeOf({ city, region: '', country }),
  isVague,
  events: { there: 0, vpn: 0, failed: 0 },
});
const spots = () => [
  spotIn('Berlin', 'DE'),
  spotIn('Singapore', 'SG'),
  spotIn('Potsdam', 'DE'),
  spotIn('', 'US', true),
  spotIn('Atlantis', 'Nowhere'),
];
const [berlin, singapore, potsdam, , nowhere] = [0, 1, 2, 3, 4];

const seen = (spot: number, minutes: number, more: Partial<Sighting> = {}): Sighting => ({
  at: minutes * minuteMs,
  spot,
  ip: 10 + spot,
  way: 'there',
  isOffice: false,
  ...more,
});

describe('stays', () => {
  it('join what follows upon each other at one place, whatever comes through a VPN meanwhile', () => {
    const stays = joinStays([seen(berlin, 0), seen(singapore, 5, { way: 'vpn' }), seen(berlin, 9)], spots());
    expect(stays.map(({ spot, way, events }) => ({ spot, way, events }))).toEqual([
      { spot: berlin, way: 'there', events: 2 },
      { spot: singapore, way: 'vpn', events: 1 },
    ]);
    expect(stays.every(({ step }) => step === null)).toBe(true);
  });

  it('mark a step that nobody can have travelled', () => {
    const [, stay] = joinStays([seen(berlin, 0), seen(singapore, 38)], spots());
    expect(stay?.step).toMatchObject({ from: 0, withinMs: 38 * minuteMs, isImpossible: true, isAtLeast: false });
    expect(stay?.step?.km).toBeGreaterThan(9_000);
  });

  it.each([
    ['of the same address', seen(singapore, 38, { ip: 10 + berlin })],
    ['to an office', seen(singapore, 38, { isOffice: true })],
    ['slow enough', seen(singapore, 14 * 60)],
    ['between neighbours', seen(potsdam, 1)],
  ])('call no step impossible that is %s', (_, to) => {
    expect(joinStays([seen(berlin, 0), to], spots())[1]?.step?.isImpossible).toBe(false);
  });

  it('call no step impossible of which an address was once located at the other end', () => {
    const back = seen(berlin, 60, { ip: 99 });
    const impossible = (...middle: Sighting[]) =>
      joinStays([seen(berlin, 0), ...middle, back], spots()).map(({ step }) => step?.isImpossible ?? false);
    expect(impossible(seen(singapore, 38))).toEqual([false, true, true]);
    expect(impossible(seen(singapore, 38, { ip: 10 + berlin }))).toEqual([false, false, false]);
  });

  it('do not step from or to what is nowhere, and go on round it', () => {
    const stays = joinStays([seen(berlin, 0), seen(nowhere, 1), seen(berlin, 2)], spots());
    expect(stays.map(({ spot, events }) => [spot, events])).toEqual([
      [berlin, 2],
      [nowhere, 1],
    ]);
  });

  it('are those of a plain loop', () => {
    const sighting = fc.record({
      gap: fc.integer({ min: 0, max: 20 * 60 }),
      spot: fc.nat(4),
      ip: fc.nat(8),
      way: fc.constantFrom<Way>('there', 'there', 'vpn', 'failed'),
      isOffice: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(sighting, { maxLength: 30 }), (drafts) => {
        let at = 0;
        const sightings = drafts.map(({ gap, ...rest }) => {
          at += gap * minuteMs;
          return { ...rest, at };
        });
        const own = spots();
        expect(joinStays(sightings, own)).toEqual(plainStays(sightings, spots()));
        expect(own.reduce((sum, { events }) => sum + events.there + events.vpn + events.failed, 0)).toBe(
          sightings.length,
        );
      }),
    );
  });
});

/** The slow way: every lane on its own, and steps between neighbours of the path afterwards. */
function plainStays(sightings: readonly Sighting[], of: readonly Spot[]) {
  const onPath = ({ way, spot }: Sighting) => way === 'there' && of[spot]?.place !== null;
  const laneOf = (one: Sighting) => `${one.way} ${of[one.spot]?.place !== null}`;
  const groups: Sighting[][] = [];
  sightings.forEach((one, i) => {
    const before = sightings.slice(0, i).findLast((other) => laneOf(other) === laneOf(one));
    const group = before?.spot === one.spot ? groups.find((members) => members.includes(before)) : undefined;
    if (group) group.push(one);
    else groups.push([one]);
  });
  const path = groups.filter(([first]) => first && onPath(first));
  return groups.map((members) => {
    const first = members[0] as Sighting;
    const last = members.at(-1) as Sighting;
    const before = path[path.indexOf(members) - 1]?.at(-1);
    const from = before && path.includes(members) ? groups.findIndex((other) => other.includes(before)) : -1;
    const a = before && of[before.spot]?.place;
    const b = of[first.spot]?.place;
    const isVague = Boolean((before && of[before.spot]?.isVague) || of[first.spot]?.isVague);
    const km = a && b ? certainKm(a, b) : 0;
    const kmPerHour = before ? km / (Math.max(minuteMs, first.at - before.at) / hourMs) : 0;
    const everywhere = (one: Sighting) => {
      const own = sightings.filter(
        (other) => onPath(other) && (other === one || (one.ip !== 0 && other.ip === one.ip)),
      );
      const all = own.flatMap(({ spot }) => of[spot]?.place ?? []);
      return all.filter((x) => all.every((y) => y.radiusKm >= x.radiusKm || certainKm(x, y) > 0));
    };
    const least = before
      ? Math.min(...everywhere(before).flatMap((x) => everywhere(first).map((y) => certainKm(x, y))))
      : 0;
    const leastSpeed = before ? least / (Math.max(minuteMs, first.at - before.at) / hourMs) : 0;
    return {
      spot: first.spot,
      way: first.way,
      from: first.at,
      to: last.at,
      events: members.length,
      isOffice: members.every(({ isOffice }) => isOffice),
      step:
        from < 0 || !before
          ? null
          : {
              from,
              km: isVague || !a || !b ? km : kmBetween(a, b),
              isAtLeast: isVague,
              withinMs: first.at - before.at,
              kmPerHour,
              isImpossible:
                km >= 100 &&
                kmPerHour > 900 &&
                least >= 100 &&
                leastSpeed > 900 &&
                !first.isOffice &&
                !(first.ip !== 0 && first.ip === before.ip),
            },
    };
  });
}
