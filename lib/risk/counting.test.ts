import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs, hourMs } from '../durations';
import { builtIns } from '../monitors/pack/all';
import type { Acceptance } from './acceptance';
import { type Finding, findingId, signalIds } from './finding';
import { isSameFact, signalOfMonitor } from './same-fact';
import { type Circumstances, defaultRiskChoice, riskOf, scoreAt } from './score';
import { findingOf } from './testing/findings';

const now = Date.UTC(2026, 5, 1, 12);
const circumstances = (more: Partial<Circumstances> = {}): Circumstances => ({
  choice: defaultRiskChoice,
  acceptances: [],
  criticality: 1,
  now,
  ...more,
});

const alertOf = (monitor: string, score: number, at: number, firstAt = at): Finding =>
  ({ ...findingOf({ signal: 'alert-raised', score, at, value: monitor }), firstAt, facts: { monitor } }) as Finding;
const acceptanceFor = ({ signal, value, at }: Finding): Acceptance => ({
  id: `${signal} ${value} ${at}`,
  org: 'o',
  person: 'p',
  signal,
  value,
  from: at,
  until: at,
  reason: '',
  acceptedAt: now,
});
const token = (at: number, value = 'laptop') => findingOf({ signal: 'api-token-created', score: 30, at, value });

/** Few signals, monitors and times, so that much of it is about the same. */
const arbitraryTold = fc
  .record({
    kind: fc.constantFrom(
      ['api-token-created', ''] as const,
      ['policy-changed', ''] as const,
      ['alert-raised', 'api-token-created'] as const,
      ['alert-raised', 'token-created-while-impersonating'] as const,
      ['alert-raised', 'change-in-policy'] as const,
      ['alert-raised', 'own-1'] as const,
    ),
    score: fc.constantFrom(20, 30, 35, 60, 80),
    at: fc.integer({ min: 0, max: 8 }).map((step) => now - step * 8 * hourMs),
    lasted: fc.integer({ min: 0, max: 4 }).map((step) => step * 8 * hourMs),
    value: fc.constantFrom('a', 'b'),
  })
  .map(({ kind: [signal, monitor], score, at, lasted, value }) =>
    signal === 'alert-raised'
      ? alertOf(monitor, score, at, at - lasted)
      : { ...findingOf({ signal, score, at, value }), firstAt: at - (value === 'a' ? 0 : hourMs) },
  );
const told = fc.uniqueArray(arbitraryTold, { selector: findingId, maxLength: 14, size: 'max' });

const leftOf = ({ score, at }: Finding) => score * 2 ** ((at - now) / (7 * dayMs));
const sumOf = (left: readonly number[]) =>
  Math.min(
    100,
    left.toSorted((a, b) => b - a).reduce((sum, one, i) => sum + one / (i + 1) ** 1.5, 0),
  );
const dayStrongest = (all: readonly Finding[]) =>
  [...Map.groupBy(all, ({ signal, day }) => `${signal} ${day}`).values()].map((of) =>
    of.reduce((a, b) => {
      if (a.score !== b.score) return a.score > b.score ? a : b;
      if (a.at !== b.at) return a.at < b.at ? a : b;
      return a.value < b.value ? a : b;
    }),
  );

/** Of each signal and day the most that is left; of equal scores that is of the latest, and not of the first. */
const dayMost = (all: readonly Finding[]) =>
  [...Map.groupBy(all, ({ signal, day }) => `${signal} ${day}`).values()].map((of) => Math.max(...of.map(leftOf)));

/** Each alert is held to the strongest that it tells again: the weaker of the two is struck out. */
function plainly(all: readonly Finding[]): number {
  const found = dayStrongest(all.filter(({ signal }) => signal !== 'alert-raised'));
  const alerts = all.filter(({ signal }) => signal === 'alert-raised');
  const factOf = (alert: Finding) =>
    found
      .filter((one) => isSameFact(alert, one))
      .reduce<Finding | null>((a, b) => {
        if (!a || leftOf(b) > leftOf(a)) return b;
        if (leftOf(a) > leftOf(b)) return a;
        if (a.at !== b.at) return a.at > b.at ? a : b;
        return findingId(a) < findingId(b) ? a : b;
      }, null);
  const kept = dayStrongest(
    alerts.filter((alert) => {
      const fact = factOf(alert);
      return !fact || leftOf(fact) < leftOf(alert);
    }),
  );
  const struck = new Set(kept.map(factOf));
  return sumOf([...kept, ...found.filter((one) => !struck.has(one))].map(leftOf));
}

