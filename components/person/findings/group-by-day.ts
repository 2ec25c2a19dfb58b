import type { Contribution } from '../../../lib/risk/score';

/** Findings of one day, the newest first. */
export interface FindingDay {
  /** `2026-03-01` */
  day: string;
  findings: Contribution[];
}

/** Findings by the day on which they were (`dayOf` an instant, ms), the newest first. */
export function groupByDay(contributions: readonly Contribution[], dayOf: (at: number) => string): FindingDay[] {
  const days = new Map<string, Contribution[]>();
  for (const contribution of contributions.toSorted((a, b) => b.finding.at - a.finding.at)) {
    const day = dayOf(contribution.finding.at);
    const found = days.get(day);
    if (found) found.push(contribution);
    else days.set(day, [contribution]);
  }
  return [...days].map(([day, findings]) => ({ day, findings }));
}
