import { dayMs } from '../../../lib/durations';
import { type Contribution, type Risk, type RiskChoice, shownScore } from '../../../lib/risk/score';

/** What a finding adds, as it is written. */
export interface SumRow {
  contribution: Contribution;
  /** From 1 on. */
  rank: number;
  /** What the signal gives it, and by how much the admin multiplies that. */
  base: number;
  weight: number;
  /** Whether that would be more than 100. */
  capped: boolean;
  /** How old it is, in days, and how much of it is left, 0–1. */
  days: number;
  left: number;
  /** In tenths: after its decay, and what it adds. */
  decayed: number;
  adds: number;
  /** rank^1.5 */
  divisor: number;
}

/**
 * A score as it is worked out before the reader's eyes. What is written with one decimal is a whole number of tenths
 * here: tenths add up, and binary fractions do not.
 */
export interface WorkedSum {
  /** Those that add a tenth and more, in their order; the first one in any case. */
  rows: SumRow[];
  /** What the others add together, in tenths. */
  rest: { count: number; adds: number } | null;
  /** What the sum has more, or less, than the numbers written above it, in tenths: they are rounded, the sum is not. */
  rounding: number;
  /** In tenths, cut off and not rounded, as levels are: 89.96 is not yet 90. */
  sum: number;
  raw: number;
  score: number;
  /** Whether the sum was cut at 100. */
  cut: boolean;
  /** How criticality changes it; null where it does not: at 0, at 100, and at a criticality of 1. */
  odds: { raw: number; odds: number; criticality: number; multiplied: number } | null;
  /** The whole number that is shown everywhere. */
  shown: number;
}

/** Tenths of a number, rounded. */
export const tenths = (value: number): number => Math.round(value * 10);

/** Tenths of a number, cut off; what is less than a tenth only by the noise of binary fractions is one. */
const wholeTenths = (value: number): number => Math.floor(value * 10 + 1e-9);

const rowOf = (
  contribution: Contribution,
  rank: number,
  { weights, halfLifeDays }: RiskChoice,
  now: number,
): SumRow => {
  const { finding, weighted, decayed, adds } = contribution;
  const weight = weights[finding.signal] ?? 1;
  const days = (now - finding.at) / dayMs;
  return {
    contribution,
    rank,
    base: finding.score,
    weight,
    capped: finding.score * weight > weighted,
    days,
    left: 2 ** (-days / halfLifeDays),
    decayed: tenths(decayed),
    adds: tenths(adds),
    divisor: rank ** 1.5,
  };
};

/** Writes out how a score comes about. `now` is that of the risk, ms. */
export function workedSum(risk: Risk, choice: RiskChoice, now: number): WorkedSum {
  const counting = risk.contributions.flatMap((contribution) =>
    contribution.rank === null ? [] : [rowOf(contribution, contribution.rank, choice, now)],
  );
  const rows = counting.filter(({ adds, rank }) => adds >= 1 || rank === 1);
  const others = counting.slice(rows.length);
  const together = tenths(others.reduce((total, { contribution }) => total + contribution.adds, 0));
  const sum = wholeTenths(risk.sum);
  const written = rows.reduce((total, { adds }) => total + adds, together);
  const { raw, criticality } = risk;
  const changes = criticality !== 1 && raw > 0 && raw < 100;
  const odds = raw / (100 - raw);
  const shown = shownScore(risk.score);
  return {
    rows,
    rest: others.length > 0 ? { count: others.length, adds: together } : null,
    rounding: sum - written,
    sum,
    raw: wholeTenths(raw),
    score: Math.min(wholeTenths(risk.score), shown * 10 + 9),
    cut: risk.sum > 100,
    odds: changes ? { raw, odds, criticality, multiplied: odds * criticality } : null,
    shown,
  };
}
