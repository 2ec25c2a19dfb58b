import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../audit/event';
import { dayMs, hourMs } from '../../durations';
import { plainEvent } from '../../store/testing/page';
import { riskyLocation } from './risky-location';
import { annas, arbitraryAct, isDone, isOffice, isVpn, now, since, toldOfAnna } from './testing/acts';

function plainly(events: readonly AuditEvent[]) {
  const there = annas(events).filter(
    (e) => ['IR', 'SD'].includes(e.country) && !isVpn(e) && !isOffice(e) && e.at >= since,
  );
  const groups = Map.groupBy(there, ({ at, country }) => `${Math.floor(at / dayMs)} ${country}`);
  return [...groups.values()].map((group) => {
    const done = group.filter(isDone);
    const country = group[0]?.country;
    const [score, facts] = done.length > 0 ? [40, { country }] : [15, { country, tried: 1 }];
    return { at: (done[0] ?? group[0])?.at, firstAt: group[0]?.at, score, value: country, events: group.length, facts };
  });
}

describe('risky-location', () => {
  const at = fc.integer({ min: 0, max: 125 * 6 }).map((n) => now - n * 4 * hourMs);

  it('is what looking at every event says', () =>
    fc.assert(
      fc.asyncProperty(fc.array(arbitraryAct(at), { maxLength: 40, size: 'max' }), async (events) => {
        expect(await toldOfAnna(riskyLocation, events)).toEqual(plainly(events));
      }),
      { numRuns: 200 },
    ));

  it('takes a country whole: South Sudan is not Sudan (a country matched by substring)', async () => {
    const from = (country: string) => plainEvent('', now - hourMs, { country });
    const told = await Promise.all(
      ['SS', 'SD', 'sd', 'South Sudan', 'Sudan'].map((c) => toldOfAnna(riskyLocation, [from(c)])),
    );
    expect(told.map(({ length }) => length)).toEqual([0, 1, 0, 0, 0]);
  });
});
