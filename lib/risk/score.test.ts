import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dayMs } from '../durations';
import type { Acceptance } from './acceptance';
import { type Finding, findingId, signalIds } from './finding';
import {
  byOdds,
  type Circumstances,
  criticalityOf,
  defaultRiskChoice,
  levelOf,
  levels,
  levelsFrom,
  riskOf,
  scoreAt,
  shownScore,
  trendOf,
} from './score';
import { arbitraryFinding, arbitraryFindings, findingOf } from './testing/findings';

const now = Date.UTC(2026, 5, 1, 12);

const circumstances = (more: Partial<Circumstances> = {}): Circumstances => ({
  choice: defaultRiskChoice,
  acceptances: [],
  criticality: 1,
  now,
  ...more,
});

const findings = arbitraryFindings(now);

/** Findings, and those of them that are accepted. */
const someAccepted = findings.chain((all) => fc.tuple(fc.constant(all), fc.subarray(all)));

/** What a score was when each signal and day kept one finding: the strongest, of equals the first. */
function scoreOfOneADay(all: readonly Finding[]): number {
  const kept: Finding[] = [];
  for (const finding of all) {
    let isKept = true;
    for (const other of all) {
      if (other === finding || other.signal !== finding.signal || other.day !== finding.day) continue;
      if (other.score > finding.score) isKept = false;
      if (other.score === finding.score && other.at < finding.at) isKept = false;
      if (other.score === finding.score && other.at === finding.at && other.value < finding.value) isKept = false;
    }
    if (isKept) kept.push(finding);
  }
  const left = kept.map(({ score, at }) => score * 2 ** ((at - now) / (defaultRiskChoice.halfLifeDays * dayMs)));
  left.sort((a, b) => b - a);
  return Math.min(
    100,
    left.reduce((sum, decayed, i) => sum + decayed / (i + 1) ** 1.5, 0),
  );
}

const acceptanceOf = (finding: Finding, more: Partial<Acceptance> = {}): Acceptance => ({
  id: 'a',
  org: 'o',
  person: 'anna',
  signal: finding.signal,
  value: finding.value,
  from: finding.firstAt,
  until: finding.at,
  reason: '',
  acceptedAt: now,
  ...more,
});

/** ζ(1.5), by which the published definition divides. */
const zeta = 2.612375348685488;

describe('the published worked example', () => {
  const found = [70, 45, 21, 21, 21].map((score, i) => findingOf({ score, at: now, signal: signalIds[i] }));

  it('adds up to 94.45, which is our score', () => {
    const risk = riskOf(found, circumstances());
    expect(risk.sum).toBeCloseTo(94.45, 2);
    expect(risk.score).toBe(risk.sum);
    expect(risk.level).toBe('critical');
  });

  it('is their 36.16 when divided by ζ(1.5)', () =>
    expect(riskOf(found, circumstances()).sum / zeta).toBeCloseTo(36.16, 1));

  it('makes 53.11 of 36.16 at a criticality of 2', () => expect(byOdds(36.16, 2)).toBeCloseTo(53.11, 2));
});

