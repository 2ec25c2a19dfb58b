import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs } from '../../../lib/durations';
import { type Finding, signalIds } from '../../../lib/risk/finding';
import { type Circumstances, defaultRiskChoice, riskOf } from '../../../lib/risk/score';
import { workedSum } from './worked-sum';

const now = Date.UTC(2026, 5, 12, 9);

const finding = (over: Partial<Finding>): Finding =>
  ({
    signal: 'new-country',
    day: Math.floor((over.at ?? now) / dayMs),
    at: now,
    firstAt: now,
    score: 45,
    value: 'BR',
    events: 1,
    facts: { country: 'BR', logins: 143, since: 0 },
    ...over,
  }) as Finding;

const worked = (findings: readonly Finding[], over: Partial<Circumstances> = {}) => {
  const circumstances = { choice: defaultRiskChoice, acceptances: [], criticality: 1, now, ...over };
  const risk = riskOf(findings, circumstances);
  return { risk, sum: workedSum(risk, circumstances.choice, now) };
};

const anyFindings = fc
  .uniqueArray(
    fc.record({
      signal: fc.constantFrom(...signalIds),
      age: fc.double({ min: 0, max: 120, noNaN: true }),
      score: fc.integer({ min: 0, max: 100 }),
    }),
    { selector: ({ signal, age }) => `${signal} ${Math.floor(age)}`, maxLength: 200 },
  )
  .map((all) => all.map(({ signal, age, score }) => finding({ signal, at: now - Math.round(age * dayMs), score })));

const anyChoice = fc.record({
  halfLifeDays: fc.integer({ min: 1, max: 60 }),
  weights: fc.dictionary(fc.constantFrom(...signalIds), fc.double({ min: 0, max: 2, noNaN: true })),
  roles: fc.constant(defaultRiskChoice.roles),
});

describe('the arithmetic that is shown', () => {
  it('is that of the published example', () => {
    const scores = [70, 45, 21, 21, 21];
    const findings = scores.map((score, i) => finding({ signal: signalIds[i] ?? 'new-country', score }));
    const { sum } = worked(findings, { criticality: 2 });
    expect(sum.rows.map(({ adds }) => adds)).toEqual([700, 159, 40, 26, 19]);
    expect(sum).toMatchObject({ rest: null, sum: 944, raw: 944, rounding: 0, cut: false, shown: 97, score: 971 });
  });

  it('adds up to its sum with the digits that are shown', () => {
    fc.assert(
      fc.property(anyFindings, anyChoice, fc.constantFrom(0.25, 1, 2, 4), (findings, choice, criticality) => {
        const { sum } = worked(findings, { choice, criticality });
        const rows = sum.rows.reduce((total, { adds }) => total + adds, 0);
        expect(rows + (sum.rest?.adds ?? 0) + sum.rounding).toBe(sum.sum);
        // Each number is rounded by half a tenth at most, and the sum cut by less than one.
        expect(Math.abs(sum.rounding)).toBeLessThanOrEqual((sum.rows.length + 1) / 2 + 1);
      }),
    );
  });

  it('leaves no finding out that counts', () => {
    fc.assert(
      fc.property(anyFindings, anyChoice, (findings, choice) => {
        const { risk, sum } = worked(findings, { choice });
        const counting = risk.contributions.filter(({ rank }) => rank !== null);
        expect(sum.rows.length + (sum.rest?.count ?? 0)).toBe(counting.length);
        expect(sum.rows.map(({ contribution }) => contribution)).toEqual(counting.slice(0, sum.rows.length));
      }),
    );
  });

  it('can be followed from each row’s own numbers, as far as their digits go', () => {
    fc.assert(
      fc.property(anyFindings, anyChoice, (findings, choice) => {
        for (const row of worked(findings, { choice }).sum.rows) {
          const weighted = Math.min(100, row.base * row.weight);
          expect(Math.abs(weighted * row.left * 10 - row.decayed)).toBeLessThanOrEqual(0.5 + 1e-6);
          expect(Math.abs(row.decayed / row.divisor - row.adds)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('goes from the sum to the score by the odds that are shown', () => {
    fc.assert(
      fc.property(anyFindings, fc.constantFrom(0.25, 0.5, 2, 4), (findings, criticality) => {
        const { risk, sum } = worked(findings, { criticality });
        if (sum.odds) {
          const { odds, multiplied } = sum.odds;
          expect(odds * criticality).toBeCloseTo(multiplied, 6);
          expect((100 * multiplied) / (1 + multiplied)).toBeCloseTo(risk.score, 6);
        } else expect(sum.score).toBe(sum.raw);
        expect(Math.round(sum.score / 10)).toBe(sum.shown);
        expect(sum.shown).toBe(Math.round(risk.score));
      }),
    );
  });

  it('says what is shown where it is rounded up to the next level', () => {
    const { sum } = worked([finding({ score: 90, at: now - 60_000 })]);
    expect(sum).toMatchObject({ sum: 899, score: 899, shown: 90, rounding: -1 });
  });

  it('says that more than 100 was cut', () => {
    const { sum } = worked([finding({ score: 100 }), finding({ signal: 'self-grant', score: 80 })], { criticality: 4 });
    expect(sum).toMatchObject({ cut: true, raw: 1000, score: 1000, odds: null });
  });

  it('keeps a score of nothing at nothing', () => {
    expect(worked([], { criticality: 4 }).sum).toMatchObject({ rows: [], rest: null, sum: 0, score: 0, odds: null });
  });
});
