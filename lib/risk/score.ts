import { dayMs } from '../durations';
import type { Acceptance } from './acceptance';
import { acceptedAmong } from './accepted-among';
import { contributionsOf } from './contributions';
import { countingAmong, mayTellTwice } from './counting';
import { decayedOf, weightedOf } from './decay';
import type { Finding, SignalId } from './finding';
import type { Role } from './person-record';
import { strongestOfDays } from './strongest-of-days';

/** How grave, the gravest first. */
export const levels = ['critical', 'high', 'moderate', 'low', 'minimal'] as const;

export type Level = (typeof levels)[number];

/** From which score on a level begins, 0–100. */
export const levelsFrom: Readonly<Record<Level, number>> = {
  critical: 90,
  high: 70,
  moderate: 40,
  low: 20,
  minimal: 0,
};

/** What the admin chooses of risk, for all organizations. */
export interface RiskChoice {
  /** After so many days a finding counts half. */
  halfLifeDays: number;
  /** By how much a signal's scores are multiplied, 0–2; 1 where absent. */
  weights: Partial<Record<SignalId, number>>;
  /** By how much the odds of people with such a role are multiplied, 0.25–4. */
  roles: Record<Role, number>;
}

export const defaultRiskChoice: RiskChoice = {
  halfLifeDays: 7,
  weights: {},
  roles: { 'org-admin': 2, admin: 1.5 },
};

/** What a score depends on beside the findings. */
export interface Circumstances {
  choice: RiskChoice;
  /** Of this person. */
  acceptances: readonly Acceptance[];
  /** By how much the odds are multiplied, for this person: `criticalityOf`. */
  criticality: number;
  /** ms */
  now: number;
}

/** What a finding adds to the score. */
export interface Contribution {
  id: string;
  finding: Finding;
  /** The finding's score by the admin's weight, at most 100. */
  weighted: number;
  /** The same after its decay. */
  decayed: number;
  /** Its place among those that count, from 1 on; null where it was accepted, or another counts in its place. */
  rank: number | null;
  /** What it adds: `decayed / rank^1.5`; 0 where it has no rank. */
  adds: number;
  acceptance: Acceptance | null;
  /**
   * The id of the one of its signal and day that counts in its place; null where it counts, was accepted, or another tells
   * the same.
   */
  countedBy: string | null;
  /** Those of its signal and day in whose place it counts. */
  beside: readonly Finding[];
  /** The id of the one, of another signal, that tells the same and counts in its place: see countingAmong. */
  sameAs: string | null;
  /** Those of other signals that tell the same, in whose place it counts. */
  same: readonly Finding[];
}

/** A person's risk with its arithmetic. */
export interface Risk {
  /** 0–100, after criticality. */
  score: number;
  level: Level;
  /** Σ adds, before it is cut at 100. */
  sum: number;
  /** min(100, sum), before criticality. */
  raw: number;
  criticality: number;
  /**
   * Those that count by rank, then those that add nothing beside them, then the accepted ones; what was found after `now` is
   * left out.
   */
  contributions: Contribution[];
}

/** The level of a score: that of the score as it is shown. */
export const levelOf = (score: number): Level =>
  levels.find((level) => shownScore(score) >= levelsFrom[level]) ?? 'minimal';

/** A score as it is shown: the nearest whole number. A finding of 80 shows 80, and not 79 a second later. */
export const shownScore = (score: number): number => Math.round(score);

/** Multiplies the odds of a score (0–100): `o = r / (100 − r)`, `o′ = o · w`. 0 and 100 stay what they are. */
export function byOdds(raw: number, criticality: number): number {
  if (raw <= 0 || raw >= 100) return Math.min(100, Math.max(0, raw));
  const odds = (raw / (100 - raw)) * criticality;
  return Math.min(100, (100 * odds) / (1 + odds));
}

/** What the admin set for a person, else what the person's role is given, else 1. */
export const criticalityOf = (role: Role | null, own: number | undefined, { roles }: RiskChoice): number =>
  own ?? (role ? roles[role] : 1);

/**
 * The risk of somebody at a moment: of each signal and day the strongest finding that is not accepted counts. They decay;
 * the strongest of all counts in full, the second 35 %, the third 19 % … (`1 / rank^1.5`), so that many small ones never
 * outweigh a grave one; then the odds are multiplied by criticality. What an alert and a signal tell of the same counts once.
 */
export function riskOf(findings: readonly Finding[], circumstances: Circumstances): Risk {
  const { criticality } = circumstances;
  const contributions = contributionsOf(findings, circumstances);
  const sum = contributions.reduce((total, { adds }) => total + adds, 0);
  const raw = Math.min(100, sum);
  const score = byOdds(raw, criticality);
  return { score, level: levelOf(score), sum, raw, criticality, contributions };
}

/** The score of `riskOf` alone, without its arithmetic: for where many scores are wanted at once. */
export function scoreAt(
  findings: readonly Finding[],
  { choice, acceptances, criticality, now }: Circumstances,
): number {
  const until = findings.filter(({ at }) => at <= now);
  const acceptanceOf = acceptedAmong(until, acceptances);
  const open = acceptances.length === 0 ? until : until.filter((finding) => !acceptanceOf(finding));
  const leftOf = (finding: Finding) => decayedOf(weightedOf(finding, choice), finding, choice, now);
  const counting = mayTellTwice(open)
    ? countingAmong(open.map((finding) => ({ finding, decayed: leftOf(finding) }))).counting.map(
        ({ decayed }) => decayed,
      )
    : strongestOfDays(open).map(leftOf);
  counting.sort((a, b) => b - a);
  let sum = 0;
  for (const [i, decayed] of counting.entries()) sum += decayed / (i + 1) ** 1.5;
  return byOdds(Math.min(100, sum), criticality);
}

/** The score at the end of each of the last `days` days, the oldest first; the last is that of now. */
export const trendOf = (findings: readonly Finding[], circumstances: Circumstances, days = 30): number[] =>
  Array.from({ length: days }, (_, i) => {
    const now = circumstances.now - (days - 1 - i) * dayMs;
    return scoreAt(findings, { ...circumstances, now });
  });