describe('a score', () => {
  it('is that of a single finding, and half of it after the half-life', () => {
    const found = [findingOf({ score: 80, at: now })];
    const at = (days: number) => riskOf(found, circumstances({ now: now + days * dayMs })).score;
    expect(at(0)).toBe(80);
    expect(at(7)).toBeCloseTo(40, 9);
    expect(at(14)).toBeCloseTo(20, 9);
    const choice = { ...defaultRiskChoice, halfLifeDays: 1 };
    expect(riskOf(found, circumstances({ choice, now: now + dayMs })).score).toBeCloseTo(40, 9);
  });

  it('does not depend on the order of findings', () =>
    fc.assert(
      fc.property(
        findings.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(riskOf(shuffled, circumstances())).toEqual(riskOf(all, circumstances()));
        },
      ),
    ));

  it('is the sum that its contributions show, and is a number between 0 and 100', () =>
    fc.assert(
      fc.property(
        findings,
        fc.double({ min: 0.25, max: 4, noNaN: true }),
        fc.dictionary(fc.constantFrom(...signalIds), fc.double({ min: 0, max: 2, noNaN: true }), {
          noNullPrototype: true,
        }),
        fc.integer({ min: 1, max: 90 }),
        (all, criticality, weights, halfLifeDays) => {
          const choice = { ...defaultRiskChoice, weights, halfLifeDays };
          const risk = riskOf(all, circumstances({ choice, criticality }));
          expect(risk.sum).toBeCloseTo(
            risk.contributions.reduce((sum, { adds }) => sum + adds, 0),
            9,
          );
          expect(risk.raw).toBe(Math.min(100, risk.sum));
          expect(risk.score).toBeGreaterThanOrEqual(0);
          expect(risk.score).toBeLessThanOrEqual(100 + 1e-9);
          expect(new Set(risk.contributions.map(({ id }) => id))).toEqual(new Set(all.map(findingId)));
          const adding = risk.contributions.map(({ adds }) => adds);
          expect(adding).toEqual([...adding].sort((a, b) => b - a));
        },
      ),
    ));

  it('is never less for one finding more, of another signal or day', () =>
    fc.assert(
      fc.property(findings, arbitraryFinding(now), (all, more) => {
        const others = all.filter(({ signal, day }) => signal !== more.signal || day !== more.day);
        const before = riskOf(others, circumstances()).score;
        expect(riskOf([...others, more], circumstances()).score).toBeGreaterThanOrEqual(before - 1e-9);
      }),
    ));

  it('of ever so many small findings stays below that of a grave one', () => {
    const small = Array.from({ length: 1000 }, (_, day) => ({ ...findingOf({ score: 30, at: now }), day }));
    expect(riskOf(small, circumstances()).score).toBeLessThan(30 * zeta);
    expect(riskOf(small, circumstances()).score).toBeLessThan(
      riskOf([findingOf({ score: 80, at: now })], circumstances()).score,
    );
  });

  it('is the same without its arithmetic', () =>
    fc.assert(
      fc.property(
        someAccepted,
        fc.double({ min: 0.25, max: 4, noNaN: true }),
        fc.dictionary(fc.constantFrom(...signalIds), fc.double({ min: 0, max: 2, noNaN: true }), {
          noNullPrototype: true,
        }),
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 0, max: 40 }),
        ([all, accepted], criticality, weights, halfLifeDays, days) => {
          const of = circumstances({
            choice: { ...defaultRiskChoice, weights, halfLifeDays },
            criticality,
            acceptances: accepted.map((finding) => acceptanceOf(finding)),
            now: now - days * dayMs,
          });
          expect(scoreAt(all, of)).toBe(riskOf(all, of).score);
        },
      ),
    ));

  it('is not reset right after an incident: it falls by decay alone', () =>
    fc.assert(
      fc.property(findings, fc.integer({ min: 1, max: 60 * 60 * 1000 }), (all, later) => {
        const after = riskOf(all, circumstances()).score;
        const soon = riskOf(all, circumstances({ now: now + later })).score;
        expect(soon).toBeLessThanOrEqual(after);
        expect(soon).toBeGreaterThan(after * 0.99 - 1e-9);
      }),
    ));

  it('takes no notice of what is yet to come', () =>
    expect(riskOf([findingOf({ score: 80, at: now + 1 })], circumstances()).contributions).toEqual([]));

  it('weighs signals: nothing at 0, no more than 100 at 2', () => {
    const found = [
      findingOf({ signal: 'unusual-hours', score: 15, at: now }),
      findingOf({ signal: 'self-grant', score: 80, at: now }),
    ];
    const weighed = (weights: Circumstances['choice']['weights']) =>
      riskOf(found, circumstances({ choice: { ...defaultRiskChoice, weights } })).score;
    expect(weighed({ 'self-grant': 0, 'unusual-hours': 0 })).toBe(0);
    expect(weighed({ 'self-grant': 0 })).toBe(15);
    expect(weighed({ 'self-grant': 2 })).toBe(100);
  });

  it('does not count what was accepted, and shows it still', () => {
    const [grave, small] = [
      findingOf({ signal: 'self-grant', score: 80, at: now }),
      findingOf({ signal: 'unusual-hours', score: 15, at: now }),
    ];
    const risk = riskOf([grave, small], circumstances({ acceptances: [acceptanceOf(grave)] }));
    expect(risk.score).toBe(15);
    expect(risk.contributions).toMatchObject([
      { finding: small, rank: 1, adds: 15, acceptance: null },
      { finding: grave, rank: null, adds: 0, acceptance: { id: 'a' } },
    ]);
  });

  describe('of several findings of one signal and day', () => {
    const at = (score: number, value: string, minute = 0, signal: Finding['signal'] = 'new-country') =>
      findingOf({ signal, score, value, at: now - 60_000 + minute });

    it('counts the strongest, and shows the others beside it', () => {
      const [de, fr, ru] = [at(45, 'DE', 2), at(45, 'FR', 3), at(60, 'RU', 4)];
      const risk = riskOf([de, fr, ru], circumstances());
      expect(risk.contributions).toMatchObject([
        { finding: ru, rank: 1, countedBy: null, beside: [{ value: 'DE' }, { value: 'FR' }] },
        { finding: { value: 'FR' }, rank: null, adds: 0, countedBy: findingId(ru), beside: [] },
        { finding: { value: 'DE' }, rank: null, adds: 0, countedBy: findingId(ru), beside: [] },
      ]);
      expect(risk.sum).toBe(risk.contributions[0]?.decayed);
    });

    it('counts the next one where the strongest is accepted: a trip to Germany excuses none to Russia', () => {
      const [de, ru] = [at(45, 'DE'), at(45, 'RU', 1)];
      expect(riskOf([de, ru], circumstances()).contributions[0]?.finding).toBe(de);
      const risk = riskOf([de, ru], circumstances({ acceptances: [acceptanceOf(de)] }));
      expect(risk.score).toBeCloseTo(45, 1);
      expect(risk.contributions).toMatchObject([
        { finding: ru, rank: 1, countedBy: null, beside: [] },
        { finding: de, rank: null, countedBy: null, acceptance: { value: 'DE' } },
      ]);
    });

    it('is what it was when each signal and day kept one, where nothing is accepted', () =>
      fc.assert(
        fc.property(arbitraryFindings(now, 40), (all) => {
          expect(riskOf(all, circumstances()).score).toBeCloseTo(scoreOfOneADay(all), 9);
        }),
      ));

    it('is what it was when each kept one of those that are not accepted', () =>
      fc.assert(
        fc.property(someAccepted, ([all, accepted]) => {
          const acceptances = accepted.map((finding) => acceptanceOf(finding));
          const risk = riskOf(all, circumstances({ acceptances }));
          const open = risk.contributions.filter(({ acceptance }) => !acceptance).map(({ finding }) => finding);
          expect(risk.score).toBeCloseTo(scoreOfOneADay(open), 9);
          for (const finding of accepted) expect(open).not.toContain(finding);
        }),
      ));

    it('counts one of each at most, and tells of every other which one counts, or why none does', () =>
      fc.assert(
        fc.property(someAccepted, ([all, accepted]) => {
          const acceptances = accepted.map((finding) => acceptanceOf(finding));
          const { contributions } = riskOf(all, circumstances({ acceptances }));
          const counting = contributions.filter(({ rank }) => rank !== null);
          const days = counting.map(({ finding: { signal, day } }) => `${signal} ${day}`);
          expect(new Set(days).size).toBe(days.length);
          for (const { rank, acceptance, countedBy } of contributions) {
            expect([rank !== null, acceptance !== null, countedBy !== null].filter(Boolean)).toHaveLength(1);
            if (countedBy !== null) expect(counting.map(({ id }) => id)).toContain(countedBy);
          }
          const beside = counting.flatMap((one) => one.beside.map(findingId));
          const counted = contributions.filter(({ countedBy }) => countedBy !== null).map(({ id }) => id);
          expect(beside.sort()).toEqual(counted.sort());
        }),
      ));
  });

  test.each<[string, Partial<Acceptance>, boolean]>([
    ['the same one', {}, true],
    ['another signal', { signal: 'new-country' }, false],
    ['another value', { value: 'other' }, false],
    ['one that ended before', { until: now - 1 }, false],
    ['one that begins later', { from: now + 1 }, false],
  ])('an acceptance: %s', (_, more, covers) => {
    const finding = findingOf({ signal: 'self-grant', score: 80, at: now, value: 'x' });
    expect(riskOf([finding], circumstances({ acceptances: [acceptanceOf(finding, more)] })).score).toBe(
      covers ? 0 : 80,
    );
  });
});