describe('an alert and what a signal finds in the same events', () => {
  it('count once, by the stronger of them', () => {
    const alert = alertOf('api-token-created', 60, now);
    const risk = riskOf([token(now), alert], circumstances());
    expect(risk.score).toBe(60);
    expect(risk.contributions).toMatchObject([
      { finding: alert, rank: 1, adds: 60, same: [{ signal: 'api-token-created' }], sameAs: null, beside: [] },
      { finding: token(now), rank: null, adds: 0, sameAs: findingId(alert), countedBy: null, same: [] },
    ]);

    const grant = findingOf({ signal: 'self-grant', score: 80, at: now });
    const byGrant = riskOf([grant, alertOf('self-grant', 60, now)], circumstances());
    expect(byGrant.score).toBe(80);
    expect(byGrant.contributions).toMatchObject([
      { finding: grant, rank: 1, same: [{ signal: 'alert-raised' }] },
      { rank: null, adds: 0, sameAs: findingId(grant), countedBy: null, beside: [] },
    ]);
  });

  it('of equals, what the signal found counts: it says more', () => {
    const found = findingOf({ signal: 'impersonation', score: 60, at: now });
    const risk = riskOf([alertOf('admin-impersonated-user', 60, now), found], circumstances());
    expect(risk.contributions[0]?.finding).toBe(found);
    expect(risk.score).toBe(60);
  });

  it('count by themselves where they are about something else, of another time, or of an own monitor', () => {
    const both = 60 + 30 / 2 ** 1.5;
    for (const alert of [
      alertOf('mass-deletion', 60, now),
      alertOf('change-in-policy', 60, now),
      alertOf('own-1', 60, now),
      alertOf('toString', 60, now),
    ])
      expect(riskOf([token(now), alert], circumstances()).score).toBeCloseTo(both, 9);
    const before = riskOf([token(now - 1), alertOf('api-token-created', 60, now)], circumstances());
    expect(before.score).toBeCloseTo(both, 6);
  });

  it('an alert of many days stands for one finding, and the others count', () => {
    const alert = alertOf('api-token-created', 60, now, now - 2 * dayMs);
    const { contributions } = riskOf([token(now), token(now - dayMs), alert], circumstances());
    expect(contributions.map(({ rank }) => rank)).toEqual([1, 2, null]);
    expect(contributions.map(({ finding }) => finding)).toEqual([alert, token(now - dayMs), token(now)]);
  });

  it('another alert of that day counts in the place of one that tells nothing new', () => {
    const grant = findingOf({ signal: 'self-grant', score: 80, at: now });
    const [again, other] = [alertOf('self-grant', 60, now), alertOf('mass-deletion', 60, now)];
    const { contributions } = riskOf([grant, again, other], circumstances());
    expect(contributions).toMatchObject([
      { finding: grant, rank: 1 },
      { finding: other, rank: 2, beside: [] },
      { finding: again, rank: null, sameAs: findingId(grant) },
    ]);
  });

  it('an accepted finding takes the alert along, and an accepted alert leaves the finding', () => {
    const alert = alertOf('api-token-created', 60, now);
    const [byAlert, byToken] = [acceptanceFor(alert), acceptanceFor(token(now))];
    const both = [token(now), alert];
    expect(riskOf(both, circumstances({ acceptances: [byAlert] })).score).toBeCloseTo(30, 9);
    const accepted = riskOf(both, circumstances({ acceptances: [byToken] }));
    expect(accepted.score).toBe(0);
    expect(accepted.contributions.map(({ acceptance }) => acceptance)).toEqual([byToken, byToken]);
    const choice = { ...defaultRiskChoice, weights: { 'alert-raised': 0 } };
    expect(riskOf(both, circumstances({ choice })).score).toBeCloseTo(30, 9);
  });

  it('an alert counts as long as anything that it tells is not accepted', () => {
    const alert = alertOf('api-token-created', 60, now, now - 2 * dayMs);
    const [first, second] = [token(now - dayMs, 'laptop'), token(now, 'phone')];
    const acceptances = [acceptanceFor(second)];
    expect(riskOf([first, second, alert], circumstances({ acceptances })).score).toBe(60);
    acceptances.push(acceptanceFor(first));
    expect(riskOf([first, second, alert], circumstances({ acceptances })).score).toBe(0);
    expect(riskOf([alert], circumstances({ acceptances })).score).toBe(60);
  });

  it('are what looking at each alert says, whichever way it is asked', () =>
    fc.assert(
      fc.property(told, (all) => {
        const { score } = riskOf(all, circumstances());
        expect(score).toBeCloseTo(plainly(all), 9);
        expect(scoreAt(all, circumstances())).toBeCloseTo(score, 9);
      }),
      { numRuns: 1000 },
    ));

  it('are the same without what was accepted, and without alerts that tell nothing else', () =>
    fc.assert(
      fc.property(told, fc.array(fc.nat({ max: 13 }), { maxLength: 6 }), (all, places) => {
        const acceptances = places.flatMap((place) => all[place] ?? []).map(acceptanceFor);
        const isAccepted = ({ signal, value, at }: Finding) =>
          acceptances.some((one) => one.signal === signal && one.value === value && one.from === at);
        const left = all.filter((finding) => {
          const tells = all.filter((one) => isSameFact(finding, one));
          return !isAccepted(finding) && !(tells.length > 0 && tells.every(isAccepted));
        });
        const { score } = riskOf(all, circumstances({ acceptances }));
        expect(score).toBeCloseTo(riskOf(left, circumstances()).score, 9);
        expect(scoreAt(all, circumstances({ acceptances }))).toBeCloseTo(score, 9);
      }),
      { numRuns: 1000 },
    ));

  it('never count for more than both would, nor for less than what signals found', () =>
    fc.assert(
      fc.property(told, (all) => {
        const { score } = riskOf(all, circumstances());
        const found = all.filter(({ signal }) => signal !== 'alert-raised');
        expect(score).toBeLessThanOrEqual(sumOf(dayMost(all)) + 1e-9);
        expect(score).toBeGreaterThanOrEqual(riskOf(found, circumstances()).score - 1e-9);
      }),
      { numRuns: 1000 },
    ));

  it('each says where it counts: by rank, beside one of its day, or as what another tells', () =>
    fc.assert(
      fc.property(told, (all) => {
        const { contributions } = riskOf(all, circumstances());
        const byId = new Map(contributions.map((one) => [one.id, one]));
        for (const { id, rank, countedBy, sameAs, same, beside } of contributions) {
          expect([rank !== null, countedBy !== null, sameAs !== null].filter(Boolean)).toHaveLength(1);
          if (sameAs !== null) {
            expect(byId.get(sameAs)?.rank).not.toBeNull();
            expect(byId.get(sameAs)?.same.map(findingId)).toContain(id);
          }
          if (countedBy !== null) expect(byId.get(countedBy)?.beside.map(findingId)).toContain(id);
          for (const finding of same) expect(byId.get(findingId(finding))?.sameAs).toBe(id);
          for (const finding of beside) expect(byId.get(findingId(finding))?.countedBy).toBe(id);
        }
      }),
    ));
});

it('monitors that tell what a signal tells are there, and count by person', () => {
  const byId = new Map(builtIns.map((monitor) => [monitor.id as string, monitor]));
  for (const [monitor, signal] of Object.entries(signalOfMonitor)) {
    expect(['actor', 'target']).toContain(byId.get(monitor)?.groupBy);
    expect(signalIds).toContain(signal);
  }
});
