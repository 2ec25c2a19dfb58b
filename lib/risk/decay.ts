import { dayMs } from '../durations';
import type { Finding } from './finding';
import type { RiskChoice } from './score';

/** A finding's score by the admin's weight. */
export const weightedOf = ({ signal, score }: Finding, { weights }: RiskChoice): number =>
  Math.min(100, score * (weights[signal] ?? 1));

/** What is left of it at a moment. */
export const decayedOf = (weighted: number, { at }: Finding, { halfLifeDays }: RiskChoice, now: number): number =>
  weighted * 2 ** ((at - now) / (halfLifeDays * dayMs));