describe('levels', () => {
  it.each(levels)('%s begins where it says', (level) => {
    expect(levelOf(levelsFrom[level])).toBe(level);
    if (levelsFrom[level] > 0) expect(levelOf(levelsFrom[level] - 0.5 - 1e-9)).not.toBe(level);
  });

  it('are those of the score that is shown', () =>
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (score) => {
        expect(levelOf(shownScore(score))).toBe(levelOf(score));
      }),
    ));
});

describe('criticality', () => {
  it('keeps the order of scores, and 0 and 100', () =>
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0.25, max: 4, noNaN: true }),
        (a, b, criticality) => {
          const [low, high] = [byOdds(Math.min(a, b), criticality), byOdds(Math.max(a, b), criticality)];
          expect(low).toBeLessThanOrEqual(high + 1e-9);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(100 + 1e-9);
        },
      ),
    ));

  it('1 changes nothing', () => expect(byOdds(36.16, 1)).toBeCloseTo(36.16, 9));

  it('is the own one, else that of the role, else 1', () => {
    expect(criticalityOf('admin', 3, defaultRiskChoice)).toBe(3);
    expect(criticalityOf('admin', undefined, defaultRiskChoice)).toBe(1.5);
    expect(criticalityOf('org-admin', undefined, defaultRiskChoice)).toBe(2);
    expect(criticalityOf(null, undefined, defaultRiskChoice)).toBe(1);
  });
});

describe('a trend', () => {
  it('ends with the score of now, and each day is what the score was then', () =>
    fc.assert(
      fc.property(findings, (all) => {
        const trend = trendOf(all, circumstances());
        expect(trend).toHaveLength(30);
        expect(trend.at(-1)).toBe(riskOf(all, circumstances()).score);
        expect(trend[20]).toBe(riskOf(all, circumstances({ now: now - 9 * dayMs })).score);
      }),
    ));
});
